import Testing
import TillDiCore

/// What waits, what is stuck, and the place where most is.
///
/// Source: *The model*, “The broken funnel”.
@Suite struct FunnelStopTests {
  private let answerBy: Day = "2026-03-17"
  private let after: Day = "2026-03-18"

  /// Six claims that are handed over and read.
  private func room() throws -> Room {
    var room = Room()
    for place in 1...6 { try room.say(NoteID("c\(place)"), .claim, "vill \(place)") }
    try room.handOver("h1", .staff, answerBy: answerBy)
    return room
  }

  private func narrowest(_ room: Room, _ day: Day) -> FunnelNarrows {
    room.series.funnel(of: .staff).narrowest(on: day)
  }

  @Test func theAnswerDateIsStillTime() throws {
    var room = try room()
    #expect(
      narrowest(room, answerBy) == .waiting(FunnelStop(stage: .read, waiting: 6, due: answerBy)))
    #expect(narrowest(room, after) == .stuck(FunnelStop(stage: .read, stuck: 6)))
    try room.ask(.open(by: .management))
    #expect(
      narrowest(room, answerBy)
        == .waiting(FunnelStop(stage: .answered, waiting: 6, due: answerBy)))
    #expect(narrowest(room, after) == .stuck(FunnelStop(stage: .answered, stuck: 6)))
  }

  @Test func aPromiseHasTimeUntilItsDay() throws {
    var room = try room()
    try room.reply("a1", to: ["c1"], of: "h1", .yes, by: "2026-04-01")
    try room.reply("a2", to: ["c2"], of: "h1", .yesIf, by: "2026-05-01")
    try room.reply("a3", to: ["c3"], of: "h1", .tryFirst)
    for number in 1...3 { try room.ask(.tellBack(ReplyID("a\(number)"), on: today, how: nil)) }
    let done = { (day: Day) in
      room.series.funnel(of: .staff).stops(on: day).first { $0.stage == .done }
    }
    #expect(done("2026-04-01") == FunnelStop(stage: .done, waiting: 3, due: "2026-04-01"))
    #expect(done("2026-04-02") == FunnelStop(stage: .done, waiting: 2, stuck: 1, due: "2026-05-01"))
    // A promise without a day goes on waiting.
    #expect(done("2027-01-01") == FunnelStop(stage: .done, waiting: 1, stuck: 2))
  }

  /// What can be told today waits for nobody: it is stuck before anything that still has time.
  @Test func whatIsDoneAndNotToldIsStuckAtOnce() throws {
    var room = try room()
    try room.reply("a1", to: ["c1"], of: "h1", .no)
    try room.reply("a2", to: ["c2"], of: "h1", .yes)
    try room.ask(.markDone("a2", on: today))
    // A no may be told until the day an answer was promised for.
    let both = FunnelStop(stage: .told, waiting: 1, stuck: 1, due: answerBy)
    #expect(narrowest(room, today) == .stuck(both))
    #expect(narrowest(room, after) == .stuck(FunnelStop(stage: .read, stuck: 4)))
    try room.ask(.tellBack("a1", on: today, how: nil))
    #expect(narrowest(room, today) == .stuck(FunnelStop(stage: .told, stuck: 1)))
    try room.ask(.tellBack("a2", on: today, how: nil))
    #expect(
      narrowest(room, today) == .waiting(FunnelStop(stage: .read, waiting: 4, due: answerBy)))
  }

  @Test func theLargestCountsAndOfEqualsTheEarliest() throws {
    var room = try room()
    try room.ask(.open(by: .management))
    try room.reply("a1", to: ["c1"], of: "h1", .yes, by: answerBy)
    try room.reply("a2", to: ["c2"], of: "h1", .yes, by: answerBy)
    try room.reply("a3", to: ["c3"], of: "h1", .no)
    try room.reply("a4", to: ["c4"], of: "h1", .no)
    for reply in ["a1", "a2"] as [ReplyID] { try room.ask(.tellBack(reply, on: today, how: nil)) }
    // Two unanswered, two late, two untold: the earliest of the three.
    #expect(narrowest(room, after) == .stuck(FunnelStop(stage: .answered, stuck: 2)))
    try room.reply("a5", to: ["c5"], of: "h1", .yes, by: answerBy)
    try room.ask(.tellBack("a5", on: today, how: nil))
    // One unanswered, three late, two untold.
    #expect(narrowest(room, after) == .stuck(FunnelStop(stage: .done, stuck: 3)))
    try room.reply("a6", to: ["c6"], of: "h1", .someoneElse)
    // Three late, three untold.
    #expect(narrowest(room, after) == .stuck(FunnelStop(stage: .told, stuck: 3)))
    for reply in ["a3", "a4"] as [ReplyID] { try room.ask(.tellBack(reply, on: today, how: nil)) }
    for reply in ["a1", "a2", "a5"] as [ReplyID] { try room.ask(.markDone(reply, on: today)) }
    #expect(narrowest(room, after) == .stuck(FunnelStop(stage: .toldBack, stuck: 3)))
    for number in 1...6 { try room.ask(.tellBack(ReplyID("a\(number)"), on: today, how: nil)) }
    // What somebody else decides is not done by being told.
    #expect(narrowest(room, after) == .waiting(FunnelStop(stage: .done, waiting: 1)))
    try room.reply("a6", to: ["c6"], of: "h1", .no, replacing: true)
    try room.ask(.tellBack("a6", on: today, how: nil))
    #expect(narrowest(room, after) == .nowhere)
  }

  /// The state is about answers: a funnel may work while a promise is late, and says where.
  @Test func aWorkingFunnelMayHaveALatePromise() throws {
    var room = Room()
    try room.say("c1", .claim, "vill")
    try room.handOver("h1", .staff, answerBy: answerBy)
    try room.reply("a1", to: ["c1"], of: "h1", .yes, by: answerBy)
    try room.ask(.tellBack("a1", on: today, how: nil))
    #expect(room.series.funnel(of: .staff).state(on: after) == .working)
    #expect(narrowest(room, after) == .stuck(FunnelStop(stage: .done, stuck: 1)))
  }
}
