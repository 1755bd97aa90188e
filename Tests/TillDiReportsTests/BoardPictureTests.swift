import Testing
import TillDiCore
import TillDiReports

/// The six pictures: what each shows, and that none shows what was said last.
@Suite struct BoardPictureTests {
  @Test func aBreakSaysWhenItIsOverAndNothingElse() throws {
    var room = try Room()
    try room.begin("staff-2")
    try room.enter("sides")
    try room.say(.support, many: "FÖRSTA", "ANDRA")
    let occasion = try #require(room.series.openOccasion?.id)
    room.record([.paused(occasion: occasion, minutes: 10)])
    let begun = try #require(room.board().clock).isPaused
    #expect(begun && room.board().scene == .pause(until: ClockTime(text: "14:15")))
    let html = room.board().html
    #expect(html.contains(">Paus till 14.15<") && !html.contains("FÖRSTA"))
    #expect(room.board(.english).html.contains(">Break until 14:15<"))
    room.record([.resumed(occasion: occasion)])
    #expect(room.board().html.contains("FÖRSTA"))
  }

  @Test func groupsSeeTheirTaskWhoSitsWhereAndUntilWhen() throws {
    var room = try Room()
    try room.begin("staff-2")
    try room.enter("days")
    let told = BoardTold(isWorking: true, groups: [["kock", "biträde"], ["biträde", "biträde"]])
    guard case .groupWork(let work) = room.board(told: told).scene else { throw NotThis() }
    #expect(work.groups == told.groups)
    let html = room.board(told: told).html
    #expect(html.contains("kock · biträde") && html.contains(">till 14.35<"))
    let question = try #require(room.board().activity?.question)
    #expect(html.contains(question) && !work.task.contains(question))
  }

  @Test func aNoteWhileGroupsWorkLeavesThemTheirPicture() throws {
    var room = try Room()
    try room.begin("staff-2")
    try room.enter("days")
    try room.say(.badDay, many: "ETT", "TVÅ")
    guard case .groupWork = room.board(after: 5).scene else { throw NotThis() }
    #expect(!room.board(after: 5).html.contains("ETT"))
    guard case .notes = room.board(after: 40).scene else { throw NotThis() }
    // The walk knows better than the record: they read out already, or still work.
    guard case .notes = room.board(after: 5, told: BoardTold(isWorking: false)).scene,
      case .groupWork = room.board(after: 40, told: BoardTold(isWorking: true)).scene
    else { throw NotThis() }
    #expect(
      room.board(after: 40, told: BoardTold(isWorking: true)).html.contains("Dags att läsa upp"))
  }

  @Test func theLastPointSaysWhenTheNextSessionIs() throws {
    var room = try Room()
    try room.ask(
      .plan(
        PlannedSession(
          id: "p", session: "staff-2", day: try #require(Day(text: "2026-03-17")),
          time: try Room.time("14:30"), minutes: 120)))
    try room.begin("staff-1")
    try room.enter("who")
    #expect(!room.board().html.contains("14:30"))
    try room.go("home")
    #expect(room.board().next?.day?.contains("14:30") == true)
    #expect(room.board().html.contains("Vi ses"))
  }

  @Test func nothingIsLeftOnABlankPage() throws {
    let room = try Room()
    var board = Board(offFor: room.series, now: room.board().now)
    board.scene = .blank
    let body = try #require(board.html.firstMatch(of: /<main>(?<inside>[\s\S]*?)<\/main>/))
    #expect(body.inside.filter { !$0.isWhitespace }.isEmpty)
    #expect(!board.html.contains("Bilden") && !board.html.contains("<header"))
  }

  @Test func noPictureShowsWhatWasSaidLast() throws {
    var room = try Room()
    try room.begin("staff-4")
    try room.enter("take")
    try room.say(.claim, many: "FÖRST", "KLAR")
    #expect(!room.board().html.contains("KLAR"), "the notes")
    var newest = "SIST"
    func isHidden() -> Bool { !room.board().html.contains(newest) }
    try room.go("order")
    let ids = try ["ett", "två"].map { try room.say(.disturbance, $0) }
    try room.say(.disturbance, "SIST")
    #expect(isHidden(), "the lists")
    try room.ask(
      .openBallot(Ballot(id: "b", list: .disturbance, method: .dots, each: 3, voters: 3)))
    // Nobody can vote on what can't be seen; what is said meanwhile waits as ever.
    #expect(!isHidden(), "the ballot")
    try room.say(.disturbance, "ALLRA SIST")
    newest = "ALLRA SIST"
    #expect(isHidden(), "the ballot")
    try room.ask(.vote("b", [Vote(note: ids[0], count: 2)], isTotal: false))
    try room.ask(.closeBallot("b"))
    #expect(isHidden() && room.board().html.contains("2 röster"), "the result")
    let occasion = try #require(room.series.openOccasion?.id)
    room.record([.paused(occasion: occasion)])
    #expect(isHidden(), "the break")
  }

  @Test func theBallotStandsAloneUntilTheRoomHasItsOrder() throws {
    var room = try Room()
    try room.begin("staff-4")
    try room.enter("take")
    let ids = try ["ett", "två", "tre"].map { try room.say(.disturbance, $0) }
    try room.say(.support, many: "fyra", "fem")
    try room.go("order")
    let all = Set(room.board().lists.keys)
    #expect(all.count == 3)
    // An order from before is no order of what is voted now.
    try room.ask(.rank(.disturbance, [ids[2]]))
    try room.ask(
      .openBallot(Ballot(id: "b", list: .disturbance, method: .dots, each: 3, voters: 3)))
    #expect(Set(room.board().lists.keys) == [.disturbance])
    #expect(room.board().html.contains("Röstning pågår"))
    try room.ask(.vote("b", [Vote(note: ids[1], count: 3)], isTotal: false))
    try room.ask(.closeBallot("b"))
    #expect(Set(room.board().lists.keys) == [.disturbance])
    #expect(room.board().lists[.disturbance]?.first?.lines.first?.note.text == "två")
    #expect(room.board().html.contains("Så röstade ni"))
    try room.ask(.rank(.disturbance, [ids[1]]))
    #expect(Set(room.board().lists.keys) == all)
  }

  @Test func longWordsAreBrokenWhereASyllableBegins() throws {
    var room = try Room()
    try room.begin("staff-2")
    try room.enter("sides")
    try room.say(.support, many: "Livsmedelsinspektionsrapporteringssystemet", "sist")
    #expect(room.board().html.contains("Livs\u{AD}me"))
    #expect(room.board().html.contains("\u{AD}spek\u{AD}"))
  }
}

/// The room sees something else.
private struct NotThis: Error {}
