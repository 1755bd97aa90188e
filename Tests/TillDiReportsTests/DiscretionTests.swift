import Documents
import Testing
import TillDiCore
import TillDiExchange
import TillDiReports

/// What is handed to others tells neither who was few, nor who spoke first, nor when.
@Suite struct DiscretionTests {
  @Test func removedNotesAreInNoPaperButTheLog() throws {
    let series = try Solgarden()
    for paper in try everyPaper(series.room) where paper.name != "log" {
      #expect(!paper.text.contains("Borttagen rad"), "\(paper.name)")
    }
  }

  @Test func aRoleHeldByFewerThanThreeIsNotNamed() throws {
    let series = try Solgarden()
    let text = MarkdownWriter().write(series.room.reports().staffList())
    #expect(text.contains("undersköterska och flera andra yrkesroller"))
    #expect(!text.contains("sjuksköterska"))
  }

  @Test func aRoleTheRoomNamedIsNamed() throws {
    var series = try Solgarden()
    try series.room.say(.claim, "Att vara med när det köps in")
    try series.room.handOver(
      .staff, to: "verksamhetschef", by: "2026-05-28", roles: ["sjuksköterska"])
    let text = MarkdownWriter().write(series.room.reports().staffList())
    #expect(text.contains("sjuksköterska och undersköterska"))
    #expect(!text.contains("flera yrkesroller"))
  }

  @Test func noPaperTellsClockTimesOrHowManyPeople() throws {
    var series = try Solgarden()
    try series.meet()
    let reports = series.room.reports()
    for document in [reports.staffList(), reports.managementList(), reports.sharedReport()] {
      let text = MarkdownWriter().write(document)
      #expect(!text.contains("14:05") && !text.contains("41"))
      #expect(!text.contains("5 undersköterska"))
    }
  }

  /// Three things staff have said are not even counted while management sits in its session.
  @Test func anOpenSessionIsNotToldHowMuchTheOtherSideHasSaid() throws {
    var room = try Room()
    try room.begin("staff-2")
    for word in ["Citron", "Apelsin", "Banan"] { try room.say(.disturbance, word) }
    try room.end()
    #expect(room.reports().comparisonExport()["funnel"]?["staff"]?["said"] == 3)
    try room.begin("management-1")
    let hidden = room.reports().comparisonExport()["funnel"]?["staff"]
    #expect(hidden?["said"] == 0 && hidden?["chosen"] == 0)
  }

  @Test func theSpeakingOrderStaysInTheRoom() throws {
    let words = ["Citron", "Apelsin", "Banan"]
    let texts = try [words, words.reversed()].map { order in
      var room = try Room()
      try room.begin("staff-2")
      try room.enter("days")
      for word in order { try room.say(.goodDay, word) }
      try room.end()
      return MarkdownWriter().write(room.reports().staffList())
        + MarkdownWriter().write(room.reports().sharedReport())
    }
    #expect(texts[0] == texts[1])
  }

  @Test func swedishPapersNeverSayTheWordForPatientRecords() throws {
    var series = try Solgarden()
    try series.meet()
    for paper in try everyPaper(series.room) {
      #expect(!paper.text.lowercased().contains("journal"), "\(paper.name)")
    }
  }
}
