import Foundation
import Testing
import TillDiCore
import TillDiExchange
import TillDiReports

/// The data other programs read: keys that stay, `null` where something is missing.
@Suite struct ExportTests {
  @Test func aListSaysWhatVersionItIs() throws {
    let series = try Solgarden()
    let bytes = try series.room.reports().listExport(.staff).json()
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("\"format\" : 1") && text.hasSuffix("}\n"))
    let back = try JSONDecoder().decode(ListExport.self, from: Data(bytes))
    #expect(back == series.room.reports().listExport(.staff))
    #expect(back.version == 1 && back.handedOver?.to == "verksamhetschef")
    #expect(back.lists.map(\.list) == [.support, .disturbance, .claim])
    #expect(back.lists[1].lines.map(\.top) == [true, true, true, false])
  }

  @Test func whatIsMissingIsNull() throws {
    let object = try keys(of: Reports.empty.listExport(.management).json())
    #expect(
      object.keys.sorted() == ["format", "handedOver", "lists", "track", "version", "workplace"])
    #expect(object["version"] is NSNull && object["handedOver"] is NSNull)
  }

  @Test func theComparisonHasItemsOffersAndBothFunnels() throws {
    var series = try Solgarden()
    try series.meet()
    let export = series.room.reports().comparisonExport()
    let back = try JSONDecoder().decode(ComparisonExport.self, from: Data(export.json()))
    #expect(back == export)
    let claim = try #require(export.items.first { $0.line.id == series.claim })
    #expect(claim.matched && claim.answered && claim.links == [series.offer])
    #expect(claim.replies.map(\.kind) == [.yesIf])
    #expect(export.offers.first { $0.line.id == series.spare }?.links == [])
    #expect(export.funnel.staff.state == .broken && export.funnel.staff.answered == 2)
    let object = try keys(of: export.json())
    #expect(
      object.keys.sorted() == ["format", "funnel", "items", "offers", "versions", "workplace"])
  }

  @Test func theDocumentedExamplesAreWhatIsWritten() throws {
    let article = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/TillDiExchange/TillDiExchange.docc/Data.md")
    let examples = String(decoding: try Data(contentsOf: article), as: UTF8.self)
      .split(separator: "```").filter { $0.hasPrefix("json") }.map { Data($0.dropFirst(4).utf8) }
    try #require(examples.count == 4)
    let list = try JSONDecoder().decode(ListExport.self, from: examples[0])
    #expect(try sameKeys(examples[0], list.json()))
    let comparison = try JSONDecoder().decode(ComparisonExport.self, from: examples[1])
    #expect(try sameKeys(examples[1], comparison.json()))
    let followUp = try JSONDecoder().decode(FollowUpExport.self, from: examples[2])
    #expect(try sameKeys(examples[2], followUp.json()))
    let map = try JSONDecoder().decode(MapExport.self, from: examples[3])
    #expect(try sameKeys(examples[3], map.json()))
  }

  /// Whether two objects say the same: an example with a key too many or too few does not.
  private func sameKeys(_ example: Data, _ written: [UInt8]) throws -> Bool {
    func sorted(_ json: [UInt8]) throws -> Data {
      try JSONSerialization.data(withJSONObject: keys(of: json), options: .sortedKeys)
    }
    return try sorted(Array(example)) == sorted(written)
  }

  private func keys(of json: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
  }
}
