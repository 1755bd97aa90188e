import Testing
import TillDiCore
import TillDiExchange
import TillDiReports

/// The data other programs read: keys that stay, `null` where something is missing.
@Suite struct ExportTests {
  @Test func aListSaysWhatVersionItIs() throws {
    let list = try Solgarden().room.reports().listExport(.staff)
    let text = String(decoding: list.data, as: UTF8.self)
    #expect(text.contains("\"format\" : 1") && text.hasSuffix("}\n"))
    #expect(list["version"] == 1 && list["handedOver"]?["to"] == "verksamhetschef")
    let lists = list.list("lists")
    #expect(lists.map { $0["list"] } == ["support", "disturbance", "claim"])
    #expect(lists[1].list("lines").map { $0["top"] } == [true, true, true, false])
  }

  @Test func whatIsMissingIsNull() {
    let list = Reports.empty.listExport(.management)
    #expect(list.keys == ["format", "workplace", "track", "version", "handedOver", "lists"])
    #expect(list["version"] == .null && list["handedOver"] == .null)
  }

  @Test func theComparisonHasItemsOffersAndBothFunnels() throws {
    var series = try Solgarden()
    try series.meet()
    let export = series.room.reports().comparisonExport()
    let claim = try #require(
      export.list("items").first { $0["line"]?["id"] == .text(series.claim.rawValue) })
    #expect(claim["matched"] == true && claim["answered"] == true)
    #expect(claim["links"] == [.text(series.offer.rawValue)])
    #expect(claim.list("replies").map { $0["kind"] } == ["yes-if"])
    let spare = export.list("offers").first {
      $0["line"]?["id"] == .text(series.spare.rawValue)
    }
    #expect(spare?["links"] == [])
    let funnel = try #require(export["funnel"]?["staff"])
    #expect(funnel["state"] == "broken" && funnel["answered"] == 2)
    #expect(export.keys == ["format", "workplace", "versions", "items", "offers", "funnel"])
  }
}
