import Testing
import TillDiCore
import TillDiWalk
import TillDiWords

/// Going back is safe: each thing is taken back whole, and nothing that came later is touched.
@Suite struct SafeBackTests {
  @Test(
    "One line is one taking back",
    arguments: [
      ("staff-2", 2, "/ändra 1 Annat"), ("staff-2", 2, "/omskriv 1 Annat"),
      ("staff-2", 2, "/ta-bort 1"), ("staff-2", 2, "/flytta 1 stöd"),
      ("staff-2", 2, "/flytta 1 punkt 4"), ("staff-2", 2, "/rum 1"), ("staff-2", 2, "/sak 1 2"),
      ("staff-2", 2, "/samla 1 2 ihop"), ("staff-2", 2, "/obs E Lugnt"), ("staff-2", 2, "/paus"),
      ("staff-2", 2, "/tid +5"), ("staff-2", 2, "/tid 90"), ("staff-2", 2, "/här 4 usk"),
      ("staff-2", 2, "/nästa"), ("staff-2", 2, "/hoppa"), ("staff-2", 2, "/hoppa tiden gick"),
      ("staff-2", 2, "/tillbaka"), ("staff-2", 2, "/gå 4"), ("staff-2", 1, "/nästa"),
      ("staff-2", 4, "/nästa"), ("staff-2", 4, "/hoppa"), ("staff-4", 3, "2 1"),
      ("staff-4", 3, "/rösta"), ("staff-4", 3, "/samla 1 2 ihop"), ("staff-4", 3, "/nästa"),
    ])
  func oneLine(_ session: String, _ activity: Int, _ line: String) throws {
    var room = try WalkRoom(at: SessionID(session), activity)
    try room.type(["Ett", "Två", "/villkor 2 x"])
    if session == "staff-4" { try room.type("1 2") }
    let before = room.series.told
    try room.type(line)
    let after = room.series.told
    #expect(after != before)
    try room.type("/ångra")
    #expect(room.series.told == before)
    try room.type("/gör-om")
    #expect(room.series.told == after)
    try room.type("/ångra")
    #expect(room.series.told == before)
  }

  @Test(
    "Moved to another kind or another activity",
    arguments: [
      ("/flytta 1 stöd", WalkPhrase.moved("1", .support)),
      ("/flytta 1 punkt 4", .putUnder("1", "Till nästa gång")),
      ("/flytta 1 4", .putUnder("1", "Till nästa gång")),
      ("/move 1 part 4", .putUnder("1", "Till nästa gång")),
      ("/flytta 1 punkt 9", .noSuchActivity(9, count: 4)),
      ("/flytta 1 punkt", .needsArgument(.move)), ("/flytta 1 katt", .notAKind("katt")),
    ])
  func moving(_ line: String, _ phrase: WalkPhrase) throws {
    var room = try WalkRoom(at: "staff-2", 2)
    #expect(try room.type(["Ett", line]).phrases == [phrase])
  }

  @Test func aLineOfAnotherSessionStaysThere() throws {
    var room = try WalkRoom(at: "staff-2", 3)
    try room.type("Larmet")
    try room.run("staff-4")
    #expect(try room.type("/flytta stöd1 punkt 2").phrases == [.saidElsewhere("Stöd 1")])
    #expect(room.last?.position?.activity == "support-disturbance")
  }

  @Test func whatCameLaterStandsWhenTheRoomGoesBack() throws {
    var room = try WalkRoom(at: "staff-2", 2)
    try room.type([
      "Ett", "/nästa", "Stöd ett", "/stör Stör ett", "/samla 1 2 x", "/sak 1", "/nästa",
    ])
    let notes = room.series.notes
    for number in 1...4 {
      try room.type("/gå \(number)")
      #expect(room.series.notes == notes)
    }
    try room.type(["/gå 2", "/ändra 1 Ett till"])
    #expect(room.said == ["Ett till", "Stöd ett", "Stör ett"])
  }

  @Test func passingOverIsTakenBackWhole() throws {
    var room = try WalkRoom(at: "staff-2", 2)
    #expect(
      try room.type("/hoppa tiden gick").phrases == [
        .skipped("Bra & dålig dag", reason: "tiden gick")
      ])
    try room.type("/ångra")
    #expect(room.series.occasions[0].skipped.isEmpty && room.place == "good-bad-day")
    #expect(try room.type("/hoppa").phrases == [.skipped("Bra & dålig dag", reason: nil)])
  }

  @Test func whatWasTakenBackIsNotMadeAgainOverSomethingNew() throws {
    var room = try WalkRoom(at: "staff-2", 2)
    try room.type(["Ett", "/hoppa", "/ångra", "Två"])
    #expect(try room.type("/gör-om").refusals == [.nothingToRedo])
    try room.type(["/ångra", "/ångra"])
    #expect(room.said.isEmpty)
  }

  @Test func theLastReplyIsTakenBackAndAskedForAgain() throws {
    var room = try WalkRoom()
    try room.handOverBothLists()
    try room.run("joint-meeting")
    try room.type("/gå 5")
    while room.lastQuestion?.about.contains(.replyKinds) == true {
      try room.type(["1", "chef", "", ""])
    }
    let count = room.series.answers.count
    #expect(try room.type("/ångra").questions.count == 1)
    #expect(room.series.answers.count == count - 1 && room.walk?.isAsking == true)
  }
}

/// All that a room could tell of, without when it happened.
private struct Told: Hashable {
  let notes: NoteTable
  let heads: [NoteID: NoteID]
  let orders: [ListKind: [NoteID]]
  let occasions: [Occasion]
  let ballots: [BallotCount]
  let observations: [KeptObservation]
  let adjustments: [Adjustment]
}

extension Series {
  fileprivate var told: Told {
    Told(
      notes: notes, heads: heads, orders: orders, occasions: occasions, ballots: ballots,
      observations: observations, adjustments: adjustments)
  }
}
