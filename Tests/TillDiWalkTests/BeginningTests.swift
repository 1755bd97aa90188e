import Testing
import TillDiCore
import TillDiWalk
import TillDiWords

/// A session is held when it is held, and not when somebody looks at it.
@Suite struct BeginningTests {
  @Test("Looking the evening before begins nothing, and the day after is its day")
  func theEveningBefore() throws {
    var room = try WalkRoom(today: "2026-03-02")
    try room.run("staff-1")
    #expect(room.isWaiting && room.place == "opening")
    #expect(try room.picture().clock == nil)
    try room.type(["/hjälp", "/lista", "/visa"])
    room.pullThePlug()
    #expect(room.history.actions.isEmpty)
    room.today = room.today.adding(days: 1)
    try room.run("staff-1")
    try room.type("")
    #expect(room.history.series.occasions.map(\.day) == [room.today])
  }

  @Test("Left open over night, it is held the day it is begun")
  func overNight() throws {
    var room = try WalkRoom(today: "2026-03-02")
    try room.run("staff-1")
    room.today = room.today.adding(days: 1)
    room.clock = 9 * 3600
    try room.type("/här 4 undersköterska")
    #expect(room.history.series.occasions.map(\.day) == [room.today])
    #expect(try room.picture().clock?.behind == 0)
  }

  @Test(
    "Enter, a line and an attendance each begin it, as one gesture that is taken back whole",
    arguments: ["", "Larmet gick hela natten", "/här 3 undersköterska", "/nästa", "!Agda sade det"])
  func whatBegins(_ line: String) throws {
    var room = try WalkRoom()
    try room.run("staff-2")
    try room.type(line)
    #expect(!room.isWaiting && room.history.series.occasions.count == 1)
    #expect(try room.picture().clock != nil)
    #expect(Set(room.history.actions.map { $0.group?.id }).count == 1)
    try room.type("/ångra")
    #expect(room.isWaiting && room.history.series.occasions.isEmpty)
    #expect(room.history.series.notes.isEmpty)
  }

  @Test("Enter answers the first question as it did, and begins")
  func enterStillAnswers() throws {
    var room = try WalkRoom(today: "2026-05-05")
    try room.handOverBothLists()
    try room.run("joint-meeting")
    try room.type(["/gå 5", "1", "chef", "2026-05-06", ""])
    room.pullThePlug()
    room.today = room.today.adding(days: 15)
    let shows = try room.run("follow-up")
    #expect(room.isWaiting)
    let asks = room.walk?.isAsking == true
    try room.type("")
    #expect(!room.isWaiting)
    #expect(asks == !shows.questions.isEmpty)
  }

  @Test("What arriving records of itself waits as well")
  func whatArrivingRecords() throws {
    var room = try WalkRoom()
    try room.handOverBothLists()
    let before = room.history.actions.count
    try room.run("joint-meeting")
    #expect(room.history.actions.count == before && room.isWaiting)
    room.pullThePlug()
    #expect(room.history.actions.count == before)
  }

  @Test("A refused line begins nothing")
  func refused() throws {
    var room = try WalkRoom()
    try room.run("staff-1")
    let shows = try room.type("/gick 3 vikarie")
    #expect(shows.refusals == [.nobodyOfRole("vikarie")])
    #expect(room.isWaiting && room.history.actions.isEmpty)
  }

  @Test("Whoever only looks leafs through all of it, and nothing is kept")
  func looking() throws {
    var room = try WalkRoom()
    let shows = try room.run("staff-2", isLooking: true)
    #expect(
      shows.contains { if case .opening(let shown) = $0 { shown.day == room.today } else { false } }
    )
    let count = try #require(room.programme.session("staff-2")).activities.count
    #expect(try room.type("Det här ska sparas").phrases == [.onlyLooking])
    #expect(try room.type("Det här ska sparas").phrases == [.lineLeft])
    #expect(try room.type("/här 3 undersköterska").phrases == [.onlyLooking])
    for _ in 1..<count { try room.type("") }
    #expect(room.isOpen)
    #expect(try room.type("").phrases == [.lookedThrough])
    #expect(!room.isOpen && room.history.actions.isEmpty)
  }

  @Test("A session that was over is over again once it was filled in")
  func filledIn() throws {
    var room = try WalkRoom()
    try room.run("staff-1")
    while room.isOpen { try room.type("/nästa") }
    try room.run("staff-1", afterwards: true)
    try room.type(["/gå 2", "Tavlan i köket"])
    #expect(room.series.occasions.map(\.isEnded) == [false])
    try room.type("/sluta")
    #expect(room.series.occasions.map(\.isEnded) == [true])
    try room.run("staff-1", afterwards: true)
    try room.type("En rad till")
    room.pullThePlug()
    #expect(room.series.occasions.map(\.isEnded) == [true])
  }
}
