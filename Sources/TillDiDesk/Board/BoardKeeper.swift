import Documents
import Files
package import TillDiCore
import TillDiJournal
import TillDiReports
package import TillDiWords

/// Keeps the page of a series like the series.
///
/// Whoever has a loop of their own calls ``refresh()``, or ``refresh(_:_:)`` with a series that is open already,
/// as often as they like: while nothing has changed it costs a look at two files or none, and it writes
/// every ``every`` seconds so that the page knows that it is kept. It never writes in the record.
package struct BoardKeeper {
  /// How often the page is written when nothing happens, in seconds.
  package static let every = 5

  package let words: Words
  /// The page's file.
  package let path: String
  private let context: Context
  private let folder: String
  private var record: SeriesRecord
  private var programme: Programme
  private var seen: [FileStatus?]
  private var written: (at: Int, actions: Int)?

  /// Takes a series that is open, and the file's name: `exports/…` lies in the series' folder.
  ///
  /// - Throws: A ``Report``: a line of the record isn't understood, the programme has a fault, or another file
  ///   has the name.
  package init(_ series: OpenSeries, output: String? = nil) throws {
    try series.requireUnderstood()
    words = series.words
    context = series.context
    folder = series.folder
    let name = output ?? "exports/" + series.words.board.fileName
    try series.require(.html, of: OutputPlace(file: name, replaces: true, isPreview: false))
    path = name.hasPrefix("exports/") ? folder + "/" + name : context.path(name)
    seen = []
    record = series.record
    programme = try series.programme()
    try requireOurs()
  }

  /// Looks at the series' files, and writes the page where something is new or it is time; whether it was written.
  ///
  /// - Throws: A ``Report``.
  @discardableResult
  package mutating func refresh() throws -> Bool {
    let files = [RecordFile.name, "programme.yaml"].map {
      context.disk.status(of: folder + "/" + $0)
    }
    let isNew = files != seen
    if isNew {
      try read()
      seen = files
    }
    return try write(record.history, isNew: isNew)
  }

  /// Writes the page of a series that is open already, where something is new or it is time.
  ///
  /// - Throws: A ``Report``.
  @discardableResult
  package mutating func refresh(_ series: OpenSeries, _ programme: Programme) throws -> Bool {
    try series.requireUnderstood()
    let history = series.record.history
    self.programme = programme
    return try write(history, isNew: history.actions.count != written?.actions)
  }

  /// Keeps the page until it is enough, looking four times a second; then the page says that it is off.
  ///
  /// - Throws: A ``Report`` when it can't be kept any longer.
  package mutating func keep(until isEnough: () -> Bool) throws {
    do {
      while !isEnough() {
        try refresh()
        pause(milliseconds: 250)
      }
    } catch {
      try? finish()
      throw error
    }
    try finish()
  }

  /// Writes the page once, which says when.
  ///
  /// - Throws: A ``Report``.
  package func writeOnce() throws {
    try write(Board(history: record.history, programme: programme, now: now, words: words), nil)
  }

  /// Writes that the page is no longer kept; it comes back when somebody keeps it again.
  ///
  /// - Throws: A ``Report``.
  package func finish() throws {
    try write(Board(offFor: record.series, now: now, words: words), nil)
  }

  private mutating func read() throws {
    do throws(JournalFailure) {
      record = try SeriesRecord.open(folder, disk: context.disk)
    } catch {
      throw Report(error, words)
    }
    if !record.isUnderstood { throw Report(words.notForOthers(isDamaged: record.isDamaged)) }
    // Somebody may be in the middle of a change; the programme as it was holds until it can be read.
    let file = ProgrammeFile(folder + "/programme.yaml", in: context, words)
    if let changed = try? file.programme() { programme = changed }
  }

  private mutating func write(_ history: History, isNew: Bool) throws -> Bool {
    let now = self.now
    let isFresh = written.map { (0..<Self.every).contains(now.seconds - $0.at) } ?? false
    if isFresh, !isNew, context.disk.exists(path) { return false }
    let board = Board(history: history, programme: programme, now: now, words: words)
    try write(board, Self.every)
    written = (now.seconds, history.actions.count)
    return true
  }

  private func write(_ board: Board, _ every: Int?) throws {
    let text = HTMLWriter().write(board.page(every: every, nonce: context.drawName()))
    let file = ExportFile(path, in: context, words, series: folder, isLasting: false)
    do {
      try file.write(text, replacing: true)
    } catch {
      // Erasing empties the folder, and may do so meanwhile; the second time it is over.
      try file.write(text, replacing: true)
    }
  }

  /// Whether nothing else would be written over.
  private func requireOurs() throws {
    guard context.disk.exists(path) else { return }
    let start = try? context.disk.contents(of: path, atMost: 1000)
    let text = String(decoding: start ?? [], as: UTF8.self)
    let mark = "<meta name=\"generator\" content=\"\(Board.generator)\">"
    if !text.contains(mark) { throw Report(words.board.notAPicture(path)) }
  }

  private var now: Timestamp {
    Timestamp(text: context.now().stamp) ?? Timestamp(seconds: 0, offset: 0)
  }
}
