import Foundation

/// Reads a ZIP of stored parts as its form says, from its end.
package struct StoredZipReader {
  package struct Part: Equatable {
    package var name: String
    package var bytes: [UInt8]
    /// The day and time a part carries, as they stand.
    package var stamp: Int
  }

  package enum Fault: Error { case noEnd, noEntry, notStored, wrongSum, namesDiffer }

  package let parts: [Part]

  package init(_ bytes: [UInt8]) throws {
    func number(_ offset: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
    }
    let end = bytes.count - 22
    guard end >= 0, number(end, 4) == 0x0605_4B50 else { throw Fault.noEnd }
    var offset = number(end + 16, 4)
    parts = try (0..<number(end + 10, 2)).map { _ in
      guard number(offset, 4) == 0x0201_4B50 else { throw Fault.noEntry }
      let count = number(offset + 28, 2)
      let name = String(decoding: bytes[(offset + 46)..<(offset + 46 + count)], as: UTF8.self)
      let local = number(offset + 42, 4)
      guard number(local, 4) == 0x0403_4B50 else { throw Fault.noEntry }
      guard number(offset + 10, 2) == 0, number(local + 8, 2) == 0 else { throw Fault.notStored }
      let begin = local + 30 + number(local + 26, 2) + number(local + 28, 2)
      let own = bytes[(local + 30)..<(local + 30 + number(local + 26, 2))]
      guard String(decoding: own, as: UTF8.self) == name else { throw Fault.namesDiffer }
      let content = Array(bytes[begin..<(begin + number(offset + 24, 4))])
      guard number(offset + 16, 4) == Self.sum(content), number(local + 14, 4) == Self.sum(content)
      else { throw Fault.wrongSum }
      defer { offset += 46 + count + number(offset + 30, 2) + number(offset + 32, 2) }
      return Part(name: name, bytes: content, stamp: number(offset + 12, 4))
    }
  }

  /// CRC-32 bit by bit, as the standard describes it.
  package static func sum(_ bytes: [UInt8]) -> Int {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
    }
    return Int(~sum)
  }
}
