import Documents
import Testing
import TillDiCore
import TillDiReports

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
}
