import Testing
import TillDiCore

/// Two laptops said otherwise of what an offer serves, of the replies, of a reflection or of a moment.
@Suite struct LinkConflictTests {
  /// A staff list that was handed over, an offer and a moment, on two laptops.
  private func two() throws -> (Room, Room) {
    var first = Room()
    try first.say("d1", .disturbance, "Fyra inloggningar")
    try first.say("o1", .offer, "Ett kort räcker")
    try first.handOver("h1", .staff)
    try first.ask(.setMoment(.now, moment(), after: nil))
    return (first, first.copy(on: "b"))
  }

  private func moment(value: String? = nil, owner: String? = nil, wayIn: String? = nil) -> Moment {
    Moment(
      id: "order", name: "Beställning", roles: ["IT"], decides: nil, value: value, owner: owner,
      wayIn: wayIn)
  }

  private func merged(_ first: Room, _ second: Room) -> (Room, Room) {
    var (one, other) = (first, second)
    one.merge(second)
    other.merge(first)
    #expect(one.series == other.series)
    #expect(one.history.conflicts == other.history.conflicts)
    return (one, other)
  }

  /// Chooses what a laptop said, on the other, and sees that it stands on both and asks nothing more.
  @discardableResult
  private func choose(_ laptop: String, _ first: Room, _ second: Room) throws -> Series {
    var (one, other) = merged(first, second)
    let side = try #require(one.history.conflicts.first?.sides.first { $0.laptop == laptop })
    try one.take { history throws(Refusal) in try history.choosing(side.action) }
    #expect(one.history.conflicts.isEmpty)
    other.merge(one)
    #expect(other.history.conflicts.isEmpty && other.series == one.series)
    return other.series
  }

  @Test("One link, graded otherwise on each", arguments: ["a", "b"])
  func graded(laptop: String) throws {
    var (first, _) = try two()
    try first.ask(.link("l1", "d1", "o1"))
    var second = first.copy(on: "b")
    try first.ask(.link("x", "d1", "o1", .servesInPart))
    try second.ask(.link("y", "d1", "o1", .servesInPart))
    try second.ask(.link("y", "d1", "o1", .serves))
    let conflict = try #require(merged(first, second).0.history.conflicts.first)
    #expect(conflict.place == .pair("d1", "o1") && conflict.sides.count == 2)
    let series = try choose(laptop, first, second)
    #expect(series.links.map(\.grade) == [laptop == "a" ? .servesInPart : .serves])
  }

  @Test("Linked on both, by two names and with two grades", arguments: ["a", "b"])
  func linkedTwice(laptop: String) throws {
    var (first, second) = try two()
    try first.ask(.link("x", "d1", "o1"))
    try second.ask(.link("y", "d1", "o1", .servesInPart))
    let history = merged(first, second).0.history
    let conflict = try #require(history.conflicts.first)
    #expect(history.conflicts.count == 1)
    // The one that is said to stand is the one that does.
    let standing = conflict.sides.first { $0.action == conflict.standing }
    #expect(standing?.laptop == (history.series.links.first?.grade == .serves ? "a" : "b"))
    let series = try choose(laptop, first, second)
    #expect(series.links.map(\.grade) == [laptop == "a" ? .serves : .servesInPart])
  }

  @Test("Linked on both with one grade asks nothing")
  func theSameTwice() throws {
    var (first, second) = try two()
    try first.ask(.link("x", "d1", "o1", .servesInPart))
    try second.ask(.link("y", "d1", "o1", .servesInPart))
    #expect(merged(first, second).0.history.conflicts.isEmpty)
  }

  @Test("Taken back on the one, graded on the other", arguments: ["a", "b"])
  func takenBack(laptop: String) throws {
    var (first, _) = try two()
    try first.ask(.link("l1", "d1", "o1"))
    var second = first.copy(on: "b")
    try first.ask(.unlink("d1", "o1"))
    try second.ask(.link("y", "d1", "o1", .servesInPart))
    let conflict = try #require(merged(first, second).0.history.conflicts.first)
    #expect(conflict.sides.first { $0.action == conflict.standing }?.laptop == "a")
    let series = try choose(laptop, first, second)
    #expect(series.links.map(\.grade) == (laptop == "a" ? [] : [.servesInPart]))
  }

  @Test("Grading it once more, as it stands, chooses")
  func gradedAnew() throws {
    var (first, second) = try two()
    try first.ask(.link("x", "d1", "o1"))
    try second.ask(.link("y", "d1", "o1", .servesInPart))
    var (one, _) = merged(first, second)
    let grade = try #require(one.series.links.first?.grade)
    try one.ask(.link("z", "d1", "o1", grade))
    #expect(one.history.conflicts.isEmpty)
    #expect(one.refusal(of: .link("z", "d1", "o1", grade)) == .alreadyLinked)
  }

