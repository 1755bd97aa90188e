/// Turns text into the inside of a JSON string and back, byte by byte.
///
/// The record writes letters as they are: only quotes, backslashes and control characters are
/// escaped, so that `Solgården` can be found with any search tool.
package enum JSONText {
  /// Appends text as it stands between the quotes of a JSON string.
  package static func escape(_ text: String, into bytes: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes += [UInt8(ascii: "\\"), byte]
      case 0x08: bytes += #"\b"#.utf8
      case 0x09: bytes += #"\t"#.utf8
      case 0x0A: bytes += #"\n"#.utf8
      case 0x0C: bytes += #"\f"#.utf8
      case 0x0D: bytes += #"\r"#.utf8
      case 0..<0x20:
        bytes += #"\u00"#.utf8
        bytes += [hexDigit(byte >> 4), hexDigit(byte & 0xF)]
      default: bytes.append(byte)
      }
    }
  }

  /// A JSON string's meaning, with the place in the raw bytes that each of its bytes came from.
  struct Plain {
    /// The text's UTF-8.
    var bytes: [UInt8] = []
    /// For each byte where its letter begins in the raw bytes, and at the end where they end.
    var origins: [Int] = []
  }

  /// Reads the inside of a JSON string; what is no escape stands for itself.
  ///
  /// Lenient, since it also searches lines that are not JSON.
  static func unescape(_ raw: UnsafeRawBufferPointer, in range: Range<Int>) -> Plain {
    var plain = Plain()
    plain.bytes.reserveCapacity(range.count)
    plain.origins.reserveCapacity(range.count + 1)
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      let letter = nextLetter(raw, at: &index, end: range.upperBound)
      for byte in letter {
        plain.bytes.append(byte)
        plain.origins.append(start)
      }
    }
    plain.origins.append(range.upperBound)
    return plain
  }

  private static func nextLetter(
    _ raw: UnsafeRawBufferPointer, at index: inout Int, end: Int
  ) -> [UInt8] {
    let byte = raw[index]
    index += 1
    guard byte == UInt8(ascii: "\\"), index < end else { return [byte] }
    let escape = raw[index]
    index += 1
    switch escape {
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "u"):
      guard let scalar = nextScalar(raw, at: &index, end: end) else { return [byte, escape] }
      return Array(String(Character(scalar)).utf8)
    default: return [escape]
    }
  }

  private static func nextScalar(
    _ raw: UnsafeRawBufferPointer, at index: inout Int, end: Int
  ) -> Unicode.Scalar? {
    guard let unit = hexUnit(raw, at: index, end: end) else { return nil }
    if let scalar = Unicode.Scalar(unit) {
      index += 4
      return scalar
    }
    guard index + 6 <= end, raw[index + 4] == UInt8(ascii: "\\"),
      raw[index + 5] == UInt8(ascii: "u"),
      let low = hexUnit(raw, at: index + 6, end: end),
      UTF16.isLeadSurrogate(unit), UTF16.isTrailSurrogate(low)
    else { return nil }
    index += 10
    return Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(low) - 0xDC00))
  }

  private static func hexUnit(_ raw: UnsafeRawBufferPointer, at index: Int, end: Int) -> UInt16? {
    guard index + 4 <= end else { return nil }
    var unit: UInt16 = 0
    for byte in raw[index..<(index + 4)] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
