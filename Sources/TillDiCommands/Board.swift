import ArgumentParser
import Dispatch
import Documents
import Foundation
import Synchronization
import TillDiCore
import TillDiJournal
import TillDiReports
import TillDiWords

/// `tilldi board`: the big picture on the projector.
struct BoardCommand: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "board",
    abstract: "Keep a page for the projector: the question, the notes, the time.",
    discussion: """
      Open the page in a browser and press F11. It follows the session by itself, and
      says so when nobody keeps it any more. What stays in the room is never on it.
      The note said last waits until the next is said, or the room goes on, so that
      it can still be marked. Run it in a terminal of its own; Ctrl-C ends it.

      Examples:
        tilldi board
        tilldi board --once --output exports/now.html
      """)

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The page's file; otherwise exports/tavla.html or exports/board.html.", valueName: "file"))
  var output: String?

  @Flag(help: "Write the page as it is now, and end.")
  var once = false

  @OptionGroup var options: SeriesOptions

  func run(in context: Context) async throws {
    var keeper = try BoardKeeper(OpenSeries(options, in: context), output: output)
    if once {
      try keeper.writeOnce()
      return try context.say(keeper.words.board.writtenOnce(keeper.path))
    }
    let ending = Ending()
    try keeper.refresh()
    try context.say(keeper.words.board.kept(keeper.path))
    try await keeper.keep(until: { ending.isAsked })
    try context.say(keeper.words.board.ended)
  }
}

/// Keeps the page of a series like the series.
///
/// Whoever has a loop of their own calls ``refresh()``, or ``refresh(_:_:)`` with a series that is open already,
/// as often as they like: while nothing has changed it costs a look at two files or none, and it writes
/// every ``every`` seconds so that the page knows that it is kept. It never writes in the record.
struct BoardKeeper {
  /// How often the page is written when nothing happens, in seconds.
  static let every = 5

  let words: Words
  /// The page's file.
  let path: String
  private let context: Context
  private let folder: String
  private var record: SeriesRecord
  private var programme: Programme
  private var seen: [FileState]
  private var written: (at: Int, actions: Int)?

  /// Takes a series that is open, and the file's name: `exports/…` lies in the series' folder.
  ///
  /// - Throws: A ``Report``: a line of the record isn't understood, the programme has a fault, or another file
  ///   has the name.
  init(_ series: OpenSeries, output: String? = nil) throws {
    try series.requireUnderstood()
    words = series.words
    context = series.context
    folder = series.folder
    let name = output ?? "exports/" + series.words.board.fileName
    path = name.hasPrefix("exports/") ? folder + "/" + name : context.path(name)
    seen = []
    record = series.record
    programme = try series.programme()
    try PictureFile(path: path, words: words).requireOurs()
  }

