import Documents
import Testing
import TillDiCore
import TillDiReports

/// The paper somebody with an hour fills in.
@Suite struct AnswerSheetTests {
  private func firstTable(_ document: Document) -> Table? {
    document.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }.first
  }

  /// The same rows as `tilldi reply` takes, in its order: claims, the top, the rest together.
  @Test func rowsFollowTheOrderOfReplies() throws {
    let series = try Solgarden()
    let sheet = series.room.reports().answerSheet()
    let table = try #require(firstTable(sheet))
    #expect(
      table.rows.map { $0[0].plainText }
        == ["Vill 1", "Stöd 1", "Stöd 2", "Stör 1", "Stör 2", "Stör 3", "Stör 4"])
    #expect(
      table.rows[0][1].plainText
        == "Att prova ut nya telefoner innan de köps – via chefens tisdagsmöte")
    #expect(table.rows[0][2...6].map(\.plainText) == Array(repeating: "☐", count: 5))
    #expect(table.purpose == .form && table.columns.allSatisfy { $0.share != nil })
    #expect(sheet.paper == Paper(.landscape, setting: .dense))
  }

  @Test func severalOfTheRestShareARow() throws {
    var series = try Solgarden()
    try series.room.say(.disturbance, "Appen som plingar")
    try series.room.handOver(.staff, to: "verksamhetschef", by: "2026-05-28")
    let table = try #require(firstTable(series.room.reports().answerSheet()))
    let last = try #require(table.rows.last)
    #expect(last[0].plainText == "Stör 4–5")
    #expect(last[1].plainText.contains("ett gemensamt svar"))
  }

  /// In a list that nobody put in order no line is below another: each has its words on the sheet.
  @Test func whereNothingIsRankedTheRestHaveTheirWords() throws {
    var room = try Room()
    try room.begin("staff-2")
    try room.enter("sides")
    for number in 1...5 { try room.say(.disturbance, "Störning \(number)") }
    try room.end()
    try room.handOver(.staff, to: "chef", by: "2026-04-28")
    let last = try #require(firstTable(room.reports().answerSheet())?.rows.last)
    #expect(last[0].plainText == "Stör 4–5")
    for words in ["ett gemensamt svar.", "Stör 4: Störning 4", "Stör 5: Störning 5"] {
      #expect(last[1].plainText.contains(words))
    }
    #expect(!last[1].plainText.contains("Orden står i listan"))
  }

  @Test func whatIsAnsweredIsNamedBelow() throws {
    var series = try Solgarden()
    try series.meet()
    let sheet = series.room.reports().answerSheet()
    let names = try #require(firstTable(sheet)).rows.map { $0[0].plainText }
    #expect(!names.contains("Vill 1") && !names.contains("Stör 1"))
    let text = MarkdownWriter().write(sheet)
    #expect(text.contains("Redan besvarat:"))
    #expect(text.contains("Ja, om … (Vill 1") && text.contains("Nej, därför att … (Stör 1"))
  }

  @Test func saysHowItGetsBackAndByWhen() throws {
    let text = MarkdownWriter().write(try Solgarden().room.reports().answerSheet())
    #expect(text.contains("Lämnas tillbaka till: undersköterska, senast tisdag 28 april 2026."))
    #expect(text.contains("VON 2026-00123") && !text.contains("elegationsbeslut"))
    let empty = MarkdownWriter().write(Reports.empty.answerSheet())
    #expect(empty.contains("Utkast") && empty.contains("Det finns inget att svara på än."))
  }

  /// A list that is not handed over is not for management, who sit in their session.
  @Test func showsNothingThatIsNotForTheRoom() throws {
    var room = try Room()
    try room.begin("staff-2")
    try room.say(.disturbance, "Fyra inloggningar")
    try room.end()
    try room.begin("management-1")
    #expect(!MarkdownWriter().write(room.reports().answerSheet()).contains("Fyra"))
  }
}
