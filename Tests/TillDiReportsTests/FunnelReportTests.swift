import Documents
import Foundation
import Testing
import TillDiCore
import TillDiExchange
import TillDiReports

/// The funnel as it is drawn in the report and told in the status.
@Suite struct FunnelReportTests {
  private func section(_ room: Room, width: Int = 80) -> String {
    let text = TerminalWriter(width: width).write(room.reports().sharedReport())
    guard let begin = text.range(of: "Kommer det fram?")?.upperBound else { return "" }
    let after = text[begin...]
    // The replies come next, where the lists can be laid against each other.
    let ends = ["Svaren", "Så går det till nu", "Det vi inte gick igenom", "Det som händer nu"]
      .compactMap { after.range(of: "\n\n\($0)\n")?.lowerBound }
    return String(after[..<(ends.min() ?? after.endIndex)])
  }

  /// The status on one line, so that a sentence is found wherever it is folded.
  private func status(_ room: Room) -> String {
    flat(TerminalWriter(width: 80).write(room.reports().status()))
  }

  private func flat(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// By hand, of the fixture: 4 disturbances, 2 supports and 1 claim; a promise that is late and a no that was
  /// told; one moment where somebody decides; 2 offers, one of them asked for by the claim.
  @Test func bothDirectionsAreDrawn() throws {
    var series = try Solgarden()
    try series.meet()
    let text = section(series.room)
    let rows = text.split(separator: "\n").map { flat(String($0)) }
    for row in [
      "Sagt som stöd, stör eller vill 7 ■■■■■■■", "Samlat till rader 7 ■■■■■■■",
      "På listan 7 ■■■■■■■", "Besvaras var för sig 6 ■■■■■■",
      "Överlämnat 7 ■■■■■■■", "Läst 7 ■■■■■■■", "Besvarat 2 ■■□□□□□", "5 har stannat",
      "Svaret berättat 1 ■□", "Avslutat 1 ■", "Utfallet berättat 1 ■",
      "Ritade moment 1 ■", "Moment där någon bestämmer 1 ■", "På listan 2 ■■",
      "Överlämnat 2 ■■", "Efterfrågat 1 ■□", "Taget 0 □", "1 har stannat",
    ] {
      #expect(rows.contains(row), "\(row)\n\(text)")
    }
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(flat(text).contains("5 rader har inte fått svar"))
  }

  /// A bar is never longer than its room; what is not the whole is not drawn as the whole.
  @Test func aLongListIsDrawnToScale() throws {
    var room = try Room()
    try room.begin("staff-2")
    let notes = try (1...60).map { try room.say(.claim, "vill \($0)") }
    try room.end()
    try room.handOver(.staff, to: "enhetschef", by: "2026-03-24")
    try room.ask(.open(by: .management))
    for note in notes.dropLast() { try room.reply([note], .yes) }
    let bars = section(room).split(separator: "\n").compactMap { line in
      line.contains("■") ? line.filter { $0 == "■" }.count : nil
    }
    // Handed over 60, read 60, answered 59; nothing is done. The last square says what a square means.
    #expect(bars.suffix(4) == [44, 44, 43, 1])
    #expect(section(room, width: 60).contains(String(repeating: "■", count: 30)))
    try room.ask(.markDone(room.series.answers[0].reply.id, on: room.today))
    try room.ask(.tellBack(room.series.answers[0].reply.id, on: room.today, how: nil))
    let one = section(room).split(separator: "\n").last { $0.hasPrefix("Avslutat ") }
    // One of sixty is too little for a square, and is drawn all the same.
    #expect(one?.filter { $0 == "■" }.count == 1)
  }

  @Test func anOfferSettledByANoIsNoLoss() throws {
    var series = try Solgarden()
    try series.room.link(series.claim, series.offer)
    try series.room.link(series.claim, series.spare)
    let no = try series.room.reply([series.claim], .no, reason: "avtalet är låst")
    try series.room.ask(.tellBack(no, on: series.room.today, how: nil))
    let text = section(series.room)
    #expect(flat(text).contains("2 erbjudanden mötte något som fick ett nej"))
  }

  @Test func theStatusNamesTheNarrowestPlaceAndWhatToType() throws {
    var series = try Solgarden()
    // Both lists wait: staff's seven for a reply, the two offers for being asked for.
    #expect(status(series.room).contains("7 rader väntar på svar, senast 28 april 2026."))
    #expect(status(series.room).contains("Ta de översta först: tilldi reply."))
    try series.meet()
    let text = status(series.room)
    #expect(
      text.contains(
        "Överlämnat 7 · läst 7 · besvarat 2 · svaret berättat 1 · avslutat 1 · utfallet berättat 1")
    )
    #expect(text.contains("Överlämnat 2 · efterfrågat 1 · taget 0"))
    #expect(text.contains("Här tar det stopp, mellan läsning och svar: 5 rader har inte fått svar"))
  }

  /// One offer that is stuck weighs more than seven lines that still have time.
  @Test func whatIsStuckComesBeforeWhatWaits() throws {
    var room = try Room()
    try room.begin("staff-4")
    for word in ["ett", "två", "tre"] { try room.say(.claim, word) }
    try room.end()
    try room.handOver(.staff, to: "enhetschef", by: "2026-04-28")
    try room.begin("management-1")
    try room.say(.offer, "kan")
    try room.end()
    try room.handOver(.management, to: "arbetslaget", by: "2026-03-10")
    #expect(status(room).contains("3 rader väntar på att bli lästa"))
    try room.on("2026-03-11")
    #expect(status(room).contains("ingen har bett om 1 erbjudande än"))
    #expect(status(room).contains("tilldi compare"))
  }

  @Test func nothingIsSaidOfTheFunnelBeforeAnythingIsHandedOver() throws {
    var room = try Room()
    try room.begin("staff-2")
    try room.say(.disturbance, "Skrivaren")
    try room.end()
    #expect(!status(room).contains("fastna") && !status(room).contains("Överlämnat"))
    let text = section(room)
    #expect(flat(text).contains("Listan är inte överlämnad. Läs den högt, få rummets ja"))
    // How the list comes about is drawn, but nothing of what comes after.
    #expect(flat(text).contains("Sagt som stöd, stör eller vill 1 ■"))
    #expect(!text.contains("Från överlämningen") && !text.contains("□"))
  }

  /// While staff sit in their session, how management chose is not for that room, though its list is handed over.
  @Test func anOpenSessionIsNotToldHowTheOtherSideChose() throws {
    var series = try Solgarden()
    try series.meet()
    #expect(section(series.room).contains("Ritade moment"))
    let before = series.room.reports().comparisonExport()["funnel"]?["management"]
    #expect(before?["drawn"] == 1 && before?["decisionPoints"] == 1)
    try series.room.begin("staff-2")
    let text = section(series.room)
    #expect(!text.contains("Ritade moment") && text.contains("Efterfrågat"))
    let hidden = series.room.reports().comparisonExport()["funnel"]?["management"]
    #expect(hidden?["drawn"] == 0 && hidden?["decisionPoints"] == 0 && hidden?["onList"] == 2)
    #expect(hidden?["askedFor"] == 1)
  }
}
