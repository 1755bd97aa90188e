import Documents
import Testing
import TillDiCore
import TillDiReports

/// What the shared report says to whom.
@Suite struct SharedReportTests {
  private func text(_ series: Solgarden, for audience: ReportAudience?) -> String {
    MarkdownWriter().write(series.room.reports().sharedReport(for: audience))
  }

  @Test func everyPartButThoseOfOneReaderIsInTheWholeReport() {
    let pages = ReportPart.pages(for: nil)
    let left = Set(ReportPart.allCases).subtracting(pages.first + pages.then)
    #expect(left == [.waiting, .outcome, .tally, .offers, .processChanges])
  }

  @Test(arguments: [nil] + ReportAudience.allCases.map { Optional($0) })
  func nothingIsSaidTwice(_ audience: ReportAudience?) {
    let pages = ReportPart.pages(for: audience)
    let all = pages.first + pages.then
    #expect(Set(all).count == all.count)
    #expect(pages.first.starts(with: [.mirror, .brief]))
    #expect(all.last == .next)
  }

  /// Whoever reads one page has read what matters.
  @Test func theFirstPageEndsWhereTheSheetDoes() throws {
    var series = try Solgarden()
    try series.meet()
    let blocks = series.room.reports().sharedReport().blocks
    let end = try #require(blocks.firstIndex(of: .pageBreak))
    let first = Document(language: "sv", blocks: Array(blocks[..<end]))
    let text = MarkdownWriter().write(first)
    #expect(text.contains("## I korthet") && text.contains("## Vem gör vad, och när"))
    #expect(!text.contains("steg för steg"))
    #expect(blocks.filter { $0 == .pageBreak }.count == 1)
  }

  @Test(
    "Homework that nobody brought was asked for; it was gone through where somebody counted, or told of it",
    arguments: [
      (0 as Int?, false, "efterfrågades"), (nil, false, "efterfrågades"), (nil, true, "togs upp"),
      (2, false, "togs upp"),
    ])
  func homework(brought: Int?, isTold: Bool, _ came: String) throws {
    var room = try Room()
    try room.begin("staff-1")
    try room.homework(given: "homework-1")
    try room.end()
    try room.begin("staff-2")
    try room.enter("homework")
    try room.homework(collected: "homework-1", brought: brought)
    try room.say(.example, "Det som stannar här", staysInRoom: true)
    if isTold { try room.say(.example, "Bokbussen i mobilen") }
    try room.end()
    let text = MarkdownWriter().write(room.reports().sharedReport())
    #expect(text.contains("delades ut och \(came)."))
  }

  @Test func staffReadWhatCameOfTheirListFirst() throws {
    var series = try Solgarden()
    try series.meet()
    let text = text(series, for: .staff)
    let outcome = try #require(text.firstRange(of: "## Det här blev det av personalens lista"))
    let offers = try #require(text.firstRange(of: "## Det här kan vi ge"))
    #expect(outcome.lowerBound < offers.lowerBound)
    #expect(text.contains("# Gemensam rapport till personalen – Solgården"))
    #expect(text.contains("Det här behövs: två provar i en månad först"))
    #expect(!text.contains("hinner fika"))
  }

  @Test func managementReadsWhatWaitsForIt() throws {
    var series = try Solgarden()
    try series.meet()
    let text = text(series, for: .management)
    #expect(text.contains("## Det här väntar på ledningen"))
    #expect(text.contains("Väntar på svar: 5 rader (skulle ha kommit 28 april 2026)."))
    #expect(text.contains("Försenat: Vill 1."))
    #expect(text.contains("ingen har bett om det än: Kan 2."))
  }

  /// The board reads the whole in brief, and nothing that a single person said beside the lists.
  @Test func theBoardReadsNoSingleNote() throws {
    var series = try Solgarden()
    try series.meet()
    let text = text(series, for: .board)
    let notes = series.room.series.notes(of: [.remark, .example, .goodDay, .badDay, .dream])
    #expect(notes.count > 4)
    for note in notes { #expect(!text.contains(note.text)) }
    #expect(text.contains("Ja, om … **1** · Nej, därför att … **1** · Inget svar än **5**"))
  }

  @Test(arguments: [
    (Language.swedish, ReplyKind.yesIf, "Om två provar", "Ja, om två provar"),
    (.swedish, .yesIf, "Området betalar", "Ja, om Området betalar"),
    (.swedish, .no, "därför att avtalet löper", "Nej: avtalet löper"),
    (.english, .yesIf, "if two try it", "Yes, if two try it"),
    (.english, .no, "Because of the contract", "No: Because of the contract"),
  ])
  func aReasonIsNotBegunTwice(
    _ language: Language, _ kind: ReplyKind, _ reason: String, _ told: String
  ) throws {
    var series = try Solgarden(language)
    try series.room.reply([series.claim], kind, reason: reason)
    let text = MarkdownWriter().write(series.room.reports().comparison())
    #expect(text.replacing("*", with: "").contains(told))
  }

  @Test func anOccasionWhereNothingWasSaidSaysSo() throws {
    var room = try Room()
    try room.begin("staff-2")
    try room.end()
    let text = MarkdownWriter().write(room.reports().sharedReport())
    #expect(text.contains("(3 mars 2026)\n\nInget härifrån står i rapporten."))
  }

  @Test func whatTheNotesAreAboutIsCounted() throws {
    var series = try Solgarden()
    #expect(!text(series, for: nil).contains("## Saker, sätt och samhälle"))
    for note in [series.log, series.schedule, series.alarm] {
      try series.room.ask(.tag(note, [.things]))
    }
    #expect(text(series, for: nil).contains("Allt som rummet märkte handlar om saker."))
    for note in [series.schedule, series.alarm] { try series.room.ask(.tag(note, [])) }
    try series.room.ask(.tag(series.log, [.things, .ways]))
    #expect(!text(series, for: nil).contains("Allt som rummet märkte handlar om saker."))
    let told = text(series, for: nil)
    #expect(told.contains("## Saker, sätt och samhälle"))
    #expect(told.contains(" Saker | Sätt | Samhälle |"))
    #expect(told.contains("|           1 |    1 |        0 |"))
    try series.room.ask(.keepInRoom(series.log, true))
    #expect(!text(series, for: nil).contains("## Saker, sätt och samhälle"))
  }
}
