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
}
