import Documents
import Foundation
import Testing
import TillDiCore
import TillDiExchange
import TillDiReports

/// What was put together under a name keeps every original wording, each once.
@Suite struct GatheredTests {
  /// A room of staff that gathered two of three disturbances, two good days, and a claim with a route.
  private func room() throws -> (room: Room, strul: NoteID) {
    var room = try Room()
    try room.begin("staff-2")
    try room.enter("days")
    let first = try room.say(.disturbance, "Loggar in fyra gånger")
    let second = try room.say(.disturbance, "Byter lösenord jämt")
    try room.say(.disturbance, "Skrivaren")
    let good = [try room.say(.goodDay, "Solen sken"), try room.say(.goodDay, "Alla kom")]
    let claims = [
      try room.say(.claim, "Välja larm", detail: "på APT"),
      try room.say(.claim, "Prova larm först"),
    ]
    try room.ask(.gather("strul", name: "Krångliga inloggningar", [first, second]))
    try room.ask(.gather("fint", name: "Lugna morgnar", good))
    try room.ask(.gather("larm", name: "Larmen är våra", claims))
    try room.end()
    return (room, "strul")
  }

  private func count(_ words: String, in text: String) -> Int {
    text.components(separatedBy: words).count - 1
  }

  private let originals = [
    "Loggar in fyra gånger", "Byter lösenord jämt", "Solen sken", "Alla kom", "Välja larm – på APT",
    "Prova larm först",
  ]

  @Test(arguments: [false, true])
  func everyWordingStandsOnceInTheListAndTheReport(_ isHandedOver: Bool) throws {
    var room = try room().room
    if isHandedOver { try room.handOver(.staff, to: "verksamhetschef", by: "2026-04-28") }
    for document in [room.reports().staffList(), room.reports().sharedReport()] {
      let text = MarkdownWriter().write(document)
      for words in originals { #expect(count(words, in: text) == 1, "\(words)") }
      #expect(text.contains("Samlat här, som det sades:"))
    }
    let paper = MarkdownWriter().write(room.reports(.english).staffList())
    #expect(paper.contains("Gathered here, as it was said:"))
  }

  @Test func theyStandUnderTheNameInNoOrderThatTells() throws {
    let text = MarkdownWriter().write(try room().room.reports().staffList())
    let places = ["Krångliga inloggningar", "Byter lösenord jämt", "Loggar in fyra gånger"].map {
      text.range(of: $0)?.lowerBound ?? text.endIndex
    }
    #expect(places == places.sorted())
    let day = ["Lugna morgnar", "Alla kom", "Solen sken"].map {
      text.range(of: $0)?.lowerBound ?? text.endIndex
    }
    #expect(day == day.sorted())
  }

  /// What was gathered after the list was handed over is told once too: where it was handed over.
  @Test func gatheredSince() throws {
    var room = try Room()
    try room.begin("staff-2")
    let notes = [try room.say(.disturbance, "Ett"), try room.say(.disturbance, "Två")]
    try room.handOver(.staff, to: "verksamhetschef", by: "2026-04-28")
    let third = try room.say(.disturbance, "Tredje")
    try room.ask(.gather("g", name: "Samlingen", notes + [third]))
    try room.end()
    let text = MarkdownWriter().write(room.reports().sharedReport())
    #expect(count("Tredje", in: text) == 1)
    #expect(count("Samlingen", in: text) == 1)
  }

  @Test func theDataHasThem() throws {
    let export = try room().room.reports().listExport(.staff)
    let lines = export.list("lists").flatMap { $0.list("lines") }
    #expect(
      lines.map { $0["gathered"] } == [
        [], ["Byter lösenord jämt", "Loggar in fyra gånger"],
        ["Prova larm först", "Välja larm – på APT"],
      ])
  }

  @Test func theNextVersionSaysWhatWasGathered() throws {
    var (room, strul) = try room()
    try room.handOver(.staff, to: "verksamhetschef", by: "2026-04-28")
    let printer = try #require(room.series.lines(of: .disturbance).first?.note)
    try room.ask(.gather(strul, name: "Krångliga inloggningar", [printer]))
    try room.handOver(.staff, to: "verksamhetschef", by: "2026-04-28")
    var text = MarkdownWriter().write(room.reports().staffList())
    #expect(text.contains("**Samlat:** ”Skrivaren” (nu under Stör 2)"))
    #expect(!text.contains("**Borta:**"))
    try room.ask(.remove(printer))
    try room.handOver(.staff, to: "verksamhetschef", by: "2026-04-28")
    text = MarkdownWriter().write(room.reports().staffList())
    #expect(text.contains("**Borta:** ”Skrivaren” (förut: under Stör 2)"))
  }

