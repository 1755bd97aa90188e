import Foundation
import GoldenFiles
import Testing
import TillDiCore
import TillDiExchange
import TillDiReports

/// Every form of data fits the schema that is published of it, and the schema says all that is there.
@Suite struct SchemaTests {
  private func all() throws -> [Reports] {
    var series = try Solgarden()
    let before = series.room.reports()
    try series.meet()
    return [.empty, before, series.room.reports(), series.room.reports(.english)]
  }

  private func exports(of reports: Reports) -> [(JSONSchema, [UInt8])] {
    [
      (.list, reports.listExport(.staff).data), (.list, reports.listExport(.management).data),
      (.comparison, reports.comparisonExport().data),
      (.followUp, reports.followUpExport().data), (.map, reports.mapExport(.now).data),
      (.map, reports.mapExport(.dream).data), (.wayIn, reports.wayInExport().data),
      (.review, reports.reviewExport().data),
    ]
  }

  @Test func whatIsWrittenFitsItsSchema() throws {
    for reports in try all() {
      for (schema, json) in exports(of: reports) {
        let faults = try SchemaFaults(schema: schema.text).faults(in: Data(json))
        #expect(faults == [], "\(schema.name)")
      }
    }
  }

  @Test func theDocumentedExamplesFitTheirSchemas() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/TillDiExchange/TillDiExchange.docc")
    func examples(_ name: String) throws -> [Data] {
      String(decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
        .split(separator: "```").filter { $0.hasPrefix("json") }.map { Data($0.dropFirst(4).utf8) }
    }
    let data = try examples("Data.md") + examples("LookingBack.md")
    let schemas: [JSONSchema] = [.list, .comparison, .followUp, .map, .review]
    try #require(data.count == schemas.count)
    for (schema, example) in zip(schemas, data) {
      #expect(try SchemaFaults(schema: schema.text).faults(in: example) == [], "\(schema.name)")
    }
  }

  /// The reader of schemas sees what is wrong, so that the tests above can fail.
  @Test func whatDoesNotFitIsSeen() throws {
    var series = try Solgarden()
    try series.meet()
    let json = series.room.reports().followUpExport().data
    var data = try #require(
      try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
    var replies = try #require(data["replies"] as? [[String: Any]])
    replies[0]["kind"] = "maybe"
    replies[0]["by"] = "i morgon"
    replies[0]["days"] = "3"
    replies[0]["carried"] = NSNull()
    replies[0]["extra"] = 1
    data["replies"] = replies
    data["format"] = 2
    data["trust"] = "bra"
    let faults = try SchemaFaults(schema: JSONSchema.followUp.text).faults(in: data)
    #expect(
      Set(faults) == [
        ".format: is not what it must be", ".replies: the keys differ",
        ".replies.by: does not fit ^[0-9]{4}-[0-9]{2}-[0-9]{2}$", ".replies.carried: is null",
        ".replies.days: is no integer", ".replies.kind: not among those allowed",
        ".trust: is no object",
      ])
  }

  @Test func aSchemaReadsWell() {
    #expect(
      JSONSchema.list.text.hasPrefix(
        """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "TillDi list, format 1",
          "description": "A side's lists: a version that was handed over, or as they stand.",
          "type": "object",
          "required": ["format", "workplace", "track", "version", "handedOver", "lists"],
          "properties": {
            "format": {
              "const": 1
            },
        """))
    #expect(JSONSchema.list.text.hasSuffix("}\n"))
  }
}
