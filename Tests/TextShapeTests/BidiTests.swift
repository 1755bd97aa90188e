import Testing
import TextShape

@Suite struct BidiTests {
  @Test(arguments: [
    ("Larmen åäö 语 👩‍🔧", "Larmen åäö 语 👩‍🔧"),
    ("Ring مريم", "\u{2068}Ring مريم\u{2069}"),
    ("a\nשלום\nb", "a\n\u{2068}שלום\u{2069}\nb"),
    ("fil\u{202E}fdp.exe", "\u{2068}fil\u{2067}fdp.exe\u{2069}\u{2069}"),
    ("x\u{2069}\u{202C}y", "\u{2068}xy\u{2069}"),
    ("\u{202B}a\u{202C}b", "\u{2068}\u{2067}a\u{2069}b\u{2069}"),
    ("\u{2066}\u{2067}a", "\u{2068}\u{2066}\u{2067}a\u{2069}\u{2069}\u{2069}"),
    ("a\u{200F}b", "\u{2068}a\u{200F}b\u{2069}"),
  ])
  func isolating(_ text: String, _ expected: String) {
    #expect(text.bidiIsolated.unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test func withoutBrackets() {
    #expect("a\u{202E}b\u{2068}م\u{2069}".withoutBidiBrackets == "abم")
  }
}
