import RandomRooms
import Testing
import TillDiCore

/// How a session stands against its plan.
///
/// Source: *The model*, “The time of a session”.
@Suite struct ClockTests {
  @Test func whatIsLeft() throws {
    var clock = try ClockRoom()
    clock.pass(4, seconds: 30)
    let reading = try #require(clock.reading())
    #expect(reading.left == 330)
    #expect(reading.leftOfWork == nil)
    #expect(reading.behind == 0)
    #expect(reading.end == "15:00")
    #expect(!reading.isPaused)
    #expect(reading.slack == nil)
  }

  @Test func whatIsLeftOfTheWork() throws {
    var clock = try ClockRoom()
    try clock.enter("days", after: 10)
    clock.pass(7)
    #expect(clock.reading()?.left == 13 * 60)
    #expect(clock.reading()?.leftOfWork == 3 * 60)
    clock.pass(5)
    #expect(clock.reading()?.leftOfWork == -2 * 60)
    #expect(clock.reading()?.left == 8 * 60)
    // More minutes for the activity are minutes for the groups.
    try clock.room.ask(.extend("day", "days", minutes: 5))
    #expect(clock.reading()?.leftOfWork == 3 * 60)
  }

  @Test func behindAndAhead() throws {
    var clock = try ClockRoom()
    clock.pass(16)
    #expect(clock.reading()?.left == -6 * 60)
    #expect(clock.reading()?.behind == 6)
    #expect(clock.reading()?.end == "15:06")
    try clock.enter("days")
    #expect(clock.reading()?.behind == 6)
    // Done in half the time.
    try clock.enter("order", after: 10)
    #expect(clock.reading()?.behind == -4)
    #expect(clock.reading()?.end == "14:56")
  }

  @Test func anActivityThatIsPassedOverGivesItsTime() throws {
    var clock = try ClockRoom()
    try clock.room.ask(.skip("day", "order", reason: nil))
    #expect(clock.reading()?.behind == -15)
    #expect(clock.reading()?.end == "14:45")
    // Passed over and then done takes its time after all.
    try clock.enter("days", after: 10)
    try clock.enter("order", after: 20)
    #expect(clock.reading()?.behind == 0)
  }

  /// Going back goes on from what the activity had taken, and what was done meanwhile is not done again.
  @Test func goingBack() throws {
    var clock = try ClockRoom()
    try clock.enter("days", after: 8)
    try clock.enter("talk", after: 20)
    #expect(clock.reading()?.left == 2 * 60)
    // 8 + 20 minutes spent; 2 + 15 + 5 + 10 to come.
    #expect(clock.reading()?.behind == 0)
    #expect(clock.reading()?.end == "15:00")
    try clock.enter("order", after: 3)
    #expect(clock.taken("talk") == 11)
    #expect(clock.taken("days") == 20)
    #expect(clock.reading()?.behind == 1)
  }

  @Test func fiveMinutesMore() throws {
    var clock = try ClockRoom()
    try clock.room.ask(.extend("day", "talk", minutes: 5))
    #expect(clock.reading()?.left == 15 * 60)
    #expect(clock.reading()?.behind == 5)
    #expect(clock.reading()?.end == "15:05")
    // Taken from one that is to come, and the session ends as it should.
    try clock.room.ask(.extend("day", "order", minutes: -5))
    #expect(clock.reading()?.behind == 0)
    // No activity is shorter than nothing.
    try clock.room.ask(.extend("day", "order", minutes: -60))
    #expect(clock.reading()?.behind == -10)
  }

