import RandomRooms
import Testing
import TillDiCore

@Suite struct ClockByHandTests {
  @Test func setToWhatIsLeft() throws {
    var clock = try ClockRoom()
    clock.pass(9)
    try clock.room.ask(.setClock("day", "talk", left: 7))
    #expect(clock.reading()?.left == 7 * 60)
    #expect(clock.room.series.occasion("day")?.added == [:])
    clock.pass(1)
    #expect(clock.reading()?.left == 6 * 60)
    try clock.enter("days", after: 6)
    #expect(clock.taken("talk") == 10)
  }

  @Test func moreLeftThanPlanned() throws {
    var clock = try ClockRoom()
    clock.pass(9)
    let count = clock.room.history.actions.count
    try clock.room.ask(.setClock("day", "talk", left: 14))
    #expect(clock.reading()?.left == 14 * 60)
    #expect(clock.room.series.occasion("day")?.added == ["talk": 4])
    // One thing was asked, and one undo takes it back.
    #expect(clock.room.history.actions.count == count + 1)
    try clock.room.take { history throws(Refusal) in try history.undoLast(by: "a") }
    #expect(clock.reading()?.left == 60)
  }

  @Test func lessLeftThanNothing() throws {
    var clock = try ClockRoom()
    try clock.room.ask(.setClock("day", "talk", left: -3))
    #expect(clock.reading()?.left == -3 * 60)
    #expect(clock.reading()?.behind == 3)
  }

  /// The breaks there were are still counted, and one that goes on does.
  @Test func breaksAreKept() throws {
    var clock = try ClockRoom()
    try clock.room.ask(.pause("day"))
    clock.pass(10)
    try clock.room.ask(.setClock("day", "talk", left: 10))
    #expect(clock.reading()?.isPaused == true)
    #expect(clock.reading()?.behind == 10)
    clock.pass(2)
    #expect(clock.reading()?.left == 10 * 60)
    #expect(clock.reading()?.behind == 12)
    try clock.room.ask(.resume("day"))
    try clock.room.ask(.setClock("day", "talk", left: 10))
    #expect(clock.reading()?.behind == 12)
  }

  /// It runs where the room is; after a merge a setting may come that is about where it was.
  @Test func onlyWhereTheRoomIs() throws {
    var clock = try ClockRoom()
    try clock.enter("days", after: 10)
    #expect(clock.room.refusal(of: .setClock("day", "talk", left: 5)) == .noClock)
    let before = clock.room.series
    clock.room.keep([.clockSet(occasion: "day", activity: "talk", spent: 1)])
    #expect(differences(before, clock.room.series).isSubset(of: bookkeeping))
  }

  @Test func withoutAProgrammeNobodyKnowsWhatWasPlanned() throws {
    var clock = try ClockRoom()
    clock.room.programme = nil
    #expect(
      clock.room.refusal(of: .setClock("day", "talk", left: 5)) == .unknownActivity("talk"))
  }
}

/// What activities took is kept for the next time.
///
/// Source: *The model*, “The time of a session”.
@Suite struct TimeTakenTests {
  /// The minutes stand on the line that tells where the room went, so that one undo takes back both.
  @Test func keptWhenTheRoomGoesOn() throws {
    var clock = try ClockRoom()
    try clock.enter("days", after: 12)
    let events = try #require(clock.room.history.actions.last?.events)
    #expect(
      events == [
        .timed(occasion: "day", activity: "talk", planned: 10, actual: 12),
        .activityEntered(occasion: "day", activity: "days"),
      ])
    try clock.room.take { history throws(Refusal) in try history.undoLast(by: "a") }
    #expect(clock.taken("talk") == nil)
    #expect(clock.room.series.occasion("day")?.activity == "talk")
    #expect(clock.reading()?.left == -2 * 60)
  }

  @Test func keptWhenTheSessionEnds() throws {
    var clock = try ClockRoom()
    clock.pass(7, seconds: 29)
    try clock.room.ask(.end("day"))
    #expect(clock.taken("talk") == 7)
    // Opened again, it goes on from there.
    clock.pass(60)
    try clock.enter("talk")
    #expect(clock.reading()?.left == 3 * 60)
  }

  @Test(arguments: [(0, nil), (29, nil), (59, nil), (60, 1), (89, 1), (90, 2)] as [(Int, Int?)])
  func underAMinuteIsNothing(_ seconds: Int, _ minutes: Int?) throws {
    var clock = try ClockRoom()
    clock.pass(0, seconds: seconds)
    try clock.enter("days")
    #expect(clock.taken("talk") == minutes)
    #expect(clock.room.history.actions.last?.events.count == (minutes == nil ? 1 : 2))
  }

  @Test func withoutATimeNothingIsKept() throws {
    var clock = try ClockRoom()
    clock.pass(12)
    let events = try decide(
      .enter("day", "days"), in: clock.room.series,
      Situation(today: today, programme: clock.room.programme))
    #expect(events == [.activityEntered(occasion: "day", activity: "days")])
    #expect(
      try decide(.end("day"), in: clock.room.series, Situation(today: today, now: clock.room.now))
        == [.occasionEnded(occasion: "day")])
  }

  @Test func stayingWhereOneIsKeepsNothing() throws {
    var clock = try ClockRoom()
    let count = clock.room.history.actions.count
    try clock.enter("talk", after: 5)
    #expect(clock.room.history.actions.count == count)
  }
}

/// Where time can be found when the room is late.
@Suite struct SlackTests {
  @Test func thePartThatWasShorterLastTime() throws {
    var clock = try ClockRoom()
    try clock.enter("days", after: 10)
    try clock.enter("order", after: 20)
    try clock.enter("slips", after: 7)
    try clock.room.ask(.end("day"))
    try clock.begin("night")
    clock.pass(16)
    // Six minutes late; last time the order took eight minutes less than planned.
    #expect(clock.reading(of: "night")?.slack?.activity == "order")
    #expect(clock.reading(of: "night")?.slack?.minutes == 6)
    clock.pass(4)
    #expect(clock.reading(of: "night")?.slack?.minutes == 8)
    #expect(clock.room.series.earlierTimes(of: "staff-2", before: "night")["days"]?.actual == 20)
    #expect(clock.room.series.earlierTimes(of: "staff-2", before: "day").isEmpty)
  }

  @Test func elseAThirdOfALongOne() throws {
    var clock = try ClockRoom()
    clock.pass(12)
    #expect(clock.reading()?.behind == 2)
    #expect(clock.reading()?.slack == nil)
    clock.pass(18)
    #expect(clock.reading()?.slack?.activity == "days")
    #expect(clock.reading()?.slack?.minutes == 6)
    try clock.room.ask(.skip("day", "days", reason: nil))
    clock.pass(10)
    #expect(clock.reading()?.slack?.activity == "order")
    #expect(clock.reading()?.slack?.minutes == 5)
  }

  /// What goes home and what is handed over is left alone.
  @Test func nothingFromTheEnd() throws {
    var clock = try ClockRoom()
    try clock.enter("order", after: 45)
    clock.pass(25)
    #expect((clock.reading()?.behind ?? 0) > 3)
    #expect(clock.reading()?.slack == nil)
  }
}
