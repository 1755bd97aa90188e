import Matching
import Testing

/// What a concept is called where two lines are explained.
@Suite struct LexiconNameTests {
  static let lexicon = Lexicon(concepts: [
    Lexicon.Concept(
      id: "login", name: [.swedish: "inloggning"],
      words: [.swedish: ["logga in"], .english: ["log in"]]),
    Lexicon.Concept(id: "stress", words: [.swedish: ["stress*"]]),
  ])

  @Test(
    "Its name, or its first word where it has none",
    arguments: [
      ("login", MatchingLanguage.swedish, "inloggning" as String?), ("login", .english, "log in"),
      ("stress", .swedish, "stress"), ("stress", .english, nil), ("xyzzy", .english, nil),
    ])
  func name(id: String, language: MatchingLanguage, expected: String?) {
    #expect(Self.lexicon.name(of: id, in: language) == expected)
  }
}
