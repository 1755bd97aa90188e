import TillDiWalk
public import TillDiCore
import TillDiJournal
import TillDiProgrammes
package import TillDiReports
package import TillDiWords

/// A series that a command has opened, with the words it speaks and the world it stands in.
public struct OpenSeries {
  package let context: Context
  package let words: Words
  package let folder: String
  var record: SeriesRecord
  /// Whether somebody may be asked, where somebody sits there.
  package var mayAsk = true

  /// The series as it stands: its notes, lists, comparison, funnel and replies.
  public var series: Series { record.series }

  /// All that happened.
  public var history: History { record.history }

  /// Finds and opens a series; reading never writes.
  ///
  /// - Parameters:
  ///   - named: Its folder; where none is named, the one the person stands in, or the only one there is.
  ///   - language: What people are spoken to in; the series' own unless said.
  ///   - context: The world it is opened in.
  /// - Throws: A ``Report``.
  public init(_ named: String?, _ language: Language? = nil, in context: Context = .live()) throws {
    try self.init(named, language, in: context, isPreview: false)
  }

  /// Finds and opens a series, perhaps to tell only what would be done.
  ///
  /// - Throws: A ``Report``.
  package init(
    _ named: String?, _ language: Language?, in context: Context, isPreview: Bool
  ) throws {
    let first = Words(context.language(language))
    let folder = try SeriesFinder(context: context, words: first).folder(named)
    do throws(JournalFailure) {
      record = try SeriesRecord.open(folder, disk: context.disk, receipts: context.receipts)
    } catch {
      throw Report(error, first)
    }
    record.isPreview = isPreview
    self.context = context
    self.folder = folder
    words = Words(language ?? record.series.language)
    if record.tornBytes > 0 || !record.isUnderstood {
      try? context.tell(record.isDamaged ? words.damaged : words.newer)
    }
    if record.missing > 0 { try? context.tell(words.olderRecord(record.missing)) }
    if let cutOff = record.history.cutOff {
      let isOwn = cutOff.by == context.laptop()
      try? context.tell(words.cutOff(isOwn ? nil : String(cutOff.id.rawValue.prefix(5))))
    }
  }

  /// The programme as this series runs it: its own file.
  ///
  /// - Throws: A ``Report`` naming every fault by line and column.
  public func programme() throws -> Programme {
    try keptProgrammes.programme(of: try programmeFile.bytes()) ?? programmeFile.programme()
  }

  /// The text of the programme that is run.
  var programmeFile: ProgrammeFile {
    ProgrammeFile(folder + "/programme.yaml", in: context, words)
  }

  /// The texts that were run.
  var keptProgrammes: KeptProgrammes { KeptProgrammes(folder, in: context, words) }

  /// Today's situation for a rule.
  package func situation(_ programme: Programme? = nil) -> Situation {
    let now = context.now()
    return Situation(
      today: now.day, programme: programme, now: now.timestamp,
      series: id)
  }
}

extension OpenSeries {
  /// The reports of this series.
  package func reports(_ programme: Programme?) -> Reports {
    Reports(series: series, programme: programme, today: context.now().day, words: words)
  }

  /// The reports of what needs no programme but to know whose session is open.
  ///
  /// Reading the programme takes longer than all else, so it is read only while a session is open: then the
  /// other side's list must stay out of sight.
  ///
  /// - Throws: A ``Report`` naming every fault of the programme.
  package func reports() throws -> Reports { reports(try programmeIfOpen()) }

  /// The programme, read only while a session is open.
  ///
  /// - Throws: A ``Report`` naming every fault of the programme.
  package func programmeIfOpen() throws -> Programme? {
    series.openOccasion == nil ? nil : try programme()
  }

  /// The note a name means: a line such as `stör2`, or the first letters of a note's own name.
  ///
  /// - Throws: A ``Report`` when there is none, or more than one.
  package func note(_ name: String) throws -> NoteID {
    if let id = series.note(called: name) { return id }
    if let line = LineName(typed: name) {
      // Which of several new lines it is makes no difference to the other side, which has seen none.
      if case .new = line.mark, series.lines(of: line.list).contains(where: { $0.number == nil }) {
        throw Report(words.notHandedOverYet(line))
      }
      throw noLine(name)
    }
    let found = series.notes.keys.filter { $0.rawValue.hasPrefix(name.lowercased()) }
    if found.count == 1, let only = found.first { return only }
    throw Report(found.isEmpty ? words.noSuchLine(name) : words.severalNotes(name))
  }
}

extension OpenSeries {
  /// The note of a line as the list stands now, handed over or not.
  package func listed(_ name: String) -> NoteID? {
    guard let name = LineName(typed: name) else { return nil }
    return series.lines(of: name.list).line(name.mark)?.note
  }

  /// Why a name means no line: what has become of the one that had it, where that may be told.
  package func noLine(_ text: String) -> Report {
    guard let name = LineName(typed: text) else { return Report(words.noSuchLine(text)) }
    guard case .number(let number) = name.mark else {
      let count = series.lines(of: name.list).count { $0.number == nil }
      return Report(words.whichNewLine(name.list, of: count))
    }
    let versions = series.handOvers.filter { version in
      version.track == name.list.track
        && version.items.contains { $0.list == name.list && $0.shortNumber == number }
    }
    guard let version = versions.max(by: { $0.version < $1.version }) else {
      return Report(words.noSuchLine(text))
    }
    let line = series.lines(of: version).first { $0.list == name.list && $0.number == number }
    return Report(
      line.map { words.hasLeftTheList($0, version: version.version) }
        ?? words.isNoLongerThere(name.list, number))
  }

  /// A line by the name it had in a version, such as `vill2/1`, for one that is on the list no longer; `nil` for a
  /// name of another form.
  ///
  /// - Throws: A ``Report`` when that version has no such line.
  package func lineInVersion(named name: String) throws -> (note: NoteID, handOver: HandOverID)? {
    guard let old = Words.lineInVersion(named: name) else { return nil }
    let handOver = series.handOvers.first { $0.track == .staff && $0.version == old.version }
    guard let handOver else { throw Report(words.noSuchVersion(old.version, .staff)) }
    guard let meant = LineName(typed: old.line),
      let item = handOver.items.first(where: {
        $0.list == meant.list && .number($0.shortNumber) == meant.mark
      })
    else { throw Report(words.noSuchLine(name)) }
    return (item.note, handOver.id)
  }
}
