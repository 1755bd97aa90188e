package import Files
package import TillDiCore

/// A series on disk: its record, read and folded, and the way to add to it.
///
/// ```swift
/// var record = try SeriesRecord.open("Solgården")
/// try record.perform([.remove(note)], Situation(today: today), stamp)
/// print(record.series.notes[note]?.isRemoved ?? false)  // true
/// ```
package struct SeriesRecord: Sendable {
  /// The lines on disk.
  package let journal: Journal
  /// What was read, and what was added since.
  package private(set) var history: History
  /// The lines that could not be understood, by their number in the file.
  package private(set) var problems: [LineProblem]
  /// The lines with events of kinds that only a newer program knows.
  package private(set) var unknownLines: [Int]
  /// How many bytes a write left unfinished at the end.
  package private(set) var tornBytes: Int
  /// Whether all is decided and nothing is written: what is performed is then only here, in memory.
  package var isPreview = false
  /// How many entries that were confirmed on this laptop the record lacks, at least; 0 where nobody knows of any.
  package private(set) var missing = 0
  /// Entries that this program holds in memory, and that went while it ran: an older record was put in place.
  package private(set) var lost: [Action] = []
  private let receipts: Receipts?
  /// The receipt as it was kept last; nil where it is to be reckoned anew.
  private var confirmed: Receipt?
  private var mark: Mark

  /// The series as it stands.
  package var series: Series { history.series }

  /// Whether every line was understood; documents for others are refused until it is.
  package var isUnderstood: Bool { problems.isEmpty && unknownLines.isEmpty }

  /// Whether something in it can't be read by any version: a line that makes no sense, or one that was never finished.
  package var isDamaged: Bool { !problems.isEmpty || tornBytes > 0 }

  /// Opens and folds a series; never writes.
  ///
  /// - Parameters:
  ///   - folder: The series' folder.
  ///   - disk: The calls that touch the disk.
  ///   - receipts: What this laptop knows of what was confirmed; without them an older record is not known again.
  /// - Returns: The series as it stands on the disk.
  /// - Throws: Why there is nothing to read.
  package static func open(
    _ folder: String, disk: Disk = .live, receipts: Receipts? = nil
  ) throws(JournalFailure) -> SeriesRecord {
    let journal = try Journal.open(folder, disk: disk)
    let receipt = receipts?.receipt(of: journal)
    var actions: [Action] = []
    let contents = try journal.read { actions.append($0) }
    var record = SeriesRecord(
      journal: journal, contents: contents, actions: actions, receipts: receipts)
    record.missing = receipts?.missing(in: record.history, by: receipt) ?? 0
    return record
  }

  private init(
    journal: Journal, contents: Contents, actions: consuming [Action], receipts: Receipts?
  ) {
    self.journal = journal
    self.receipts = receipts
    history = History(
      name: contents.header.name,
      language: Language(rawValue: contents.header.language) ?? .swedish, actions: actions)
    problems = contents.problems
    unknownLines = contents.unknownLines
    tornBytes = contents.tornBytes
    mark = contents.mark
  }

  /// Takes the state that a merge came to; the lines themselves are read at the next change.
  mutating func know(_ merged: History) {
    history = merged
    confirmed = nil
    missing = receipts?.missing(in: history, by: receipts?.receipt(of: journal)) ?? 0
    keepReceipt()
  }

  /// Keeps what is confirmed now, unless entries are missing: then the receipt of those stands.
  ///
  /// Costs what was added, once all of it was counted.
  private mutating func keepReceipt(adding added: [Action] = []) {
    guard let receipts, missing == 0, lost.isEmpty, !isPreview else { return }
    if let last = added.last, let known = confirmed {
      confirmed = Receipt(
        number: last.number, id: last.id, own: known.own.map { $0 + receipts.own(added) })
    } else {
      confirmed = receipts.current(history)
    }
    if let confirmed { receipts.keep(confirmed, of: journal) }
  }

  /// Takes the record as it is, though entries that were confirmed are missing.
  package mutating func acceptAsItStands() {
    confirmed = nil
    missing = 0
    lost = []
    keepReceipt()
  }

  /// What was lost is back: reads all of it anew.
  mutating func forgetLost() throws(JournalFailure) {
    lost = []
    try readAnew()
  }

  /// Reads all of it anew, after lines were rewritten.
  package mutating func readAnew() throws(JournalFailure) {
    let (missing, lost) = (missing, lost)
    self = try .open(journal.folder, disk: journal.disk, receipts: receipts)
    (self.missing, self.lost) = (missing, lost)
    keepReceipt()
  }

  /// Does something with the record as it stands, while nobody can rewrite it: what is written out of it then holds
  /// nothing that is being erased.
  ///
  /// Doesn't wait: costs a look at what was added, and all of the record where it was rewritten.
  ///
  /// - Parameter body: Gets the newest state; it must not wait for people.
  /// - Returns: What `body` gave, or nil where another program is writing at the moment.
  /// - Throws: Why the record could not be read, and what `body` throws.
  package func whileNobodyWrites<Outcome>(
    _ body: (SeriesRecord) throws -> Outcome
  ) throws -> Outcome? {
    var journal = journal
    journal.lockWait = .zero
    let lock: HeldLock?
    do throws(JournalFailure) {
      lock = try journal.locked()
    } catch .locked {
      return nil
    } catch .cannotLock {
      // Then nobody else can lock it, and erase, either.
      lock = nil
    }
    var newest = self
    let news = try journal.read(after: mark)
    if news.isNews { newest.take(news) }
    let outcome = try body(newest)
    _ = consume lock
    return outcome
  }

  /// Takes in what others have written since.
  private mutating func take(_ news: Contents) {
    if news.startedOver {
      let lost = lost + gone(from: news.actions)
      self = SeriesRecord(
        journal: journal, contents: news, actions: news.actions, receipts: receipts)
      self.lost = lost
      return
    }
    history.append(news.actions)
    confirmed = nil
    problems += news.problems
    unknownLines += news.unknownLines
    mark = news.mark
  }
}