  /// One that stays in the room is nowhere, nor is a name for nothing else.
  @Test func whatStaysInTheRoom() throws {
    var (room, strul) = try room()
    try room.begin("staff-2")
    let secrets = [
      try room.say(.disturbance, "HEMLIGT ett", staysInRoom: true),
      try room.say(.disturbance, "HEMLIGT två", staysInRoom: true),
    ]
    try room.ask(.gather("dolt", name: "HEMLIGT namn", secrets))
    try room.ask(.gather(strul, name: "Krångliga inloggningar", [secrets[0]]))
    try room.end()
    for language in Language.allCases {
      for paper in try everyPaper(room, language) {
        #expect(!paper.text.contains("HEMLIGT"), "\(paper.name)")
      }
    }
  }

  /// While management sits in its session, what staff gathered is not for that room.
  @Test func theOtherSideSeesNothingOfIt() throws {
    var room = try room().room
    let ballot = Ballot(id: "b", list: .disturbance, method: .hands, each: nil, voters: nil)
    try room.ask(.openBallot(ballot))
    try room.ask(.tag("strul", [.things]))
    try room.begin("management-1")
    for paper in try everyPaper(room) {
      for words in originals + ["Krångliga", "Röstning"] {
        #expect(!paper.text.contains(words), "\(paper.name)")
      }
    }
  }
}

/// What the room said of a rewording, and what observers saw and people voted, in documents for others.
@Suite struct HeardTests {
  private func papers(_ isRight: Bool?, _ language: Language = .swedish) throws -> [String] {
    var room = try Room()
    try room.begin("staff-2")
    try room.enter("days")
    for kind in [NoteKind.disturbance, .goodDay] {
      let note = try room.say(kind, "Fyra inloggningar")
      try room.ask(.reword(note, text: "Omskrivet"))
      if let isRight { try room.ask(.hearRewording(note, isRight: isRight)) }
    }
    try room.end()
    let reports = room.reports(language)
    return [reports.staffList(), reports.sharedReport()].map { MarkdownWriter().write($0) }
      + [String(decoding: reports.listExport(.staff).data, as: UTF8.self)]
  }

  @Test("A rewording the room was never asked about, or said no to, is in no paper")
  func notHeard() throws {
    for text in try papers(nil) + papers(false) { #expect(!text.contains("Omskrivet")) }
  }

  @Test func whatTheRoomSaidYesToIsShownAsHeard() throws {
    for text in try papers(true) { #expect(text.contains("Omskrivet")) }
    #expect(try papers(true)[1].contains("Med andra ord: Omskrivet (rummet sa ja)"))
    #expect(
      try papers(true, .english)[1].contains("In other words: Omskrivet (the room said yes)"))
  }

  @Test func observationsAndSingleBallotsAreInNoPaperForOthers() throws {
    var series = try Solgarden()
    try series.room.begin("staff-2")
    try series.room.ask(
      .observe(Observation(id: "w", lens: .empathy, text: "OBSERVERAT att natten teg")))
    let reports = series.room.reports()
    let before = [reports.staffList(), reports.sharedReport(), reports.comparison()]
    let lines = series.room.series.lines(of: .disturbance).map(\.note)
    try series.room.ask(
      .openBallot(Ballot(id: "b", list: .disturbance, method: .dots, each: 3, voters: 5)))
    try series.room.ask(
      .vote("b", lines.prefix(3).map { Vote(note: $0, count: 1) }, isTotal: false))
    try series.room.ask(.closeBallot("b"))
    let after = series.room.reports()
    #expect([after.staffList(), after.sharedReport(), after.comparison()] == before)
    for paper in try everyPaper(series.room) where paper.name != "log" {
      #expect(!paper.text.contains("OBSERVERAT"), "\(paper.name)")
    }
  }
}
