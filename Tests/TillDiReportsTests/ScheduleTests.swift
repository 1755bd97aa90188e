import Documents
import Testing
import TillDiCore
import TillDiReports

/// Dates are flagged, never refused.
@Suite struct ScheduleTests {
  @Test func patternHolidayAndJulyAreFlagged() throws {
    var room = try Room()
    let dates: [(SessionID, String, String)] = [
      ("staff-1", "2026-03-10", "14:30"), ("staff-2", "2026-03-24", "14:30"),
      ("staff-3", "2026-04-03", "14:30"), ("staff-4", "2026-07-07", "09:00"),
      ("joint-meeting", "2026-06-18", "08:00"),
    ]
    for (index, date) in dates.enumerated() {
      try room.ask(
        .plan(
          PlannedSession(
            id: PlanID("p\(index)"), session: date.0, day: try Room.day(date.1),
            time: try Room.time(date.2), minutes: 120)))
    }
    let text = MarkdownWriter().write(room.reports().schedule())
    let rows = text.split(separator: "\n").filter { $0.contains("2026") }
    #expect(rows.count == 5)
    #expect(rows[2].contains("annan dag än tisdag; långfredagen"))
    #expect(rows[3].contains("torsdag 18 juni") && !rows[3].contains("annan"))
    #expect(rows[4].contains("annan tid än 14:30; juli, många är lediga"))
    #expect(rows[0].contains("14:30–16:30") && !rows[0].contains("annan"))
  }

  @Test func slipsSayWhenTheyAreGoneThrough() throws {
    let reports = try Room().reports()
    let one = MarkdownWriter().write(reports.homeworkSlips("homework-2"))
    #expect(one.contains("Drömbild") && !one.contains("Bra och dålig digitalisering"))
    #expect(one.contains("Vi tar upp det när vi ses: Drömdigitalisering."))
  }

  @Test func slipsToCutAreFourToASheet() throws {
    let reports = try Room().reports()
    let blocks = reports.homeworkSlips(copies: 4).blocks
    let sheets = blocks.compactMap { block in
      if case .cards(let cards) = block { cards } else { nil }
    }
    #expect(sheets.count == 2 && sheets.allSatisfy { $0.count == 4 && Set($0).count == 1 })
    #expect(blocks.count { $0 == .pageBreak } == 1)
    #expect(
      !reports.homeworkSlips().blocks.contains { if case .cards = $0 { true } else { false } })
  }
}
