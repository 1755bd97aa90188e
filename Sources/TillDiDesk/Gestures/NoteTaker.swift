import Files
import Terminal
import TextShape
package import TillDiCore
import TillDiJournal
import TillDiWalk
import TillDiWords

/// Records notes without folding the series: one more costs the same in any record.
package struct NoteTaker {
  /// What was typed of notes, as it was typed.
  package struct Typed {
    /// The words; `-` alone stands for a note a line of the input.
    package var text: [String]
    /// The session and the activity they belong to; where the record ends unless said.
    package var session, activity: String?
    /// What kind they are; a remark unless said.
    package var kind: String?
    /// A claim's route, or an offer's conditions.
    package var detail: String?
    /// Whether they stay in the room.
    package var inRoom: Bool
    /// Whether the first lines of the input are left out where they are those that were saved last.
    package var skipsSaved: Bool

    /// Takes every part.
    package init(
      text: [String], session: String?, activity: String?, kind: String?, detail: String?,
      inRoom: Bool, skipsSaved: Bool = false
    ) {
      self.text = text
      self.session = session
      self.activity = activity
      self.kind = kind
      self.detail = detail
      self.inRoom = inRoom
      self.skipsSaved = skipsSaved
    }
  }

  private let context: Context
  private let series: String?
  private let language: Language?
  private let isPreview: Bool

  /// Takes which series, and whether it is only said what would be saved.
  package init(
    _ series: String?, _ language: Language?, in context: Context, isPreview: Bool = false
  ) {
    self.series = series
    self.language = language
    self.context = context
    self.isPreview = isPreview
  }

  /// Records what was given as words, or every line of the input.
  ///
  /// - Throws: A ``Report``; notes that were saved before it stay saved, and it says how many.
  package func take(_ notes: Typed) throws {
    let first = Words(context.language(language))
    let folder = try SeriesFinder(context: context, words: first).folder(series)
    let journal: Journal
    let kept: TillDiJournal.Receipt?
    let newest: [Action]
    do throws(JournalFailure) {
      journal = try Journal.open(folder, disk: context.disk)
      kept = context.receipts?.receipt(of: journal)
      newest = try journal.sinceLastPosition()
    } catch {
      throw Report(error, first)
    }
    let words = Words(language ?? Language(rawValue: journal.header.language) ?? .swedish)
    if newest.contains(where: \.closes),
      try SeriesRecord.isClosed(folder, words, disk: context.disk)
    {
      throw Report(.seriesClosed, words)
    }
    let place = try position(
      notes, last: notes.session == nil ? newest.last?.position : nil, folder: folder, words)
    guard let kind = notes.kind.map({ Words.noteKind(named: $0) }) ?? .remark else {
      throw Report(words.text(of: .notAKind(notes.kind ?? "")))
    }
    var taken = Taken()
    var receipts = QuickReceipts(
      context.receipts, of: journal, kept: kept, newest: newest.first)
    if receipts.missing > 0 { try context.tell(words.olderRecord(receipts.missing)) }
    /// Saves one note, which is then on the disk.
    func save(_ line: DecodedText) throws {
      let event = try note(line, kind, notes, words, &taken)
      if isPreview { return taken.previewed.append(event) }
      let action = Action(
        id: ActionID(context.drawName()), number: 0, at: context.now().stamp,
        by: context.laptop(), position: place, events: [event])
      do throws(JournalFailure) {
        let appended = try journal.append([action])
        receipts.keep(appended.actions)
        taken.count += 1
        guard taken.count == 1 else { return }
        for warning in appended.warnings { try? context.tell(words.text(of: warning)) }
      } catch {
        throw Report(error, words)
      }
    }
    if notes.text == ["-"] {
      let earlier = try alreadySaved(in: folder, kind, at: place, words)
      try saveEachLine(
        words, notes.skipsSaved, earlier, { NoteWords($0, kind, detail: notes.detail) },
        { taken.count }, save)
    } else {
      try save(DecodedText(notes.text.joined(separator: " ").utf8))
    }
    try context.tell(of: taken.readings, words)
    if taken.count == 0, taken.previewed.isEmpty, notes.text == ["-"] { return }
    if !taken.hints.isEmpty { try context.tell(words.looksPersonal(taken.hints)) }
    if taken.hasDroppedControls { try context.tell(words.text(of: .cleaned)) }
    if isPreview { return try preview(taken.previewed, at: place) }
    try context.say(words.savedNotes(taken.count, place))
  }

  /// Says what would be saved; only here the series is folded, for the log's words.
  private func preview(_ events: [Event], at place: Position?) throws {
    var series = try OpenSeries(self.series, language, in: context, isPreview: true)
    if events.isEmpty { throw Report(.emptyText, series.words) }
    try series.preview(events, at: place)
  }

  private struct Taken {
    var count = 0
    var previewed: [Event] = []
    var readings = Readings()
    var hasDroppedControls = false
    var hints: [PersonalHint] = []
  }

  /// The notes of one kind that this laptop has saved in a session, in their order; none that was undone.
  ///
  /// The whole record is folded for it, which only many notes at once are worth.
  private func alreadySaved(
    in folder: String, _ kind: NoteKind, at place: Position?, _ words: Words
  ) throws -> [NoteWords] {
    let history: History
    do throws(JournalFailure) {
      history = try SeriesRecord.open(folder, disk: context.disk).history
    } catch {
      throw Report(error, words)
    }
    let laptop = context.laptop()
    return history.actions.compactMap { action in
      guard case .said(let said)? = action.events.first, action.events.count == 1,
        said.kind == kind, action.by == laptop, action.position?.session == place?.session,
        history.live.contains(action.id)
      else { return nil }
      return NoteWords(text: said.text, detail: said.detail)
    }
  }

  /// Saves every line as it is entered, so that an interrupt loses none that was.
  ///
  /// First lines that equal some that are saved, in the same order, may be a file that is given once more; or two people
  /// said the same. So they are saved and it is told, or left out where that was asked for, and told as well.
  private func saveEachLine(
    _ words: Words, _ skipsSaved: Bool, _ earlier: [NoteWords], _ read: (String) -> NoteWords,
    _ count: () -> Int, _ save: (DecodedText) throws -> Void
  ) throws {
    let interrupts = InterruptsWait()
    let isWatched = context.isInteractive && context.isTerminal && !isPreview
    if isWatched {
      if let last = earlier.last { try context.say(words.savedLastTime(earlier.count, last.text)) }
      try context.say(words.oneNoteALine)
    }
    var (number, equal) = (0, 0)
    // Where among the saved ones the lines so far stand, one after another.
    var starts = Array(earlier.indices)
    do {
      while true {
        // The number of those that are saved stands where the next one is written.
        if isWatched { try context.output.write(words.savedSoFar(count())) }
        guard let line = context.input.next() else { break }
        number += 1
        let text = cleaned(line.text).text
        if line.coding != nil, text.isEmpty { continue }
        let plain = text.hasPrefix("!") ? cleaned(String(text.dropFirst())).text : text
        starts.removeAll {
          $0 + equal >= earlier.count || earlier[$0 + equal] != read(plain)
        }
        if !starts.isEmpty {
          equal += 1
          if skipsSaved { continue }
        }
        try interrupts.wait { try save(line) }
      }
    } catch let report as Report {
      let text = isWatched ? report.text : words.atLine(number, report.text)
      throw Report(count() > 0 ? text + "\n" + words.savedBefore(count()) : text)
    }
    if isWatched { try context.output.write("\n") }
    if equal > 0, !isWatched || skipsSaved {
      try context.tell(words.savedAlready(equal, isSkipped: skipsSaved))
    }
    if count() == 0, equal == 0, !isPreview { throw Report(.emptyText, words) }
  }

  private func note(
    _ line: DecodedText, _ kind: NoteKind, _ notes: Typed, _ words: Words,
    _ taken: inout Taken
  ) throws -> Event {
    guard line.coding != nil else { throw Report(words.unreadable) }
    taken.readings.add(line)
    let clean = cleaned(line.text)
    taken.hasDroppedControls = taken.hasDroppedControls || clean.droppedControls
    let isMarked = clean.text.hasPrefix("!")
    taken.hints += PersonalHint.all(in: clean.text)
    do throws(Refusal) {
      let typed = NoteWords(
        isMarked ? String(clean.text.dropFirst()) : clean.text, kind, detail: notes.detail)
      return try said(
        NoteID(context.drawName()), kind, text: typed.text, detail: typed.detail,
        staysInRoom: notes.inRoom || isMarked)
    } catch {
      throw Report(error, words)
    }
  }

  /// Where the notes belong: what was named, checked against the programme, or where the record ends.
  private func position(
    _ notes: Typed, last: Position?, folder: String, _ words: Words
  ) throws -> Position? {
    guard let named = notes.session else { return last }
    let programme = try ProgrammeFile(folder + "/programme.yaml", in: context, words).programme()
    return try programme.position(session: named, activity: notes.activity, words)
  }
}

/// A note as it is typed: its words, and the route or the conditions behind an arrow, as in a session.
private struct NoteWords: Hashable {
  let text: String
  let detail: String?

  init(text: String, detail: String?) {
    self.text = text
    self.detail = detail
  }

  init(_ typed: String, _ kind: NoteKind, detail: String?) {
    if detail == nil, kind.hasDetail {
      (text, self.detail) = split(typed)
    } else {
      (text, self.detail) = (typed, detail)
    }
  }
}

extension Action {
  /// Whether it closed the series; it may have been undone since.
  ///
  /// What is recorded after it has no place in the programme, so it is found among the newest.
  fileprivate var closes: Bool {
    events.contains { if case .closed = $0 { true } else { false } }
  }
}

extension SeriesRecord {
  fileprivate static func isClosed(
    _ folder: String, _ words: Words, disk: Disk
  ) throws -> Bool {
    do throws(JournalFailure) {
      return try open(folder, disk: disk).series.isClosed
    } catch {
      throw Report(error, words)
    }
  }
}
