import Documents
import Testing
import TillDiCore
import TillDiReports

/// The facilitator's guide.
@Suite struct GuideTests {
  private func text(_ document: Document) -> String { MarkdownWriter().write(document) }

  private func plan(_ room: inout Room, _ id: PlanID, _ day: String, _ time: String, _ minutes: Int)
    throws
  {
    try room.ask(
      .plan(
        PlannedSession(
          id: id, session: "staff-2", day: try Room.day(day), time: try Room.time(time),
          minutes: minutes)))
  }

  @Test(arguments: Language.allCases) func session(_ language: Language) throws {
    var room = try Room(language: language)
    try plan(&room, "p", "2026-03-17", "14:30", 120)
    try room.ask(
      .adjust(
        Adjustment(
          id: "a", session: "staff-2", observed: "Natten kom inte", changed: "Kl. 21", why: nil)))
    try expectGolden(room.reports().guide("staff-2"), "guide-session.\(language.rawValue)")
  }

  @Test(arguments: Language.allCases) func programme(_ language: Language) throws {
    try expectGolden(
      try Room(language: language).reports().guide(), "guide-programme.\(language.rawValue)")
  }

  @Test func withoutADateTimesAreCountedFromNothing() throws {
    let text = text(try Room().reports().guide("staff-2"))
    for time in ["| 0:00 ", "| 0:15 ", "| 1:15 ", "| 2:00 "] { #expect(text.contains(time)) }
    #expect(text.contains("räknas från 0:00"))
  }

  @Test func aDateGivesClockTimes() throws {
    var room = try Room()
    try plan(&room, "p", "2026-03-17", "14:30", 120)
    let text = text(room.reports().guide("staff-2"))
    for time in ["| 14:30 ", "| 14:45 ", "| 15:45 ", "| 16:30 "] { #expect(text.contains(time)) }
    #expect(
      text.contains("tisdag 17 mars 2026 kl. 14:30–16:30, Solgården") && !text.contains("0:00"))
  }

  @Test func asSplitSessionGoesOnAnotherDay() throws {
    var room = try Room()
    try plan(&room, "p", "2026-03-17", "14:30", 75)
    try plan(&room, "q", "2026-03-18", "09:00", 45)
    let rows = text(room.reports().guide("staff-2")).split(separator: "\n")
      .filter { $0.hasPrefix("|") }
    let goesOn = try #require(rows.firstIndex { $0.contains("Fortsättning onsdag 18 mars 2026") })
    #expect(rows[goesOn - 1].hasPrefix("| 14:45 ") && rows[goesOn + 1].hasPrefix("| 09:00 "))
    #expect(rows[goesOn + 2].hasPrefix("| 09:45 "))
  }

  @Test func aSessionForDayAndNightStaffTakesTheNextDate() throws {
    var room = try Room()
    try plan(&room, "p", "2026-03-10", "14:30", 120)
    try plan(&room, "q", "2026-03-17", "21:00", 120)
    try room.on("2026-03-12")
    let text = text(room.reports().guide("staff-2"))
    #expect(text.contains("| 21:00 ") && !text.contains("14:30"))
  }

  @Test func theSlipsAreGoneThroughAndHandedOut() throws {
    let text = text(try Room().reports().guide("staff-2"))
    #expect(text.contains("På lappen står: Anteckna en gång då det digitala hjälpte"))
    #expect(text.contains("Från förra gången:** Bra och dålig digitalisering"))
  }

  @Test func whatMayGoWrongStandsWhereItHappens() throws {
    let with = text(try Room().reports().guide("staff-2"))
    let without = text(try Room().reports().guide("staff-1"))
    #expect(with.contains("Om ingen har något med sig") && with.contains("Om det blir tyst"))
    #expect(!without.contains("Om ingen har något med sig") && without.contains("Om det blir tyst"))
    #expect(with.contains("Empati (E)"))
  }

  @Test func itNeedsNoProgrammeToSaySo() throws {
    let reports = try Room().reports(programme: nil)
    #expect(text(reports.guide()).contains("Inget program är inläst."))
    #expect(text(try Room().reports().guide("staff-9")).contains("staff-9"))
  }

  @Test func theOtherSidesChangesStayOutOfSight() throws {
    var room = try Room()
    try room.ask(
      .adjust(
        Adjustment(
          id: "a", session: "staff-2", observed: "Natten kom inte", changed: nil, why: nil)))
    #expect(text(room.reports().guide("staff-2")).contains("Natten kom inte"))
    try room.begin("management-1")
    #expect(!text(room.reports().guide("staff-2")).contains("Natten kom inte"))
  }
}
