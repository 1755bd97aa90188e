import Testing
import TextShape

@Suite struct LinesTests {
  static let cases: [(String, [String])] = [
    ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\r\nb", ["a", "b"]), ("a\rb\r", ["a", "b"]),
    ("a\n\nb", ["a", "", "b"]), ("\r\n\r\n", ["", ""]), ("a\n\rb", ["a", "", "b"]),
    ("å\u{2028}b\r\r\nc", ["å\u{2028}b", "", "c"]),
  ]

  @Test(arguments: cases)
  func ofText(_ text: String, _ expected: [String]) {
    #expect(text.textLines == expected)
  }

  @Test(arguments: cases)
  func ofBytes(_ text: String, _ expected: [String]) {
    #expect(byteLines(Array(text.utf8)).map { Array($0) } == expected.map { Array($0.utf8) })
    #expect(DecodedText.lines(Array(text.utf8)).map(\.text) == expected)
  }

  @Test(
    arguments: [
      ([0x62, 0x72, 0x61], "bra", .utf8), ([], "", .utf8),
      ([0xEF, 0xBB, 0xBF, 0xC3, 0xA5], "å", .utf8),
      ([0x62, 0xE5, 0x64], "båd", .windows1252),
      ([0x93, 0x68, 0x65, 0x6A, 0x94, 0x20, 0x96, 0x20, 0x80], "“hej” – €", .windows1252),
      ([0xFF, 0xFE, 0xE5, 0, 0x20, 0x20, 0x3D, 0xD8, 0, 0xDE], "å\u{2020}😀", .utf16),
      ([0xFE, 0xFF, 0, 0xE5, 0, 0x61], "åa", .utf16),
      ([0x62, 0, 0xE5, 0, 0x64, 0], "båd", .utf16), ([0, 0x62, 0, 0x72, 0, 0x61], "bra", .utf16),
      // Cut off, half a letter, a byte that is no letter, two codings in one line, a sign of loss.
      ([0xFF, 0xFE, 0xE5], "", nil), ([0xFF, 0xFE, 0x3D, 0xD8], "", nil),
      ([0x62, 0x81], "", nil), ([0xE5, 0xC3, 0xA5], "", nil), ([0xEF, 0xBF, 0xBD], "", nil),
    ] as [([UInt8], String, LetterCoding?)])
  func decoding(_ bytes: [UInt8], _ text: String, _ coding: LetterCoding?) {
    let decoded = DecodedText(bytes)
    #expect(decoded.text == text && decoded.coding == coding)
  }

  @Test func everyByteIsALetterOrNoText() {
    for byte in UInt8.min...UInt8.max {
      for bytes in [[byte], [0x61, byte], [byte, 0x61, 0xE5]] {
        let decoded = DecodedText(bytes)
        #expect(!decoded.text.unicodeScalars.contains("\u{FFFD}"))
        #expect((decoded.coding == nil) == decoded.text.isEmpty)
      }
    }
  }

  @Test func onlyTheBadLineIsMarked() {
    let lines = DecodedText.lines([0x61, 0x0A, 0xE5, 0x81, 0x0D, 0x0A, 0x62, 0x0D, 0xE5])
    #expect(lines.map(\.coding) == [.utf8, nil, .utf8, .windows1252])
  }

  @Test(
    arguments: [
      ("•\tLarmet", "Larmet", true), ("\t• Larmet", "Larmet", true),
      ("\u{F0B7}\tLarmet", "Larmet", true), ("\u{F0A7} Larmet", "Larmet", true),
      ("–\tLarmet", "Larmet", true), ("o\tLarmet", "Larmet", true), ("-\tLarmet", "Larmet", true),
      ("– Larmet, sa hon", "– Larmet, sa hon", false), ("- Larmet", "- Larmet", false),
      ("•Larmet", "•Larmet", false), ("• ", "• ", false), ("o Larmet", "o Larmet", false),
    ])
  func bullets(_ line: String, _ text: String, _ dropped: Bool) {
    let lines = DecodedText.lines(Array(line.utf8))
    #expect(lines.map(\.text) == [text] && lines.map(\.droppedBullet) == [dropped])
  }
}
