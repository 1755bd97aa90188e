import Matching
import Testing

/// What is suggested, why, and that nothing odd in a text upsets it.
@Suite struct MatcherTests {
  static let lexicon = Lexicon(concepts: [
    Lexicon.Concept(
      id: "access", words: [.swedish: ["behörighet"], .english: ["permission"]], weight: 1),
    Lexicon.Concept(
      id: "login", words: [.swedish: ["lösenord", "logga in"], .english: ["password", "log in"]],
      under: "access"),
    Lexicon.Concept(
      id: "slow", words: [.swedish: ["seg", "hänger sig"]], easedBy: ["renewal"]),
    Lexicon.Concept(id: "renewal", words: [.swedish: ["byta ut"]]),
    Lexicon.Concept(id: "documenting", words: [.swedish: ["dokumenter*", "skriva av"]]),
  ])
  static let swedish = Matcher(lexicon: lexicon, language: .swedish)

  @Test(
    "Words differ and meaning does not",
    arguments: [
      ("Lösenordet glöms", "Ni får egna behörigheter", "Lösenordet", "behörigheter", "access"),
      ("Vi loggar alltid in där", "Nytt lösenord genast", "loggar alltid in", "lösenord", "login"),
      ("Datorn är seg", "Ni får byta ut maskiner", "seg", "byta ut", "renewal"),
      ("Att skriva av allt", "Tid till dokumentering", "skriva av", "dokumentering", "documenting"),
    ])
  func meaning(first: String, second: String, word: String, other: String, concept: String) {
    let offers = ["Blommor i entrén", second, "Fika på fredagar"]
    let found = Self.swedish.suggestions(for: [first], among: offers, threshold: 0.01)[0]
    #expect(found.first?.second == 1)
    #expect(
      found.first?.reasons.first
        == Suggestion.Reason(first: word, second: other, concept: concept))
  }

  @Test("Alike words are named as they stand, and need no concept")
  func sameWords() throws {
    let found = Self.swedish.suggestions(
      for: ["GOLVLARMET tjuter"], among: ["Larmen byts", "Annat"], threshold: 0.01)[0]
    let reason = try #require(found.first?.reasons.first)
    #expect(reason == Suggestion.Reason(first: "GOLVLARMET", second: "Larmen", concept: nil))
  }

  @Test(
    "Where words share a stem, the word that is closest is meant",
    arguments: [
      ("Papper", "paper"), ("Pappan", "parent"), ("Lärarna", "teacher"), ("Lär", "learn"),
    ]
  )
  func closestWord(text: String, concept: String) throws {
    let lexicon = Lexicon(concepts: [
      Lexicon.Concept(id: "paper", words: [.swedish: ["papper", "blankett"]]),
      Lexicon.Concept(id: "parent", words: [.swedish: ["pappa", "vårdnadshavare"]]),
      Lexicon.Concept(id: "teacher", words: [.swedish: ["lärare", "ämneslag"]]),
      Lexicon.Concept(id: "learn", words: [.swedish: ["lära", "utbildning"]]),
    ])
    let offers = ["Färre blanketter", "Tid för vårdnadshavare", "Fritt ämneslag", "Mer utbildning"]
    let found = Matcher(lexicon: lexicon, language: .swedish)
      .suggestions(for: [text], among: offers, threshold: 0.01)[0]
    #expect(found.map(\.reasons.first?.concept) == [concept])
  }

  @Test("A line that has to ask is likelier to be answered")
  func expectation() {
    func score(_ answered: Double) -> Float {
      let ask = Lexicon.Concept(
        id: "ask", words: [.swedish: ["fråga chefen"]], weight: 0, answered: answered)
      return Matcher(lexicon: Lexicon(concepts: [ask]), language: .swedish)
        .scores(["Måste fråga chefen om bilen"], ["Bilen bokas av laget", "Fika"])[0, 0]
    }
    #expect(abs(score(1.5) / score(1) - 1.5) < 1e-5)
    #expect(abs(score(0.5) / score(1) - 0.5) < 1e-5)
  }

  @Test("What the lexicon says tells little counts less, by its letters too")
  func loudness() {
    func likeness(_ weight: Double) -> Float {
      let role = Lexicon.Concept(id: "role", words: [.swedish: ["personalen"]], weight: weight)
      return Matcher(lexicon: Lexicon(concepts: [role]), language: .swedish)
        .match(["Personalen är trött"], ["Personalen väljer färg"]).likeness(of: 0)[0]
    }
    #expect(likeness(0.1) < likeness(1))
    #expect(likeness(0) > 0)
  }

  @Test("A worry asks for what eases it, not the other way round")
  func direction() {
    #expect(Self.swedish.scores(["seg"], ["byta ut"])[0, 0] > 0)
    #expect(Self.swedish.scores(["byta ut"], ["seg"])[0, 0] == 0)
  }

  @Test("Without a lexicon the sides may change places")
  func symmetry() {
    let matcher = Matcher(lexicon: Lexicon(), language: .english)
    let (one, other) = (
      ["a new alarm", "slow log in", ""], ["alarms at night", "logging in twice"]
    )
    let (there, back) = (matcher.scores(one, other), matcher.scores(other, one))
    for row in one.indices {
      for column in other.indices {
        #expect(abs(there[row, column] - back[column, row]) < 1e-6)
      }
    }
  }

  @Test("At most as many as asked for, best first, none below the threshold")
  func limits() {
    let offers = ["larm", "larm nu", "larm nu genast", "larm knapp dörr golv", "snö"]
    let found = Self.swedish.suggestions(for: ["larm"], among: offers, threshold: 0.0001)[0]
    #expect(found.map(\.second) == [0, 1, 2])
    #expect(found.map(\.score) == found.map(\.score).sorted(by: >))
    #expect(Self.swedish.suggestions(for: ["larm"], among: offers, limit: 0) == [[]])
    #expect(Self.swedish.suggestions(for: ["larm"], among: offers, threshold: 2) == [[]])
  }

  static let odd = [
    "", " \n\t", "…!?", "🙂🙃", "👩‍👩‍👧‍👦 larm", "السلام عليكم", "é ö ß Ǆ ﷺ", "\u{301}\u{301}", "\u{0}",
    "och i att det", String(repeating: "x", count: 5000),
    String(repeating: "larm på golvet ", count: 2000),
  ]

  @Test("Any text gets a score between 0 and a little over 1")
  func oddTexts() {
    for language in MatchingLanguage.allCases {
      let matcher = Matcher(lexicon: Self.lexicon, language: language)
      let scores = matcher.scores(Self.odd, Self.odd)
      for row in Self.odd.indices {
        for column in Self.odd.indices {
          #expect(scores[row, column] >= 0 && scores[row, column] < 1.5)
        }
      }
      for found in matcher.suggestions(for: Self.odd, among: Self.odd, threshold: 0).joined() {
        #expect(found.score > 0)
        #expect(!found.reasons.isEmpty)
      }
    }
  }

  @Test func empty() {
    #expect(Self.swedish.suggestions(for: [], among: ["larm"]).isEmpty)
    #expect(Self.swedish.suggestions(for: ["larm"], among: []) == [[]])
    #expect(Self.swedish.scores([], []).firstCount == 0)
  }

  @Test("The same texts give the same scores and reasons")
  func deterministic() {
    let texts = Self.odd + ["Logga in med lösenord", "Behörighet och larm", "Larm och behörighet"]
    let first = Self.swedish.suggestions(for: texts, among: texts, threshold: 0.001)
    for _ in 0..<3 {
      let again = Matcher(lexicon: Self.lexicon, language: .swedish)
        .suggestions(for: texts, among: texts, threshold: 0.001)
      #expect(again == first)
    }
  }

  @Test("A ring in a lexicon nobody checked does no harm")
  func ring() {
    let lexicon = Lexicon(concepts: [
      Lexicon.Concept(id: "a", words: [.swedish: ["larm"]], under: "b", near: ["nobody", "a"]),
      Lexicon.Concept(id: "b", words: [.swedish: ["knapp"]], under: "a"),
    ])
    #expect(Matcher(lexicon: lexicon, language: .swedish).scores(["larm"], ["knapp"])[0, 0] > 0)
  }

  @Test("10,000 lines against 10,000, asked for a few rows", .timeLimit(.minutes(1)))
  func many() {
    let words = ["larm", "lösenord", "schema", "bil", "nyckel", "mat", "snö", "bok", "telefon"]
    // Each line has a number of its own among the words that many share.
    let lines = (0..<10_000).map { "\(words[$0 % 9])\($0 % 4999) rad\($0)" }
    let match = Self.swedish.match(Array(lines.prefix(20)), lines)
    #expect(match.suggestions(for: 7).first?.second == 7)
  }
}
