import Documents
import Testing
import TillDiCore
import TillDiReports

/// The lists against each other: what waits comes first, and two facts stay two.
@Suite struct ComparisonTests {
  @Test func whatIsAnsweredByItselfComesFirst() throws {
    let series = try Solgarden()
    let text = MarkdownWriter().write(series.room.reports().comparison())
    let lines = try #require(text.firstRange(of: "## Personalens lista, rad för rad"))
    let offers = try #require(text.firstRange(of: "## Det här kan vi ge"))
    let items = try ["Vill 1", "Stöd 1", "Stöd 2", "Stör 1", "Stör 2", "Stör 3", "Stör 4"].map {
      try #require(text[lines.lowerBound...].firstRange(of: "**\($0)")).lowerBound
    }
    #expect(items == items.sorted() && items[6] < offers.lowerBound)
    #expect(text[offers.lowerBound...].contains("Inget än"))
  }

  @Test func nothingIsSaidTwiceOfTwoEmptyLists() {
    let text = MarkdownWriter().write(Reports.empty.comparison())
    #expect(text.ranges(of: "Ledningens lista är inte överlämnad.").count == 1)
    #expect(!text.contains("Personalens lista är inte överlämnad."))
  }

  /// A link alone is told as one, and what staff said before it.
  @Test func whatStaffSaidOfAnOfferStandsBesideIt() throws {
    var series = try Solgarden()
    try series.meet()
    let before = MarkdownWriter().write(series.room.reports().comparison())
    #expect(before.contains("| Kopplat till Vill 1. |") && before.contains("| Inget än. |"))
    try series.room.ask(
      .answerOffer(series.offer, .notForUs, reason: "vågen är bra", on: series.room.today))
    let text = MarkdownWriter().write(series.room.reports().sharedReport())
    #expect(text.contains("| Inte för oss: vågen är bra. Kopplat till Vill 1. |"))
    #expect(text.contains("Efterfrågat: **0** (1 har stannat, 1 inte för oss)"))
    #expect(!text.contains("personalen bett om"))
  }

  @Test func matchedIsNotAnswered() throws {
    var series = try Solgarden()
    try series.room.link(series.log, series.offer)
    let reports = series.room.reports()
    for paper in [reports.comparison(), reports.sharedReport()] {
      let text = MarkdownWriter().write(paper)
      #expect(text.contains("Ingen av 7 rader har fått svar än. Sju väntar"))
      #expect(text.contains("En möts av något ledningen kan ge."))
      #expect(text.contains("Möts av Kan 1. | **Inget svar än.** Verksamhetschef"))
    }
  }

  /// Every line's words stand once in the table, whatever they share.
  @Test func everyLineStandsOnce() throws {
    var series = try Solgarden()
    try series.meet()
    let other = try series.room.say(.disturbance, "Mobilen laddar ur")
    try series.room.handOver(.staff, to: "verksamhetschef", by: "2026-05-28")
    try series.room.reply([series.rest, other], .tryFirst, reason: "en ny förstärkare i maj")
    for audience in [nil] + ReportAudience.allCases.map({ Optional($0) }) {
      let text = MarkdownWriter().write(series.room.reports().sharedReport(for: audience))
      let table = try #require(text.firstRange(of: "## Personalens lista, rad för rad"))
      for item in series.room.series.comparison.items {
        let words = text[table.upperBound...].split(
          separator: item.line.text, omittingEmptySubsequences: false)
        #expect(words.count == 2, "\(item.line.text)")
      }
    }
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
