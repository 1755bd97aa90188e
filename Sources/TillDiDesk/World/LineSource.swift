package import Files
import Synchronization
package import TextShape
import TillDiWords

/// Lines from a pipe, a terminal or a text, read one at a time.
///
/// A line may end in LF, CRLF or CR, and stand in any coding that `DecodedText` reads.
package final class LineSource: Sendable {
  private let supply: @Sendable () -> DecodedText?

  /// Takes lines from somebody who makes them; `nil` is the end.
  package init(supply: @escaping @Sendable () -> DecodedText?) {
    self.supply = supply
  }

  /// Reads what the process is given, as soon as a line of it is there.
  package static func standardInput(on disk: Disk) -> LineSource {
    let pending = Mutex(PendingLines(disk: disk))
    return LineSource { pending.withLock { $0.next() } }
  }

  /// Reads from a text.
  package convenience init(text: String) {
    let rest = Mutex(DecodedText.lines(Array(text.utf8))[...])
    self.init { rest.withLock { $0.popFirst() } }
  }

  /// The next line without its ending, or `nil` at the end.
  ///
  /// A last line without an ending is a line too: nothing that was typed is lost.
  package func next() -> DecodedText? { supply() }
}

/// What has been read of standard input and not yet been asked for.
private struct PendingLines {
  private let disk: Disk
  private var bytes: [UInt8] = []
  private var lines: ArraySlice<DecodedText> = []
  private var isBegun = false

  init(disk: Disk) {
    self.disk = disk
  }

  mutating func next() -> DecodedText? {
    if lines.isEmpty {
      var taken = takeLine()
      // Where two bytes are a letter, a line's end is no single byte; such a text is a file, and read whole.
      if !isBegun, DecodedText.isWide(taken) {
        while read() {}
        taken += bytes
        bytes = []
      }
      isBegun = true
      lines = DecodedText.lines(taken)[...]
    }
    return lines.popFirst()
  }

  /// Everything up to and with the next LF, or to the end.
  private mutating func takeLine() -> [UInt8] {
    var looked = 0
    while true {
      if let end = bytes[looked...].firstIndex(of: 0x0A) {
        defer { bytes.removeFirst(end + 1) }
        return Array(bytes[...end])
      }
      looked = bytes.count
      if !read() {
        defer { bytes = [] }
        return bytes
      }
    }
  }

  /// Reads what is there; false at the end.
  private mutating func read() -> Bool {
    let chunk = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      count = (try? disk.read(0, UnsafeMutableRawBufferPointer(buffer), nil)) ?? 0
    }
    bytes += chunk
    return !chunk.isEmpty
  }
}

/// How the lines were read that have been taken, so that it is told once.
struct Readings {
  fileprivate var codings: Set<LetterCoding> = []
  fileprivate var hasDroppedBullets = false

  /// Takes a line that was read.
  mutating func add(_ line: DecodedText) {
    if let coding = line.coding { codings.insert(coding) }
    hasDroppedBullets = hasDroppedBullets || line.droppedBullet
  }
}

extension Context {
  /// Tells how lines were read, where they were not plain UTF-8.
  ///
  /// - Throws: An ``OutputFailure``.
  func tell(of readings: Readings, _ words: Words) throws(OutputFailure) {
    for coding in [LetterCoding.utf16, .windows1252] where readings.codings.contains(coding) {
      if let text = words.read(as: coding) { try tell(text) }
    }
    if readings.hasDroppedBullets { try tell(words.bulletsDropped) }
  }
}
