import Documents
import Testing
import TillDiCore
import TillDiReports
import TillDiWords

/// Papers read when a session was held from one place.
@Suite struct HeldDatesTests {
  /// Session 1 was planned for the 10th and held on the 12th.
  private static func room() throws -> Room {
    var room = try Room()
    for (index, session) in (["staff-1", "staff-2"] as [SessionID]).enumerated() {
      try room.ask(
        .plan(
          PlannedSession(
            id: PlanID("p\(index)"), session: session,
            day: try Room.day(index == 0 ? "2026-03-10" : "2026-03-24"),
            time: try Room.time("14:00"), minutes: 60)))
    }
    room.today = try Room.day("2026-03-12")
    try room.ask(
      .begin("o", session: "staff-1", day: room.today, label: nil, afterwards: false))
    try room.ask(.end("o"))
    return room
  }

  @Test("The schedule says that it was held, and on which day")
  func schedule() throws {
    let rows = MarkdownWriter().write(try Self.room().reports().schedule())
      .split(separator: "\n").filter { $0.contains("2026") }
    #expect(rows.count == 2 && rows[0].contains("hölls torsdag 12 mars 2026"))
    #expect(!rows[1].contains("höll"))
  }

  @Test("A day that has passed without its session is said to have passed")
  func notHeld() throws {
    var room = try Self.room()
    room.today = try Room.day("2026-03-25")
    let text = MarkdownWriter().write(room.reports().schedule())
    #expect(text.contains("dagen har gått, inte hållen"))
  }

  @Test("Invitation and letter have only what is to come, though the planned day has not passed")
  func toCome() throws {
    var room = try Room()
    try room.ask(
      .plan(
        PlannedSession(
          id: "p", session: "staff-1", day: try Room.day("2026-03-20"),
          time: try Room.time("14:00"), minutes: 60)))
    let before = MarkdownWriter().write(room.reports().invitation(.staff))
    try room.ask(
      .begin("o", session: "staff-1", day: room.today, label: nil, afterwards: false))
    try room.ask(.end("o"))
    let after = MarkdownWriter().write(room.reports().invitation(.staff))
    #expect(before.contains("20 mars") && !after.contains("20 mars"))
    #expect(!MarkdownWriter().write(room.reports().letter()).contains("20 mars"))
  }

  @Test("In the calendar a session is there on the day it was held, as a change")
  func calendar() throws {
    let room = try Self.room()
    let events = room.reports().agenda(room.history, series: "s").events
    #expect(events.count == 2)
    #expect(events[0].begins.day == 12 && events[0].sequence == 1)
    #expect(events[1].begins.day == 24 && events[1].sequence == 0)
  }
}