  /// Looks at the series' files, and writes the page where something is new or it is time; whether it was written.
  ///
  /// - Throws: A ``Report``.
  @discardableResult
  mutating func refresh() throws -> Bool {
    let files = [RecordFile.name, "programme.yaml"].map { FileState(folder + "/" + $0) }
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
  mutating func refresh(_ series: OpenSeries, _ programme: Programme) throws -> Bool {
    try series.requireUnderstood()
    let history = series.record.history
    self.programme = programme
    return try write(history, isNew: history.actions.count != written?.actions)
  }

  /// Keeps the page until it is enough, looking four times a second; then the page says that it is off.
  ///
  /// - Throws: A ``Report`` when it can't be kept any longer.
  mutating func keep(until isEnough: () -> Bool) async throws {
    do {
      while !isEnough() {
        try refresh()
        try? await Task.sleep(for: .milliseconds(250))
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
  func writeOnce() throws {
    try write(Board(history: record.history, programme: programme, now: now, words: words), nil)
  }

  /// Writes that the page is no longer kept; it comes back when somebody keeps it again.
  ///
  /// - Throws: A ``Report``.
  func finish() throws {
    try write(Board(offFor: record.series, now: now, words: words), nil)
  }

  private mutating func read() throws {
    do throws(JournalFailure) {
      record = try SeriesRecord.open(folder)
    } catch {
      throw Report(error, words)
    }
    if !record.isUnderstood { throw Report(words.notForOthersYet) }
    // Somebody may be in the middle of a change; the programme as it was holds until it can be read.
    let file = ProgrammeFile(path: folder + "/programme.yaml", words: words)
    if let changed = try? file.programme() { programme = changed }
  }

  private mutating func write(_ history: History, isNew: Bool) throws -> Bool {
    let now = self.now
    let isFresh = written.map { (0..<Self.every).contains(now.seconds - $0.at) } ?? false
    if isFresh, !isNew, FileManager.default.fileExists(atPath: path) { return false }
    let board = Board(history: history, programme: programme, now: now, words: words)
    try write(board, Self.every)
    written = (now.seconds, history.actions.count)
    return true
  }

  private func write(_ board: Board, _ every: Int?) throws {
    try PictureFile(path: path, words: words).write(HTMLWriter().write(board.page(every: every)))
  }

  private var now: Timestamp {
    Timestamp(text: context.now().stamp) ?? Timestamp(seconds: 0, offset: 0)
  }
}

/// What tells that a file has changed.
private struct FileState: Hashable {
  let size: Int?
  let number: Int?
  let changed: Date?

  init(_ path: String) {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    size = (attributes?[.size] as? NSNumber)?.intValue
    number = (attributes?[.systemFileNumber] as? NSNumber)?.intValue
    changed = attributes?[.modificationDate] as? Date
  }
}

/// The page's file, which a browser may read at any moment: whole or not at all, for its owner alone.
private struct PictureFile {
  let path: String
  let words: Words

  /// Whether nothing else would be written over.
  ///
  /// - Throws: A ``Report``.
  func requireOurs() throws {
    guard FileManager.default.fileExists(atPath: path) else { return }
    let start = FileHandle(forReadingAtPath: path).flatMap { try? $0.read(upToCount: 1000) }
    let text = String(decoding: start ?? Data(), as: UTF8.self)
    let mark = "<meta name=\"generator\" content=\"\(Board.generator)\">"
    if !text.contains(mark) { throw Report(words.board.notAPicture(path)) }
  }

  /// Writes the page beside and moves it in place.
  ///
  /// Erasing empties the folder, and may do so between the two; the second time it is over.
  ///
  /// - Throws: A ``Report`` that says why it could not be written.
  func write(_ text: String) throws {
    do {
      try writeBeside(text)
    } catch {
      try writeBeside(text)
    }
  }

  private func writeBeside(_ text: String) throws {
    let files = FileManager.default
    let url = URL(fileURLWithPath: path)
    let folder = url.deletingLastPathComponent()
    let process = ProcessInfo.processInfo.processIdentifier
    let beside = folder.appendingPathComponent(".\(url.lastPathComponent).\(process)").path
    do {
      if folder.lastPathComponent == "exports", !files.fileExists(atPath: folder.path) {
        try files.createDirectory(
          atPath: folder.path, withIntermediateDirectories: false,
          attributes: [.posixPermissions: 0o700])
      }
      guard
        files.createFile(
          atPath: beside, contents: nil, attributes: [.posixPermissions: 0o600]),
        let handle = FileHandle(forWritingAtPath: beside)
      else { throw OutputFailure() }
      try handle.write(contentsOf: Data(text.utf8))
      try handle.close()
      if rename(beside, path) != 0 { throw OutputFailure() }
    } catch {
      try? files.removeItem(atPath: beside)
      throw Report(words.cannotWriteFile(path))
    }
  }
}

/// Whether the person or the system has asked the program to end, so that it can end properly.
private final class Ending: Sendable {
  private let asked = Mutex(false)

  var isAsked: Bool { asked.withLock { $0 } }

  init() {
    for number in [SIGINT, SIGTERM, SIGHUP] {
      // The source hears of it; without this the program would be gone by then.
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { [self] in
        asked.withLock { $0 = true }
        withExtendedLifetime(source) {}
      }
      source.resume()
    }
  }
}
