import Files

/// The end of the record, found by reading backwards, so that its length never matters.
struct RecordTail {
  /// Where the last whole line ends, its newline included.
  var completeEnd: Int
  /// The bytes after it: a line that was never finished.
  var torn: [UInt8]
  /// The highest number that the last lines may have used.
  var lastNumber: Int

  /// The first step backwards, in bytes; a usual line is a few hundred.
  private static var firstStep: Int { 4_096 }

  /// Reads backwards until a line with a number is found; nil when there is none.
  static func find(
    in file: borrowing OpenFile, size: Int, reader: LineReader
  ) throws(SystemFailure) -> RecordTail? {
    var step = firstStep
    while true {
      let start = max(0, size - step)
      let window = try file.bytes(in: start..<size)
      if let tail = tail(of: window, from: start, reader: reader) { return tail }
      if start == 0 { return nil }
      // Doubling reads at most twice what the answer needs, however far back it lies.
      step *= 2
    }
  }

  private static func tail(
    of window: [UInt8], from start: Int, reader: LineReader
  ) -> RecordTail? {
    let newline = UInt8(ascii: "\n")
    guard let lastNewline = window.lastIndex(of: newline) else { return nil }
    var end = lastNewline
    var skipped = 0
    while true {
      let previous = window[..<end].lastIndex(of: newline)
      // Without the newline before it, the window may hold only the end of the line.
      if previous == nil, start > 0 { return nil }
      let begin = previous.map { $0 + 1 } ?? 0
      let record = RecordBytes(Array(window[begin...end]))
      if let number = reader.number(record[0..<(end - begin)]) {
        return RecordTail(
          completeEnd: start + lastNewline + 1, torn: Array(window[(lastNewline + 1)...]),
          // A line that can't be read may have used a number too.
          lastNumber: LineNumbers.after(number, by: skipped))
      }
      guard let previous else { return nil }
      skipped += 1
      end = previous
    }
  }
}
