import Documents
import Testing
import TillDiCore
import TillDiReports

/// The lists against each other: what waits comes first, and two facts stay two.
@Suite struct ComparisonTests {
  @Test func topItemsComeFirstAmongWhatWaits() throws {
    let series = try Solgarden()
    let text = MarkdownWriter().write(series.room.reports().comparison())
    let asked = try #require(text.firstRange(of: "## Det personalen bad om"))
    let waits = try #require(text.firstRange(of: "## Att prata om först"))
    let unasked = try #require(text.firstRange(of: "## Erbjudet"))
    func places(_ names: [String], after start: String.Index) throws -> [String.Index] {
      try names.map { try #require(text[start...].firstRange(of: "**\($0)")).lowerBound }
    }
    // Each priority and claim with what meets it, in the order it is answered; then what waits, top ones first.
    let items = try places(
      ["Vill 1", "Stöd 1", "Stöd 2", "Stör 1", "Stör 2", "Stör 3"], after: asked.lowerBound)
    #expect(items == items.sorted() && items[5] < waits.lowerBound)
    let waiting = try places(
      ["Stöd 1", "Stöd 2", "Stör 1", "Stör 2", "Stör 3", "Vill 1", "Stör 4"],
      after: waits.lowerBound)
    #expect(waiting == waiting.sorted() && waiting[6] < unasked.lowerBound)
  }

  @Test func matchedIsNotAnswered() throws {
    var series = try Solgarden()
    try series.room.link(series.log, series.offer)
    let text = MarkdownWriter().write(series.room.reports().comparison())
    #expect(text.contains("0 har fått svar, och 1 möts"))
    #expect(
      MarkdownWriter().write(series.room.reports().sharedReport()).contains("| Inget svar än |"))
    #expect(text.contains("Möts av Kan 1 ”Arbetslaget väljer telefoner ur avtalet”."))
  }

  @Test func aSharedReplyIsSaidOnce() throws {
    var series = try Solgarden()
    let other = try series.room.say(.disturbance, "Mobilen laddar ur")
    try series.room.handOver(.staff, to: "verksamhetschef", by: "2026-05-28")
    try series.room.reply([series.rest, other], .tryFirst, reason: "en ny förstärkare i maj")
    let text = MarkdownWriter().write(series.room.reports().comparison())
    #expect(text.split(separator: "en ny förstärkare", omittingEmptySubsequences: false).count == 2)
    #expect(text.contains("**Stör 4:**") && text.contains("**Stör 5:** Mobilen laddar ur"))
  }

  @Test func anEmptyReportSaysWhatIsNextInsteadOfCountingNothing() {
    let text = MarkdownWriter().write(Reports.empty.sharedReport())
    #expect(text.contains("Näst på tur: Före start.") && !text.contains("Av 0"))
  }

  @Test func emptySidesAreEncouraged() {
    for language in Language.allCases {
      let reports = Reports(
        series: Series(name: "Solgården", language: language), programme: nil,
        today: Day(number: 20_000))
      let text = MarkdownWriter().write(reports.comparison())
      #expect(text.contains(language == .swedish ? "växer fram" : "grows as the lists do"))
    }
  }

  @Test func aManagementListNobodyAskedForIsNotAWorkingFunnel() throws {
    let series = try Solgarden()
    let text = MarkdownWriter().write(series.room.reports().sharedReport())
    #expect(!text.contains("Svaren kommer fram"))
    #expect(text.contains("2 erbjudanden har ingen bett om än"))
  }
}
