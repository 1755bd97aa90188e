public import TillDiCore
import TillDiJournal
import TillDiProgrammes
import TillDiWalk
import TillDiWords

/// What erasing somebody's words came to.
public struct Erasure: Sendable {
  /// How many lines of the record are gone.
  public let lines: Int
  /// The files of attachments that are gone, by their path from the series' folder.
  public let attachments: [String]
  /// The other files that are gone, which can be made again.
  public let papers: [String]
  /// Files that could not be deleted.
  public let undeleted: [String]
  /// Whether lines that nobody understands may still hold the words.
  public let mayRemain: Bool
  /// Whether there are pictures that may show what was meant, and that stay.
  public let picturesRemain: Bool
  /// Where the words may have been written out to before.
  public let copies: [String]
  /// Where the words still stand in the series' folder, in files that this program may not touch, and where nobody
  /// could look.
  public let left: FolderFindings
  /// Whether the line was handed over: then the paper that was handed over may be a public record.
  public let wasHandedOver: Bool
}

extension OpenSeries {
  /// All words that a thing has or had, in the order they came.
  package func texts(of subject: Subject) -> [String] {
    history.actions.flatMap(\.events).filter { $0.subject == subject }.flatMap(\.words)
  }

  /// Replaces words of a thing for good; how often.
  ///
  /// - Throws: A ``Report``.
  public mutating func mask(
    _ subject: Subject, words masked: String, with other: String
  ) throws -> Int {
    try replace(masked, of: subject, with: other).count
  }

  /// Replaces words of a thing for good; how often, which papers went, and what could not be deleted.
  ///
  /// - Throws: A ``Report``.
  package mutating func replace(
    _ masked: String, of subject: Subject, with other: String
  ) throws -> (count: Int, papers: [String], undeleted: [String]) {
    let result: Journal.Rewritten
    do throws(JournalFailure) {
      result = try record.mask(subject, words: masked, with: other, stamp)
    } catch {
      throw Report(error, words)
    }
    if record.isPreview, result.replacements > 0 { try previewed(result) }
    return (result.replacements, result.sweep.papers, result.sweep.undeleted.map(\.name))
  }

  /// Erases a thing's words for good.
  ///
  /// - Throws: A ``Report``.
  @discardableResult
  public mutating func erase(_ subject: Subject) throws -> Erasure {
    let texts = texts(of: subject)
    let copies = series.exports.map(\.file)
    let roles = series.knownRoles
    let wasHandedOver = series.handOvers.flatMap(\.items).contains { Subject($0.note) == subject }
    let isAttachment = !history.files(of: subject).isEmpty
    let result: Journal.Rewritten
    do throws(JournalFailure) {
      result = try record.erase(subject, texts: texts, stamp)
    } catch {
      throw Report(error, words)
    }
    if record.isPreview { try previewed(result) }
    return Erasure(
      lines: result.removedLines, attachments: result.sweep.attachments,
      papers: result.sweep.papers, undeleted: result.sweep.undeleted.map(\.name),
      mayRemain: !result.unresolved.isEmpty,
      picturesRemain: !isAttachment && !series.attachments.isEmpty, copies: copies,
      left: left(of: texts.filter { !roles.contains($0) }), wasHandedOver: wasHandedOver)
  }

  /// Where words still stand in the series' folder, in whatever dress: in a docx, on broken lines, in UTF-16.
  ///
  /// The record itself is left out: what stands there has a line of its own.
  ///
  /// - Parameter words: Each is looked for by itself; case does not count.
  /// - Returns: The files that hold any of them, and what could not be looked through.
  public func left(of words: [String]) -> FolderFindings {
    // What every programme says is nobody's words, and stands in every paper.
    let programme = Programmes.builtInBytes("tilldi") ?? []
    let own = words.filter { WordSearch([$0]).look(in: programme) != .found }
    return FolderSearch.findings(
      of: own, in: folder, on: context.disk, sparing: [RecordFile.name, RecordFile.lock])
  }

  /// The thing a name means: a line, or the first letters of what the log shows.
  ///
  /// - Throws: A ``Report`` when it carries nobody's words.
  package func subject(_ name: String) throws -> Subject {
    if Words.line(named: name) != nil {
      // What the other side has not seen can be taken away too.
      return try Subject(series.note(called: name) ?? listed(name) ?? note(name))
    }
    let plain = name.lowercased()
    let named = history.actions.filter {
      $0.id.rawValue.hasPrefix(plain)
        || $0.events.contains { $0.subject?.rawValue.hasPrefix(plain) == true }
    }
    let subjects = Set(named.flatMap { $0.events.compactMap(\.subject) })
    // A whole name is meant as it stands, also where a longer one begins with it: review/1, review/12.
    if subjects.contains(Subject(rawValue: plain)) { return Subject(rawValue: plain) }
    if subjects.count > 1 { throw Report(words.severalNotes(name)) }
    guard let subject = subjects.first else { throw Report(words.noWordsThere(name)) }
    return subject
  }
}

extension Series {
  /// The roles that anybody is named by: a role is nobody's words, and stands in every paper.
  fileprivate var knownRoles: Set<String> {
    var roles = Set(expectedRoles + answers.map(\.reply.role) + handOvers.flatMap(\.roles))
    for occasion in occasions { roles.formUnion(occasion.present.keys) }
    for handOver in handOvers { roles.formUnion([handOver.from, handOver.to]) }
    return roles
  }
}

extension Sweep {
  /// The files of attachments among those that are gone.
  var attachments: [String] { deleted.filter { $0.hasPrefix(RecordFile.attachments) } }
  /// The others, which can be made again.
  var papers: [String] { deleted.filter { !$0.hasPrefix(RecordFile.attachments) } }
}
