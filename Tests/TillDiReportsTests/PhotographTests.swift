import Documents
import Testing
import TillDiCore
import TillDiReports

/// Photographs of drawings in the report, with what they show in words.
@Suite struct PhotographTests {
  private let drawing = AttachedFile(
    stored: "bild1.jpg", name: "IMG_1.jpg", picture: (.jpeg, 3024, 4032))
  private let photograph = Photograph(
    .jpeg, bytes: [1, 2, 3], width: 3024, height: 4032, name: "IMG_1.jpg")

  private func room(staysInRoom: Bool = false, _ text: String = "Ett larm, en telefon") throws
    -> Room
  {
    var room = try Room()
    try room.begin("staff-2")
    try room.enter("days")
    try room.say(.goodDay, "Lugnt")
    try room.ask(.attach("bild1", drawing, text: text, staysInRoom: staysInRoom))
    try room.end()
    return room
  }

  private func figures(in blocks: [Block]) -> [Figure] {
    blocks.compactMap { if case .figure(let figure) = $0 { figure } else { nil } }
  }

  @Test func thePictureStandsWhereItWasDrawn() throws {
    var reports = try room().reports()
    reports.photographs = ["bild1": photograph]
    let report = reports.sharedReport()
    let figures = figures(in: report.blocks)
    #expect(
      figures == [
        Figure(
          .photograph(photograph), caption: "Ett larm, en telefon",
          alternative: "Ett larm, en telefon")
      ])
    let text = HTMLDocumentWriter(generator: "tilldi").write(report)
    let said = try #require(text.firstRange(of: "Lugnt"))
    let shown = try #require(text.firstRange(of: "<img src=\"data:image/jpeg;base64,AQID\""))
    #expect(said.upperBound < shown.lowerBound)
    // Only the description says what it is: the name of the file is nobody's business.
    #expect(!text.contains("IMG_1"))
  }

  @Test func withoutPicturesItsWordsStandThere() throws {
    let report = try room().reports().sharedReport()
    #expect(figures(in: report.blocks).isEmpty)
    #expect(MarkdownWriter().write(report).contains("Bild: Ett larm, en telefon"))
    #expect(
      MarkdownWriter().write(try room().reports(.english).sharedReport()).contains(
        "Picture: Ett larm, en telefon"))
  }

  @Test func aFileThatIsNoPictureIsToldWithoutItsOwnName() throws {
    var room = try Room()
    try room.ask(
      .attach(
        "fil", AttachedFile(stored: "fil.pdf", name: "Skiss <2>.pdf"), text: "Skissen",
        staysInRoom: false))
    let text = HTMLDocumentWriter(generator: "tilldi").write(room.reports().sharedReport())
    #expect(text.contains("Sagt vid andra tillfällen"))
    #expect(text.contains("Bilaga: Skissen<") && !text.contains("Skiss &lt;2&gt;"))
  }

  /// Also where somebody hands the picture in.
  @Test func whatStaysInTheRoomIsInNothing() throws {
    var room = try room(staysInRoom: true, "HEMLIGT ritat")
    for mark in [nil, false, true] {
      if let mark { try room.ask(.keepInRoom("bild1", mark)) }
      if mark == false { continue }
      var reports = room.reports()
      reports.photographs = ["bild1": photograph]
      for document in [
        reports.sharedReport(), reports.attachmentList(), reports.log(history: room.history),
      ] {
        let text = HTMLDocumentWriter(generator: "tilldi").write(document)
        #expect(!text.contains("HEMLIGT") && !text.contains("<img"))
      }
      for paper in try everyPaper(room) {
        #expect(!paper.text.contains("HEMLIGT"), "\(paper.name)")
      }
    }
  }

  @Test func theOtherSidesDrawingIsNotSeenWhileASessionIsOpen() throws {
    var room = try room()
    try room.begin("management-1")
    #expect(
      !MarkdownWriter().write(room.reports().attachmentList()).contains("Ett larm, en telefon"))
    #expect(!MarkdownWriter().write(room.reports().sharedReport()).contains("Ett larm"))
    try room.ask(.edit("bild1", text: "Ett larm, två telefoner"))
    #expect(!MarkdownWriter().write(room.reports().log(history: room.history)).contains("telefon"))
  }

  @Test func theListNamesWhatOtherCommandsTake() throws {
    let list = MarkdownWriter().write(
      try room().reports().attachmentList(missing: ["bild1"]))
    #expect(list.contains("`bild1` ”Ett larm, en telefon” – IMG"))
    #expect(list.contains("filen saknas"))
    #expect(
      MarkdownWriter().write(try Room().reports().attachmentList()).contains("tilldi attach"))
  }
}
