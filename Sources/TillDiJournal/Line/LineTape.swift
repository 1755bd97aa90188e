/// A line as its parts in a row, found in one pass over bytes as this program writes them.
///
/// It knows objects, lists, texts, whole numbers, `true`, `false` and `null`, and no space between them. Of anything
/// else – an escaped letter by its number, a fraction, a key twice or with an escape, bytes that are no UTF-8 – it
/// gives up, and the line is read as any JSON is: where both understand a line, they understand the same.
struct LineTape {
  /// One part of a line.
  ///
  /// The parts of a list follow it; those of an object too, each after its key.
  struct Part {
    enum Kind: UInt8 {
      case object, list, text, escapedText, number, yes, no, nothing
    }

    let kind: Kind
    /// Where it begins and ends in the line; of a text what stands between its quotes.
    let start: UInt32
    var end: UInt32 = 0
    /// The first part that no longer belongs to it.
    var next: UInt32 = 0
  }

  /// How far lists and objects may lie in each other.
  static var deepest: Int { 16 }
  /// How many digits a number may have: every such number is a whole one in any reader.
  static var mostDigits: Int { 16 }
  /// How many keys an object may have, since each is compared with those before it.
  static var mostKeys: Int { 64 }

  private(set) var parts: [Part] = []

  /// Whether the line has a number that no count in a room has.
  var hasLongNumber: Bool {
    parts.contains { $0.kind == .number && $0.end - $0.start > NumberBounds.digits }
  }

  /// Reads a line; false where there is any doubt.
  mutating func read(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard line.count <= Int32.max else { return false }
    parts.removeAll(keepingCapacity: true)
    var scan = Scan(line: line, parts: parts)
    // The one copy must be the one that grows.
    parts = []
    let isWhole = scan.value(depth: 0) && scan.index == line.count
    parts = scan.parts
    return isWhole
  }
}

/// A place in a line that moves on as its parts are found.
private struct Scan {
  let line: UnsafeBufferPointer<UInt8>
  var parts: [LineTape.Part]
  var index = 0

  private var byte: UInt8? { index < line.count ? line[index] : nil }

  mutating func value(depth: Int) -> Bool {
    switch byte {
    case UInt8(ascii: "\""): return text()
    case UInt8(ascii: "{"): return depth < LineTape.deepest && object(depth: depth)
    case UInt8(ascii: "["): return depth < LineTape.deepest && list(depth: depth)
    case UInt8(ascii: "t"): return word("true", .yes)
    case UInt8(ascii: "f"): return word("false", .no)
    case UInt8(ascii: "n"): return word("null", .nothing)
    default: return number()
    }
  }

  private mutating func open(_ kind: LineTape.Part.Kind) -> Int {
    parts.append(LineTape.Part(kind: kind, start: UInt32(index)))
    return parts.count - 1
  }

  private mutating func close(_ part: Int) {
    parts[part].end = UInt32(index)
    parts[part].next = UInt32(parts.count)
  }

  private mutating func skip(_ wanted: UInt8) -> Bool {
    guard byte == wanted else { return false }
    index += 1
    return true
  }

  private mutating func object(depth: Int) -> Bool {
    let part = open(.object)
    index += 1
    if !skip(UInt8(ascii: "}")) {
      var keys = 0
      repeat {
        let key = parts.count
        keys += 1
        guard keys <= LineTape.mostKeys, byte == UInt8(ascii: "\""), text(),
          isPlainAndNew(key, in: part), skip(UInt8(ascii: ":")), value(depth: depth + 1)
        else { return false }
      } while skip(UInt8(ascii: ","))
      guard skip(UInt8(ascii: "}")) else { return false }
    }
    close(part)
    return true
  }

  /// Whether a key is ASCII as it stands, and none before it in its object is the same.
  private func isPlainAndNew(_ key: Int, in object: Int) -> Bool {
    guard parts[key].kind == .text else { return false }
    let bytes = bytes(of: key)
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return false }
    var other = object + 1
    while other < key {
      if self.bytes(of: other).elementsEqual(bytes) { return false }
      other = Int(parts[other + 1].next)
    }
    return true
  }

  private func bytes(of part: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
    line[Int(parts[part].start)..<Int(parts[part].end)]
  }

  private mutating func list(depth: Int) -> Bool {
    let part = open(.list)
    index += 1
    if !skip(UInt8(ascii: "]")) {
      repeat {
        guard value(depth: depth + 1) else { return false }
      } while skip(UInt8(ascii: ","))
      guard skip(UInt8(ascii: "]")) else { return false }
    }
    close(part)
    return true
  }

  private mutating func text() -> Bool {
    index += 1
    let start = index
    var isEscaped = false
    while let byte {
      switch byte {
      case UInt8(ascii: "\""):
        parts.append(
          LineTape.Part(
            kind: isEscaped ? .escapedText : .text, start: UInt32(start), end: UInt32(index),
            next: UInt32(parts.count + 1)))
        index += 1
        return true
      case UInt8(ascii: "\\"):
        isEscaped = true
        guard index + 1 < line.count, LineTape.meaning(ofEscape: line[index + 1]) != nil else {
          return false
        }
        index += 2
      case 0x20..<0x80: index += 1
      default:
        guard letter(byte) else { return false }
      }
    }
    return false
  }

  /// Moves past a letter of several bytes, as Unicode’s table of well-formed UTF-8 has them (3-7).
  private mutating func letter(_ first: UInt8) -> Bool {
    let second: ClosedRange<UInt8>
    let length: Int
    switch first {
    case 0xC2...0xDF: (second, length) = (0x80...0xBF, 2)
    case 0xE0: (second, length) = (0xA0...0xBF, 3)
    case 0xED: (second, length) = (0x80...0x9F, 3)
    case 0xE1...0xEF: (second, length) = (0x80...0xBF, 3)
    case 0xF0: (second, length) = (0x90...0xBF, 4)
    case 0xF1...0xF3: (second, length) = (0x80...0xBF, 4)
    case 0xF4: (second, length) = (0x80...0x8F, 4)
    default: return false
    }
    guard index + length <= line.count, second.contains(line[index + 1]) else { return false }
    for offset in 2..<max(2, length) where line[index + offset] & 0xC0 != 0x80 { return false }
    index += length
    return true
  }

  /// A whole number without a leading zero.
  private mutating func number() -> Bool {
    let part = open(.number)
    let isNegative = skip(UInt8(ascii: "-"))
    let first = index
    while let byte, (0x30...0x39).contains(byte) { index += 1 }
    let digits = index - first
    guard (1...LineTape.mostDigits).contains(digits),
      line[first] != 0x30 || (digits == 1 && !isNegative)
    else { return false }
    close(part)
    return true
  }

  private mutating func word(_ word: StaticString, _ kind: LineTape.Part.Kind) -> Bool {
    let part = open(kind)
    let length = word.utf8CodeUnitCount
    guard index + length <= line.count else { return false }
    for offset in 0..<length where line[index + offset] != word.utf8Start[offset] { return false }
    index += length
    close(part)
    return true
  }
}

extension LineTape {
  /// The byte that a letter after a backslash stands for; nil for one by its number, and for none.
  static func meaning(ofEscape letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }
}
