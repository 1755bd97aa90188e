import Foundation
import GoldenFiles
import Testing
import TillDiCore
import TillDiExchange
import TillDiReports

/// The published schema says what is written, no more and no less.
@Suite struct HandOverSchemaTests {
  @Test func whatIsWrittenFitsTheSchema() throws {
    var series = try Solgarden()
    try series.meet()
    let reports = series.room.reports()
    let handOver = try #require(series.room.series.latestHandOver(of: .staff))
    let files = [
      reports.handOverFile(handOver, id: HandOverFileTests.id, number: 7, known: []),
      try #require(reports.repliesFile(id: HandOverFileTests.id, number: 7, withdrawn: [])),
    ]
    let schema = try SchemaFaults(schema: JSONSchema.handOver.text)
    for file in files { #expect(try schema.faults(in: Data(file.bytes)) == []) }
    var changed = try #require(
      try JSONSerialization.jsonObject(with: Data(files[0].bytes)) as? [String: Any])
    changed["track"] = "kitchen"
    changed["number"] = nil
    #expect(
      schema.faults(in: changed) == [": the keys differ", ".track: not among those allowed"])
  }
}
