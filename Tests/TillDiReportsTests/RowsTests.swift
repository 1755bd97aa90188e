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
      let lines = reports.listExport(track).lists.flatMap(\.lines)
      let rows = reports.listRows(track)
      #expect(rows.count == lines.count + 1)
      #expect(rows.dropFirst().map { $0[4] } == lines.map { .text($0.text) })
      #expect(rows.dropFirst().map { $0[2] } == lines.map { .number($0.rank) })
    }
    #expect(
      text(reports.listRows(.staff)).hasPrefix(
        "\u{FEFF}Punkt;Lista;Plats;Topp tre;Som det sades;Med andra ord;Väg;Samlat här\r\n"))
    #expect(reports.listRows(.management).first?[6] == "Det här behövs")
    #expect(series.room.reports(.english).listRows(.staff).first?[4] == "As it was said")
  }

  @Test func eachLinkIsARowAndSoIsWhatHasNone() throws {
    var series = try Solgarden()
    try series.meet()
    let reports = series.room.reports()
    let export = reports.comparisonExport()
    let rows = reports.comparisonRows().dropFirst()
    let unasked = export.offers.filter(\.links.isEmpty)
    #expect(rows.count == export.items.map { max(1, $0.links.count) }.reduce(0, +) + unasked.count)
    let claim = try #require(export.items.first { $0.line.id == series.claim })
    let row = try #require(rows.first { $0[1] == .text(claim.line.text) })
    #expect(row[4] == "möter" && row[5] == "Ja, om …")
    let role = try #require(claim.replies.last?.role)
    #expect(row[7] == .text(role))
    for row in rows.suffix(unasked.count) { #expect(row[0] == .empty && row[3] != .empty) }
  }

  @Test func eachPromiseSaysWhoAndByWhen() throws {
    var series = try Solgarden()
    try series.meet()
    let reports = series.room.reports()
    let rows = reports.followUpRows().dropFirst()
    let export = reports.followUpExport().replies
    #expect(rows.count == export.map { $0.carried ? $0.asked.count : $0.items.count }.reduce(0, +))
    let first = try #require(export.first)
    #expect(rows.first?[4] == .text(first.role))
    #expect(rows.first?[5] == CSVWriter.Cell(first.by?.description))
  }
}
