import Testing
import TextShape

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("Larmen", 6), ("åäö", 3), ("a\u{30A}", 1), ("ą̈", 1), ("é", 1),
    ("语言", 4), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("ｶ", 1), ("Ａ", 2), ("（）", 4),
    ("مرحبا", 5), ("مَرْحَبًا", 5), ("Soomaali", 8), ("שלום", 4), ("–…“”", 4), ("½ °C", 4),
    ("🙂", 2), ("👩‍🔧", 2), ("👨‍👩‍👧‍👦", 2), ("👍🏽", 2), ("🇸🇪", 2), ("🇸🇪🇫🇮", 4), ("1️⃣", 2), ("❤️", 2),
    ("❤", 1), ("☎️", 2), ("⌚︎", 2), ("🏴󠁧󠁢󠁳󠁣󠁴󠁿", 2), ("©", 1),
    ("a\u{200B}b", 2), ("a\u{200D}b", 2), ("\u{2068}x\u{2069}", 1), ("a\u{AD}b", 2),
    ("\u{1B}[31m", 4), ("\t", 0), ("a\r\nb", 2), ("\u{85}", 0), ("\u{2028}", 0),
    ("─│┃•", 4), ("𠀀", 2), ("ก็", 1),
  ])
  func columns(_ text: String, _ expected: Int) {
    #expect(text.displayWidth == expected)
  }

  @Test func oneCharacter() {
    #expect(("语" as Character).displayWidth == 2)
    #expect(("\u{301}" as Unicode.Scalar).displayWidth == 0)
  }
}
