import Testing
import TextShape

@Suite struct WrappingTests {
  @Test(
    arguments: [
      ("", 10, 0, [""]),
      ("Larmen", 10, 0, ["Larmen"]),
      ("Loggar in fyra gånger", 12, 2, ["Loggar in", "  fyra", "  gånger"]),
      ("ett två", 7, 0, ["ett två"]),
      ("ett två", 6, 0, ["ett", "två"]),
      ("ett  två  ", 20, 0, ["ett  två"]),
      ("  ett två", 20, 0, ["ett två"]),
      ("abcdefgh", 3, 0, ["abc", "def", "gh"]),
      ("a abcdefgh b", 3, 0, ["a", "abc", "def", "gh", "b"]),
      ("abcdefgh", 4, 2, ["abcd", "  ef", "  gh"]),
      ("rad\n\nrad", 10, 2, ["rad", "", "  rad"]),
      ("语言学习", 5, 0, ["语言", "学习"]),
      ("语言", 1, 0, ["语", "言"]),
      ("👩‍🔧👩‍🔧 x", 4, 0, ["👩‍🔧👩‍🔧", "x"]),
      ("a b", 0, 0, ["a", "b"]),
      ("hårt\u{A0}ihop nu", 9, 0, ["hårt\u{A0}ihop", "nu"]),
    ] as [(String, Int, Int, [String])])
  func wrapping(_ text: String, _ columns: Int, _ hanging: Int, _ expected: [String]) {
    #expect(text.wrapped(to: columns, hanging: hanging) == expected)
  }

  @Test(.timeLimit(.minutes(1)))
  func aWordOfAHundredThousandLetters() {
    let lines = String(repeating: "å", count: 100_000).wrapped(to: 80)
    #expect(lines.count == 1250)
    #expect(lines.allSatisfy { $0.displayWidth == 80 })
  }

  @Test(
    arguments: [
      ("", 4, [""]), ("ab", 4, ["ab"]), ("  abcd e", 4, ["  ab", "cd e"]), ("语语语", 5, ["语语", "语"]),
    ] as [(String, Int, [String])])
  func cutting(_ text: String, _ columns: Int, _ expected: [String]) {
    #expect(text.cutIntoPieces(of: columns) == expected)
  }

  @Test(arguments: [
    ("Schemat ändras", 8, "Schemat…"), ("Schemat", 7, "Schemat"), ("Schemat", 1, "…"),
    ("Schemat", 0, ""), ("语言学", 4, "语…"), ("语言学", 5, "语言…"), ("", 0, ""),
  ])
  func truncating(_ text: String, _ columns: Int, _ expected: String) {
    #expect(text.truncated(to: columns) == expected)
  }

  @Test(arguments: [
    ("å", Padding.after, "å   "), ("å", .before, "   å"), ("å", .around, " å  "),
    ("语", .after, "语  "), ("längre", .after, "längre"),
  ])
  func padding(_ text: String, _ padding: Padding, _ expected: String) {
    #expect(text.padded(to: 4, padding) == expected)
  }
}
