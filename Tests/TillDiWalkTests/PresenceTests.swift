import Testing
import TillDiCore
import TillDiWalk
import TillDiWords

/// Who is here, by role and number, and who brought what.
@Suite struct PresenceTests {
  @Test func peopleComeAndGo() throws {
    var room = try WalkRoom(at: "staff-2", 1)
    #expect(
      try room.type("/här 5 undersköterska").phrases == [.came(5, "undersköterska", present: 5)])
    #expect(try room.type("/här vikarie").phrases == [.came(1, "vikarie", present: 6)])
    #expect(
      try room.type("/gick 2 Undersköterska").phrases == [.left(2, "undersköterska", present: 4)])
    #expect(try room.type("/gick 4 undersköterska").refusals == [.nobodyOfRole("undersköterska")])
    #expect(try room.type("/gick chef").refusals == [.nobodyOfRole("chef")])
    #expect(room.series.occasions[0].present == ["undersköterska": 3, "vikarie": 1])
  }

  @Test func everybodyComesInOneLine() throws {
    var room = try WalkRoom(at: "staff-2", 1)
    let shows = try room.type("/här 5 undersköterska, 1 Chef, vikarie")
    #expect(shows.phrases.count == 1)
    #expect(
      room.series.occasions[0].present == ["undersköterska": 5, "Chef": 1, "vikarie": 1])
    try room.type("/gick 2 undersköterska, chef")
    #expect(
      room.series.occasions[0].present == ["undersköterska": 3, "Chef": 0, "vikarie": 1])
    // A line that is half wrong counts nobody, whichever half.
    #expect(
      try room.type("/gick 1 undersköterska, 9 Chef").refusals == [.nobodyOfRole("Chef")])
    #expect(room.series.occasions[0].presentCount == 4)
    try room.type("/här 2 undersköterska, 5")
    #expect(room.series.occasions[0].presentCount == 4)
  }

  @Test(arguments: [
    "/gick", "/här 0", "/här 0 chef", "/här -2 chef", "/här 1001 chef", "/gick 1001",
  ])
  func whatCountsNobody(_ line: String) throws {
    var room = try WalkRoom(at: "staff-2", 1)
    let command: WalkCommand = line.hasPrefix("/här") ? .here : .gone
    #expect(try room.type(line).phrases == [.needsArgument(command)])
    #expect(room.series.occasions[0].present.isEmpty)
  }

  @Test func homeworkIsCountedAndNeverInTheWay() throws {
    var room = try WalkRoom(at: "staff-2", 1)
    #expect(try room.type("/läxa fem").phrases == [.notANumber("fem")])
    #expect(try room.type("/läxa -1").phrases == [.notANumber("-1")])
    #expect(try room.type("/läxa 4").phrases == [.homeworkCounted(4)])
    #expect(try room.type("/läxa 0").phrases == [.homeworkCounted(0)])
    try room.type("/nästa")
    #expect(room.series.occasions[0].homeworkCollected == ["homework-1": 0])
    #expect(room.place == "good-bad-day")
  }

  @Test func homeworkThatNobodyCountedWasAskedForAllTheSame() throws {
    var room = try WalkRoom(at: "staff-3", 1)
    try room.type(["/nästa", "/gå 4", "/nästa"])
    #expect(room.series.occasions[0].homeworkCollected == ["homework-2": Int?.none])
    #expect(room.series.occasions[0].homeworkGiven == ["homework-3"])
  }

  @Test(arguments: ["staff-1", "management-1", "follow-up"])
  func noHomeworkIsCountedWhereNoneIsDue(_ session: String) throws {
    var room = try WalkRoom(at: SessionID(session), 1)
    let actions = room.history.actions.count
    #expect(try room.type("/läxa 4").phrases == [.noHomeworkDue])
    #expect(room.history.actions.count == actions)
  }

  @Test(
    "Numbers are said, and what is named is joined as people join it",
    arguments: [
      ("fyra bibliotekarier, 2 assistenter och en vaktmästare", 7),
      ("8 bibliotekarier och vaktmästaren", 9), ("two nurses and a manager", 3),
      ("3 kockar samt 2 vikarier", 5), ("tolv lärare & en rektor", 13),
    ])
  func joined(_ line: String, _ count: Int) throws {
    var room = try WalkRoom()
    try room.run("staff-1")
    try room.type("/här " + line)
    #expect(room.series.occasions[0].presentCount == count)
  }
}