extension SeriesRecord {
  /// Performs several requests as one gesture: all of them, or none where one is refused or the disk fails.
  ///
  /// Each is decided on the newest state and what those before it come to.
  ///
  /// - Returns: What was recorded, one action a line; empty when there was nothing to change.
  /// - Throws: The refusal, or why it could not be saved.
  @discardableResult
  package mutating func perform(
    _ requests: [Request], _ situation: Situation, _ stamp: Stamp,
    at position: (Series) -> Position? = { _ in nil }
  ) throws(AppendFailure<Refusal>) -> [Action] {
    try record { history throws(Refusal) in
      try history.deciding(requests, situation, stamp, at: position)
    }
  }

  /// Decides on the newest state and records what comes of it as one gesture.
  ///
  /// - Returns: What was recorded; empty when there was nothing to change.
  /// - Throws: The refusal, or why it could not be saved.
  @discardableResult
  package mutating func perform(
    _ stamp: Stamp, at position: Position? = nil, _ decide: (History) throws(Refusal) -> [Event]
  ) throws(AppendFailure<Refusal>) -> [Action] {
    try record { history throws(Refusal) in
      history.gesture(of: try decide(history), stamp, at: position)
    }
  }

  /// Writes the lines that are decided on the newest state, all at once and under one lock.
  private mutating func record(
    _ decide: (History) throws(Refusal) -> [Action]
  ) throws(AppendFailure<Refusal>) -> [Action] {
    if isPreview { return try deciding(decide) }
    // A copy is made only where others have written: what is held twice is copied whole when it grows.
    var taken: SeriesRecord?
    let appended = try journal.append(after: mark) { news throws(Refusal) in
      if let news, news.isNews {
        var record = self
        record.take(news)
        taken = record
      }
      return try decide((taken ?? self).history)
    }
    if let record = taken.take() { self = record }
    history.append(appended.actions)
    if let end = appended.mark { mark = end }
    if !appended.actions.isEmpty { keepReceipt(adding: appended.actions) }
    return appended.actions
  }

  /// Decides as ``record(_:)`` does, and writes nothing.
  private mutating func deciding(
    _ decide: (History) throws(Refusal) -> [Action]
  ) throws(AppendFailure<Refusal>) -> [Action] {
    do throws(JournalFailure) {
      try journal.requireWritable(journal.header)
    } catch {
      throw .journal(error)
    }
    do throws(Refusal) {
      let actions = try decide(history)
      history.append(actions)
      return actions
    } catch {
      throw .refused(error)
    }
  }

  private func action(of event: Event, _ stamp: Stamp) -> Action {
    Action(
      id: ActionID(stamp.drawName()), number: 0, at: stamp.at, by: stamp.by,
      replaces: Set(history.replaced(by: event)).sorted(), events: [event])
  }

  /// Replaces words of one thing for good.
  ///
  /// - Throws: Why nothing was changed.
  package mutating func mask(
    _ subject: Subject, words: String, with replacement: String, _ stamp: Stamp
  ) throws(JournalFailure) -> Journal.Rewritten {
    let marker = action(of: .masked(subject: subject), stamp)
    let result = try journal.mask(
      subject: subject, words: words, with: replacement, marker: marker, papers: history.papers,
      isPreview: isPreview)
    if !isPreview { try readAnew() }
    return result
  }

  /// Erases the words of one thing for good, and the file that goes with them, and leaves a tombstone.
  ///
  /// - Throws: Why nothing was changed.
  package mutating func erase(_ subject: Subject, texts: [String], _ stamp: Stamp)
    throws(JournalFailure) -> Journal.Rewritten
  {
    let tombstone = action(of: history.erasing(subject), stamp)
    let result = try journal.erase(
      subject: subject, tombstone: tombstone, texts: texts,
      attachments: history.files(of: subject), papers: history.papers, isPreview: isPreview)
    if !isPreview { try readAnew() }
    return result
  }
}

extension History {
  /// The fingerprints of all that was written into the series' folder, by the papers' paths there.
  var papers: [String: Set<String>] {
    var found: [String: Set<String>] = [:]
    for case .exported(let paper) in actions.flatMap(\.events) {
      if let hash = paper.hash { found[paper.file, default: []].insert(hash) }
    }
    return found
  }
}
