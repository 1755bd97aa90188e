import Documents
import Testing
import TillDiCore
import TillDiReports
import TillDiWords

/// The papers that are handed out in the room or hang on its wall.
@Suite struct RoomPaperTests {
  private func text(_ document: Document) -> String { MarkdownWriter().write(document) }

  private func planned(_ language: Language = .swedish) throws -> Room {
    var room = try Solgarden(language).room
    let dates: [(SessionID, String)] = [
      ("staff-3", "2026-05-05"), ("management-1", "2026-05-19"), ("joint-meeting", "2026-06-02"),
    ]
    for (session, day) in dates {
      try room.ask(
        .plan(
          PlannedSession(
            id: PlanID("p-\(session)"), session: session, day: try Room.day(day),
            time: try Room.time("14:00"), minutes: 60)))
    }
    return room
  }

  @Test(arguments: Language.allCases) func papers(_ language: Language) throws {
    let reports = try planned(language).reports()
    try expectGolden(reports.flyer(), "flyer.\(language.rawValue)")
    try expectGolden(reports.homeworkSlips(), "homework.\(language.rawValue)")
    try expectGolden(reports.catchUp("staff-2"), "catch-up.\(language.rawValue)")
    try expectGolden(reports.invitation(), "invitation.\(language.rawValue)")
    try expectGolden(reports.observerForm("staff-2"), "observer.\(language.rawValue)")
  }

  @Test func theFlyerIsAMirror() throws {
    let reports = try Room().reports()
    #expect(reports.flyer().paper.setting == .poster)
    let rows = text(reports.flyer()).split(separator: "\n").map { row in
      row.split(separator: "|").map { $0.drop { $0 == " " }.prefix { $0 != " " } }
    }
    #expect(rows.contains(["Bra", "2", "Digitalisering"]))
    #expect(rows.contains(["**Toppstöd", "**⟷**", "**Möjlig"]))
  }

  @Test func theCatchUpTellsTheLinesOfThatSession() throws {
    let reports = try planned().reports()
    let second = text(reports.catchUp("staff-2"))
    #expect(second.contains("Vi sågs tisdag 17 mars 2026: Bra & dålig dag."))
    #expect(second.contains("Larmen kommer direkt i telefonen"))
    #expect(second.contains("Hur skulle det se ut om det fungerade?"))
    #expect(second.contains("Tisdag 5 maj 2026 kl. 14:00: Drömdigitalisering."))
    #expect(second.contains("lika välkommen"))
    // Said at the fourth.
    #expect(!second.contains("prova ut nya telefoner"))
    #expect(text(reports.catchUp("staff-4")).contains("prova ut nya telefoner"))
  }

  @Test func theCatchUpIsOfTheLastSessionUnlessNamed() throws {
    let reports = try planned().reports()
    #expect(reports.lastHeld == "management-1")
    #expect(text(reports.catchUp()).contains("Digitalisering nu och sedan"))
    #expect(text(try Room().reports().catchUp()).contains("Ingen träff har hållits än."))
  }

  @Test func theCatchUpDoesNotTellWhoSpokeFirst() throws {
    let words = ["Citron", "Apelsin", "Banan"]
    let texts = try [words, words.reversed()].map { order in
      var room = try Room()
      try room.begin("staff-2")
      try room.enter("sides")
      for word in order { try room.say(.disturbance, word) }
      try room.end()
      return text(room.reports().catchUp())
    }
    #expect(texts[0] == texts[1] && texts[0].contains("Apelsin"))
  }

  @Test func theCatchUpHidesTheOtherSideWhileASessionIsOpen() throws {
    var room = try Room()
    try room.begin("staff-2")
    try room.say(.disturbance, "Skrivaren")
    try room.end()
    #expect(text(room.reports().catchUp("staff-2")).contains("Skrivaren"))
    try room.begin("management-1")
    #expect(!text(room.reports().catchUp("staff-2")).contains("Skrivaren"))
  }

  @Test func eachSideIsInvitedToItsOwn() throws {
    let reports = try planned().reports()
    let staff = text(reports.invitation(.staff))
    #expect(staff.contains("5 maj") && !staff.contains("19 maj") && !staff.contains("2 juni"))
    #expect(staff.contains("Du vet hur jobbet går till."))
    #expect(text(reports.invitation(.management)).contains("19 maj"))
    #expect(text(reports.invitation(.joint)).contains("2 juni"))
    #expect(text(try Room().reports().invitation(.staff)).contains("Datum kommer."))
  }

  @Test func whyADateWasCancelledIsNobodysBusiness() throws {
    var room = try planned()
    try room.ask(.cancel("p-staff-3", reason: "Eva är sjuk"))
    let staff = text(room.reports().invitation(.staff))
    #expect(staff.contains("Inställt: Drömdigitalisering") && !staff.contains("Eva"))
  }

  @Test func theObserverHasAQuestionForEachLens() throws {
    let text = text(try Room().reports().observerForm())
    #expect(text.split(separator: "\n").count { $0.hasPrefix("### ") } == 8)
    #expect(text.contains("/obs E") && text.contains("--afterwards"))
  }
}
