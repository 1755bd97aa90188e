import Testing
import TillDiCore

/// One function counts, and every paper says what it counted.
@Suite struct ListStandingTests {
  @Test func nothingHandedOverIsNothingToCount() throws {
    let standing = Series(name: "Solgården", language: .swedish).standing(on: Day(number: 20_000))
    #expect(standing.lines.isEmpty && standing.waiting.isEmpty && standing.answered == 0)
    #expect(standing.answerBy == nil && !standing.isAnswerLate(on: Day(number: 20_000)))
  }

  @Test func linesAndRepliesAreCountedApart() throws {
    let series = Room(events: RecordedRoom.events).series
    let standing = series.standing(on: "2026-03-17")
    let answered = Set(series.answers.flatMap(\.reply.items))
    #expect(standing.lines.count == RecordedRoom.handOver.items.count)
    #expect(standing.answered == standing.lines.count { answered.contains($0.note) })
    #expect(standing.answered == 1 && standing.matched == 1)
    #expect(!standing.waiting.contains { answered.contains($0.note) })
    #expect(standing.waiting.count + standing.answered == standing.lines.count)
    #expect(standing.answerBy == "2026-03-17")
    #expect(!standing.isAnswerLate(on: "2026-03-17") && standing.isAnswerLate(on: "2026-03-18"))
  }

  @Test func whatIsLateIsOpenAndWhatIsToldIsNotToTell() throws {
    var room = Room(events: RecordedRoom.events)
    let reply = try #require(room.series.answers.first?.reply)
    let by = try #require(reply.by)
    #expect(!room.series.standing(on: by).late.contains { $0.id == reply.id })
    let later = room.series.standing(on: by.adding(days: 1))
    // What an earlier series left is longer late.
    #expect(later.late.map(\.id) == ["old1", reply.id])
    #expect(later.open.map(\.id).contains(reply.id))
    #expect(later.toTell.map(\.id).contains(reply.id) && later.told == 0)
    try room.ask(.tellBack(reply.id, on: "2026-03-03", how: nil))
    let told = room.series.standing(on: by)
    #expect(told.told == 1 && !told.toTell.map(\.id).contains(reply.id))
    #expect(told.open.map(\.id).contains(reply.id), "told, and not done")
  }

  /// A new version moves no day that had passed: what it was promised by is still told.
  @Test func aDayThatPassedIsToldOfAlsoInANewVersion() throws {
    var room = Room()
    try room.say("d1", .disturbance, "stör")
    try room.say("d2", .disturbance, "stör mer")
    try room.say("d3", .disturbance, "stör mest")
    try room.handOver("h1", .staff, answerBy: "2026-03-17")
    try room.ask(.open(by: .management))
    try room.reply("a1", to: ["d1"], of: "h1", .yes)
    #expect(room.series.standing(on: "2026-03-20").missed.isEmpty)
    room.today = "2026-03-20"
    try room.ask(.edit("d3", text: "andra ord"))
    try room.say("d4", .disturbance, "ny")
    try room.handOver("h2", .staff, answerBy: "2026-04-17")
    let standing = room.series.standing(on: "2026-03-21")
    #expect(!standing.isAnswerLate(on: "2026-03-21") && standing.answerBy == "2026-04-17")
    #expect(standing.missed.map(\.version) == [1])
    #expect(standing.missed.map(\.answerBy) == ["2026-03-17"])
    // Answered, said in other words and new since: of none of those an answer was promised by then.
    #expect(standing.missed.first?.lines.map(\.note) == ["d2"])
    // What was read then and says the same is read; other words and a new line are not.
    let funnel = room.series.funnel(of: .staff)
    #expect((funnel.handedOver, funnel.read, funnel.answered) == (4, 2, 1))
    // A promise without a day has none in a new version either.
    #expect(room.series.promisesWithoutDay(in: "h2").map(\.note) == ["d1"])
    #expect(room.series.promisesWithoutDay(in: "h1").map(\.note) == ["d1"])
  }

  /// Handed over again in time, no day was missed.
  @Test func aNewVersionInTimeMissedNothing() throws {
    var room = Room()
    try room.say("d1", .disturbance, "stör")
    try room.handOver("h1", .staff, answerBy: "2026-03-17")
    try room.say("d2", .disturbance, "ny")
    try room.handOver("h2", .staff, answerBy: "2026-04-17")
    #expect(room.series.standing(on: "2026-04-01").missed.isEmpty)
  }
}
