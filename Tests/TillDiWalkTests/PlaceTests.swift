import Testing
import TillDiCore
import TillDiWalk
import TillDiWords

/// Where the room is: on, back, over, out and in again.
@Suite struct PlaceTests {
  @Test func theEdgesOfASession() throws {
    var room = try WalkRoom(at: "staff-1", 1)
    #expect(try room.type("/tillbaka").phrases == [.firstActivity])
    #expect(try room.type("/gå 9").phrases == [.noSuchActivity(9, count: 4)])
    #expect(try room.type("/gå 0").phrases == [.noSuchActivity(0, count: 4)])
    #expect(try room.type("/gå fyra").phrases == [.needsArgument(.goTo)])
    try room.type("/gå 4")
    let shows = try room.type("/nästa")
    #expect(shows.summary?.next?.session.id == "staff-2")
    #expect(shows.summary?.homework.map(\.id) == ["homework-1"])
    #expect(room.series.occasions[0].isEnded)
    // Three lines may follow; an empty one ends it.
    #expect(room.isOpen)
    #expect(try room.type("").phrases == [.goodbye])
    #expect(!room.isOpen)
  }

  @Test func whatShouldHaveComeOutIsSaidWhenTheRoomLeaves() throws {
    var room = try WalkRoom(at: "staff-1", 2)
    let outcome = "Några egna exempel på saker, sätt och samhälle."
    #expect(try room.type("/nästa").phrases == [.stillMissing(outcome)])
    try room.type(["/tillbaka", "Telefonen", "/ta-bort 1"])
    #expect(try room.type("/nästa").phrases == [.stillMissing(outcome)])
    try room.type(["/tillbaka", "Larmet"])
    #expect(
      try room.type("/nästa").phrases == [
        .closed("Saker, sätt och samhälle", notes: 1, minutes: 0, planned: 20)
      ])
    let summary = try #require(try room.type(["/hoppa", "/nästa"]).summary)
    #expect(summary.missing.isEmpty, "what was passed over is not missing")
    #expect(summary.noteCount == 1)
  }

  @Test func passingOverIsKeptWithOrWithoutAReason() throws {
    var room = try WalkRoom(at: "staff-1", 2)
    try room.type(["/hoppa vi hann inte", "/hoppa"])
    let skipped = room.series.occasions[0].skipped
    #expect(skipped == ["things-ways-society": "vi hann inte", "own-relation": ""])
    try room.type("/gå 2")
    #expect(room.series.occasions[0].skipped == ["own-relation": ""], "it was done after all")
  }

  @Test func aRoomGoesOnWhereThePlugWasPulled() throws {
    var room = try WalkRoom(at: "staff-2", 2)
    try room.type(["Ett", "/dålig Två"])
    room.pullThePlug()
    #expect(room.shows.last == .phrase(.stopped))
    let shows = try room.run()
    #expect(room.place == "good-bad-day")
    #expect(shows.activities.first?.notes.map(\.note.text) == ["Ett", "Två"])
    #expect(try room.type("Tre").saved.map(\.number) == [3])
    #expect(room.series.occasions.count == 1)
  }

  @Test func aProgrammeThatLostTheActivityBeginsAtTheFirst() throws {
    var room = try WalkRoom(at: "staff-1", 3)
    try room.type("Kvar")
    room.pullThePlug()
    var session = try #require(room.programme.session("staff-1"))
    session.activities.removeAll { $0.id == "own-relation" }
    let index = try #require(room.programme.sessions.firstIndex { $0.id == "staff-1" })
    room.programme.sessions[index] = session
    let shows = try room.run()
    #expect(shows.phrases == [.activityLost])
    #expect(room.place == "opening")
    #expect(room.said == ["Kvar"])
    #expect(try room.type(["/gå 3", "/nästa"]).summary?.noteCount == 1)
  }

  @Test func dayAndNightHaveNumbersOfTheirOwnAndOneList() throws {
    var room = try WalkRoom(at: "staff-2", 3)
    try room.type(["Larmet", "/stör Wifi", "/nästa", "/nästa"])
    try room.run("staff-2", again: "natt")
    try room.type("/gå 3")
    #expect(try room.type("Tillsynskameran").saved.map(\.number) == [1])
    #expect(room.lines(.support) == ["Larmet", "Tillsynskameran"])
    let shows = try room.type("/lista")
    #expect(
      shows.lists == [
        .support: ["Larmet", "Tillsynskameran"], .disturbance: ["Wifi"], .claim: [],
      ])
    try room.type("/ta-bort 1")
    #expect(room.lines(.support) == ["Larmet"])
    #expect(room.series.occasions.map(\.label) == [nil, "natt"])
  }

  @Test func aSessionIsTakenDownAfterwards() throws {
    var room = try WalkRoom(today: "2026-04-01")
    let day = try #require(Day(text: "2026-03-31"))
    try room.run("staff-3", day: day, afterwards: true)
    try room.type(["/gå 2", "/blad 2", "En katt som tål sextio grader"])
    let occasion = room.series.occasions[0]
    #expect(occasion.isAfterwards && occasion.day == day)
    let expected = Position(
      session: "staff-3", occasion: occasion.id, activity: "dream-digitalisation", sheet: 2)
    #expect(room.last?.position == expected)
  }

  @Test func aDayThatHasNotComeIsNoDayToHoldASession() throws {
    var room = try WalkRoom()
    let day = room.today.adding(days: 1)
    let shows = try room.run("staff-1", day: day)
    #expect(shows.refusals == [.dayNotCome(day, today: room.today)])
    #expect(room.series.occasions.isEmpty)
  }

  @Test(arguments: [
    ("0", true), ("-3", true), ("tre", true), ("9223372036854775807", true), ("2", false),
  ])
  func aSheetHasANumber(_ typed: String, _ isRefused: Bool) throws {
    var room = try WalkRoom(at: "staff-2", 2)
    try room.type("/blad")
    let shows = try room.type("/blad \(typed)")
    #expect(shows.phrases == [isRefused ? .needsArgument(.sheet) : .sheetNow(2)])
    #expect(try room.type("/blad").phrases == [.sheetNow(isRefused ? 2 : 3)])
  }
}
