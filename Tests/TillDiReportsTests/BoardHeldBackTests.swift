import Testing
import TillDiCore
import TillDiReports

/// The picture is one note behind, so that what is marked to stay in the room was never on it.
@Suite struct BoardHeldBackTests {
  private func room() throws -> Room {
    var room = try Room()
    try room.begin("staff-2")
    try room.enter("sides")
    return room
  }

  @Test func aNoteWaitsForTheNext() throws {
    var room = try room()
    try room.say(.support, "FÖRSTA")
    #expect(room.board().notes[.support] == [])
    #expect(!room.board().html.contains("FÖRSTA"))
    let second = try room.say(.support, "ANDRA")
    #expect(room.board().notes[.support] == ["FÖRSTA"])
    try room.ask(.keepInRoom(second, true))
    try room.say(.support, "TREDJE")
    try room.say(.support, "FJÄRDE")
    #expect(room.board().notes[.support] == ["FÖRSTA", "TREDJE"])
  }

  @Test func whatIsNoNoteReleasesNothing() throws {
    var room = try room()
    let note = try room.say(.support, "FÖRSTA")
    try room.attend("undersköterska", 2)
    try room.ask(.tag(note, [.ways]))
    try room.ask(.rank(.support, [note]))
    try room.ask(.observe(Observation(id: "o", lens: .empathy, text: "tyst")))
    try room.enter("sides")
    #expect(room.series.heldBack == [note])
  }

  @Test("A vote shows every line of its list, and releases none of another")
  func aVoteShowsItsLines() throws {
    var room = try room()
    try room.say(.disturbance, "FÖRSTA")
    let last = try room.say(.support, "SISTA")
    try room.ask(
      .openBallot(Ballot(id: "a", list: .disturbance, method: .dots, each: 3, voters: 3)))
    #expect(room.series.heldBack == [last])
    try room.ask(.closeBallot("a"))
    try room.ask(.openBallot(Ballot(id: "b", list: .support, method: .dots, each: 3, voters: 3)))
    #expect(room.series.heldBack.isEmpty)
    #expect(room.board().html.contains("SISTA"))
    try room.say(.support, "MEDAN VI RÖSTAR")
    #expect(!room.board().html.contains("MEDAN VI RÖSTAR"))
  }

  @Test func anotherActivityReleasesIt() throws {
    var room = try room()
    let note = try room.say(.support, "FÖRSTA")
    try room.enter("days")
    #expect(room.series.heldBack.isEmpty)
    try room.enter("sides")
    #expect(room.board().notes[.support] == ["FÖRSTA"])
    try room.ask(.edit(note, text: "ÄNDRAD"))
    #expect(room.board().notes[.support] == [])
    try room.end()
    #expect(room.series.heldBack.isEmpty)
  }

  @Test func otherWordsOfAnOldNoteWaitAsWell() throws {
    var room = try room()
    let note = try room.say(.disturbance, "FÖRSTA")
    try room.say(.disturbance, "ANDRA")
    for request: Request in [.edit(note, text: "HEMLIG"), .reword(note, text: "HEMLIG")] {
      try room.ask(request)
      #expect(room.board().notes[.disturbance] == ["ANDRA"])
      #expect(!room.board().html.contains("HEMLIG"))
    }
    try room.say(.support, "sist")
    #expect(room.board().html.contains("HEMLIG"))
  }

  @Test func aRouteThatIsSetLaterWaitsToo() throws {
    var room = try Room()
    try room.begin("staff-4")
    try room.enter("take")
    let claim = try room.say(.claim, "VILL")
    try room.say(.claim, "SIST")
    try room.ask(.detail(claim, text: "HEMLIG"))
    #expect(room.board().notes[.claim] == [])
    try room.say(.claim, "ÄNNU EN")
    #expect(room.board().html.contains("HEMLIG"))
  }

  @Test func anUndoneNoteBringsTheOneBeforeItBackIntoWaiting() throws {
    var room = try room()
    let first = try room.say(.support, "FÖRSTA")
    try room.say(.support, "ANDRA")
    let said = try #require(room.history.actions.last)
    room.record(try room.history.undo(said.id))
    #expect(room.series.heldBack == [first])
  }

  @Test func aRewordingTheRoomFoundWrongIsNotShown() throws {
    var room = try room()
    let note = try room.say(.support, "FÖRSTA")
    try room.ask(.reword(note, text: "FEL"))
    try room.ask(.hearRewording(note, isRight: false))
    try room.say(.support, "SIST")
    #expect(room.board().html.contains("FÖRSTA") && !room.board().html.contains("FEL"))
  }
}
