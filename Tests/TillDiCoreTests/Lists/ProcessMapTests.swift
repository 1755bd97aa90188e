import Testing
import TillDiCore

/// Management's process as it is and as it should be.
///
/// Source: *The model*, “The process drawn twice”.
@Suite struct ProcessMapTests {
  private func moment(
    _ id: MomentID, roles: [String] = [], decides: String? = nil
  ) -> Moment {
    Moment(id: id, name: id.rawValue, roles: roles, decides: decides)
  }

  private func room() throws -> Room {
    var room = Room()
    for id in ["a", "b", "c"] as [MomentID] {
      try room.ask(.setMoment(.now, moment(id), after: nil))
    }
    return room
  }

  private func order(_ room: Room, _ map: MapKind) -> String {
    (room.series.maps[map] ?? []).map(\.id.rawValue).joined()
  }

  @Test(
    arguments: [
      ("n", "a", "anbc"), ("n", "c", "abcn"), ("n", nil, "abcn"),
      // A moment that is there stays where it is, or goes after another.
      ("a", nil, "abc"), ("a", "c", "bca"), ("c", "a", "acb"), ("b", "b", "abc"),
    ] as [(MomentID, MomentID?, String)])
  func aMomentIsSetAfterAnother(_ id: MomentID, _ after: MomentID?, _ expected: String) throws {
    var room = try room()
    try room.ask(.setMoment(.now, moment(id, roles: ["IT"]), after: after))
    #expect(order(room, .now) == expected)
    #expect(room.series.maps[.now]?.first { $0.id == id }?.roles == ["IT"])
  }

  @Test func nowIsKeptAsItStoodWhenTheDreamBegan() throws {
    var room = try room()
    try room.ask(.beginDream)
    #expect(order(room, .dream) == "abc")
    try room.ask(.removeMoment(.dream, "a"))
    try room.ask(.setMoment(.dream, moment("n"), after: "b"))
    try room.ask(.setMoment(.dream, moment("c", decides: "teamet"), after: nil))
    #expect(order(room, .now) == "abc")
    #expect(order(room, .dream) == "bnc")
    let now = try #require(room.series.maps[.now])
    let dream = try #require(room.series.maps[.dream])
    #expect(
      mapChanges(from: now, to: dream) == [
        .added(moment("n")), .changed(from: moment("c"), to: moment("c", decides: "teamet")),
        .removed(moment("a")),
      ])
    #expect(mapChanges(from: now, to: now).isEmpty)
    #expect(mapChanges(from: [], to: now).count == 3)
  }

  @Test func anEmptiedDreamIsStillBegun() throws {
    var room = try room()
    try room.ask(.beginDream)
    for id in ["a", "b", "c"] as [MomentID] { try room.ask(.removeMoment(.dream, id)) }
    try room.ask(.setMoment(.dream, moment("n"), after: nil))
    #expect(order(room, .dream) == "n")
  }
}
