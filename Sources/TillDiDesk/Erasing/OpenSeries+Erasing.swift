public import TillDiCore
import TillDiJournal
import TillDiProgrammes
import TillDiWalk
import TillDiWords

/// What erasing words came to.
public struct Erasure: Sendable {
  /// How many lines of the record are gone.
  public fileprivate(set) var lines = 0
  /// The files of attachments that are gone, by their path from the series' folder.
  public fileprivate(set) var attachments: [String] = []
  /// The other files that are gone, which can be made again.
  public fileprivate(set) var papers: [String] = []
  /// Files that could not be deleted.
  public fileprivate(set) var undeleted: [String] = []
  /// Whether lines that nobody understands may still hold the words.
  public fileprivate(set) var mayRemain = false
  /// Whether there are pictures that may show what was meant, and that stay.
  public fileprivate(set) var picturesRemain = false
  /// Whether any of it was handed over: then the paper that was handed over may be a public record.
  public fileprivate(set) var wasHandedOver = false
  /// Where the words may have been written out to before.
  public let copies: [String]
  /// Where the words still stand in the series' folder, in files that this program may not touch, and where nobody
  /// could look.
  public fileprivate(set) var left = FolderFindings()

  fileprivate init(copies: [String]) { self.copies = copies }
}

/// What replacing words came to.
public struct Masking: Sendable {
  /// How often the words stood there.
  public let count: Int
  /// The papers that are gone, which can be made again.
  public let papers: [String]
  /// Files that could not be deleted.
  public let undeleted: [String]
  /// Where the words still stand in the series' folder, and where nobody could look.
  public let left: FolderFindings
}

extension OpenSeries {
  /// All words that a thing has or had, in the order they came.
  package func texts(of subject: Subject) -> [String] {
    history.actions.flatMap(\.events).filter { $0.subject == subject }.flatMap(\.words)
  }

  /// Replaces words of a thing for good; how often, which papers went, and where they still stand.
  ///
  /// - Throws: A ``Report``.
  public mutating func mask(
    _ subject: Subject, words masked: String, with other: String
  ) throws -> Masking {
    let result: Journal.Rewritten
    do throws(JournalFailure) {
      result = try record.mask(subject, words: masked, with: other, stamp)
    } catch {
      throw Report(error, words)
    }
    if record.isPreview, result.replacements > 0 { try previewed(result, of: [masked]) }
    return Masking(
      count: result.replacements, papers: result.sweep.papers,
      undeleted: result.sweep.undeleted.map(\.name),
      left: result.replacements > 0 ? left(of: [masked]) : FolderFindings())
  }

  /// Erases the words of some things for good, and looks once through the folder for what is left of them.
  ///
  /// - Throws: A ``Report``.
  @discardableResult
  public mutating func erase(_ subjects: [Subject]) throws -> Erasure {
    let before = series
    var erasure = Erasure(copies: before.exports.map(\.file))
    var said: [String] = []
    for subject in subjects {
      said += texts(of: subject)
      try erase(subject, into: &erasure)
    }
    erasure.left = left(of: said, knowing: before)
    return erasure
  }

  private mutating func erase(_ subject: Subject, into erasure: inout Erasure) throws {
    let texts = texts(of: subject)
    let isAttachment = !history.files(of: subject).isEmpty
    let isHandedOver = series.handOvers.flatMap(\.items).contains { Subject($0.note) == subject }
    let result: Journal.Rewritten
    do throws(JournalFailure) {
      result = try record.erase(subject, texts: texts, stamp)
    } catch {
      throw Report(error, words)
    }
    if record.isPreview { try previewed(result, of: texts) }
    erasure.lines += result.removedLines
    erasure.attachments += result.sweep.attachments
    erasure.papers += result.sweep.papers
    erasure.undeleted += result.sweep.undeleted.map(\.name)
    if !result.unresolved.isEmpty { erasure.mayRemain = true }
    if !isAttachment, !series.attachments.isEmpty { erasure.picturesRemain = true }
    if isHandedOver { erasure.wasHandedOver = true }
  }

  /// Where words still stand in the series' folder, in whatever dress: in a docx, on broken lines, in UTF-16.
  ///
  /// The record itself is left out: what stands there has a line of its own. So are roles and what every paper says.
  ///
  /// - Parameters:
  ///   - words: Each is looked for by itself; case does not count.
  ///   - before: The series whose roles are nobody's words; otherwise this one as it stands.
  /// - Returns: The files that hold any of them, what could not be looked through, and which words were not looked for.
  public func left(of words: [String], knowing before: Series? = nil) -> FolderFindings {
    let roles = (before ?? series).knownRoles
    // What every programme says is nobody's words, and stands in every paper.
    let programme = Programmes.builtInBytes("tilldi") ?? []
    var (own, common): ([String], [String]) = ([], [])
    for text in Set(words).sorted() where !roles.contains(text) {
      if WordSearch([text]).look(in: programme) == .found {
        common.append(text)
      } else {
        own.append(text)
      }
    }
    var findings = FolderSearch.findings(
      of: own, in: folder, on: context.disk, sparing: [RecordFile.name, RecordFile.lock])
    findings.common = common
    return findings
  }

  /// The thing a name means: a line, or the first letters of what the log shows.
  ///
  /// - Throws: A ``Report`` when it carries nobody's words.
  package func subject(_ name: String) throws -> Subject {
    if LineName(typed: name) != nil {
      // What the other side has not seen can be taken away too.
      guard let note = series.note(called: name) ?? listed(name) else { throw noLine(name) }
      return Subject(note)
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
