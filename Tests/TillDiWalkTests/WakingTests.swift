import Testing
import TillDiCore
import TillDiWalk

/// A laptop whose lid was closed does not know what the room did meanwhile.
@Suite struct WakingTests {
  @Test func afterALongSleepTheClockIsAskedFor() throws {
    var room = try WalkRoom(at: "staff-2", 2)
    room.clock += 600
    try room.type("Skrivaren")
    let asked = try room.sleep(seconds: 3600)
    #expect(asked.questions.count == 1)
    try room.type("20")
    room.clock += 300
    #expect(try room.picture().clock?.left == 15 * 60)
  }

  @Test func theProposalIsWhatWasLeftWhenTheLidWasClosed() throws {
    var room = try WalkRoom(at: "staff-2", 2)
    room.clock += 600
    try room.sleep(seconds: 3600)
    try room.type("")
    // The activity has 45 minutes, and ten had passed.
    #expect(try room.picture().clock?.left == 35 * 60)
  }

  @Test(arguments: [30, 119]) func aMomentIsNoSleep(_ seconds: Int) throws {
    var room = try WalkRoom(at: "staff-2", 2)
    #expect(try room.sleep(seconds: seconds).isEmpty)
  }

  @Test func aBreakAndAnOpenQuestionAreLeftAlone() throws {
    var room = try WalkRoom(at: "staff-2", 2)
    try room.type("/paus")
    #expect(try room.sleep(seconds: 3600).isEmpty)
    var asking = try WalkRoom(at: "before-start", 2)
    #expect(try asking.sleep(seconds: 3600).isEmpty)
    #expect(asking.walk?.isAsking == true)
  }

  @Test("A break that was never ended, and a question left open, are asked about in the morning")
  func overNight() throws {
    var room = try WalkRoom(at: "staff-2", 2)
    room.clock += 600
    let before = try room.picture().clock?.behind
    try room.type("/paus")
    #expect(try room.sleep(seconds: 16 * 3600).questions.count == 1)
    try room.type("")
    try room.type("/paus")
    #expect(try room.picture().clock?.left == 35 * 60)
    #expect(try room.picture().clock?.behind == before)
    var asking = try WalkRoom(at: "before-start", 2)
    asking.clock += 60
    try asking.type("enhetschef")
    #expect(try asking.sleep(seconds: 16 * 3600).isEmpty)
    #expect(try asking.picture().clock == nil, "a clock that ran on says nothing")
  }

  @Test("A note in the morning does not make the night part of the session", arguments: [5, 9, 40])
  func aNoteInTheMorning(_ hours: Int) throws {
    var room = try WalkRoom(at: "staff-2", 2)
    room.clock += 600
    try room.type("Skrivaren")
    try room.sleep(seconds: hours * 3600)
    try room.type("Larmet gick igen")
    #expect(try room.picture().clock?.left == 35 * 60)
    try room.type("/nästa")
    #expect(room.series.occasions[0].taken["good-bad-day"]?.actual == 10)
  }

  @Test func whatIsTakenDownAfterwardsHasNoClockToAskFor() throws {
    var room = try WalkRoom()
    try room.run("staff-2", afterwards: true)
    #expect(try room.sleep(seconds: 3600).isEmpty)
  }
}
