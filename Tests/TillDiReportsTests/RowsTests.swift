import Documents
import Testing
import TillDiCore
import TillDiExchange
import TillDiReports

/// What can be laid out in rows: the words of the list, and only what may leave the room.
@Suite struct RowsTests {
  private func text(_ rows: [[CSVWriter.Cell]]) -> String {
    String(decoding: CSVWriter().write(rows), as: UTF8.self)
  }

  private func rank(in row: [CSVWriter.Cell]) -> JSON? {
    if case .number(let rank) = row[2] { .whole(rank) } else { nil }
  }

  @Test func everyRowIsAsLongAsItsHeadings() throws {
    var series = try Solgarden()
    try series.meet()
    for reports in [series.room.reports(), series.room.reports(.english), .empty] {
      let tables = [
        reports.listRows(.staff), reports.listRows(.management), reports.comparisonRows(),
        reports.followUpRows(),
      ]
      for rows in tables { #expect(Set(rows.map(\.count)).count == 1) }
    }
    #expect(Reports.empty.listRows(.staff).count == 1)
  }

  @Test func aListHasARowForEachLineInTheSameWords() throws {
    let series = try Solgarden()
    let reports = series.room.reports()
    for track in TrackKind.allCases {
      let lines = reports.listExport(track).list("lists").flatMap { $0.list("lines") }
      let rows = reports.listRows(track)
      #expect(rows.count == lines.count + 1)
      #expect(rows.dropFirst().map { $0[4] } == lines.map { .text($0["text"]?.text ?? "") })
      #expect(lines.map { $0["rank"] } == rows.dropFirst().map { rank(in: $0) })
    }
    #expect(
      text(reports.listRows(.staff)).hasPrefix(
        "\u{FEFF}Rad;Lista;Plats;Topp tre;Som det sades;Med andra ord;Väg;Samlat här\r\n"))
    #expect(reports.listRows(.management).first?[6] == "Det här behövs")
    #expect(series.room.reports(.english).listRows(.staff).first?[4] == "As it was said")
  }

  @Test func eachLinkIsARowAndSoIsWhatHasNone() throws {
    var series = try Solgarden()
    try series.meet()
    let reports = series.room.reports()
    let export = reports.comparisonExport()
    let rows = reports.comparisonRows().dropFirst()
    let unasked = export.list("offers").filter { $0["links"] == [] }
    let links = export.list("items").map { max(1, $0.list("links").count) }
    #expect(rows.count == links.reduce(0, +) + unasked.count)
    let claim = try #require(
      export.list("items").first { $0["line"]?["id"] == .text(series.claim.rawValue) })
    let words = try #require(claim["line"]?["text"]?.text)
    let row = try #require(rows.first { $0[1] == .text(words) })
    #expect(row[4] == "möter" && row[5] == "Ja, om …")
    let role = try #require(claim.list("replies").last?["role"]?.text)
    #expect(row[7] == .text(role))
    for row in rows.suffix(unasked.count) { #expect(row[0] == .empty && row[3] != .empty) }
  }

  @Test func eachPromiseSaysWhoAndByWhen() throws {
    var series = try Solgarden()
    try series.meet()
    let reports = series.room.reports()
    let rows = reports.followUpRows().dropFirst()
    let export = reports.followUpExport().list("replies")
    let asked = export.map { $0.list($0["carried"] == true ? "asked" : "items").count }
    #expect(rows.count == asked.reduce(0, +))
    let first = try #require(export.first)
    #expect(rows.first?[4] == .text(first["role"]?.text ?? ""))
    #expect(rows.first?[5] == CSVWriter.Cell(first["by"]?.text))
  }
}
