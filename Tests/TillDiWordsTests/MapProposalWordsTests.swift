import Testing
import TillDiCore
import TillDiWords

/// Differences between the maps, as they are told and as they are proposed.
@Suite struct MapProposalWordsTests {
  private static let now = Moment(
    id: "m", name: "Beställning", roles: ["enhetschef"], decides: "förvaltningschef")

  /// A series whose dream is one moment changed.
  private func proposals(_ dream: Moment?) -> [MapProposal] {
    var events: [Event] = [.momentSet(map: .now, moment: Self.now, after: nil), .dreamBegun]
    events.append(
      dream.map { .momentSet(map: .dream, moment: $0, after: nil) }
        ?? .momentRemoved(map: .dream, moment: Self.now.id))
    let action = Action(
      id: "a", number: 1, at: "2026-03-03T14:00:00+01:00", by: nil, position: nil, events: events)
    return History(name: "S", language: .swedish, actions: [action]).series.mapProposals
  }

  @Test(
    "An offer in the management's voice",
    arguments: [
      (
        { @Sendable (m: inout Moment) in m.decides = "undersköterska" },
        "Undersköterska beslutar om beställning (i dag: förvaltningschef)",
        "Undersköterska decides on beställning (today: förvaltningschef)"
      ),
      (
        { @Sendable (m: inout Moment) in m.decides = nil },
        "Förvaltningschef behöver inte besluta om beställning",
        "Förvaltningschef need not decide on beställning"
      ),
      (
        { @Sendable (m: inout Moment) in
          (m.name, m.decides) = ("Det köps in", "laget, när chefen sagt ja")
        },
        "Om ”Det köps in” beslutar laget, när chefen sagt ja (i dag: förvaltningschef)",
        "On “Det köps in”, the decision is by laget, när chefen sagt ja (today: förvaltningschef)"
      ),
      (
        { @Sendable (m: inout Moment) in m.roles.append("undersköterska") },
        "Undersköterska är med i beställning",
        "Undersköterska takes part in beställning"
      ),
      (
        { @Sendable (m: inout Moment) in (m.name, m.roles) = ("IT-köp", ["natten", "dagen"]) },
        "Natten och dagen är med i ”IT-köp”", "Natten and dagen take part in “IT-köp”"
      ),
      (
        { @Sendable (m: inout Moment) in (m.id, m.name, m.decides) = ("n", "prov", "laget") },
        "Momentet prov kommer till (med: enhetschef; beslutar: laget)",
        "The moment prov is added (with: enhetschef; decides: laget)"
      ),
      (
        { @Sendable (m: inout Moment) in m = Moment(id: "n", name: "VO", roles: [], decides: nil) },
        "Momentet VO kommer till",
        "The moment VO is added"
      ),
    ] as [(@Sendable (inout Moment) -> Void, String, String)])
  func offer(
    _ change: @Sendable (inout Moment) -> Void, _ swedish: String, _ english: String
  ) throws {
    var dream = Self.now
    change(&dream)
    let proposal = try #require(proposals(dream).first)
    #expect(Words(.swedish).offer(of: proposal) == swedish)
    #expect(Words(.english).offer(of: proposal) == english)
  }

  @Test("A moment that is gone")
  func gone() throws {
    let proposal = try #require(proposals(nil).first)
    #expect(Words(.swedish).offer(of: proposal) == "Momentet beställning tas bort")
    #expect(Words(.english).offer(of: proposal) == "The moment beställning is taken away")
  }

  @Test(
    "Every difference is told in words",
    arguments: [
      (
        { @Sendable (m: inout Moment) in m.name = "Köp" }, "Köp (i dag: ”Beställning”)",
        "Köp (today: “Beställning”)"
      ),
      (
        { @Sendable (m: inout Moment) in m.roles = ["laget", "natten"] },
        "Beställning: laget och natten kommer in; enhetschef är inte längre med",
        "Beställning: laget and natten come in; enhetschef no longer takes part"
      ),
      (
        { @Sendable (m: inout Moment) in m.decides = nil },
        "Beställning: ingen beslutar (i dag: förvaltningschef)",
        "Beställning: nobody decides (today: förvaltningschef)"
      ),
      (
        { @Sendable (m: inout Moment) in m.value = "larmen" },
        "Beställning: personalen kan värdera larmen",
        "Beställning: staff can value larmen"
      ),
      (
        { @Sendable (m: inout Moment) in m.roles = ["Enhetschef"] },
        "Beställning: skrivs annorlunda",
        "Beställning: is written otherwise"
      ),
    ] as [(@Sendable (inout Moment) -> Void, String, String)])
  func told(
    _ change: @Sendable (inout Moment) -> Void, _ swedish: String, _ english: String
  ) throws {
    var dream = Self.now
    change(&dream)
    let told = try #require(mapChanges(from: [Self.now], to: [dream]).first)
    #expect(Words(.swedish).text(of: told) == swedish)
    #expect(Words(.english).text(of: told) == english)
  }

  @Test("Owner, way in and value that were named and are something else, or nothing")
  func named() {
    let words = Words(.swedish)
    let told = [
      MomentDifference.valueChanged(from: "a", to: "b"), .valueChanged(from: "a", to: nil),
      .ownerChanged(from: "a", to: "b"), .ownerChanged(from: "a", to: nil),
      .wayInChanged(from: "a", to: "b"), .wayInChanged(from: "a", to: nil),
    ].compactMap { words.text(of: $0) }
    #expect(
      told == [
        "personalen kan värdera b (i dag: a)", "personalen värderar inte längre a",
        "b äger momentet (i dag: a)", "ingen äger momentet (i dag: a)", "väg in: b (i dag: a)",
        "ingen väg in (i dag: a)",
      ])
  }
}
