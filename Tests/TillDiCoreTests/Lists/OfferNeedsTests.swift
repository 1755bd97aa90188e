import RandomRooms
import Testing
import TillDiCore

/// What it takes to be able, to want and to dare, kept among an offer's conditions.
@Suite struct OfferNeedsTests {
  @Test func theThreeAreReadBesideOtherConditions() {
    let needs = OfferNeeds(
      reading: "högst två i år · kan: introduktion en timme · Vågar:chefen säger det högt")
    #expect(needs.other == "högst två i år")
    #expect(needs[.able] == "introduktion en timme")
    #expect(needs[.willing] == nil)
    #expect(needs[.daring] == "chefen säger det högt")
    #expect(
      needs.text(in: .english)
        == "högst två i år · able: introduktion en timme · daring: chefen säger det högt")
  }

  @Test(
    "Conditions without them are left letter by letter",
    arguments: [
      "två provar · en månad först", "kan behövas: tid", "  ·  ", "kan", "högst två:vill", "", "·",
      "om vi kan: ja",
    ])
  func others(_ text: String) {
    let needs = OfferNeeds(reading: text)
    #expect(needs.isEmpty)
    #expect(needs.text(in: .swedish) ?? "" == text)
  }

  @Test(
    "Odd characters come back as they were",
    arguments: Language.allCases,
    [
      "a · b", "10:30 · 11:30", "kan:", "· ·", "👩‍🦽 → 2 %", "\"citat\", semikolon; <b>", "e\u{301}é",
      "å ä ö", "a  b",
    ])
  func round(_ language: Language, _ odd: String) throws {
    let before = OfferNeeds(reading: "villkor")
    let needs = before.adding([.able: odd, .daring: odd], in: language)
    let kept = try #require(needs.text(in: language))
    #expect(OfferNeeds(reading: kept) == needs)
    #expect(needs.other == "villkor")
    let other: Language = language == .swedish ? .english : .swedish
    #expect(OfferNeeds(reading: needs.text(in: other)) == needs, "either language reads the other")
    if !["kan:", "· ·"].contains(odd) { #expect(needs[.daring] == odd) }
  }

  /// Whatever is put together, reading what was written changes nothing more, and no word is lost.
  @Test(arguments: 1...400) func writingAndReadingSettles(_ seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    let pieces = [
      "kan:", "able:", "vill:", "vågar:", " · ", "·", " ", "ord", "å", ":", ",", "\u{301}", "🙂",
      "\t", "daring: x",
    ]
    let text = (0..<Int.random(in: 1...9, using: &dice)).map { _ in
      pieces.randomElement(using: &dice) ?? ""
    }.joined()
    let first = OfferNeeds(reading: text)
    let kept = first.text(in: .swedish)
    #expect(OfferNeeds(reading: kept) == first, "\(text)")
    let words = text.filter { $0 == "o" || $0 == "x" }.count
    #expect((kept ?? "").filter { $0 == "o" || $0 == "x" }.count == words, "\(text)")
  }

  @Test(arguments: [
    ("kan: introduktion", "kan: introduktion"),
    (
      "kan: en timme, vill: tid; vågar: chefen säger det högt",
      "kan: en timme · vill: tid · vågar: chefen säger det högt"
    ),
    ("able: an hour · dare: a word", "kan: an hour · vågar: a word"),
    ("våga: ja vill: nej", "vill: nej · vågar: ja"),
  ])
  func whatIsTypedMayBeLoose(_ typed: String, _ kept: String) {
    #expect(OfferNeeds(typing: typed)?.text(in: .swedish) == kept)
  }

  @Test(arguments: ["introduktion", "", "enhetschef", "kan", "kan:", "ja kan: nej"])
  func whatBeginsOtherwiseIsNone(_ typed: String) {
    #expect(OfferNeeds(typing: typed) == nil)
  }

  @Test func whatIsNotSaidStaysAndAnEmptyOneGoes() {
    let needs = OfferNeeds(reading: "kan: a · vill: b")
    #expect(
      needs.adding([.daring: "c"], in: .swedish).text(in: .swedish) == "kan: a · vill: b · vågar: c"
    )
    #expect(needs.adding([.able: " "], in: .swedish).text(in: .swedish) == "vill: b")
    #expect(needs.adding([.able: "", .willing: ""], in: .swedish).text(in: .swedish) == nil)
  }
}
