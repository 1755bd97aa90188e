import Testing
import TillDiCore
import TillDiWalk
import TillDiWords

/// What was promised, whether it is done, and whether it was told back.
@Suite struct FollowUpTests {
  private let isItDone = Words(.swedish).isItDone
  private let howWasItTold = Words(.swedish).howWasItTold

  /// A room six weeks on: one promise is overdue, one has no day, and there is one no.
  private func room() throws -> WalkRoom {
    var room = try WalkRoom()
    try room.handOverBothLists()
    try room.run("joint-meeting")
    try room.type(["/gå 5", "1", "chef", "2026-03-10", "", "1", "", "", ""])
    try room.type(["5", "Avtalet", "", "", "/nästa", "/nästa"])
    room.today = room.today.adding(days: 42)
    try room.run("follow-up")
    return room
  }

  @Test func whatIsDoneIsToldBackAtOnce() throws {
    var room = try room()
    #expect(room.lastQuestion?.text == isItDone)
    #expect(try room.type("ja").questions == [howWasItTold])
    try room.type("På APT")
    let first = try #require(room.series.answers.first?.reply.id)
    #expect(room.series.doneOn == [first: room.today])
    #expect(room.series.toldBack[first]?.how == "På APT")
  }

  @Test(arguments: ["nej", "", "n"]) func notYetIsNothing(_ line: String) throws {
    var room = try room()
    try room.type([line, line, line])
    #expect(room.shows.phrases.last == .allFollowedUp)
    #expect(room.series.doneOn.isEmpty && room.series.toldBack.isEmpty)
  }

  @Test func aBareYesIsNoWayOfTelling() throws {
    var room = try room()
    try room.type(["ja", "ja"])
    let first = try #require(room.series.answers.first?.reply.id)
    let telling = try #require(room.series.toldBack[first])
    #expect(telling.on == room.today && telling.how == nil)
  }

  @Test func aDayMayBeGivenButNotOneThatHasNotCome() throws {
    var room = try room()
    let tomorrow = room.today.adding(days: 1)
    #expect(
      try room.type(tomorrow.description).refusals == [.dayNotCome(tomorrow, today: room.today)])
    #expect(try room.type("snart").phrases == [.noDay(.notADay("snart"))])
    try room.type("2026-04-01")
    #expect(room.series.doneOn.values.map(\.description) == ["2026-04-01"])
  }

  @Test func aNoIsOnlyToldBack() throws {
    var room = try room()
    #expect(try room.type(["", ""]).questions == [howWasItTold])
    #expect(try room.type("Chefen kom hit").phrases == [.allFollowedUp])
    #expect(room.series.doneOn.isEmpty)
    #expect(room.series.toldBack.count == 1)
  }

  @Test func nothingPromisedIsNotEverythingKept() throws {
    var empty = try WalkRoom()
    #expect(try empty.run("follow-up").phrases == [.nothingToFollowUp])
    var room = try room()
    try room.type(["ja", "APT", "ja", "APT", "Chefen kom hit"])
    #expect(try room.type("/gå 1").phrases == [.allToldBack])
  }

  @Test func aClaimThatIsOnlyARouteIsNamed() throws {
    var room = try WalkRoom(at: "staff-4", 2)
    try room.type(["-> en av oss är med", "/gå 4", "undersköterska", "chef", "", "ja", "/nästa"])
    try room.run("joint-meeting")
    try room.type(["/gå 5", "1", "chef", "", "", "/nästa", "/nästa"])
    try room.run("follow-up")
    #expect(room.screen.contains("Vill 1: → en av oss är med\n"))
  }
}
