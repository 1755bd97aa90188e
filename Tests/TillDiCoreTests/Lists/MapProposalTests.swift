import RandomRooms
import Testing
import TillDiCore

/// What differs between *now* and *dream*, and what of it is proposed as an offer.
///
/// Source: *The model*, “The process drawn twice”.
@Suite struct MapProposalTests {
  private static let order = Moment(
    id: "order", name: "beställning", roles: ["enhetschef", "IT"], decides: "förvaltningschef")

  /// A room with a process of two moments whose dream is begun.
  private func room() throws -> Room {
    var room = Room()
    try room.ask(.setMoment(.now, Self.order, after: nil))
    try room.ask(
      .setMoment(
        .now, Moment(id: "test", name: "test", roles: ["IT"], decides: nil), after: nil))
    try room.ask(.beginDream)
    return room
  }

  private func change(_ change: (inout Moment) -> Void) -> Moment {
    var moment = Self.order
    change(&moment)
    return moment
  }

  private func proposed(_ room: Room) -> [String] {
    room.series.mapProposals.map { "\($0.moment.id) \($0.change.rawValue)" }
  }

  @Test("Nothing is proposed before the dream differs from now")
  func nothing() throws {
    var room = Room()
    try room.ask(.setMoment(.now, Self.order, after: nil))
    #expect(room.series.mapProposals.isEmpty)
    #expect(try self.room().series.mapProposals.isEmpty)
  }

  @Test("A decision that moved and a role that came in are two proposals")
  func changed() throws {
    var room = try room()
    try room.ask(
      .setMoment(
        .dream,
        change {
          $0.decides = "undersköterska"
          $0.roles = ["enhetschef", "undersköterska", "natten"]
        }, after: nil))
    #expect(proposed(room) == ["order decision-moved", "order roles-came-in"])
    let came = try #require(room.series.mapProposals.last)
    #expect(came.rolesThatCame == ["undersköterska", "natten"])
    #expect(came.before == Self.order && came.after?.decides == "undersköterska")
  }

  @Test("A decision that nobody takes any more has moved too")
  func cleared() throws {
    var room = try room()
    try room.ask(.setMoment(.dream, change { $0.decides = nil }, after: nil))
    #expect(proposed(room) == ["order decision-moved"])
  }

  @Test("A moment that is new, and one that is gone, which comes last")
  func cameAndWent() throws {
    var room = try room()
    try room.ask(.removeMoment(.dream, "order"))
    try room.ask(
      .setMoment(
        .dream, Moment(id: "tell", name: "berätta", roles: ["chef"], decides: nil), after: nil))
    #expect(proposed(room) == ["tell moment-came", "order moment-went"])
    #expect(room.series.mapProposals.first?.rolesThatCame == ["chef"])
    #expect(room.series.mapProposals.last?.after == nil)
  }

  @Test(
    "What gives nobody room is told and not proposed",
    arguments: [
      Moment(id: "order", name: "köp", roles: ["enhetschef", "IT"], decides: "förvaltningschef"),
      Moment(id: "order", name: "beställning", roles: ["IT"], decides: "förvaltningschef"),
      Moment(
        id: "order", name: "beställning", roles: ["enhetschef", "IT"],
        decides: "förvaltningschef", value: "larmen"),
      // The same roles in other letters and in another order.
      Moment(
        id: "order", name: "beställning", roles: ["it", "Enhetschef"],
        decides: "Förvaltningschef"),
    ])
  func notProposed(_ moment: Moment) throws {
    var room = try room()
    try room.ask(.setMoment(.dream, moment, after: nil))
    let series = room.series
    #expect(mapChanges(from: series.maps[.now] ?? [], to: series.maps[.dream] ?? []).count == 1)
    #expect(series.mapProposals.isEmpty)
  }

  @Test("Dismissed it does not come back, and the other difference of the moment stays")
  func dismissed() throws {
    var room = try room()
    let moved = change {
      $0.decides = "undersköterska"
      $0.roles.append("undersköterska")
    }
    try room.ask(.setMoment(.dream, moved, after: nil))
    let action = try room.ask(
      .dismiss(.offer(moment: "order", change: .decisionMoved)))
    #expect(proposed(room) == ["order roles-came-in"])
    try room.take { history throws(Refusal) in try history.undo(action) }
    #expect(proposed(room).count == 2)
  }

  @Test("Taken up it is an offer; taken away again, or taken back, it is proposed again")
  func takenUp() throws {
    var room = try room()
    try room.ask(.setMoment(.dream, change { $0.roles.append("natten") }, after: nil))
    let proposal = try #require(room.series.mapProposals.first?.proposal)
    try room.say("o1", .offer, "Natten är med i beställning")
    let taken = try room.ask(.takeUp(proposal, as: "o1"))
    #expect(room.series.mapProposals.isEmpty)
    #expect(room.series.lines(of: .offer).map(\.text) == ["Natten är med i beställning"])
    try room.take { history throws(Refusal) in try history.undo(taken) }
    #expect(room.series.mapProposals.count == 1)
    try room.ask(.takeUp(proposal, as: "o1"))
    try room.ask(.remove("o1"))
    #expect(room.series.mapProposals.map(\.proposal) == [proposal])
  }

  @Test("A moment that is erased is proposed no more")
  func erased() throws {
    var room = try room()
    try room.ask(.removeMoment(.dream, "order"))
    #expect(proposed(room) == ["order moment-went"])
    room.keep([.erased(subject: "order")])
    #expect(room.series.mapProposals.isEmpty)
    #expect(room.series.maps[.now]?.map(\.id) == ["test"])
  }

  @Test("Every difference of a moment has its kind")
  func differences() {
    let now = Moment(
      id: "m", name: "a", roles: ["x", "y"], decides: "x", value: "v", owner: "o", wayIn: "w")
    let dream = Moment(
      id: "m", name: "b", roles: ["Y", "z"], decides: nil, value: nil, owner: "p", wayIn: nil)
    #expect(
      MomentDifference.all(from: now, to: dream) == [
        .renamed(from: "a", to: "b"), .decisionMoved(from: "x", to: nil), .rolesCameIn(["z"]),
        .rolesLeft(["x"]), .valueChanged(from: "v", to: nil), .ownerChanged(from: "o", to: "p"),
        .wayInChanged(from: "w", to: nil),
      ])
    #expect(MomentDifference.all(from: now, to: now).isEmpty)
  }

  @Test("An owner and a way in that were learnt later are no difference")
  func learnt() {
    var dream = Self.order
    dream.owner = "IT"
    dream.wayIn = "arbetsplatsträffen"
    #expect(mapChanges(from: [Self.order], to: [dream]).isEmpty)
    dream.value = "om larmet går att bära"
    #expect(
      mapChanges(from: [Self.order], to: [dream]).first?.differences
        == [.valueChanged(from: nil, to: "om larmet går att bära")])
  }
}
