import Documents
import Testing
import TillDiCore
import TillDiReports

/// The lists as they are handed over and as they stand on the screen.
@Suite struct ListTests {
  private func markdown(_ document: Document) -> String { MarkdownWriter().write(document) }

  @Test func theFirstThreeOfEachSideAreMarked() throws {
    let series = try Solgarden()
    let screen = markdown(series.room.reports().lists(.staff))
    for name in ["Stör 1 (topp)", "Stör 2 (topp)", "Stöd 1 (topp)"] {
      #expect(screen.contains(name))
    }
    // The room has put two of each in order, and no more.
    #expect(!screen.contains("Stör 3 (topp)") && !screen.contains("Stör 4 (topp)"))
    #expect(!screen.contains("Vill 1 (topp)"))
    let paper = markdown(series.room.reports().staffList())
    let rest = try #require(paper.firstRange(of: "## Resten av listan"))
    let last = try #require(paper.firstRange(of: "Stör 2:"))
    let fourth = try #require(paper.firstRange(of: "Stör 3:"))
    #expect(last.lowerBound < rest.lowerBound && rest.lowerBound < fourth.lowerBound)
  }

  @Test func aListThatWasNotHandedOverIsADraft() throws {
    var room = try Room()
    try room.begin("staff-2")
    try room.say(.disturbance, "Fyra inloggningar")
    let text = markdown(room.reports().staffList())
    #expect(text.contains("**Version:** Utkast"))
    #expect(text.contains("inte överlämnad än"))
    #expect(markdown(Reports.empty.staffList()).contains("Inget än."))
  }

  @Test func versionTwoShowsWhatDiffers() throws {
    var series = try Solgarden()
    try series.room.on("2026-04-20")
    try series.room.ask(.edit(series.log, text: "Loggar in fem gånger"))
    try series.room.ask(.remove(series.rest))
    try series.room.say(.claim, "Att välja surfplatta")
    try series.room.ask(.place(series.schedule, at: 1))
    let before = markdown(series.room.reports().staffList())
    #expect(!before.contains("fem gånger") && !before.contains("Nytt sedan"))
    try series.room.handOver(.staff, to: "verksamhetschef", by: "2026-05-28")
    let text = markdown(series.room.reports().staffList())
    #expect(text.contains("**Version:** 2, överlämnad"))
    #expect(text.contains("**Ny:** Vill 2 ”Att välja surfplatta”"))
    #expect(
      text.contains(
        "**Andra ord:** Stör 1 ”Loggar in fem gånger” "
          + "(förut: ”Loggar in fyra gånger innan första besöket”)"))
    #expect(
      text.contains(
        "**Annan plats:** Stör 2 ”Schemat ändras utan besked”, plats 1 (förut: plats 2)"))
    #expect(text.contains("**Borta:** Stör 4 ”Täckningen försvinner i källaren”"))
    let first = markdown(series.room.reports().staffList(version: 1))
    #expect(first.contains("fyra gånger") && !first.contains("Nytt sedan"))
  }

  @Test func aRewordingHeardAfterTheHandOverIsToldInTheNextVersion() throws {
    var series = try Solgarden()
    let handedOver = markdown(series.room.reports().staffList())
    try series.room.ask(.reword(series.schedule, text: "Besked om nytt schema"))
    try series.room.ask(.hearRewording(series.schedule, isRight: true))
    #expect(markdown(series.room.reports().staffList()) == handedOver)
    #expect(markdown(series.room.reports().lists(.staff)).contains("har ändrats sedan version 1"))
    try series.room.on("2026-04-20")
    try series.room.handOver(.staff, to: "verksamhetschef", by: "2026-05-28")
    #expect(
      markdown(series.room.reports().staffList()).contains(
        "”Schemat ändras utan besked” – Med andra ord: Besked om nytt schema (rummet sa ja)"))
    let first = markdown(series.room.reports().staffList(version: 1))
    #expect(!first.contains("Besked om nytt schema"))
  }

  @Test func whatChangedSinceIsSaidOnTheScreenOnly() throws {
    var series = try Solgarden()
    try series.room.say(.claim, "Att välja surfplatta")
    let reports = series.room.reports()
    #expect(markdown(reports.lists(.staff)).contains("har ändrats sedan version 1"))
    #expect(!markdown(reports.staffList()).contains("surfplatta"))
  }
}

extension Reports {
  /// A series where nothing has happened.
  static var empty: Reports {
    Reports(
      series: Series(name: "Solgården", language: .swedish), programme: fixtureProgramme,
      today: Day(number: 20_000))
  }
}
