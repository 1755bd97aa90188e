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
      ([0x62, 0x72, 0x61], "bra", false),
      ([0xEF, 0xBB, 0xBF, 0xC3, 0xA5], "å", false),
      ([0x62, 0xE5, 0x64], "b\u{FFFD}d", true),
      ([0xEF, 0xBF, 0xBD], "\u{FFFD}", false),
      ([0xC3], "\u{FFFD}", true),
      ([], "", false),
    ] as [([UInt8], String, Bool)])
  func decoding(_ bytes: [UInt8], _ text: String, _ isRepaired: Bool) {
    let decoded = DecodedText(bytes)
    #expect(decoded.text == text)
    #expect(decoded.isRepaired == isRepaired)
  }

  @Test func onlyTheBadLineIsMarked() {
    let lines = DecodedText.lines([0x61, 0x0A, 0xE5, 0x0D, 0x0A, 0x62])
    #expect(lines.map(\.isRepaired) == [false, true, false])
  }
}
