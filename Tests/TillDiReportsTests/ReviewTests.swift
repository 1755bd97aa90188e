import Documents
import Foundation
import Testing
import TillDiCore
import TillDiExchange
import TillDiReports
import TillDiWords

/// What was said when the room looked back, as it is shown and as it goes into the report.
@Suite struct ReviewGoldenTests {
  @Test(arguments: Language.allCases) func review(_ language: Language) throws {
    let room = try lookedBack(language)
    try expectGolden(room.reports(programme: reflecting).review(), "review.\(language.rawValue)")
  }

  @Test(arguments: Language.allCases) func sharedReport(_ language: Language) throws {
    let reports = try lookedBack(language).reports(programme: reflecting)
    for document in [reports.sharedReport(), reports.sharedReport(draft: true)] {
      let section = try section(MarkdownWriter().write(document), language)
      #expect(section.contains("Robotkatten"))
      #expect(section.contains("Loggar in fyra gånger innan första besöket"))
      #expect(section.contains(language == .swedish ? "De här pratade vi inte om" : "did not talk"))
      // No share, no count, no verdict.
      #expect(!section.contains("%"))
    }
  }

  private func section(_ report: String, _ language: Language) throws -> Substring {
    let title = language == .swedish ? "\n## Tillbakablick\n" : "\n## Looking back\n"
    let start = try #require(report.range(of: title))
    let rest = report[start.upperBound...]
    return rest[..<(rest.range(of: "\n## ")?.lowerBound ?? rest.endIndex)]
  }
}

@Suite struct ReviewTests {
  @Test("Where nobody has looked back, the report says nothing of it")
  func nothingSaid() throws {
    let reports = try Solgarden().room.reports(programme: reflecting)
    #expect(!MarkdownWriter().write(reports.sharedReport()).contains("Tillbakablick"))
    let page = MarkdownWriter().write(reports.review())
    #expect(page.contains("1 – Laget kan mer än det tror.") && page.contains("Inget är sagt än."))
  }

  @Test("A programme without reflections says so, and what was said before is still there")
  func withoutReflections() throws {
    let room = try lookedBack(.swedish)
    let page = MarkdownWriter().write(room.reports().review())
    #expect(page.contains("Reflektion 2") && page.contains("Robotkatten"))
    let empty = try Room().reports()
    #expect(MarkdownWriter().write(empty.review()).contains("har inga reflektioner"))
    #expect(empty.reviewExport()["reflections"] == [])
    #expect(
      room.reports().reviewExport().list("reflections").map { $0["number"] } == [1, 2])
  }

  @Test("A marked note that stays in the room since is in nothing, and not counted")
  func staysInRoom() throws {
    var series = try Solgarden()
    let before = try room(series, marking: [series.alarm])
    series.room.record(review(2, notes: [series.alarm, series.log]))
    try series.room.ask(.keepInRoom(series.log, true))
    for language in Language.allCases {
      let papers: [(Reports) throws -> String] = [
        { MarkdownWriter().write($0.review()) }, { MarkdownWriter().write($0.review(of: 2)) },
        { String(decoding: $0.reviewExport().data, as: UTF8.self) },
      ]
      for paper in papers {
        let now = try paper(series.room.reports(language, programme: reflecting))
        #expect(!now.contains("Loggar in fyra gånger"))
        #expect(try now == paper(before.reports(language, programme: reflecting)))
      }
    }
  }

  private func room(_ series: Solgarden, marking notes: [NoteID]) throws -> Room {
    var room = series.room
    room.record(review(2, notes: notes))
    return room
  }

  private func review(_ number: Int, notes: [NoteID]) -> [Event] {
    [
      .reviewed(
        review: ReflectionReview(
          reflection: number, seen: .yes, example: nil, recommendation: nil, notes: notes))
    ]
  }

  @Test("While a side sits in its session, the other side's notes are not shown to it")
  func hidden() throws {
    var room = try Room()
    try room.begin("management-1")
    let offer = try room.say(.offer, "En egen budget")
    try room.end()
    room.record(review(1, notes: [offer]))
    func page(_ room: Room) -> String {
      MarkdownWriter().write(room.reports(programme: reflecting).review())
    }
    #expect(page(room).contains("En egen budget"))
    try room.begin("staff-2")
    #expect(!page(room).contains("En egen budget"))
  }

  @Test("One reflection by itself")
  func one() throws {
    let reports = try lookedBack(.swedish).reports(programme: reflecting)
    let page = MarkdownWriter().write(reports.review(of: 2))
    #expect(page.contains("Robotkatten") && !page.contains("Laget kan mer"))
    let unsaid = MarkdownWriter().write(reports.review(of: 3))
    #expect(unsaid.contains("Vägarna in är okända.") && unsaid.contains("Om den är inget sagt."))
  }

  @Test("The data has every reflection, and null where nothing was said")
  func data() throws {
    let export = try lookedBack(.swedish).reports(programme: reflecting).reviewExport()
    let reflections = export.list("reflections")
    #expect(reflections.map { $0["number"] } == [1, 2, 3])
    #expect(reflections.map { $0["seen"] } == ["yes", "partly", .null])
    #expect(reflections[1].list("notes").map { $0["kind"] } == ["disturbance"])
    let text = String(decoding: export.data, as: UTF8.self)
    #expect(text.contains("\"recommendation\" : null"))
  }
}

/// The small programme with three reflections.
private let reflecting: Programme = {
  var programme = fixtureProgramme
  let texts = [
    both("Laget kan mer än det tror.", "The team can do more than it believes."),
    both("Det blir mycket prylar.", "There are many gadgets."),
    both("Vägarna in är okända.", "The ways in are unknown."),
  ]
  programme.reflections = texts.enumerated().map { index, text in
    Reflection(
      number: index + 1, text: text, example: both("Exempel \(index).", "Example \(index)."),
      recommendation: both("Råd \(index).", "Advice \(index)."))
  }
  return programme
}()

/// A series that has looked back at two of them.
private func lookedBack(_ language: Language) throws -> Room {
  var series = try Solgarden(language)
  try series.meet()
  series.room.record([
    .reviewed(
      review: ReflectionReview(
        reflection: 1, seen: .yes, example: nil, recommendation: nil, notes: []))
  ])
  series.room.record([
    .reviewed(
      review: ReflectionReview(
        reflection: 2, seen: .partly, example: "Robotkatten gick inte att tvätta",
        recommendation: "fråga oss innan ni köper", notes: [series.log]))
  ])
  return series.room
}