  @Test("Linked on both by two names, and graded alike, asks nothing")
  func gradedAlike() throws {
    var (first, second) = try two()
    for grade in [LinkGrade.serves, .servesInPart] {
      try first.ask(.link("x", "d1", "o1", grade))
      try second.ask(.link("y", "d1", "o1", grade))
    }
    #expect(merged(first, second).0.history.conflicts.isEmpty)
  }

  @Test("Linked on both by two names, and taken back on both, asks nothing")
  func takenBackAlike() throws {
    var (first, second) = try two()
    try first.ask(.link("x", "d1", "o1"))
    try second.ask(.link("y", "d1", "o1"))
    try first.ask(.unlink("d1", "o1"))
    try second.ask(.unlink("d1", "o1"))
    #expect(merged(first, second).0.history.conflicts.isEmpty)
  }

  @Test("A link to what is gone asks nothing")
  func gone() throws {
    var (first, second) = try two()
    try first.ask(.link("x", "d1", "o1"))
    try second.ask(.link("y", "d1", "o1", .servesInPart))
    var (one, _) = merged(first, second)
    try one.ask(.remove("o1"))
    #expect(one.history.conflicts.isEmpty)
  }

  /// What each asks, the place, and what stands when what the second laptop said is chosen.
  static let otherwise: [(first: Request, second: Request, place: Place)] = [
    (
      .checkTrust(TrustCheck(handOver: "h1", unclear: [.when], otherwise: nil)),
      .checkTrust(TrustCheck(handOver: "h1", unclear: [], otherwise: "vi ses på fikat")),
      .trust("h1")
    ),
    (
      .review(
        ReflectionReview(
          reflection: 3, seen: .yes, example: nil, recommendation: nil, notes: [])),
      .review(
        ReflectionReview(
          reflection: 3, seen: .yes, example: nil, recommendation: "rita mer", notes: ["d1"])),
      .review(3)
    ),
  ]

  @Test("A trust check or a review said otherwise", arguments: otherwise.indices)
  func saidOtherwise(_ index: Int) throws {
    let (ask, askOther, place) = Self.otherwise[index]
    var (first, second) = try two()
    try first.ask(ask)
    try second.ask(askOther)
    #expect(merged(first, second).0.history.conflicts.map(\.place) == [place])
    let series = try choose("b", first, second)
    #expect(series.trustChecks["h1"]?.otherwise == (index == 0 ? "vi ses på fikat" : nil))
    #expect(series.reviews[3]?.recommendation == (index == 1 ? "rita mer" : nil))
    // Saying what stands once more chooses as well.
    var (one, _) = merged(first, second)
    let stands =
      one.series.trustChecks["h1"].map { Request.checkTrust($0) }
      ?? one.series.reviews[3].map { Request.review($0) }
    try one.ask(try #require(stands))
    #expect(one.history.conflicts.isEmpty)
  }

  static let parts: [@Sendable (LinkConflictTests, String) -> Moment] = [
    { $0.moment(value: $1) }, { $0.moment(owner: $1) }, { $0.moment(wayIn: $1) },
  ]

  @Test("A moment's value, owner or way in said otherwise", arguments: parts.indices)
  func momentOtherwise(_ index: Int) throws {
    let part = Self.parts[index]
    var (first, second) = try two()
    try first.ask(.setMoment(.now, part(self, "så"), after: nil))
    try second.ask(.setMoment(.now, part(self, "så här"), after: nil))
    #expect(merged(first, second).0.history.conflicts.map(\.place) == [.moment(.now, "order")])
    let series = try choose("b", first, second)
    #expect(series.maps[.now] == [part(self, "så här")])
  }

  @Test("Two offers made of one proposal both stand, and it is proposed again when both are gone")
  func takenTwice() throws {
    var (first, second) = try two()
    let proposal = Proposal.offer(moment: "order", change: .decisionMoved)
    try first.say("p1", .offer, "Laget bestämmer")
    try first.ask(.takeUp(proposal, as: "p1"))
    try second.say("p2", .offer, "Laget väljer")
    try second.ask(.takeUp(proposal, as: "p2"))
    var (one, _) = merged(first, second)
    #expect(one.history.conflicts.isEmpty)
    for note in ["p2", "p1"] as [NoteID] {
      #expect(!one.series.isOpen(proposal))
      try one.ask(.remove(note))
    }
    #expect(one.series.isOpen(proposal))
  }
}
