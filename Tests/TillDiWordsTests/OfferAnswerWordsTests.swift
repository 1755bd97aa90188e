import Testing
import TillDiCore
import TillDiWords

/// What is typed of an offer, in either language.
@Suite struct OfferAnswerWordsTests {
  static let typed: [(String, OfferStance, String?)] = [
    ("vill", .want, nil), ("Vill ha", .want, nil), ("ja", .want, nil), ("1", .want, nil),
    ("want", .want, nil), ("want it", .want, nil), ("want-if", .wantIf, nil),
    ("vill ha, om vi får tid", .wantIf, "vi får tid"),
    ("vill om vi får tid", .wantIf, "vi får tid"),
    ("ja, om vi får tid", .wantIf, "vi får tid"), ("2 vi får tid", .wantIf, "vi får tid"),
    ("want it if we get time", .wantIf, "we get time"),
    ("inte för oss: vi har inga", .notForUs, "vi har inga"),
    ("nej, vi har inga", .notForUs, "vi har inga"),
    ("3 vi har inga", .notForUs, "vi har inga"), ("not-for-us", .notForUs, nil),
    ("prata", .talk, nil), ("4", .talk, nil), ("prata: med IT", .talk, "med IT"),
    ("talk about it", .talk, nil), ("nej tack", .notForUs, nil), ("Ja tack!", .want, nil),
    ("vill inte ha", .notForUs, nil), ("vi vill ha", .want, nil),
    ("Inte för oss, därför att vi har inga", .notForUs, "vi har inga"),
    ("vill ha om två veckor", .want, "om två veckor"),
    ("vill ha, om 14 dagar", .want, "om 14 dagar"),
    ("vill ha om två kockar är här", .wantIf, "två kockar är här"),
    ("2 två veckor", .wantIf, "två veckor"),
    ("vill – gärna på måndagar", .want, "gärna på måndagar"), ("Vill ha, om …", .wantIf, nil),
  ]

  @Test(arguments: typed)
  func isRead(_ text: String, _ stance: OfferStance, _ reason: String?) throws {
    let said = try #require(Words.offerAnswer(in: text))
    #expect(said.stance == stance && said.reason == reason)
  }

  @Test(arguments: [
    "", "kanske", "vill vi ha fler av", "villkor", "prata med IT", "inte än", "5", "no-one", "12",
  ])
  func isNone(_ text: String) { #expect(Words.offerAnswer(in: text) == nil) }

  @Test(arguments: [
    ("kan1 vill", 1, "vill"), ("Kan 12: prata", 12, "prata"), ("offer2, want it", 2, "want it"),
    ("kan3", 3, ""),
  ])
  func anOfferIsNamed(_ text: String, _ number: Int, _ rest: String) throws {
    let named = try #require(Words.namedOffers(in: text))
    #expect(named.numbers == [number] && named.rest == rest)
  }

  @Test(arguments: [
    (OfferStance.wantIf, "om vi får tid", "Vill ha, om vi får tid"),
    (.wantIf, "bara på måndagar", "Vill ha, på villkor: bara på måndagar"),
    (.notForUs, "därför att vi har inga", "Inte för oss: vi har inga"),
    (.want, "helst nu", "Vill ha: helst nu"),
  ])
  func theWordOfTheNameIsNotSaidTwice(_ stance: OfferStance, _ reason: String, _ said: String) {
    #expect(Words(.swedish).said(stance, reason) == said)
  }

  @Test(arguments: ["vill1 ja", "kan vi", "kan", "kan1a", "1 vill"])
  func noneIsNamed(_ text: String) { #expect(Words.namedOffers(in: text) == nil) }
}
