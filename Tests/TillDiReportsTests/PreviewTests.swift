import Documents
import Testing
import TillDiCore
import TillDiReports
import TillDiWords

/// What is listed before a paper leaves is what leaves: no text more, no text less.
@Suite struct PreviewTests {
  private func papers(_ reports: Reports) -> [(String, Document)] {
    [
      ("list-staff", reports.staffList()), ("list-management", reports.managementList()),
      ("answer-sheet", reports.answerSheet()), ("compare", reports.filed(reports.comparison())),
      ("report", reports.sharedReport()), ("letter", reports.letter()),
    ] + ReportAudience.allCases.map { ("report", reports.sharedReport(for: $0)) }
  }

  private func preview(_ document: Document, _ name: String, _ reports: Reports) -> Document {
    reports.preview(
      of: document,
      Departure(name, form: "markdown", file: "exports/lista.md", readers: .management))
  }

  /// Every stretch of text in the paper is in the preview, letter by letter.
  @Test(arguments: Language.allCases) func listsEveryText(_ language: Language) throws {
    var series = try Solgarden(language)
    try series.meet()
    let reports = series.room.reports()
    for (name, paper) in papers(reports) {
      let shown = preview(paper, name, reports).everyText.joined(separator: "\n")
      let texts = paper.everyText
      #expect(texts.count > 5)
      for text in texts { #expect(shown.contains(text), "\(name): \(text)") }
    }
  }

  /// A new text in the paper, wherever it stands, is in the preview without anybody having thought of it.
  @Test func aTextThatIsAddedIsListed() throws {
    let reports = try Solgarden().room.reports()
    let added: Inlines = "Nytt i papperet"
    let places: [Block] = [
      .heading(level: 2, added), .paragraph(added), .bulletList([ListItem(added)]),
      .numberedList([ListItem("a", blocks: [.paragraph(added)])]),
      .table(Table(columns: [Table.Column(added)], rows: [])),
      .table(Table(columns: ["a"], rows: [[added]])),
      .figure(
        Figure(
          .lanes(Lanes(columns: ["1"], lanes: [Lanes.Lane("Nytt i papperet", ["x"])], line: "-")),
          alternative: "a")),
      .quote([.paragraph(added)]), .definitions([Definition("a", added)]),
      .callout(Callout(title: added, blocks: [])),
      .callout(Callout(title: [], blocks: [.paragraph(added)])),
      .preformatted("Nytt i papperet"), .columns([[.paragraph(added)]]),
      .cards([[.paragraph(added)]]),
      .figure(
        Figure(
          .lanes(Lanes(columns: [], lanes: [], line: "-")), caption: added, alternative: "a")),
      .figure(
        Figure(
          .photograph(Photograph(.png, bytes: [], width: 1, height: 1, name: "Nytt i papperet")),
          alternative: "a")),
    ]
    for place in places {
      let paper = Document(language: "sv", blocks: [place])
      let shown = preview(paper, "report", reports).everyText.joined(separator: "\n")
      #expect(shown.contains("Nytt i papperet"), "\(place)")
    }
  }

  /// Nothing of the series is in the preview that is not in the paper.
  @Test func listsNothingElse() throws {
    var series = try Solgarden(secret: "HEMLIGT")
    try series.meet()
    let reports = series.room.reports()
    for (name, paper) in papers(reports) {
      let inPaper = paper.everyText.joined(separator: "\n")
      let shown = preview(paper, name, reports).everyText.joined(separator: "\n")
      #expect(!shown.contains("HEMLIGT"))
      for note in series.room.series.notes.values where !inPaper.contains(note.text) {
        #expect(!shown.contains(note.text), "\(name): \(note.text)")
      }
      for role in ["sjuksköterska", "enhetschef"] where !inPaper.lowercased().contains(role) {
        #expect(!shown.contains(role), "\(name): \(role)")
      }
    }
  }

  @Test func saysWhereForWhomRolesDaysAndPictures() throws {
    let reports = try Solgarden().room.reports()
    let text = MarkdownWriter().write(preview(reports.staffList(), "list-staff", reports))
    #expect(text.contains("# Det här lämnar datorn: personalens lista"))
    #expect(text.contains("filen exports/lista.md (markdown)"))
    #expect(text.contains("**För:** ledningen"))
    #expect(text.contains("**Roller som nämns:** arbetslaget, undersköterska och verksamhetschef"))
    #expect(text.contains("28 april 2026"))
    #expect(text.contains("**Bilder och bilagor:** inga"))
    let room = try #require(text.firstRange(of: "## Ord från rummet"))
    let rest = try #require(text.firstRange(of: "## Allt annat som står i papperet"))
    let said = try #require(text.firstRange(of: "Loggar in fyra gånger"))
    #expect(room.lowerBound < said.lowerBound && said.lowerBound < rest.lowerBound)
  }

  /// A row of the table holds both what was said and the reply to it.
  @Test func aReplyStandsWithTheWordsItAnswers() throws {
    var series = try Solgarden()
    try series.meet()
    let reports = series.room.reports()
    let text = MarkdownWriter().write(preview(reports.sharedReport(), "report", reports))
    let room = try #require(text.firstRange(of: "## Ord från rummet"))
    let rest = try #require(text.firstRange(of: "## Allt annat som står i papperet"))
    let effect = try #require(text.firstRange(of: "Ni har valt telefon före sommaren"))
    #expect(room.lowerBound < effect.lowerBound && effect.lowerBound < rest.lowerBound)
  }

  @Test func daysAreFoundInAText() {
    #expect(
      Words(.swedish).days(named: "3 mars, 17 mars och 31 mars 2026. Senast 3 mars!")
        == ["3 mars", "17 mars", "31 mars 2026"])
    #expect(Words(.english).days(named: "by 28 April 2026, room 12, May 2026") == ["28 April 2026"])
    #expect(Words(.swedish).days(named: "45 mars") == [])
  }
}

extension Document {
  /// Every text a writer may write, as the tree has it: the test's own walk, not the preview's.
  var everyText: [String] { (title.map { [$0] } ?? []) + blocks.flatMap(\.everyText) }
}

extension Block {
  fileprivate var everyText: [String] {
    let texts: [String] =
      switch self {
      case .heading(level: _, let inlines), .paragraph(let inlines): [inlines.plainText]
      case .bulletList(let items), .numberedList(start: _, let items):
        items.flatMap { [$0.inlines.plainText] + $0.blocks.flatMap(\.everyText) }
      case .table(let table):
        table.columns.map(\.header.plainText) + table.rows.flatMap { $0.map(\.plainText) }
      case .quote(let blocks): blocks.flatMap(\.everyText)
      case .definitions(let definitions):
        definitions.flatMap { [$0.term.plainText, $0.value.plainText] }
      case .callout(let callout):
        [callout.title.plainText] + callout.blocks.flatMap(\.everyText)
      case .preformatted(let text): [text]
      case .figure(let figure):
        [figure.caption.plainText, figure.alternative]
          + (figure.drawing?.shapes ?? []).flatMap(\.everyWord)
      case .columns(let parts), .cards(let parts): parts.flatMap { $0.flatMap(\.everyText) }
      case .rule, .writingLines, .pageBreak: []
      }
    return texts.filter { !$0.isEmpty }
  }
}

extension Drawing.Shape {
  /// The words of a text that is drawn, without the sign of those left out; how they are broken is the drawing's.
  fileprivate var everyWord: [String] {
    guard case .text(let label) = self else { return [] }
    return label.text.split(separator: " ").map { $0.hasSuffix("…") ? $0.dropLast() : $0 }
      .map(String.init)
  }
}
