import Documents
import TillDiCore
import TillDiExchange
import TillDiReports
import TillDiWords

/// Every document that can be made of a series, with a name for the failing test.
func everyDocument(_ room: Room, _ language: Language? = nil) -> [(
  name: String, document: Document
)] {
  let reports = room.reports(language)
  let documents: [(String, Document)] =
    [
      ("staff list", reports.staffList()),
      ("management list", reports.managementList()),
      ("staff lists on screen", reports.lists(.staff)),
      ("management list on screen", reports.lists(.management)),
      ("comparison", reports.comparison()),
      ("shared report", reports.sharedReport()),
      ("draft of the shared report", reports.sharedReport(draft: true)),
      ("status", reports.status()),
      ("log", reports.log(history: room.history)),
      ("follow-up", reports.followUp()),
      ("looking back", reports.review()),
      ("schedule", reports.schedule()),
      ("homework", reports.homeworkSlips()),
      ("closing", reports.closing()),
      ("programme", reports.programmeOutline()),
      ("quick course", reports.quickCourse()),
      ("way in", reports.wayIn()),
      ("answer sheet", reports.answerSheet()),
      ("letter", reports.letter()),
      ("letter from the first day", reports.letter(since: Day(number: 0))),
      ("filed comparison", reports.filed(reports.comparison())),
      ("filed follow-up", reports.filed(reports.followUp())),
      (
        "preview of the report",
        reports.preview(
          of: reports.sharedReport(),
          Departure("report", form: "markdown", file: "rapport.md", readers: .both))
      ),
      ("guide", reports.guide()),
      ("flyer", reports.flyer()),
      ("homework to cut", reports.homeworkSlips(copies: 4)),
      ("catch-up", reports.catchUp()),
      ("invitation", reports.invitation()),
      ("observer", reports.observerForm()),
    ] + ReportAudience.allCases.map { ("report for \($0)", reports.sharedReport(for: $0)) }
    + MapKind.allCases.map { ("map \($0)", reports.processMap($0)) }
    + MapKind.allCases.map { ("lanes \($0)", reports.lanes($0)) }
    + fixtureProgramme.everySession.flatMap {
      [
        ("session \($0.id)", reports.session($0.id)), ("guide to \($0.id)", reports.guide($0.id)),
        ("catch-up \($0.id)", reports.catchUp($0.id)),
        ("observer \($0.id)", reports.observerForm($0.id)),
      ]
    } + Invited.allCases.map { ("invitation \($0)", reports.invitation($0)) }
  return documents.map { (name: $0.0, document: $0.1) }
}

/// Everything that can be written about a series, with a name for the failing test.
func everyPaper(_ room: Room, _ language: Language? = nil) throws -> [(name: String, text: String)]
{
  let reports = room.reports(language)
  let documents = everyDocument(room, language)
  let data = [
    ("staff data", reports.listExport(.staff).data),
    ("staff data, version 1", reports.listExport(.staff, version: 1).data),
    ("management data", reports.listExport(.management).data),
    ("comparison data", reports.comparisonExport().data),
    ("looking-back data", reports.reviewExport().data),
    ("follow-up data", reports.followUpExport().data),
    ("data of now", reports.mapExport(.now).data),
    ("data of the dream", reports.mapExport(.dream).data),
    ("data of the ways in", reports.wayInExport().data),
  ].map { (name: $0.0, text: String(decoding: $0.1, as: UTF8.self)) }
  let rows = [
    ("staff rows", reports.listRows(.staff)),
    ("staff rows, version 1", reports.listRows(.staff, version: 1)),
    ("management rows", reports.listRows(.management)),
    ("comparison rows", reports.comparisonRows()), ("follow-up rows", reports.followUpRows()),
  ].map { (name: $0.0, text: String(decoding: CSVWriter().write($0.1), as: UTF8.self)) }
  return documents.map { (name: $0.0, text: MarkdownWriter().write($0.1)) }
    + documents.map { (name: $0.0, text: TerminalWriter(width: 80).write($0.1)) }
    + documents.map {
      (name: $0.0, text: HTMLDocumentWriter(generator: "tilldi").write($0.1))
    }
    + documents.map { (name: $0.0, text: wordText($0.1)) } + rows + data
    + [
      (
        name: "calendar",
        text: ICSWriter(generator: "tilldi").write(reports.agenda(room.history, series: "s"))
      )
    ]
}

/// All that stands in a document's file for a word processor: its parts of XML one after the other.
private func wordText(_ document: Document) -> String {
  DOCXWriter(generator: "tilldi").parts(of: document).filter { !$0.name.contains("media/") }
    .map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n")
}
