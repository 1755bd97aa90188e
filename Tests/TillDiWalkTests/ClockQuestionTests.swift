import Testing
import TillDiCore
import TillDiWalk
import TillDiWords

/// What is asked when a session goes on after a while: the clock is asked for, never guessed.
@Suite struct ClockQuestionTests {
  /// A room that was left ten minutes into its group work, and comes back `minutes` later.
  private func comeBack(after seconds: Int, language: Language = .swedish) throws -> WalkRoom {
    var room = try WalkRoom(language, at: "staff-2", 2)
    room.clock += 600
    try room.type("Larmet")
    room.pullThePlug()
    room.clock += seconds
    try room.run()
    return room
  }

  @Test(arguments: [(0, false), (119, false), (120, true), (3000, true)])
  func twoMinutesAreEnough(_ seconds: Int, _ isAsked: Bool) throws {
    let room = try comeBack(after: seconds)
    #expect(room.walk?.isAsking == isAsked)
    if isAsked {
      #expect(room.lastQuestion?.text == room.words.howMuchIsLeft)
      #expect(room.lastQuestion?.preset == "35")
      #expect(try room.picture().question == room.lastQuestion)
    }
  }

  @Test(arguments: [("", 35), ("20", 20), ("12 min", 12), ("0", 0), ("60", 60), ("/tid 7", 7)])
  func anAnswerSetsTheClock(_ line: String, _ left: Int) throws {
    var room = try comeBack(after: 3000)
    let shows = try room.type(line)
    #expect(room.walk?.isAsking == false)
    #expect(try room.picture().clock?.left == left * 60)
    guard case .clock? = shows.phrases.first else {
      Issue.record("the clock is not said: \(shows.phrases)")
      return
    }
    #expect(room.said == ["Larmet"])
  }

  @Test func anythingElseIsANoteAndTheClockGoesByTheWall() throws {
    var room = try comeBack(after: 1200)
    try room.type("Wifi dör vid rum tolv")
    #expect(room.said == ["Larmet", "Wifi dör vid rum tolv"])
    #expect(room.walk?.isAsking == false)
    #expect(try room.picture().clock?.left == 15 * 60)
  }

  @Test func whatCannotBeIsAskedAgain() throws {
    var room = try comeBack(after: 1200)
    #expect(try room.type("9999").refusals == [.notMinutes(9999)])
    #expect(room.walk?.isAsking == true)
    try room.type("/paus")
    #expect(room.walk?.isAsking == true)
  }

  @Test(arguments: ["/nästa", "/hoppa", "/tillbaka", "/gå 4"])
  func aNightIsNoTimeOfTheActivity(_ line: String) throws {
    var room = try comeBack(after: 0)
    room.pullThePlug()
    room.today = room.today.adding(days: 1)
    room.clock = 8 * 3600
    try room.run()
    #expect(room.walk?.isAsking == true)
    try room.type(line)
    #expect(room.series.occasions[0].taken["good-bad-day"]?.actual == 10)
    try room.type("/ångra")
    #expect(room.place == "good-bad-day")
  }

  @Test func theActivitysOwnQuestionsWait() throws {
    var room = try WalkRoom(at: "before-start", 2)
    try room.type("områdeschef")
    room.pullThePlug()
    room.clock += 3600
    try room.run()
    #expect(room.lastQuestion?.text == room.words.howMuchIsLeft)
    let shows = try room.type("5")
    #expect(shows.questions == [room.words.question(for: .answerer)])
  }
}
