/// Changes what a file holds as damage, malice and other programs do; the same on every run, from a seed.
///
/// ```swift
/// var mutator = Mutator(seed: 7)
/// for _ in 0..<trials(2_000, thorough: 40_000) { _ = try? Lexicons.load(mutator.changed(sample)) }
/// ```
package struct Mutator {
  private var dice: SplitMix

  /// Begins at a seed.
  package init(seed: UInt64) { dice = SplitMix(state: seed) }

  /// One of several samples, changed in one to four places.
  package mutating func changed(oneOf samples: [[UInt8]]) -> [UInt8] {
    changed(samples.randomElement(using: &dice) ?? [])
  }

  /// A sample, changed in one to four places.
  package mutating func changed(_ sample: [UInt8]) -> [UInt8] {
    var bytes = sample
    for _ in 0..<Int.random(in: 1...4, using: &dice) { change(&bytes) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return }
    let place = Int.random(in: bytes.indices, using: &dice)
    let end = min(bytes.count, place + Int.random(in: 1...60, using: &dice))
    switch Int.random(in: 0..<12, using: &dice) {
    case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &dice)
    case 1: bytes[place] = [0, 1, 0x7F, 0x80, 0xFF].randomElement(using: &dice) ?? 0
    case 2: bytes.removeLast(bytes.count - place)
    case 3: bytes.removeSubrange(place..<end)
    case 4: bytes.insert(contentsOf: bytes[place..<end], at: end)
    case 5:
      let other = Int.random(in: bytes.indices, using: &dice)
      bytes.insert(contentsOf: bytes[other..<min(bytes.count, other + end - place)], at: place)
    case 6: insert(Self.numbers, at: place, of: &bytes)
    case 7: replaceNumber(from: place, of: &bytes)
    case 8: nest(at: place, of: &bytes)
    case 9: repeatLine(around: place, of: &bytes)
    default: insert(Self.pieces, at: place, of: &bytes)
    }
  }

  private mutating func insert(_ pieces: [String], at place: Int, of bytes: inout [UInt8]) {
    bytes.insert(contentsOf: (pieces.randomElement(using: &dice) ?? "").utf8, at: place)
  }

  /// Puts a wild number in the place of the next one.
  private mutating func replaceNumber(from place: Int, of bytes: inout [UInt8]) {
    let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
    guard let start = bytes[place...].firstIndex(where: isDigit) else { return }
    let end = bytes[start...].firstIndex { !isDigit($0) } ?? bytes.count
    bytes.replaceSubrange(start..<end, with: (Self.numbers.randomElement(using: &dice) ?? "").utf8)
  }

  /// Opens very many brackets, of which each may be closed.
  private mutating func nest(at place: Int, of bytes: inout [UInt8]) {
    let pair =
      [("[", "]"), ("{", "}"), ("{\"a\":", "}"), ("- ", ""), ("? ", "")]
      .randomElement(using: &dice) ?? ("[", "]")
    let depth = [3, 60, 600, 20_000].randomElement(using: &dice) ?? 3
    let closing = Bool.random(using: &dice) ? String(repeating: pair.1, count: depth) : ""
    bytes.insert(contentsOf: (String(repeating: pair.0, count: depth) + closing).utf8, at: place)
  }

  /// Writes a line once more, or what stands between two commas: a key that is there twice.
  private mutating func repeatLine(around place: Int, of bytes: inout [UInt8]) {
    let separator: UInt8 = Bool.random(using: &dice) ? 0x0A : 0x2C
    let start = bytes[..<place].lastIndex(of: separator) ?? 0
    let end = bytes[place...].firstIndex(of: separator) ?? bytes.count
    bytes.insert(contentsOf: bytes[start..<end], at: end)
  }

  private static let numbers = [
    "9223372036854775807", "-9223372036854775808", "-1", "0", "1e999", "-1e999", "1e-999", "1.5",
    "18446744073709551616", String(repeating: "9", count: 400), "0x7fffffff", "1_000", "12:61",
    "99999-99-99", "2026-02-30", ".inf", "NaN", "4294967296", "65536",
  ]

  private static let pieces = [
    "\"", "\\", "\\ud83d", "\\udc00\\ud800", "\\u0000", "\\x", "\r", "\r\n", "\0", "\n", ",", ":",
    "{",
    "}", "[", "]", "null", "true", "{}", "[]", "\"\"", "''", "&a ", "*a", "&a [*a, *a]", "<<: *a\n",
    "!!binary ", "!!int ", "|\n", "> \n", "---\n", "...\n", "%YAML 9.9\n", "# ", "\t", "\u{FEFF}",
    "\u{2028}", "\u{202E}", "\u{1B}[2J", "e\u{301}", "😀", "~", "@", "`",
  ]
}

/// Numbers that a seed gives (SplitMix64, Steele, Lea and Flood 2014).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
