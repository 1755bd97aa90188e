import Testing
import TillDiCore
import TillDiWords

/// A moment in one line, read and written.
@Suite struct MomentLineTests {
  private func read(_ line: String) -> Moment { Moment(reading: line, id: "m") }

  private static let order = Moment(
    id: "m", name: "beställning", roles: ["enhetschef", "IT"], decides: "förvaltningschef",
    value: "om larmet går att bära", owner: "IT", wayIn: "förslag på arbetsplatsträffen")

  @Test(
    "Every part, in either language and in any order",
    arguments: [
      "beställning: enhetschef, IT → beslutar förvaltningschef; värderar: om larmet går att bära; äger: IT; väg in: förslag på arbetsplatsträffen",
      "beställning: enhetschef, IT -> förvaltningschef; values: om larmet går att bära; owns: IT; way in: förslag på arbetsplatsträffen",
      "beställning:enhetschef,IT->decides förvaltningschef;VÄG  IN:förslag på arbetsplatsträffen;Owner: IT;värdera : om larmet går att bära",
      "beställning; roller: enhetschef, IT; beslutar: förvaltningschef; väg in: förslag på arbetsplatsträffen; ägare: IT; value: om larmet går att bära",
      "beställning; roles: enhetschef, IT → förvaltningschef; väg in: förslag på arbetsplatsträffen; ägare: IT; value: om larmet går att bära",
    ])
  func everyPart(_ line: String) {
    #expect(read(line) == Self.order)
  }

  @Test(
    "What is no label is what somebody wrote",
    arguments: [
      ("Köp; sedan: IT", "Köp; sedan", ["IT"], nil), ("Köp; äger", "Köp; äger", [], nil),
      ("Beslut: nämnden", "Beslut", ["nämnden"], nil),
      ("väg in: chefen", "väg in", ["chefen"], nil),
      (#"C:\program: IT"#, "C", [#"\program: IT"#], nil),
      (#"\\server\kö: IT"#, #"\\server\kö"#, ["IT"], nil),
      (#"kl. 8\:30: chef\, natt -> a\;b"#, "kl. 8:30", ["chef, natt"], "a;b"),
      ("a -> b → c", "a -> b", [], "c"), ("Köp -> a -> b", "Köp", [], "a -> b"),
      ("; äger: IT", "", [], nil),
    ] as [(String, String, [String], String?)])
  func plainText(_ line: String, _ name: String, _ roles: [String], _ decides: String?) {
    let moment = read(line)
    #expect(moment.name == name && moment.roles == roles && moment.decides == decides)
  }

  @Test("A part that is named twice loses nothing")
  func twice() {
    let moment = read("Köp: a -> b; beslutar: c; äger: IT; owns: chef; roller: d")
    #expect(moment.decides == "b; c" && moment.owner == "IT; chef" && moment.roles == ["a", "d"])
  }

  @Test(
    "A change leaves what it does not name",
    arguments: [
      ("väg in: mejl", { @Sendable (m: inout Moment) in m.wayIn = "mejl" }),
      ("Way in:", { @Sendable (m: inout Moment) in m.wayIn = nil }),
      (
        "äger: chef; värderar:",
        { @Sendable (m: inout Moment) in (m.owner, m.value) = ("chef", nil) }
      ),
      ("-> natten", { @Sendable (m: inout Moment) in m.decides = "natten" }),
      ("→", { @Sendable (m: inout Moment) in m.decides = nil }),
      (": natten", { @Sendable (m: inout Moment) in m.roles = ["natten"] }),
      ("roller:", { @Sendable (m: inout Moment) in m.roles = [] }),
      (
        "roller: natten → chef",
        { @Sendable (m: inout Moment) in (m.roles, m.decides) = (["natten"], "chef") }
      ),
      ("köp", { @Sendable (m: inout Moment) in m.name = "köp" }),
      ("namn: köp", { @Sendable (m: inout Moment) in m.name = "köp" }),
      ("name:", { @Sendable (_: inout Moment) in }),
      ("köp: IT", { @Sendable (m: inout Moment) in (m.name, m.roles) = ("köp", ["IT"]) }),
      (
        "köp -> laget; owns: laget",
        { @Sendable (m: inout Moment) in (m.name, m.decides, m.owner) = ("köp", "laget", "laget") }
      ),
    ] as [(String, @Sendable (inout Moment) -> Void)])
  func change(_ line: String, _ change: @Sendable (inout Moment) -> Void) {
    var expected = Self.order
    change(&expected)
    #expect(MomentLine(reading: line, isChange: true).applied(to: Self.order) == expected)
  }

  @Test("Written it says what is known, in the reader's language")
  func written() {
    #expect(
      Words(.swedish).line(of: Self.order)
        == "beställning: enhetschef, IT → beslutar förvaltningschef; värderar: om larmet går att bära; äger: IT; väg in: förslag på arbetsplatsträffen"
    )
    let short = Moment(id: "m", name: "8:30; prov", roles: [], decides: "a, b: c", owner: "x")
    #expect(Words(.english).line(of: short) == #"8\:30; prov → decides a, b: c; owns: x"#)
  }

  /// Words that are made of everything a line is parted by.
  private static let pieces = [
    ":", ";", ",", "→", "->", "-", ">", " ", "  ", "å", "köp", "IT",
    "äger", "äger:", "; äger: ", "väg in", "; Way in:", "beslutar ", "→ decides ", "namn:",
    "roller", "ä", "; ", "👩‍⚕️",
  ]

  @Test("Any moment is read as it was written", arguments: 0..<40)
  func roundTrip(_ seed: UInt64) {
    var dice = Dice(state: seed &* 0x9E37_79B9_7F4A_7C15 &+ 1)
    func text() -> String? {
      let text = (0..<Int.random(in: 1...6, using: &dice))
        .map { _ in Self.pieces.randomElement(using: &dice) ?? "" }.joined()
      let words = text.split(whereSeparator: \.isWhitespace)
      guard let first = words.first, let last = words.last else { return nil }
      return String(text[first.startIndex..<last.endIndex])
    }
    for _ in 0..<250 {
      let moment = Moment(
        id: "m", name: text() ?? "namn",
        roles: (0..<Int.random(in: 0...3, using: &dice)).compactMap { _ in text() },
        decides: Bool.random(using: &dice) ? text() : nil,
        value: Bool.random(using: &dice) ? text() : nil,
        owner: Bool.random(using: &dice) ? text() : nil,
        wayIn: Bool.random(using: &dice) ? text() : nil)
      for language in Language.allCases {
        let line = Words(language).line(of: moment)
        let again = read(line)
        #expect(again == moment, "\(line)")
        // One is enough to see what is wrong.
        if again != moment { return }
      }
    }
  }
}

/// Numbers that are the same every time.
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
