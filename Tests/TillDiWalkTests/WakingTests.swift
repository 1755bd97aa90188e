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

  @Test func whatIsTakenDownAfterwardsHasNoClockToAskFor() throws {
    var room = try WalkRoom()
    try room.run("staff-2", afterwards: true)
    #expect(try room.sleep(seconds: 3600).isEmpty)
  }
}
