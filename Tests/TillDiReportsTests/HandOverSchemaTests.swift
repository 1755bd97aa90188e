import Foundation
import Testing
import TillDiCore
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
    let schema = try object(Array(HandOverFile.schema.utf8))
    for file in files {
      #expect(faults(in: try object(file.bytes), schema, root: schema, at: "") == [])
    }
    var changed = try object(files[0].bytes)
    changed["track"] = "kitchen"
    changed["number"] = nil
    #expect(
      faults(in: changed, schema, root: schema, at: "")
        == [": the keys differ", ".track: not among those allowed"])
  }

  private func object(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  /// As much of JSON Schema as this one uses.
  private func faults(
    in value: Any, _ given: [String: Any], root: [String: Any], at place: String
  ) -> [String] {
    var schema = given
    if let name = (given["$ref"] as? String)?.split(separator: "/").last {
      schema = (root["$defs"] as? [String: [String: Any]])?[String(name)] ?? [:]
    }
    var found: [String] = []
    if let text = value as? String {
      if let allowed = schema["enum"] as? [String], !allowed.contains(text) {
        found.append("\(place): not among those allowed")
      }
      if let pattern = schema["pattern"] as? String,
        text.range(of: pattern, options: .regularExpression) == nil
      {
        found.append("\(place): does not fit \(pattern)")
      }
    }
    if value is NSNull, (schema["type"] as? [String])?.contains("null") != true {
      found.append("\(place): is null")
    }
    if let members = value as? [String: Any] {
      let parts = schema["properties"] as? [String: [String: Any]] ?? [:]
      let required = Set(schema["required"] as? [String] ?? [])
      if required != Set(members.keys) || required != Set(parts.keys) {
        found.append("\(place): the keys differ")
      }
      for (key, member) in members.sorted(by: { $0.key < $1.key }) {
        found += faults(in: member, parts[key] ?? [:], root: root, at: "\(place).\(key)")
      }
    }
    for item in value as? [Any] ?? [] {
      found += faults(in: item, schema["items"] as? [String: Any] ?? [:], root: root, at: place)
    }
    return found
  }
}
