import Testing
import TillDiCore
import TillDiWalk
import TillDiWords

/// The clock of a session and its breaks.
@Suite struct ClockTests {
  /// Träff 2 begins at 14:00; its activities have 15, 45, 45 and 15 minutes.
  private func room(_ language: Language = .swedish, at activity: Int = 2) throws -> WalkRoom {
    try WalkRoom(language, at: "staff-2", activity)
  }

  @Test(
    "What the clock says, in a sentence",
    arguments: [
      (
        Language.swedish, 0,
        "45 min kvar av punkten. Ni ligger 15 min före planen och slutar 15:45."
      ),
      (.swedish, 15, "30 min kvar av punkten. Ni ligger 15 min före planen och slutar 15:45."),
      (.swedish, 60, "15 min över tiden. Ni är i tid och slutar 16:00."),
      (
        .swedish, 70,
        "25 min över tiden. Ni ligger 10 min efter planen och slutar 16:10. Det går att ta igen 10 min på ”Stöd & stör”."
      ),
      (
        .english, 0,
        "45 min left of this activity. You are 15 min ahead of the plan and end at 15:45."
      ),
      (
        .english, 70,
        "25 min past the time. You are 10 min behind the plan and end at 16:10. 10 min can be won back at “Support & disturbance”."
      ),
    ])
  func sentence(_ language: Language, _ minutes: Int, _ expected: String) throws {
    var room = try room(language)
    room.clock += minutes * 60
    let phrases = try room.type(language == .swedish ? "/tid" : "/time").phrases
    #expect(phrases.map { room.words.text(of: $0) } == [expected])
  }

  @Test(
    "More, less, and what is left, however it is written",
    arguments: [
      ("/tid +5", 50), ("/tid -5", 40), ("/tid −5", 40), ("/tid –5", 40), ("/tid + 5", 50),
      ("/tid 20", 20), ("/tid 20 min", 20), ("/tid 20 minuter", 20), ("/tid 60", 60),
      ("/tid 0", 0), ("/tid +5 min", 50), ("/time +5", 50),
    ])
  func settings(_ line: String, _ left: Int) throws {
    var room = try room()
    guard case .clock(let reading, _)? = try room.type(line).phrases.first else {
      Issue.record("the clock is not shown")
      return
    }
    #expect(reading.left == left * 60)
    #expect(try room.picture().clock == reading)
    try room.type("/ångra")
    #expect(try room.picture().clock?.left == 45 * 60)
    try room.type("/gör-om")
    #expect(try room.picture().clock?.left == left * 60)
  }

  @Test(arguments: ["/tid fem", "/tid +", "/tid -", "/tid 1:30", "/tid 5 6 7 a"])
  func whatIsNoTimeSaysHowToWriteIt(_ line: String) throws {
    var room = try room()
    let before = room.history.actions.count
    #expect(try room.type(line).phrases == [.needsArgument(.time)])
    #expect(room.history.actions.count == before)
  }

  @Test(arguments: ["/tid +0", "/tid 9999", "/tid -9999", "/tid +601"])
  func minutesThatNoClockHasAreRefused(_ line: String) throws {
    var room = try room()
    #expect(try room.type(line).refusals.count == 1)
    #expect(try room.picture().clock?.left == 45 * 60)
  }

  @Test func aBreakIsNoTimeOfTheActivity() throws {
    var room = try room()
    #expect(try room.type("/paus").phrases == [.breakBegun])
    #expect(try room.picture().clock?.isPaused == true)
    room.clock += 600
    #expect(try room.picture().clock?.left == 45 * 60)
    #expect(try room.type("/paus").phrases == [.breakOver])
    room.clock += 60
    #expect(try room.picture().clock?.left == 44 * 60)
    // Ten minutes of a break are still ten minutes of the session.
    #expect(try room.picture().clock?.behind == -5)
    try room.type("/ångra")
    #expect(try room.picture().clock?.isPaused == true)
  }

  @Test func goingOnEndsTheBreakAndSaysSo() throws {
    var room = try room()
    try room.type(["Larmet", "/paus"])
    #expect(try room.type("/nästa").phrases.contains(.breakOver))
    #expect(try room.picture().clock?.isPaused == false)
    try room.type("/ångra")
    #expect(try room.picture().clock?.isPaused == true)
  }

  @Test func leavingSaysWhatItCloses() throws {
    var room = try room(at: 1)
    try room.type(["Ett exempel", "Ett till"])
    room.clock += 20 * 60
    #expect(
      try room.type("/nästa").phrases == [
        .closed("Det ni har med er", notes: 2, minutes: 20, planned: 15)
      ])
    room.clock += 10 * 60
    // Nothing was noted, but the time went.
    let phrases = try room.type("/nästa").phrases
    #expect(phrases.count == 2)
    #expect(phrases.last == .closed("Bra & dålig dag", notes: 0, minutes: 10, planned: 45))
    let taken = room.series.occasions[0].taken
    #expect(taken["collect-homework"] == TimeTaken(planned: 15, actual: 20))
    #expect(taken["good-bad-day"] == TimeTaken(planned: 45, actual: 10))
  }

  @Test(arguments: [
    (Language.swedish, "tog 10 min (plan 45)"), (.english, "took 10 min (planned 45)"),
  ])
  func minutesAreSaidBesideThePlan(_ language: Language, _ words: String) throws {
    var room = try room(language)
    room.clock += 600
    try room.type("/next")
    #expect(room.screen.contains(words))
  }

  @Test func goingOnAndBackAgainIsTheSameClock() throws {
    var room = try room()
    room.clock += 25 * 60
    let before = try room.picture().clock
    try room.type("/nästa")
    #expect(try room.picture().clock != before)
    try room.type("/ångra")
    #expect(try room.picture().clock == before)
    try room.type("/hoppa")
    try room.type("/ångra")
    #expect(try room.picture().clock == before)
  }

  @Test func theNextOccasionSaysWhatTookLonger() throws {
    var room = try room()
    room.clock += 60 * 60
    try room.type(["Larmet", "/nästa"])
    room.clock += 43 * 60
    try room.type(["Wifi", "/nästa", "/nästa", ""])
    room.today = room.today.adding(days: 7)
    try room.run("staff-2", again: "natt")
    guard
      case .opening(let opening)? = room.shows.last(where: {
        if case .opening = $0 { true } else { false }
      })
    else {
      Issue.record("no opening")
      return
    }
    // Two minutes less is nothing to tell.
    #expect(opening.earlier.map(\.title) == ["Bra & dålig dag"])
    #expect(room.screen.contains("Förra gången tog ”Bra & dålig dag” 60 min (plan 45)."))
  }

  @Test(arguments: ["/tid", "/tid +5", "/tid 20", "/paus"])
  func afterwardsThereIsNoClock(_ line: String) throws {
    var room = try WalkRoom()
    let shows = try room.run("staff-2", afterwards: true)
    #expect(shows.phrases.contains(.takenDownAfterwards))
    let before = room.history.actions.count
    #expect(try room.type(line).refusals == [.noClock])
    #expect(room.history.actions.count == before)
    #expect(try room.picture().clock == nil)
    #expect(try room.picture().isWorking == false)
  }
}
