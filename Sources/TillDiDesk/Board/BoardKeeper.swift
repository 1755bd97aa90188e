import Documents
import Files
package import TillDiCore
import TillDiJournal
import TillDiReports
package import TillDiWords

/// Keeps the page of a series like the series.
///
/// Whoever has a loop of their own calls ``refresh()``, or `refresh(_:_:_:)` with a series that is open already,
/// as often as they like: while nothing has changed it costs a look at two files or none, and it writes
/// every five seconds so that the page knows that it is kept. It never writes in the record.
package struct BoardKeeper {
  /// How often the page is written when nothing happens, in seconds.
  private static let seconds = 5

  package let words: Words
  /// The page's file.
  let path: String
  /// Where a browser finds it.
  package var address: String { fileAddress(path) }
  private let context: Context
  private let folder: String
  private var record: SeriesRecord
  private var programme: Programme
  private var seen: [FileStatus?]
  private var written: Written?
  /// Whose walk keeps it, so that it is known again when that occasion goes on.
  private let occasion: OccasionID?
  /// Whether the page is written when nothing happens too; else it says when it was.
  var beats = true
  /// Which page is shown, and how many there were.
  private(set) var page = 1
  private(set) var pageCount = 1

  /// What was written last.
  private struct Written {
    let at: Int
    let actions: Int
    let told: BoardTold
  }

  /// Takes a series that is open, and the file's name: `exports/…` lies in the series' folder.
  ///
  /// `occasion` is whose walk keeps it.
  ///
  /// - Throws: A ``Report``: a line of the record isn't understood, the programme has a fault, or another file
  ///   has the name.
  package init(_ series: OpenSeries, output: String? = nil, for occasion: OccasionID? = nil) throws
  {
    self.occasion = occasion
    try series.requireUnderstood()
    words = series.words
    context = series.context
    folder = series.folder
    let name = output ?? "exports/" + series.words.board.fileName
    try series.require(.html, of: OutputPlace(file: name, replaces: true, isPreview: false))
    path = Self.path(of: series, output: output)
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
    if isNew { readProgramme() }
    let isWritten = try write(record, BoardTold(), isNew: isNew)
    if isWritten { seen = files }
    return isWritten
  }

  /// Writes the page of a series that is open already, where something is new or it is time.
  ///
  /// `told` is what the walk knows beside the record.
  ///
  /// - Throws: A ``Report``.
  @discardableResult
  mutating func refresh(_ series: OpenSeries, _ programme: Programme, _ told: BoardTold) throws
    -> Bool
  {
    try series.requireUnderstood()
    self.programme = programme
    let isNew = series.record.history.actions.count != written?.actions || told != written?.told
    return try write(series.record, told, isNew: isNew)
  }

  /// Goes to a page, or to the next; after the last comes the first.
  mutating func turn(to number: Int?) {
    page = number.map { min(max(1, $0), pageCount) } ?? (page < pageCount ? page + 1 : 1)
    written = nil
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
    try write(
      Board(history: record.history, programme: programme, now: now, words: words), every: nil)
  }

  /// Writes that the page is no longer kept; it comes back when somebody keeps it again.
  ///
  /// - Throws: A ``Report``.
  package func finish() throws {
    try write(Board(offFor: record.series, now: now, words: words), every: nil)
  }

  /// Writes a page with nothing on it.
  ///
  /// - Throws: A ``Report``.
  func blank() throws {
    var board = Board(offFor: record.series, now: now, words: words)
    board.scene = .blank
    try write(board, every: nil, isRemembered: false)
  }

  /// Whether the page is one that the walk of an occasion kept, and that occasion was left in the middle.
  static func wasKept(for occasion: OccasionID, of series: OpenSeries) -> Bool {
    let path = path(of: series, output: nil)
    guard let bytes = try? series.context.disk.contents(of: path, atMost: 1 << 20) else {
      return false
    }
    return String(decoding: bytes, as: UTF8.self).contains(Board.mark(of: occasion))
  }

  private static func path(of series: OpenSeries, output: String?) -> String {
    let name = output ?? "exports/" + series.words.board.fileName
    return name.hasPrefix("exports/") ? series.folder + "/" + name : series.context.path(name)
  }

  /// Somebody may be in the middle of a change; the programme as it was holds until it can be read.
  private mutating func readProgramme() {
    let file = ProgrammeFile(folder + "/programme.yaml", in: context, words)
    if let changed = try? file.programme() { programme = changed }
  }

  private mutating func write(_ known: SeriesRecord, _ told: BoardTold, isNew: Bool) throws -> Bool
  {
    let now = self.now
    let isFresh = written.map { (0..<Self.seconds).contains(now.seconds - $0.at) } ?? false
    if isFresh, !isNew, context.disk.exists(path) { return false }
    do {
      // Somebody may be erasing words just now: they must not come back by this page.
      let newest = try known.whileNobodyWrites { newest in
        try draw(newest, told, now)
        return newest
      }
      guard let newest else { return false }
      record = newest
    } catch let failure as JournalFailure {
      throw Report(failure, words)
    }
    written = Written(at: now.seconds, actions: known.history.actions.count, told: told)
    return true
  }

  private mutating func draw(_ newest: SeriesRecord, _ told: BoardTold, _ now: Timestamp) throws {
    if !newest.isUnderstood { throw Report(words.notForOthers(isDamaged: newest.isDamaged)) }
    var board = Board(
      history: newest.history, programme: programme, now: now, words: words, told: told)
    // Whatever else is shown begins with its first page.
    if board.pageCount != pageCount { page = 1 }
    pageCount = board.pageCount
    board.pageShown = page
    try write(board, every: beats ? Self.seconds : nil)
  }

  private func write(_ board: Board, every: Int?, isRemembered: Bool = true) throws {
    let text = HTMLWriter().write(
      board.page(
        every: every, nonce: context.drawName(), occasion: isRemembered ? occasion : nil))
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

/// A file as a browser's address, without any character that would end it before it is over.
func fileAddress(_ path: String) -> String {
  let plain = path.utf8.map { byte -> String in
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      String(UnicodeScalar(byte))
    case _ where "/-._~".utf8.contains(byte): String(UnicodeScalar(byte))
    default:
      "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
  }
  return "file://" + plain.joined()
}
