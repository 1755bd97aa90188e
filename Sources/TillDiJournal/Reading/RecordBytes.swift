/// A stretch of the record in memory, cut into its whole lines.
struct RecordBytes {
  let bytes: [UInt8]
  /// The whole lines, each without its newline.
  let lines: [Range<Int>]
  /// Where the last whole line ends, its newline included.
  let completeEnd: Int
  /// Whether it may begin where the file does.
  private let isStart: Bool

  init(_ bytes: [UInt8], isStart: Bool = true) {
    self.bytes = bytes
    self.isStart = isStart
    var lines: [Range<Int>] = []
    var start = 0
    bytes.withUnsafeBytes { buffer in
      while let end = buffer[start...].firstIndex(of: UInt8(ascii: "\n")) {
        lines.append(start..<end)
        start = end + 1
      }
    }
    self.lines = lines
    completeEnd = start
  }

  /// A line as its reader takes it.
  ///
  /// Some editors put a byte-order mark before the first line; it says nothing.
  subscript(line: Range<Int>) -> ArraySlice<UInt8> {
    let bytes = bytes[line]
    guard isStart, line.lowerBound == 0 else { return bytes }
    return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
  }

  /// True for a line with nothing on it, which an editor may leave behind.
  func isBlank(_ line: Range<Int>) -> Bool {
    bytes[line].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }
}
