import Foundation
import Testing
import TillDiCore
import TillDiJournal

/// The quick reader may give up on a line, and never means anything else than the one that reads any JSON.
@Suite("Two readers of one line")
struct TwoReadersTests {
  /// How many changed lines are read; `TILLDI_MUTATED_LINES=1000000` reads a million.
  static let changedLines =
    ProcessInfo.processInfo.environment["TILLDI_MUTATED_LINES"].flatMap { Int($0) } ?? 5_000

  /// Every line of the kept records, and the format's example of every kind on a line of its own.
  static let lines: [[UInt8]] = {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent()
    let names = ["solgarden", "maple-court", "everything", "between-staff", "between-management"]
    let kept = names.flatMap { name in
      let path = tests.appendingPathComponent("TillDiBinaryTests/Records/\(name)/journal.jsonl")
      let bytes = (try? Data(contentsOf: path)) ?? Data()
      return bytes.split(separator: UInt8(ascii: "\n")).map { Array($0) }
    }
    let examples = RecordFormatTests.examples.map { example in
      #"{"id":"w4t8rz2bqn","n":7,"at":"2026-03-03T14:05:00+01:00","events":["# + example + "]}"
    }
    return kept + examples.map { Array($0.utf8) }
  }()

  @Test("Every line as this program writes it is read at once, and both say the same")
  func asWritten() {
    var reader = LineReader()
    #expect(Self.lines.count > 900)
    for line in Self.lines {
      let text = String(decoding: line, as: UTF8.self)
      #expect(reader.plainLine(line[...]) == reader.anyLine(line[...]), "\(text)")
    }
  }

  @Test("Of a line that was changed anyhow, the quick reader says the same or nothing")
  func changed() throws {
    var dice = Dice(seed: 11)
    var reader = LineReader()
    var understood = 0
    for _ in 0..<Self.changedLines {
      var line = try #require(Self.lines.randomElement(using: &dice))
      for _ in 0..<Int.random(in: 1...3, using: &dice) { line.changeAnyhow(using: &dice) }
      guard let quick = reader.plainLine(line[...]) else { continue }
      understood += 1
      if quick != reader.anyLine(line[...]) {
        Issue.record("\(String(decoding: line, as: UTF8.self))")
      }
    }
    // Enough of them are still lines, or nothing would have been compared.
    #expect(understood > Self.changedLines / 10)
  }

  @Test(
    "Gives up on what this program never writes so",
    arguments: [
      #"{"id":"a", "n":1,"events":[{"closed":{}}]}"#,
      #"{"id":"a","n":1.0,"events":[{"closed":{}}]}"#,
      #"{"id":"a","n":1e1,"events":[{"closed":{}}]}"#,
      #"{"id":"a","n":01,"events":[{"closed":{}}]}"#,
      #"{"id":"a","n":1,"n":1,"events":[{"closed":{}}]}"#,
      #"{"id":"\u0061","n":1,"events":[{"closed":{}}]}"#,
      #"{"i\/d":"a","id":"a","n":1,"events":[{"closed":{}}]}"#,
      #"{"é":"a","id":"a","n":1,"events":[{"closed":{}}]}"#,
      #"{"id":"a","n":1,"events":[{"closed":{}}]}x"#,
      #"{"id":"a","n":1,"events":[{"closed":{}}],}"#,
      #"{"id":"a","n":1,"events":[{"closed":{}},]}"#,
      #"{"id":"a","n":1,"events":[{"closed":{}}],"z":[[[[[[[[[[[[[[[[0]]]]]]]]]]]]]]]]}"#,
    ])
  func givesUp(line: String) {
    var reader = LineReader()
    #expect(reader.plainLine(Array(line.utf8)[...]) == nil)
  }

