/// Finds strings in a line of JSON that is known to be sound.
enum JSONStrings {
  /// The insides of all string values, not keys, under one key of the outermost object.
  static func values(in raw: UnsafeRawBufferPointer, under key: String) -> [Range<Int>] {
    var values: [Range<Int>] = []
    var depth = 0
    var topKey: [UInt8] = []
    var index = 0
    while index < raw.count {
      switch raw[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: "\""):
        let inside = string(in: raw, from: index + 1)
        index = inside.upperBound
        if isKey(in: raw, after: index + 1) {
          if depth == 1 { topKey = JSONText.unescape(raw, in: inside).bytes }
        } else if topKey.elementsEqual(key.utf8) {
          values.append(inside)
        }
      default: break
      }
      index += 1
    }
    return values
  }

  /// The inside of a string that begins at `start`.
  private static func string(in raw: UnsafeRawBufferPointer, from start: Int) -> Range<Int> {
    var index = start
    while index < raw.count, raw[index] != UInt8(ascii: "\"") {
      index += raw[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return start..<min(index, raw.count)
  }

  private static func isKey(in raw: UnsafeRawBufferPointer, after end: Int) -> Bool {
    var index = end
    while index < raw.count, [0x20, 0x09, 0x0D].contains(raw[index]) { index += 1 }
    return index < raw.count && raw[index] == UInt8(ascii: ":")
  }
}
