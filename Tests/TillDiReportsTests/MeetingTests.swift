import Documents
import Testing
import TillDiCore
import TillDiExchange
import TillDiReports
import TillDiWords

/// What meets, how far, what is only suggested, and what was taken back since.
@Suite struct MeetingTests {
  private func text(_ document: Document) -> String { MarkdownWriter().write(document) }

  /// Suggests the last offer for every item, by one word of each.
  private struct TheLast: Suggesting {
    func suggestions(for items: [String], among offers: [String], limit: Int)
      -> [[SuggestedOffer]]
    {
      items.map { _ in
        [
          SuggestedOffer(
            offer: offers.count - 1,
            reasons: [SuggestionReason(item: "lösenord", offer: "inloggning")])
        ]
      }
    }
  }

  @Test func howFarAnOfferServesIsTold() throws {
    var series = try Solgarden()
    try series.room.link(series.log, series.offer)
    #expect(text(series.room.reports().comparison()).contains("Möts av Kan 1."))
    try series.room.ask(.link("again", series.log, series.offer, .servesInPart))
    #expect(text(series.room.reports().comparison()).contains("Möts av Kan 1 delvis."))
    #expect(text(series.room.reports().sharedReport()).contains("Möts av Kan 1 delvis."))
    let export = series.room.reports().comparisonExport()
    let log = export.list("items").first { $0["line"]?["id"] == .text(series.log.rawValue) }
    #expect(log?["linksInPart"] == [.text(series.offer.rawValue)])
  }

  @Test func whatIsSuggestedIsMarkedAndCountsAsNothing() throws {
    let series = try Solgarden()
    let reports = series.room.reports()
    let suggestions = series.room.series.suggestions(by: TheLast())
    let told = text(reports.comparison(suggestions: suggestions))
    #expect(
      told.contains(
        "Förslag: Kan 2 ”En egen budget för tillbehör” (”lösenord” – ”inloggning”)"))
    #expect(told.contains("Ingen möts av något ledningen kan ge."))
    #expect(!text(reports.comparison()).contains("Förslag"))
    #expect(!text(reports.sharedReport()).contains("inloggning”)"))
    let item = try #require(
      reports.comparisonExport(suggestions: suggestions).list("items").first)
    let suggested = item.list("suggestions")
    #expect(suggested.map { $0["offer"] } == [.text(series.spare.rawValue)])
    #expect(item["matched"] == false)
    #expect(suggested[0].list("reasons").map { $0["item"] } == ["lösenord"])
    #expect(reports.comparisonExport().list("items").allSatisfy { $0["suggestions"] == [] })
  }

  @Test func anOfferThatWasTakenBackIsSaidPlainly() throws {
    var series = try Solgarden()
    try series.meet()
    try series.room.ask(.remove(series.offer))
    let back = "Erbjudandet är tillbakadraget sedan dess."
    #expect(
      text(series.room.reports().comparison()).contains(
        "Möts av Kan 1 (tillbakadraget sedan dess)."))
    #expect(
      text(series.room.reports().followUp()).contains("avtalet” är tillbakadraget sedan dess."))
    try series.room.handOver(.management, to: "arbetslaget", by: "2026-06-28")
    let later = text(series.room.reports().comparison())
    #expect(later.contains("avtalet”. \(back)") && later.contains("Ingen möts av något"))
    #expect(
      text(series.room.reports().followUp()).contains("avtalet” är tillbakadraget sedan dess."))
    series.room.record([.erased(subject: Subject(series.offer))])
    let erased = text(series.room.reports().comparison())
    #expect(erased.contains("Ett erbjudande som var kopplat hit är raderat eller borttaget."))
    #expect(!erased.contains("väljer telefoner"))
  }

  @Test func whatManagementChangedOnceItHadReadTheStaffsListIsTold() throws {
    // Here management opened the staff's list before it had written anything.
    #expect(!text(try Solgarden().room.reports().comparison()).contains("skrev sin lista"))
    var room = try Room()
    try room.say(.disturbance, "Fyra inloggningar")
    let offer = try room.say(.offer, "En inloggning")
    try room.handOver(.management, to: "arbetslaget", by: "2026-04-28")
    try room.handOver(.staff, to: "enhetschef", by: "2026-04-28")
    try room.ask(.open(by: .management))
    #expect(text(room.reports().comparison()).contains("har inte ändrat den sedan dess"))
    try room.ask(.edit(offer, text: "En inloggning för alla"))
    try room.say(.offer, "Fler skrivare")
    try room.handOver(.management, to: "arbetslaget", by: "2026-04-28")
    for document in [room.reports().comparison(), room.reports().sharedReport()] {
      let told = text(document)
      #expect(told.contains("Ändrat sedan de läste personalens lista:"))
      #expect(told.contains("Kan 2 ”Fler skrivare”") && told.contains("förut: ”En inloggning”"))
    }
  }
}
