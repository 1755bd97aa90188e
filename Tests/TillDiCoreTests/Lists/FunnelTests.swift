import Testing
import TillDiCore

/// How far each side's list has come (`MODEL.md` §1.4–1.6); every figure is counted by hand.
@Suite struct FunnelTests {
  private let answerBy: Day = "2026-03-17"
  private let after: Day = "2026-03-18"

  /// Five disturbances, one support, one claim, one that stays in the room, and three offers.
  private func room() throws -> Room {
    var room = Room()
    for place in 1...5 { try room.say(NoteID("d\(place)"), .disturbance, "stör \(place)") }
    try room.say("s1", .support, "stöd")
    try room.say("c1", .claim, "vill")
    try room.ask(.say("x1", .disturbance, text: "tyst", detail: nil, staysInRoom: true))
    try room.say("r1", .remark, "sagt")
    for place in 1...3 { try room.say(NoteID("o\(place)"), .offer, "kan \(place)") }
    return room
  }

  @Test func notHandedOver() throws {
    let funnel = try room().series.funnel(of: .staff)
    // Said: d1–d5, s1, c1. Chosen: d1–d3 and s1 on top, and c1.
    #expect((funnel.said, funnel.chosen) == (7, 5))
    #expect(
      [funnel.handedOver, funnel.read, funnel.answered, funnel.done, funnel.toldBack] == [
        0, 0, 0, 0, 0,
      ])
    #expect(funnel.answerBy == nil)
    #expect(funnel.state(on: today) == .notHandedOver)
    #expect(funnel.state(on: "2030-01-01") == .notHandedOver)
  }

  @Test func staffStepByStep() throws {
    var room = try room()
    try room.handOver("h1", .staff, answerBy: answerBy)
    // All seven lines are handed over: choosing is never loss.
    try expect(room, .staff, [7, 0, 0, 0, 0], .underWay, late: .broken)
    try room.ask(.open(by: .management))
    try expect(room, .staff, [7, 7, 0, 0, 0], .underWay, late: .broken)

    try room.reply("a1", to: ["c1"], of: "h1", .yes)
    try room.reply("a2", to: ["d1"], of: "h1", .no)
    try room.reply("a3", to: ["d2"], of: "h1", .someoneElse)
    try room.reply("a4", to: ["d3"], of: "h1", .yesIf)
    try room.reply("a5", to: ["s1"], of: "h1", .tryFirst)
    // Answered: c1, d1, d2, d3, s1. A no and another's decision (d1, d2) leave nothing to be done.
    try expect(room, .staff, [7, 7, 5, 2, 0], .underWay, late: .broken)

    // One reply answers both that may share one.
    try room.reply("a6", to: ["d4", "d5"], of: "h1", .yes)
    // Everything is answered, so nothing breaks any more; but nothing is told back.
    try expect(room, .staff, [7, 7, 7, 2, 0], .underWay, late: .underWay)

    try room.ask(.tellBack("a2", on: today, how: "på mötet"))
    // The reasoned no has passed: answered, nothing to do, told back.
    try expect(room, .staff, [7, 7, 7, 2, 1], .underWay, late: .underWay)

    try room.ask(.markDone("a6", on: today))
    // d4 and d5 are done with one promise.
    try expect(room, .staff, [7, 7, 7, 4, 1], .underWay, late: .underWay)

    for reply in ["a1", "a3", "a4", "a5", "a6"] as [ReplyID] {
      try room.ask(.tellBack(reply, on: today, how: nil))
    }
    // Told back and done: d1, d2, d4, d5. The promises of c1, d3, s1 are told and still to be kept.
    try expect(room, .staff, [7, 7, 7, 4, 4], .working, late: .working)
  }

  @Test func brokenTheDayAfterAndNotOnTheDay() throws {
    var room = try room()
    try room.handOver("h1", .staff, answerBy: answerBy)
    let funnel = room.series.funnel(of: .staff)
    #expect(funnel.state(on: answerBy) == .underWay)
    #expect(funnel.state(on: after) == .broken)
  }

  /// Answering from a printed list is possible; the list counts as read when somebody opened it.
  @Test func answeredButNeverOpened() throws {
    var room = Room()
    try room.say("c1", .claim, "vill")
    try room.handOver("h1", .staff, answerBy: answerBy)
    try room.reply("a1", to: ["c1"], of: "h1", .no)
    try room.ask(.tellBack("a1", on: today, how: nil))
    try expect(room, .staff, [1, 0, 1, 1, 1], .underWay, late: .broken)
  }

  @Test func aNewVersionIsToBeReadAnew() throws {
    var room = try room()
    try room.handOver("h1", .staff, answerBy: answerBy)
    try room.ask(.open(by: .management))
    try room.say("d6", .disturbance, "ny")
    try room.handOver("h2", .staff, answerBy: "2026-04-01")
    try expect(room, .staff, [8, 0, 0, 0, 0], .underWay, late: .underWay)
    #expect(room.series.funnel(of: .staff).answerBy == "2026-04-01")
  }

  @Test func managementCountsWhatStaffAskedFor() throws {
    var room = try room()
    try room.handOver("h1", .staff, answerBy: answerBy)
    try room.handOver("h2", .management, answerBy: answerBy)
    // Three offers, none asked for: nothing is counted, nothing is lost, and nothing works yet.
    #expect(room.series.funnel(of: .management).said == 3)
    try expect(room, .management, [0, 0, 0, 0, 0], .underWay, late: .broken)

    try room.ask(.open(by: .staff))
    // Staff have read it and asked for nothing: they chose, so it is no loss.
    try expect(room, .management, [0, 0, 0, 0, 0], .underWay, late: .underWay)

    try room.ask(.link("l1", "d1", "o1"))
    try room.ask(.link("l2", "c1", "o1"))
    try room.ask(.link("l3", "d5", "o2"))
    #expect(room.series.funnel(of: .management).chosen == 2)
    try expect(room, .management, [2, 2, 0, 0, 0], .underWay, late: .broken)

    try room.reply("a1", to: ["d1"], of: "h1", .no)
    // o1 has come as far as d1, which has come furthest of the two it serves.
    try expect(room, .management, [2, 2, 1, 1, 0], .underWay, late: .broken)
    try room.reply("a2", to: ["d5"], of: "h1", .yes)
    try expect(room, .management, [2, 2, 2, 1, 0], .underWay, late: .underWay)
    try room.ask(.tellBack("a1", on: today, how: nil))
    try room.ask(.tellBack("a2", on: today, how: nil))
    try expect(room, .management, [2, 2, 2, 1, 1], .working, late: .working)
    try room.ask(.markDone("a2", on: today))
    try expect(room, .management, [2, 2, 2, 2, 2], .working, late: .working)
  }

  /// Nothing that stays in the room is counted, not even as something that was not chosen.
  @Test func whatStaysInTheRoomIsNeverCounted() throws {
    var room = try room()
    try room.handOver("h1", .staff, answerBy: answerBy)
    try room.ask(.keepInRoom("d1", true))
    let funnel = room.series.funnel(of: .staff)
    #expect((funnel.said, funnel.handedOver) == (6, 6))
  }

  @Test func theStatesAreSpelledInTheExports() {
    #expect(
      FunnelState.allCases.map(\.rawValue) == ["not-handed-over", "under-way", "broken", "working"])
  }

  /// Handed over, read, answered, done, told back; and the state on the answer day and the day after.
  private func expect(
    _ room: Room, _ track: TrackKind, _ counts: [Int], _ state: FunnelState, late: FunnelState,
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    let funnel = room.series.funnel(of: track)
    #expect(
      [funnel.handedOver, funnel.read, funnel.answered, funnel.done, funnel.toldBack] == counts,
      sourceLocation: location)
    #expect(funnel.state(on: answerBy) == state, sourceLocation: location)
    #expect(funnel.state(on: after) == late, sourceLocation: location)
  }
}
