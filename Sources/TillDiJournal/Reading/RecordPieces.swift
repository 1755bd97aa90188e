import Files

/// A stretch of the record, read and cut a piece at a time, so that its bytes never lie in memory all at once.
struct RecordPieces {
  /// How many bytes a piece has, as a rule; a usual line is a few hundred.
  private static var usualSize: Int { 65_536 }

  /// Where the next bytes are read.
  private var offset: Int
  private let end: Int
  private var size = Self.usualSize
  /// The bytes after the last whole line so far.
  private(set) var torn: [UInt8] = []

  init(_ stretch: Range<Int>) {
    offset = stretch.lowerBound
    end = stretch.upperBound
  }

  /// The next whole lines, one at least; nil where there are no more.
  mutating func next(
    of file: borrowing OpenFile
  ) throws(SystemFailure) -> RecordBytes? {
    while offset < end {
      let more = try file.bytes(in: offset..<min(end, offset + size))
      // The file has become shorter since it was measured.
      if more.isEmpty { return nil }
      let record = RecordBytes(torn + more, isStart: offset == torn.count)
      offset += more.count
      torn = Array(record.bytes[record.completeEnd...])
      if !record.lines.isEmpty {
        size = Self.usualSize
        return record
      }
      // Doubling looks at each byte of a very long line twice at most.
      size *= 2
    }
    return nil
  }
}
