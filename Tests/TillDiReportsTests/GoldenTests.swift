import Documents
import Testing
import TillDiCore
import TillDiExchange
import TillDiReports
import TillDiWords

/// The documents as a reader meets them, kept in both languages.
@Suite struct GoldenTests {
  @Test(arguments: Language.allCases) func staffList(_ language: Language) throws {
    let series = try Solgarden(language)
    try expectGolden(series.room.reports().staffList(), "staff-list.\(language.rawValue)")
  }

  @Test(arguments: Language.allCases) func managementList(_ language: Language) throws {
    let series = try Solgarden(language)
    try expectGolden(
      series.room.reports().managementList(), "management-list.\(language.rawValue)")
  }

  @Test(arguments: Language.allCases) func comparison(_ language: Language) throws {
    var series = try Solgarden(language)
    try series.meet()
    try expectGolden(series.room.reports().comparison(), "comparison.\(language.rawValue)")
  }

  @Test(arguments: Language.allCases) func sharedReport(_ language: Language) throws {
    var series = try Solgarden(language)
    try series.meet()
    try expectGolden(series.room.reports().sharedReport(), "shared-report.\(language.rawValue)")
  }

  @Test(arguments: Language.allCases, ReportAudience.allCases)
  func reportForSome(_ language: Language, _ audience: ReportAudience) throws {
    var series = try Solgarden(language)
    try series.meet()
    try expectGolden(
      series.room.reports().sharedReport(for: audience),
      "report-for-\(audience.rawValue).\(language.rawValue)")
  }

  @Test(arguments: Language.allCases) func answerSheet(_ language: Language) throws {
    var series = try Solgarden(language)
    try expectGolden(series.room.reports().answerSheet(), "answer-sheet.\(language.rawValue)")
    try series.meet()
    try expectGolden(
      series.room.reports().answerSheet(), "answer-sheet-later.\(language.rawValue)")
  }

  @Test(arguments: Language.allCases) func letter(_ language: Language) throws {
    var series = try Solgarden(language)
    try series.meet()
    try expectGolden(
      series.room.reports().letter(since: try Room.day("2026-03-03")),
      "letter.\(language.rawValue)")
  }

  @Test(arguments: Language.allCases) func followUpAsItIsFiled(_ language: Language) throws {
    var series = try Solgarden(language)
    try series.meet()
    let reports = series.room.reports()
    try expectGolden(reports.filed(reports.followUp()), "follow-up.\(language.rawValue)")
  }

  @Test(arguments: Language.allCases) func preview(_ language: Language) throws {
    let reports = try Solgarden(language).room.reports()
    try expectGolden(
      reports.preview(
        of: reports.staffList(),
        Departure(
          "list-staff", form: "markdown", file: "exports/lista.md", readers: .management)),
      "preview.\(language.rawValue)")
  }

  @Test(arguments: Language.allCases) func quickCourse(_ language: Language) throws {
    let series = try Solgarden(language)
    try expectGolden(series.room.reports().quickCourse(), "quick-course.\(language.rawValue)")
  }

  @Test(arguments: Language.allCases) func papersOfTheRecord(_ language: Language) throws {
    var series = try Solgarden(language)
    try series.meet()
    try expectGolden(series.room.reports().schedule(), "schedule.\(language.rawValue)")
    try expectGolden(series.room.reports().closing(), "closing.\(language.rawValue)")
  }

  @Test(arguments: Language.allCases) func data(_ language: Language) throws {
    var series = try Solgarden(language)
    try series.meet()
    let reports = series.room.reports()
    let name = language.rawValue
    for (rows, kind) in [
      (reports.listRows(.staff), "staff-rows"), (reports.comparisonRows(), "comparison-rows"),
      (reports.followUpRows(), "follow-up-rows"),
    ] {
      try expectGolden(
        String(decoding: CSVWriter().write(rows), as: UTF8.self), file: "\(kind).\(name).csv")
    }
    try expectGolden(
      ICSWriter(generator: "tilldi").write(reports.agenda(series.room.history, series: "serie")),
      file: "calendar.\(name).ics")
  }

  @Test(arguments: Language.allCases) func page(_ language: Language) throws {
    var series = try Solgarden(language)
    try series.meet()
    var page = HTMLDocumentWriter(generator: "tilldi")
      .page(of: series.room.reports().sharedReport())
    // What it looks like is written in one place, and looked at there.
    page.style = HTMLCode("")
    try expectGolden(HTMLWriter().write(page), file: "shared-report.\(language.rawValue).html")
  }
}
