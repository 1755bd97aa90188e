import Documents
import Testing
import TillDiCore
import TillDiReports

/// What a board is asked, and what it is only told of.
@Suite struct BoardReportTests {
  private func text(_ series: Solgarden) -> String {
    MarkdownWriter().write(series.room.reports().sharedReport(for: .board))
  }

  private func between(_ text: String, _ from: String, _ to: String) throws -> Substring {
    let start = try #require(text.firstRange(of: from))
    let end = try #require(text[start.upperBound...].firstRange(of: to))
    return text[start.upperBound..<end.lowerBound]
  }

  /// What a safety representative decides is no question to the board.
  @Test func nothingIsAskedThatNobodyAskedTheBoard() throws {
    var series = try Solgarden()
    try series.meet()
    try series.room.reply([series.schedule], .someoneElse, reason: "skyddsombud")
    let text = text(series)
    let asked = try between(text, "## Det här ber vi nämnden om", "##")
    #expect(asked.contains("Inget svar lämnar ett beslut till nämnden"))
    #expect(!asked.contains("Stör 2") && !asked.contains("inget svar än"))
    let open = try between(text, "## Det här är inte klart än", "##")
    #expect(open.contains("**Stör 2:** Skyddsombudet avgör – ingen är satt att fråga än"))
    // The promise is late, and it is counted.
    #expect(
      open.contains(
        "Ett löfte är inte klart än och är försenat. Fråga gärna redan nu hur det gick."))
    #expect(open.contains("inget svar än, verksamhetschef skulle ha svarat"))
  }

  @Test func whatWasLeftToTheBoardIsAskedOfIt() throws {
    var series = try Solgarden()
    try series.room.reply([series.schedule], .someoneElse, reason: "vård- och omsorgsnämnden")
    let asked = try between(
      text(series), "## Det här ber vi nämnden om", "## Det här är inte klart")
    #expect(
      asked.contains("**Stör 2:** Någon annan avgör: vård- och omsorgsnämnden – ingen är satt"))
    #expect(!asked.contains("Inget svar lämnar"))
  }

  /// Whoever decides may have been written as a sentence; it is not said twice.
  @Test(arguments: [
    ("Förvaltningschefen avgör.", "Förvaltningschefen avgör – ingen"),
    ("IT-chef", "IT-chefen avgör – ingen"),
    (
      "medicinskt ansvarig sjuksköterska",
      "Någon annan avgör: medicinskt ansvarig sjuksköterska – ingen"
    ),
  ])
  func whoDecides(_ reason: String, _ said: String) throws {
    var series = try Solgarden()
    try series.room.reply([series.schedule], .someoneElse, reason: reason)
    #expect(text(series).contains("- **Stör 2:** \(said)"))
  }

  @Test func theAppendixHoldsItsParts() throws {
    var series = try Solgarden()
    try series.meet()
    let text = text(series)
    #expect(text.contains("ska få ett svar av någon som får bestämma"))
    let appendix = try #require(text.firstRange(of: "\n## Bilaga\n"))
    let rest = text[appendix.upperBound...]
    #expect(rest.contains("\n### Personalens lista, rad för rad\n"))
    #expect(!rest.contains("\n## "))
  }
}
