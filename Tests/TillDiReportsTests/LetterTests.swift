import Documents
import Testing
import TillDiCore
import TillDiReports

/// The weekly letter: done, under way, next.
@Suite struct LetterTests {
  private func letter(_ series: Solgarden, since: String? = nil) throws -> String {
    MarkdownWriter().write(
      series.room.reports().letter(since: try since.map { try Room.day($0) }))
  }

  @Test func tellsOfTheDaysItIsAsked() throws {
    var series = try Solgarden()
    try series.meet()
    let week = try letter(series)
    #expect(week.contains("6–12 maj 2026") && !week.contains("Vi sågs"))
    #expect(week.contains("Inget är hållet eller lämnat över de här dagarna."))
    let all = try letter(series, since: "2026-03-17")
    #expect(all.contains("17 mars – 12 maj 2026."))
    for told in [
      "Vi sågs 17 mars 2026: Bra & dålig dag.", "Personalens lista lämnades över till ledningen.",
      "Ledningen har svarat på 2 rader:", "Svaren har berättats för arbetslaget: Stör 1.",
      "7 dagar försenat", "Tisdag 26 maj 2026 klockan 14:30: Uppföljning.",
    ] {
      #expect(all.contains(told), "\(told)")
    }
  }

  /// It hangs where everybody passes: no role, and only words that were handed over.
  @Test func namesNoRoleAndQuotesOnlyTheLists() throws {
    var series = try Solgarden(secret: "HEMLIGT")
    try series.meet()
    let text = try letter(series, since: "2026-03-03")
    for role in ["undersköterska", "sjuksköterska", "enhetschef", "verksamhetschef"] {
      #expect(!text.lowercased().contains(role), "\(role)")
    }
    let beside = series.room.series.notes(of: [.remark, .example, .goodDay, .badDay, .dream])
    for note in beside { #expect(!text.contains(note.text)) }
    #expect(!text.contains("HEMLIGT"))
  }

  @Test("A promise that got another day is a changed answer, and no new one")
  func movedPromise() throws {
    var series = try Solgarden()
    try series.meet()
    let id = try series.room.reply([series.rest], .yes, by: "2026-05-20")
    var reply = try #require(series.room.series.answers.first { $0.reply.id == id }?.reply)
    reply = Reply(
      id: id, handOver: reply.handOver, items: reply.items, kind: reply.kind, reason: reply.reason,
      role: reply.role, by: try Room.day("2026-06-10"), effect: reply.effect)
    try series.room.ask(.reply(reply, replacing: true))
    let text = try letter(series)
    #expect(text.contains("Ledningen har ändrat sitt svar på 1 "))
    #expect(text.contains("Senast 10 juni 2026.") && !text.contains("Ledningen har svarat på"))
  }

  /// Half a page: of what is much, only the first and how many more.
  @Test func isShortHoweverMuchHappened() throws {
    var series = try Solgarden()
    try series.meet()
    for note in [series.alarm, series.schedule, series.rest] {
      try series.room.reply([note], .yes, by: "2026-06-01", effect: "Det märks \(note)")
    }
    let text = try letter(series, since: "2026-03-03")
    #expect(text.contains("Vi har setts vid 4 träffar, senast:"))
    #expect(!text.contains("3 mars 2026)") && text.contains("Bra & dålig dag (17 mars 2026)"))
    #expect(text.contains("… och 1 löfte till."))
    #expect(text.split(separator: "\n").count < 30)
  }
}
