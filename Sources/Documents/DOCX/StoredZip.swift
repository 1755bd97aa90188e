/// A ZIP of parts that are stored as they are, for programs that expect a folder of parts in one file.
///
/// No part carries a time, so the same parts are the same bytes each time.
struct StoredZip: Sendable {
  /// A part: its path inside the file, and what it holds.
  struct Part: Sendable, Hashable {
    let name: String
    let bytes: [UInt8]
  }

  let parts: [Part]

  /// The whole file.
  ///
  /// - Complexity: O(*n*) in what the parts hold.
  var bytes: [UInt8] {
    var file = Little()
    var directory = Little()
    file.bytes.reserveCapacity(
      parts.reduce(0) { $0 + $1.bytes.count + 2 * $1.name.utf8.count + 128 })
    for part in parts {
      let offset = file.bytes.count
      var common = Little()
      common.add16(20)  // The version of the form that can read it.
      common.add16(0x0800)  // Names are UTF-8.
      common.add16(0)  // Stored, not compressed.
      common.add16(0)  // Midnight …
      common.add16(0x0021)  // … on the first day the form knows, 1980-01-01.
      common.add32(Int(CRC32.sum(of: part.bytes)))
      common.add32(part.bytes.count)
      common.add32(part.bytes.count)
      common.add16(part.name.utf8.count)
      common.add16(0)
      file.add32(0x0403_4B50)
      file.bytes += common.bytes
      file.bytes += part.name.utf8
      file.bytes += part.bytes
      directory.add32(0x0201_4B50)
      directory.add16(20)
      directory.bytes += common.bytes
      directory.add16(0)  // No comment,
      directory.add16(0)  // on the first disk,
      directory.add16(0)  // of no kind in particular,
      directory.add32(0)  // with nothing a system knows of it.
      directory.add32(offset)
      directory.bytes += part.name.utf8
    }
    let begin = file.bytes.count
    file.bytes += directory.bytes
    file.add32(0x0605_4B50)
    file.add16(0)
    file.add16(0)
    file.add16(parts.count)
    file.add16(parts.count)
    file.add32(directory.bytes.count)
    file.add32(begin)
    file.add16(0)
    return file.bytes
  }
}

/// Numbers with their lowest byte first.
private struct Little {
  var bytes: [UInt8] = []

  mutating func add16(_ value: Int) {
    bytes.append(UInt8(truncatingIfNeeded: value))
    bytes.append(UInt8(truncatingIfNeeded: value >> 8))
  }

  mutating func add32(_ value: Int) {
    add16(value)
    add16(value >> 16)
  }
}

/// The sum by which a ZIP notices that a part was damaged (ISO 3309).
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { value, _ in
      value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1
    }
  }

  /// The sum of all bytes: of `123456789` it is CBF43926.
  static func sum(of bytes: [UInt8]) -> UInt32 {
    let table = table
    return ~bytes.reduce(0xFFFF_FFFF) { sum, byte in
      table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8)
    }
  }
}