  @Test func aBreakStopsTheActivityAndNotTheDay() throws {
    var clock = try ClockRoom()
    clock.pass(5)
    try clock.room.ask(.pause("day"))
    clock.pass(10)
    #expect(clock.reading()?.isPaused == true)
    #expect(clock.reading()?.left == 5 * 60)
    #expect(clock.reading()?.behind == 10)
    #expect(clock.reading()?.end == "15:10")
    try clock.room.ask(.resume("day"))
    clock.pass(2)
    #expect(clock.reading()?.isPaused == false)
    #expect(clock.reading()?.left == 3 * 60)
    #expect(clock.reading()?.behind == 10)
    // The break is counted when the room has gone on, too, and is no part of what the activity took.
    try clock.enter("days", after: 3)
    #expect(clock.taken("talk") == 10)
    #expect(clock.reading()?.behind == 10)
    // Going on from a break ends it.
    try clock.room.ask(.pause("day"))
    try clock.enter("order", after: 4)
    #expect(clock.reading()?.isPaused == false)
    #expect(clock.taken("days") == nil)
    #expect(clock.room.series.occasion("day")?.breakSeconds == 14 * 60)
  }

  @Test func overMidnight() throws {
    var clock = try ClockRoom(begins: "23:30")
    #expect(clock.reading()?.end == "00:30")
    clock.pass(8)
    #expect(clock.reading()?.end == "00:30")
    clock.pass(40)
    #expect(clock.reading()?.left == -38 * 60)
    #expect(clock.reading()?.end == "01:08")
  }

  /// The end is told in whole minutes, never too early.
  @Test func theEndIsRoundedUp() throws {
    var clock = try ClockRoom()
    clock.pass(10, seconds: 1)
    #expect(clock.reading()?.end == "15:01")
  }

  @Test func afterwardsThereIsNoClock() throws {
    var clock = try ClockRoom(afterwards: true)
    clock.pass(5)
    #expect(clock.reading() == nil)
    try clock.enter("days", after: 5)
    #expect(clock.taken("talk") == nil)
    clock.room.keep([.clockSet(occasion: "day", activity: "days", spent: 3)])
    #expect(clock.reading() == nil)
  }

  @Test func thereIsNoClockBeforeOrAfter() throws {
    var clock = try ClockRoom()
    #expect(clock.reading(of: "none") == nil)
    try clock.room.ask(
      .begin("night", session: "staff-2", day: today, label: nil, afterwards: false))
    #expect(clock.reading(of: "night") == nil)
    try clock.room.ask(.end("day"))
    #expect(clock.reading() == nil)
    // A programme that has the activity no more.
    try clock.enter("talk", at: "night")
    #expect(clock.reading(of: "night") != nil)
    let other = try #require(Programme.tiny.sessions.first)
    #expect(clock.room.series.clock(of: "night", in: other, at: clock.room.now) == nil)
  }

  /// A laptop whose clock was set back gives no time that is less than none.
  @Test func aClockThatWasSetBack() throws {
    var clock = try ClockRoom()
    clock.pass(5)
    clock.pass(-60)
    #expect(clock.reading()?.left == 10 * 60)
    #expect(clock.reading()?.behind == 0)
    try clock.room.ask(.pause("day"))
    clock.pass(-60)
    #expect(clock.reading()?.behind == 0)
    try clock.room.ask(.resume("day"))
    #expect(clock.room.series.occasion("day")?.clock?.paused == 0)
    try clock.enter("days")
    #expect(clock.taken("talk") == nil)
  }

  /// A line whose time can't be read starts no clock, and stops the one that ran.
  @Test func aTimeThatCannotBeRead() throws {
    let clock = try ClockRoom()
    var history = clock.room.history
    history.append([
      Action(
        id: "x", number: 99, at: "nyss",
        events: [.activityEntered(occasion: "day", activity: "days")])
    ])
    #expect(history.series.occasion("day")?.clock == nil)
    #expect(history.series.lastAt == clock.room.now)
  }

  @Test func numbersThatMakeNoSenseStopNothing() throws {
    var clock = try ClockRoom()
    for number in [Int.max, .min] {
      clock.room.keep([.extended(occasion: "day", activity: "talk", minutes: number)])
      clock.room.keep([.extended(occasion: "day", activity: "talk", minutes: number)])
      clock.room.keep([
        .timed(occasion: "day", activity: "days", planned: number, actual: number)
      ])
      clock.room.keep([.clockSet(occasion: "day", activity: "talk", spent: number)])
      let reading = try #require(clock.reading())
      #expect(reading.left.magnitude <= 2 * 1440 * 60)
    }
  }
}
