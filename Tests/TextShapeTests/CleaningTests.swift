import Testing
import TextShape

@Suite struct CleaningTests {
  @Test(arguments: [
    ("", "", false),
    ("  \t\r\n ", "", false),
    (" Larmen\tkommer direkt ", "Larmen kommer direkt", false),
    ("a\u{30A}", "å", false),
    ("bra\r\ndålig\rsist\u{2028}slut\u{85}\n", "bra\ndålig\nsist\nslut", false),
    ("\u{FEFF}Larm", "Larm", false),
    ("a\u{0}b\u{7F}c\u{9C}", "abc", true),
    ("\u{1B}[31mröd\u{1B}[0m", "röd", true),
    ("\u{9B}1;2Hröd", "röd", true),
    ("\u{1B}]0;titel\u{7}röd", "röd", true),
    ("\u{1B}]8;;http://x\u{1B}\\länk\u{1B}]8;;\u{1B}\\", "länk", true),
    // A sequence without an end keeps its words.
    ("\u{1B}]0;det vi sa", "]0;det vi sa", true),
    ("\u{1B}]0;det vi\nsa\u{7}", "]0;det vi\nsa", true),
    ("\u{1B}[31", "[31", true),
    ("\u{1B}[200~klistrat\u{1B}[201~", "klistrat", true),
    ("\u{1B}", "", true),
    ("\u{1B}\u{1B}[1mx", "x", true),
    // Scripts that need joiners and marks keep them.
    ("می\u{200C}خواهم", "می\u{200C}خواهم", false),
    ("👩‍🔧 Waan ku faraxsanahay", "👩‍🔧 Waan ku faraxsanahay", false),
    ("مَرْحَبًا", "مَرْحَبًا", false),
  ])
  func cleaning(_ typed: String, _ expected: String, _ dropped: Bool) {
    let result = cleaned(typed)
    #expect(result.text.unicodeScalars.elementsEqual(expected.unicodeScalars))
    #expect(result.droppedControls == dropped)
    #expect(cleaned(result.text).text == result.text)
    #expect(!cleaned(result.text).droppedControls)
  }

  @Test(arguments: [
    ("Larmen, åäö\nrad två", "Larmen, åäö\nrad två"),
    ("röd \u{1B}[31m!", "röd ␛[31m!"),
    ("\u{0}\u{7}\u{7F}\u{9B}", "␀␇␡\u{FFFD}"),
    ("a\u{FFFE}\u{1FFFF}b", "a\u{FFFD}\u{FFFD}b"),
    ("a\tb\r\nc\rd\u{2029}e\u{B}f", "a b\nc\nd\ne\nf"),
    ("\u{FEFF}a", "\u{2060}a"),
  ])
  func controlsShown(_ text: String, _ expected: String) {
    #expect(text.withControlsShown == expected)
  }
}
