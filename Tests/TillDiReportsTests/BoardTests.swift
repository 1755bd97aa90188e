import Documents
import Testing
import TillDiCore
import TillDiReports

/// What the room sees, by what happens in it.
@Suite struct BoardTests {
  @Test func beforeASessionItSaysWhatIsNext() throws {
    var room = try Room()
    #expect(next(room.board()) == ["Före start", nil])
    try room.ask(
      .plan(
        PlannedSession(
          id: "p", session: "before-start", day: room.today, time: try Room.time("14:30"),
          minutes: 30)))
    #expect(next(room.board()) == ["Före start", "I dag kl. 14:30"])
    #expect(next(room.board(.english)) == ["Before start", "Today at 14:30"])
  }

  private func next(_ board: Board) -> [String?] {
    guard case .waiting(let next) = board.scene else { return [] }
    return [next?.title, next?.day]
  }

  @Test(arguments: [
    (0, 1800, 1800, true), (10, 1200, 1800, true), (29, 60, 1800, true),
    (30, 1800, 3600, false), (59, 60, 3600, false), (70, -600, 3600, false),
  ])
  func theTimeIsTheGroupsUntilTheyReadOut(
    minutes: Int, left: Int, whole: Int, isGroupWork: Bool
  ) throws {
    var room = try Room()
    try room.begin("staff-2")
    try room.enter("days")
    let board = room.board(after: minutes)
    let clock = try #require(board.clock)
    #expect(clock.left == left && clock.whole == whole)
    #expect(clock.isGroupWork == isGroupWork && !clock.isPaused)
    let isShown = if case .groupWork = board.scene { true } else { false }
    #expect(isShown == isGroupWork)
  }

  @Test func aBreakIsABreak() throws {
    var room = try Room()
    try room.begin("staff-2")
    try room.enter("sides")
    let occasion = try #require(room.series.openOccasion?.id)
    room.record([.paused(occasion: occasion)])
    #expect(room.board(after: 9).clock?.isPaused == true)
    #expect(room.board().html.contains(">Paus<"))
    #expect(room.board(.english).html.contains(">Break<"))
  }

  @Test(arguments: [
    (0, ">45 min kvar<"), (1, ">44 min kvar<"), (44, ">1 min kvar<"), (45, ">Dags att runda av<"),
    (90, ">Dags att runda av<"),
  ])
  func timeIsSaidInWords(minutes: Int, words: String) throws {
    var room = try Room()
    try room.begin("staff-2")
    try room.enter("sides")
    #expect(room.board(after: minutes).html.contains(words))
  }

  @Test func notesStandByKindAsTheyCame() throws {
    var room = try Room()
    try room.begin("staff-2")
    try room.enter("days")
    try room.say(.badDay, many: "ett", "två")
    try room.say(.goodDay, many: "tre")
    try room.say(.remark, many: "fyra", "sist")
    let notes = room.board(after: 40).notes
    #expect(
      notes == [.goodDay: ["tre"], .badDay: ["ett", "två"], .remark: ["fyra"]])
  }

  @Test func theQuestionIsTheFirstThatAsks() throws {
    var room = try Room()
    try room.begin("staff-4")
    try room.enter("take")
    #expect(room.board().activity?.question == "Välkomna hit.")
    try room.go("order")
    #expect(room.board().activity?.question == "Vad är viktigast?")
  }

  @Test func aNameStandsWithHowManyLieUnderIt() throws {
    var room = try Room()
    try room.begin("staff-2")
    try room.enter("sides")
    let ids = try ["a", "b", "c"].map { try room.say(.disturbance, $0) }
    try room.ask(.keepInRoom(ids[2], true))
    try room.ask(.gather("huvud", name: "Inloggning", ids))
    #expect(room.board().notes[.disturbance] == ["a", "b"], "the name was said last")
    try room.say(.support, "sist")
    guard case .notes(let columns) = room.board().scene else { return }
    let shown = columns.first { $0.kind == .disturbance }?.notes
    #expect(shown?.map(\.text) == ["Inloggning"] && shown?.first?.gathered == 2)
  }

  @Test func whatIsGatheredIsCountedOnceAtAnyDepth() throws {
    var room = try Room()
    try room.begin("staff-2")
    try room.enter("sides")
    let ids = try ["a", "b", "c"].map { try room.say(.disturbance, $0) }
    try room.ask(.gather("inre", name: "Inre", [ids[0], ids[1]]))
    try room.ask(.gather("yttre", name: "Yttre", ["inre", ids[2]]))
    try room.say(.support, "sist")
    guard case .notes(let columns) = room.board().scene else { throw NotThis() }
    let shown = columns.first { $0.kind == .disturbance }?.notes
    #expect(shown?.map(\.text) == ["Yttre"] && shown?.first?.gathered == 3)
    try room.end()
    guard case .over(let over) = room.board().scene else { throw NotThis() }
    #expect(over.counts.map(\.count) == [1, 3])
  }

  @Test func theSlipGoesHome() throws {
    var room = try Room()
    try room.begin("staff-1")
    try room.enter("who")
    try room.go("home")
    guard case .slips(let slips) = room.board().scene else { throw NotThis() }
    #expect(slips.map(\.title) == ["Bra och dålig digitalisering"])
  }

  @Test func theMapOfManagement() throws {
    let series = try Solgarden()
    var room = series.room
    try room.begin("management-1")
    try room.enter("map")
    guard case .map(.now, let now) = room.board().scene else { throw NotThis() }
    #expect(now.map(\.name) == ["Behov samlas in"] && now.first?.mark == nil)
    try room.go("dream")
    guard case .map(.dream, let dream) = room.board().scene else { throw NotThis() }
    #expect(dream.first?.mark == .changed && dream.first?.decides == "arbetslaget")
  }

  @Test func theMirrorHasALineForEveryLink() throws {
    var series = try Solgarden()
    try series.meet()
    try series.room.begin("joint-meeting")
    try series.room.enter("reply")
    guard case .mirror(let mirror) = series.room.board().scene else {
      throw NotThis()
    }
    #expect(mirror.links.map { [$0.staff, $0.management] } == [[0, 0]])
    #expect(mirror.staff?.map(\.isLinked) == [true, false, false, false, false, false, false])
    #expect(mirror.staff?.first?.reply == .yesIf)
    #expect(mirror.management?.map(\.isLinked) == [true, false])
    #expect(mirror.moreOfStaff == 0)
  }

  @Test func aListThatIsNotHandedOverIsNotInTheMirror() throws {
    var room = try Room()
    try room.begin("staff-4")
    try room.say(.claim, "VILL")
    try room.end()
    try room.begin("joint-meeting")
    try room.enter("reply")
    let html = room.board().html
    #expect(!html.contains("VILL") && html.contains("är inte överlämnad än"))
  }

  @Test func whenItIsOverItSaysWhatCameOut() throws {
    var room = try Room()
    try room.begin("staff-2")
    try room.enter("sides")
    try room.say(.support, many: "a", "b")
    try room.say(.disturbance, "c")
    try room.say(.disturbance, "d", staysInRoom: true)
    try room.end()
    guard case .over(let over) = room.board().scene else { throw NotThis() }
    #expect(over.counts.map(\.kind) == [.support, .disturbance])
    #expect(over.counts.map(\.count) == [2, 1])
    #expect(over.slips.map(\.title) == ["Drömbild"])
    #expect(over.next?.title == "Drömdigitalisering")
    try room.on("2026-03-04")
    guard case .waiting = room.board().scene else { throw NotThis() }
  }
}

/// The room sees something else.
private struct NotThis: Error {}