  @Test("Reads each letter that has an escape, and gives up on bytes that are no letter")
  func letters() {
    var reader = LineReader()
    let before = Array(#"{"id":""#.utf8)
    let after = Array(#"","n":1,"events":[{"closed":{}}]}"#.utf8)
    func id(_ inside: [UInt8]) -> String? {
      let line = before + inside + after
      guard case .action(let action, _) = reader.plainLine(line[...]) else { return nil }
      return action.id.rawValue
    }
    #expect(id(Array(#"\"\\\/\b\f\n\r\t"#.utf8)) == "\"\\/\u{8}\u{C}\n\r\t")
    #expect(id(Array("å€😀".utf8)) == "å€😀")
    let noLetters: [[UInt8]] = [
      [0x80], [0xC1, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0xFF], [0x00], [0x0A],
    ]
    for bytes in noLetters { #expect(id(bytes) == nil, "\(bytes)") }
  }
}

extension [UInt8] {
  /// Pieces that a JSON reader may take in more than one way.
  fileprivate static let pieces: [[UInt8]] =
    [
      "{", "}", "[", "]", ",", ":", "\"", "\\", " ", "\t", "\r", "null", "true", "false", "0", "-",
      "-0", "-5", "1.0", "1e2", "1E-2", "007", "9007199254740993", "9223372036854775807",
      "99999999999999999999", "\\u0061", "\\ud83d\\ude00", "\\ud83d", "\\/", "\\n", "\\x", "é",
      "e\u{301}", "😀", "\u{FEFF}", "\u{2028}", "\u{0}", "\u{7F}", "\"n\":1,", "\"id\":\"b\",",
      "\"by\":null,", "\"pos\":{},", "\"closed\":{},", "\"new\":{\"é\":1.5},", "{}", "[]", "\"\"",
      "\"2026-02-30\"", "\"14:30\"", "//", "NaN",
    ].map { Array($0.utf8) } + [[0xC3], [0xED, 0xA0, 0x80], [0xFF], [0xC0, 0x80]]

  /// Changes some byte, word or stretch.
  fileprivate mutating func changeAnyhow(using dice: inout Dice) {
    guard count > 4 else { return }
    let place = Int.random(in: 0..<count, using: &dice)
    let end = Swift.min(count, place + Int.random(in: 1...40, using: &dice))
    switch Int.random(in: 0..<11, using: &dice) {
    case 0: self[place] ^= 1 << UInt8.random(in: 0..<8, using: &dice)
    case 1: self[place] = UInt8.random(in: 0...255, using: &dice)
    case 2: insert(UInt8.random(in: 0...255, using: &dice), at: place)
    case 3: remove(at: place)
    case 4: insert(contentsOf: self[place..<end], at: end)
    case 5: removeSubrange(place..<end)
    case 6: removeLast(count - place)
    case 7: insert(contentsOf: Self.pieces.randomElement(using: &dice) ?? [], at: place)
    case 8: swapTexts(using: &dice)
    case 9: replaceValue(using: &dice)
    default: insertAfterBrace(using: &dice)
    }
  }

  /// Where texts stand, quotes included, as far as a search for quotes tells.
  private var texts: [Range<Int>] {
    let quotes = indices.filter { self[$0] == UInt8(ascii: "\"") }
    return stride(from: 1, to: quotes.count, by: 2).map { quotes[$0 - 1]..<(quotes[$0] + 1) }
  }

  /// Lets two texts, keys or values, change places.
  private mutating func swapTexts(using dice: inout Dice) {
    guard let one = texts.randomElement(using: &dice), let two = texts.randomElement(using: &dice),
      one.upperBound <= two.lowerBound
    else { return }
    let (first, second) = (Array(self[one]), Array(self[two]))
    replaceSubrange(two, with: first)
    replaceSubrange(one, with: second)
  }

  /// Puts a piece in the place of what follows a colon.
  private mutating func replaceValue(using dice: inout Dice) {
    let colons = indices.filter { self[$0] == UInt8(ascii: ":") }
    guard let colon = colons.randomElement(using: &dice) else { return }
    let stops = [UInt8(ascii: ","), UInt8(ascii: "}")]
    let end = self[(colon + 1)...].firstIndex { stops.contains($0) } ?? count
    replaceSubrange(
      (colon + 1)..<end, with: Self.pieces.randomElement(using: &dice) ?? [])
  }

  /// Puts a piece, such as a key once more, first in an object.
  private mutating func insertAfterBrace(using dice: inout Dice) {
    let braces = indices.filter { self[$0] == UInt8(ascii: "{") }
    guard let brace = braces.randomElement(using: &dice) else { return }
    insert(contentsOf: Self.pieces.randomElement(using: &dice) ?? [], at: brace + 1)
  }
}
