import Testing
import TillDiCore
import TillDiReports

/// The lists and the ballots on the big picture.
@Suite struct BoardListTests {
  private func room() throws -> (Room, [NoteID]) {
    var room = try Room()
    try room.begin("staff-4")
    try room.enter("take")
    let ids = try ["ett", "två", "tre", "fyra", "fem"].map { try room.say(.disturbance, $0) }
    try room.go("order")
    return (room, ids)
  }

  private func texts(_ room: Room) -> [[String]] {
    (room.board().lists[.disturbance] ?? []).map { $0.lines.map(\.note.text) }
  }

  @Test func nothingIsOnTopUntilTheRoomHasSaidSo() throws {
    var (room, ids) = try room()
    #expect(texts(room) == [["ett"], ["två"], ["tre"], ["fyra"], ["fem"]])
    #expect(room.board().lists[.disturbance]?.contains { $0.lines[0].isTop } == false)
    try room.ask(.rank(.disturbance, [ids[3], ids[0]]))
    #expect(texts(room) == [["fyra"], ["ett"], ["två"], ["tre"], ["fem"]])
    #expect(
      room.board().lists[.disturbance]?.map { $0.lines[0].isTop }
        == [true, true, true, false, false])
  }

  @Test func anOpenBallotShowsHowManyHaveComeInAndNothingElse() throws {
    var (room, ids) = try room()
    let before = try #require(room.board().lists[.disturbance])
    try room.ask(
      .openBallot(Ballot(id: "b", list: .disturbance, method: .dots, each: 30, voters: 3)))
    try room.ask(.vote("b", [Vote(note: ids[4], count: 27)], isTotal: false))
    try room.ask(.vote("b", [Vote(note: ids[2], count: 19)], isTotal: false))
    guard case .lists(_, let voting) = room.board().scene else { return }
    #expect(voting?.list == .disturbance && voting?.cast == 2)
    #expect(room.board().lists[.disturbance] == before)
    let html = room.board().html
    #expect(html.contains("2 röstsedlar inlagda"))
    #expect(!html.contains("27") && !html.contains("19") && !html.contains("46"))
  }

  @Test func aClosedBallotHasTiesTogether() throws {
    var (room, ids) = try room()
    try room.ask(
      .openBallot(Ballot(id: "b", list: .disturbance, method: .dots, each: 3, voters: 3)))
    let votes = [(0, 1), (2, 2), (4, 2)].map { Vote(note: ids[$0], count: $1) }
    try room.ask(.vote("b", votes, isTotal: true))
    try room.ask(.closeBallot("b"))
    #expect(texts(room) == [["tre", "fem"], ["ett"], ["två", "fyra"]])
    #expect(room.board().lists[.disturbance]?.map(\.votes) == [2, 1, 0])
    // The room's own order is what counts, and the votes stand beside it.
    try room.ask(.rank(.disturbance, [ids[4], ids[2]]))
    #expect(texts(room) == [["fem"], ["tre"], ["ett"], ["två"], ["fyra"]])
    #expect(room.board().lists[.disturbance]?.map(\.votes) == [2, 2, 1, 0, 0])
  }

  @Test func aSecondBallotHidesTheFirst() throws {
    var (room, ids) = try room()
    for (ballot, isClosed) in [("a", true), ("b", false)] {
      let id = BallotID(ballot)
      try room.ask(
        .openBallot(Ballot(id: id, list: .disturbance, method: .dots, each: 50, voters: 3)))
      try room.ask(.vote(id, [Vote(note: ids[1], count: 41)], isTotal: false))
      if isClosed { try room.ask(.closeBallot(id)) }
    }
    #expect(!room.board().html.contains("41"))
  }

  @Test func aNameThatWasSaidLastHasWhatLiesUnderItStandForItself() throws {
    var (room, ids) = try room()
    try room.ask(.gather("huvud", name: "NAMNET", [ids[0], ids[1]]))
    #expect(texts(room) == [["tre"], ["fyra"], ["fem"], ["ett"], ["två"]])
    try room.say(.support, "sist")
    #expect(texts(room) == [["tre"], ["fyra"], ["fem"], ["NAMNET"]])
    #expect(room.board().lists[.disturbance]?.last?.lines.first?.note.gathered == 2)
  }
}
