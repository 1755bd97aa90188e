import Documents
import Testing
import TillDiCore
import TillDiReports

/// What is handed to management or filed has what a registrar files it by.
@Suite struct RegistrarTests {
  private func papers(_ reports: Reports) -> [(name: String, paper: Document)] {
    [
      ("staff list", reports.staffList()), ("management list", reports.managementList()),
      ("answer sheet", reports.answerSheet()), ("report", reports.sharedReport()),
      ("draft", reports.sharedReport(draft: true)),
      ("comparison", reports.filed(reports.comparison())),
      ("follow-up", reports.filed(reports.followUp())),
      ("looking back", reports.filed(reports.review())),
    ] + ReportAudience.allCases.map { ("report for \($0)", reports.sharedReport(for: $0)) }
  }

  @Test(arguments: Language.allCases) func everyFactIsThere(_ language: Language) throws {
    var series = try Solgarden(language)
    try series.meet()
    let isSwedish = language == .swedish
    for (name, paper) in papers(series.room.reports()) {
      let text = TerminalWriter(width: 400).write(paper)
      let facts = [
        "Sundsvalls kommun", "Vård- och omsorgsnämnden", "Solgården", "Version",
        "VON 2026-00123",
        isSwedish ? "12 maj 2026" : "12 May 2026",
      ]
      for fact in facts {
        #expect(text.contains(fact), "\(name): \(fact)")
      }
      // Nobody has said whether a decision was made.
      #expect(!text.contains("elegationsbeslut") && !text.contains("elegation decision"))
    }
  }

  /// Whoever files a paper sees whether it may still change.
  @Test func draftOrAsItStands() throws {
    var series = try Solgarden()
    try series.meet()
    let told = papers(series.room.reports()).map { name, paper in
      (name, TerminalWriter(width: 400).write(paper))
    }
    let marks = [
      "staff list": "1, överlämnad", "management list": "1, överlämnad",
      "answer sheet": "Version 1, överlämnad 31 mars 2026", "report": "Så som det står 12 maj 2026",
      "draft": "Utkast", "comparison": "Så som det står 12 maj 2026",
      "follow-up": "Så som det står 12 maj 2026",
    ]
    for (name, text) in told {
      #expect(!text.contains("Slutlig"), "\(name): nobody has made it final")
      if let mark = marks[name] { #expect(text.contains(mark), "\(name)") }
    }
    #expect(told.count { marks[$0.0] != nil } == marks.count)
  }

  @Test func aNumberThatIsNotGivenLeavesNoEmptyRow() throws {
    var room = try Room()
    try room.ask(.setHeading(Heading(municipality: "Exempelkommun", board: nil, reference: nil)))
    for (name, paper) in papers(room.reports()) {
      let text = TerminalWriter(width: 400).write(paper)
      #expect(!text.contains("Diarienummer") && !text.contains("Nämnd:"), "\(name)")
    }
  }

  @Test("What nobody answered is named when the series is closed, and can be answered afterwards")
  func neverAnswered() throws {
    var series = try Solgarden()
    try series.room.ask(.close)
    let waiting = series.room.series.comparison.unanswered.map(\.line)
    #expect(waiting.count > 1)
    let text = MarkdownWriter().write(series.room.reports().closing())
    #expect(text.contains("## Utan svar"))
    #expect(text.contains("\(waiting.count) rader på personalens lista har inte fått något svar."))
    for line in waiting { #expect(text.contains(line.text)) }
    for line in waiting { try series.room.reply([line.note], .yes) }
    #expect(!MarkdownWriter().write(series.room.reports().closing()).contains("Utan svar"))
  }
}
