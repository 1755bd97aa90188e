import Documents
import Foundation
import GoldenFiles
import Testing
import TillDiCore
import TillDiReports

/// The pages as a browser gets them, kept in both languages.
@Suite struct BoardGoldenTests {
  private func expect(
    _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Golden/board-\(name).html")
    #expect(
      try GoldenFile(file).difference(from: text, renewing: "BoardGolden") == nil,
      sourceLocation: sourceLocation)
  }

  @Test func theWholePage() throws {
    let page = try Room().board().page(every: 5, nonce: "k7f2m")
    let text = HTMLWriter().write(page)
    #expect(!page.style.text.isEmpty && text.contains(page.style.text))
    let script = try #require(page.script?.text)
    #expect(!script.isEmpty && text.contains(script))
    // Nothing is fetched from anywhere.
    for call in ["http:", "https:", "src=", "href=", "@import", "url(", "fetch(", "XMLHttp"] {
      #expect(!text.contains(call), "\(call)")
    }
  }

  @Test(arguments: Language.allCases) func notes(_ language: Language) throws {
    var room = try Room()
    try room.begin("staff-2")
    try room.enter("sides")
    try room.say(.support, many: "Larmen kommer direkt i telefonen", "يرن الإنذار <b>مباشرة</b>")
    try room.say(.disturbance, many: "\"Fyra\" inloggningar & en till", "sist")
    try expect(room.board(language, after: 5).html, "notes.\(language.rawValue)")
  }

  @Test(arguments: Language.allCases) func groupWork(_ language: Language) throws {
    var room = try Room()
    try room.begin("staff-2")
    try room.enter("days")
    try expect(room.board(language, after: 5).html, "groups.\(language.rawValue)")
  }

  @Test(arguments: Language.allCases) func lists(_ language: Language) throws {
    var room = try Room()
    try room.begin("staff-4")
    try room.enter("take")
    let ids = try ["ett", "två", "tre", "fyra"].map { try room.say(.disturbance, $0) }
    try room.say(.claim, "Att prova telefoner", detail: "via tisdagsmötet")
    try room.go("order")
    try room.ask(.rank(.disturbance, [ids[2]]))
    try expect(room.board(language).html, "lists.\(language.rawValue)")
    try room.ask(
      .openBallot(Ballot(id: "b", list: .disturbance, method: .dots, each: 3, voters: 3)))
    try room.ask(.vote("b", [Vote(note: ids[1], count: 3)], isTotal: false))
    try expect(room.board(language).html, "ballot.\(language.rawValue)")
    try room.ask(.closeBallot("b"))
    try expect(room.board(language).html, "result.\(language.rawValue)")
  }

  @Test(arguments: Language.allCases) func mirror(_ language: Language) throws {
    var series = try Solgarden(language)
    try series.meet()
    try series.room.begin("joint-meeting")
    try series.room.enter("reply")
    try expect(series.room.board(language).html, "mirror.\(language.rawValue)")
  }

  @Test(arguments: Language.allCases) func over(_ language: Language) throws {
    var room = try Room()
    try room.begin("staff-2")
    try room.enter("sides")
    try room.say(.support, many: "a", "b")
    try room.end()
    try expect(room.board(language).html, "over.\(language.rawValue)")
  }

  @Test(arguments: Language.allCases) func off(_ language: Language) throws {
    let room = try Room(language: language)
    let board = Board(offFor: room.series, now: room.board().now)
    try expect(board.html, "off.\(language.rawValue)")
  }
}
