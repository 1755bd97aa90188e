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
    let left = Set(ReportPart.allCases).subtracting(pages.all)
    #expect(
      left == [
        .wideMirror, .shortMirror, .waiting, .timeline, .tally, .offersToTake, .about, .tookPart,
        .asked,
        .processChanges,
      ])
  }

  @Test(arguments: [nil] + ReportAudience.allCases.map { Optional($0) })
  func nothingIsSaidTwice(_ audience: ReportAudience?) {
    let pages = ReportPart.pages(for: audience)
    #expect(Set(pages.all).count == pages.all.count)
    #expect(pages.first.first == .brief)
    #expect(pages.then.last == .next)
    // Every reader gets every line of the list.
    #expect(pages.all.contains(.outcome))
  }

  /// Whoever reads one page has read what matters.
  @Test func theFirstPageEndsWhereTheSheetDoes() throws {
    var series = try Solgarden()
    try series.meet()
    let blocks = series.room.reports().sharedReport().blocks
    let end = try #require(blocks.firstIndex(of: .pageBreak))
    let first = Document(language: "sv", blocks: Array(blocks[..<end]))
    let text = MarkdownWriter().write(first)
    #expect(text.contains("har fått svar") && text.contains("## Vem gör vad, och när"))
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
    #expect(text.contains("delades ut och \(came)"))
  }

  /// What is yet to come has not been left undone.
  @Test func homeworkOfASessionToComeIsNotSpokenOf() throws {
    var room = try Room()
    let empty = MarkdownWriter().write(room.reports().sharedReport())
    #expect(!empty.contains("delades inte ut") && !empty.contains("## Till nästa gång"))
    try room.begin("staff-1")
    try room.end()
    #expect(MarkdownWriter().write(room.reports().sharedReport()).contains("delades inte ut"))
  }

  /// One or two more than fit are shown: to name them takes as much room.
  @Test(arguments: [(7, 7), (8, 8), (9, 6)])
  func whoDoesWhat(promises: Int, rows: Int) throws {
    var room = try Room()
    try room.begin("staff-4")
    try room.enter("take")
    let claims = try (1...promises).map { try room.say(.claim, "Vilja nummer \($0)") }
    try room.end()
    try room.handOver(.staff, to: "chef", by: "2026-04-28")
    for claim in claims { try room.reply([claim], .yes) }
    let blocks = room.reports().sharedReport().blocks
    let table = try #require(
      blocks.compactMap { block -> Table? in
        if case .table(let table) = block, table.columns.count == 4 { table } else { nil }
      }.first)
    #expect(table.rows.count == rows)
    // The kind of the reply alone says nothing of what is to be done.
    #expect(table.rows.first?[1].plainText == "Vill 1: Vilja nummer 1 – Ja, nu")
    let text = MarkdownWriter().write(room.reports().sharedReport())
    #expect(text.contains("Tre till står i listan: Vill 7–9.") == (promises == 9))
  }

  @Test func staffReadWhatCameOfTheirListFirst() throws {
    var series = try Solgarden()
    try series.meet()
    let text = text(series, for: .staff)
    let outcome = try #require(text.firstRange(of: "## Personalens lista, rad för rad"))
    let offers = try #require(text.firstRange(of: "## Det här kan vi ge"))
    #expect(outcome.lowerBound < offers.lowerBound)
    #expect(text.contains("# Gemensam rapport till personalen – Solgården"))
    #expect(text.contains("| två provar i en månad först |"))
    #expect(!text.contains("hinner fika"))
  }

  @Test func managementReadsWhatWaitsForIt() throws {
    var series = try Solgarden()
    try series.meet()
    let text = text(series, for: .management)
    #expect(text.contains("## Det här väntar på ledningen"))
    #expect(text.contains("Fem väntar (svaret skulle ha kommit 28 april 2026): "))
    #expect(text.contains("Ett löfte är försenat: Vill 1 (enhetschef, 7 dagar)."))
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

  @Test func thePapersCountAlike() throws {
    var series = try Solgarden()
    try series.meet()
    let room = series.room
    let standing = room.series.standing(on: room.today)
    let funnel = room.series.funnel(of: .staff)
    #expect(standing.lines.count == 7 && standing.answered == 2 && standing.told == 1)
    #expect(funnel.handedOver == standing.lines.count && funnel.answered == standing.answered)
    #expect(funnel.told == standing.told)
    #expect(room.series.followUps(on: room.today).filter(\.isToTell) == standing.toTell)
    let status = MarkdownWriter().write(room.reports().status())
    #expect(status.contains("Väntar på svar: \(standing.waiting.count) rader"))
    #expect(text(series, for: nil).contains("2 av 7 rader har fått svar. Fem väntar"))
  }

  /// What is never parted: the kind stands before what will be noticed, and who and when after it.
  @Test func theAnswerIsWholeInItsRow() throws {
    var series = try Solgarden()
    try series.meet()
    #expect(
      text(series, for: nil).contains(
        "| **Ja, om** två provar i en månad först. Så märks det: Ni har valt telefon före sommaren. "
          + "Enhetschef, 21 april. Senast 5 maj. 7 dagar försenat, svaret är inte berättat än. |"))
  }

  @Test func aReportOfNothingSaysSo() throws {
    let text = MarkdownWriter().write(Reports.empty.sharedReport())
    #expect(text.contains("**Version:** Utkast"))
    #expect(text.contains("Ingen av listorna är överlämnad än."))
    #expect(!text.contains("inte hållen.") && text.contains("Inte hållna än: "))
  }

  @Test func aProposedDayThatHasPassedSaysSo() throws {
    var room = try Room()
    try room.begin("staff-4")
    try room.say(.claim, "Att välja telefon")
    try room.end()
    try room.handOver(.staff, to: "enhetschef", by: "2026-03-24")
    try room.on("2026-12-01")
    let text = MarkdownWriter().write(room.reports().sharedReport())
    #expect(text.contains("och den dagen har passerat."))
  }

  /// Roles and numbers as the record has them, what others decide, and no more than that.
  @Test func theBoardReadsWhatItIsAskedFor() throws {
    var series = try Solgarden()
    try series.meet()
    let plain = text(series, for: .board)
    #expect(plain.contains("## Vad det här är") && plain.contains("TillDi är ett sätt att prata"))
    #expect(
      plain.contains("**Personalen:** 3 tillfällen, 3 mars–31 mars 2026. Som flest var de 5."))
    #expect(plain.contains("**Ledningen:** 1 tillfälle") && !plain.contains("flest var de 1"))
    #expect(plain.contains("Inget svar lämnar ett beslut till nämnden"))
    #expect(
      plain.contains(
        "Ett löfte är inte klart än och är försenat. Fråga gärna redan nu hur det gick."))
    let reply = try series.room.reply([series.rest], .someoneElse, reason: "nämnden")
    try series.room.ask(
      .passOn(reply, asker: "enhetschef", by: try Room.day("2026-06-15")))
    #expect(
      text(series, for: .board).contains(
        "**Stör 4:** Nämnden avgör – enhetschef frågar"))
  }
}
