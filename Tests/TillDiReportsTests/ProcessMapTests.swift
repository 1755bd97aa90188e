import Documents
import Testing
import TillDiCore
import TillDiExchange
import TillDiReports

/// Management's picture as it is handed to people: maps, lanes, the way-in sheet.
@Suite struct ProcessMapTests {
  /// A process where a decision moves, a role comes in, a moment goes and one comes.
  private func room(_ language: Language = .swedish) throws -> Room {
    var room = try Room(language: language)
    let now = [
      Moment(
        id: "m1", name: "Beställning", roles: ["enhetschef", "IT"], decides: "förvaltningschef",
        value: "om larmet går att bära"),
      Moment(id: "m2", name: "Anmälan", roles: ["enhetschef"], decides: nil),
      Moment(
        id: "m3", name: "Det köps in", roles: ["upphandlare"], decides: "nämnden", owner: "inköp"),
    ]
    for moment in now { try room.ask(.setMoment(.now, moment, after: nil)) }
    return room
  }

  private func dreaming(_ language: Language = .swedish) throws -> Room {
    var room = try room(language)
    try room.ask(.beginDream)
    try room.ask(
      .setMoment(
        .dream,
        Moment(
          id: "m1", name: "Beställning", roles: ["enhetschef", "undersköterska"],
          decides: "undersköterska", value: "vilket larm det blir", owner: "IT",
          wayIn: "arbetsplatsträffen"), after: nil))
    try room.ask(.removeMoment(.dream, "m2"))
    try room.ask(
      .setMoment(
        .dream, Moment(id: "m4", name: "Prov på golvet", roles: ["IT"], decides: nil), after: nil))
    return room
  }

  private func shown(_ document: Document) -> String { TerminalWriter(width: 80).write(document) }

  @Test(arguments: Language.allCases)
  func theDreamTellsWhatDiffersAndProposesIt(_ language: Language) throws {
    try expectGolden(
      try dreaming(language).reports().processMap(.dream), "process-dream.\(language.rawValue)")
  }

  @Test(arguments: Language.allCases)
  func lanesAreATableWhereLettersAreNotOfOneWidth(_ language: Language) throws {
    try expectGolden(
      try dreaming(language).reports().lanes(.dream), "process-lanes.\(language.rawValue)")
  }

  @Test(arguments: Language.allCases)
  func theWayInSheet(_ language: Language) throws {
    try expectGolden(try dreaming(language).reports().wayIn(), "way-in.\(language.rawValue)")
  }

  @Test func lanesAreDrawnOnAScreen() throws {
    let text = shown(try dreaming().reports().lanes(.dream))
    let picture = """
                        1*      2       3+
      enhetschef       ─○──────────────────────
      undersköterska   ─◆*─────────────────────
      upphandlare      ─────────○──────────────
      nämnden          ─────────◆──────────────
      IT               ─×───────────────○──────
      förvaltningschef ─×──────────────────────

      ◆ beslutar, ○ är med. Mot nu: + är ett nytt moment, * är ändrat, × är inte med
      längre. Borta: Anmälan.

      """
    #expect(text.contains(picture), "\(text)")
    let plain = shown(try dreaming().reports().lanes(.dream, inASCII: true))
    #expect(plain.contains("undersköterska   -#*---------------------\n"), "\(plain)")
    #expect(plain.contains("IT               -x---------------o------\n"))
    #expect(plain.contains("# beslutar, o är med."))
  }

  @Test func nowHasNothingToCompareWith() throws {
    let text = shown(try dreaming().reports().lanes(.now))
    #expect(!text.contains("*") && !text.contains("×") && !text.contains("Mot nu"))
    let unbegun = shown(try room().reports().lanes(.dream))
    #expect(!unbegun.contains("+") && unbegun.contains("förvaltningschef ─◆"))
  }

  @Test func everyLineOfManyLanesFits() throws {
    var room = try Room()
    for number in 1...30 {
      try room.ask(
        .setMoment(
          .now,
          Moment(
            id: MomentID("m\(number)"), name: "Moment \(number)",
            roles: ["en roll med ett mycket långt namn, nummer \(number % 7)", "语言"],
            decides: "chef"), after: nil))
    }
    for width in [20, 40, 80] {
      let text = TerminalWriter(width: width).write(room.reports().lanes(.now))
      for line in text.split(separator: "\n") {
        let wide = line.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2E80 ? 2 : 1) }
        #expect(wide <= width, "\(line)")
      }
      for number in 1...30 { #expect(text.contains("Moment \(number)")) }
    }
  }

  @Test func aMapWhereNobodyOwnsAnythingGetsAPlainSentence() throws {
    var room = try Room()
    try room.ask(
      .setMoment(.now, Moment(id: "m", name: "Köp", roles: [], decides: nil), after: nil))
    let sheet = shown(room.reports().wayIn())
    #expect(sheet.contains("Ingen äger något av momenten än."), "\(sheet)")
    // In what is handed to others a sheet without anything in it has no place.
    let list = shown(room.reports().managementList())
    #expect(!list.contains("Vägar in") && list.contains("Köp"))
  }

  @Test func whoDecidesOnTermsHasOneLane() throws {
    var room = try Room()
    for (id, decides) in [("a", "rektor"), ("b", "Rektor, inom budget"), ("c", "nämnd, utskott")] {
      try room.ask(
        .setMoment(
          .now, Moment(id: MomentID(id), name: id, roles: [], decides: decides), after: nil))
    }
    let text = shown(room.reports().lanes(.now))
    let lanes = text.split(separator: "\n").filter { $0.contains("─◆─") }
    #expect(lanes.count == 2, "\(text)")
    #expect(lanes.first?.hasPrefix("rektor ") == true && lanes.first?.count { $0 == "◆" } == 2)
    // A comma may part two who decide together; neither is dropped.
    #expect(lanes.last?.hasPrefix("nämnd, utskott ") == true)
    #expect(text.contains("2. b – beslutar: Rektor, inom budget"), "the words say all")
  }

  @Test func theSheetIsMadeOfNowWhereNothingWasDreamt() throws {
    let sheet = shown(try room().reports().wayIn())
    #expect(sheet.contains("Så här går digitaliseringen till hos oss."))
    #expect(sheet.contains("Anmälan") && sheet.contains("inköp"))
    #expect(
      sheet.split(separator: "\n").joined(separator: " ")
        .contains("Ingen äger än: Beställning och Anmälan. Fråga vem som svarar för dem."))
    #expect(shown(Reports.empty.wayIn()).contains("Inget ritat än."))
  }

  @Test func theSheetStandsInTheListAndTheReport() throws {
    let reports = try dreaming().reports()
    for document in [reports.managementList(), reports.sharedReport()] {
      let text = MarkdownWriter().write(document)
      #expect(text.contains("## Vägar in i digitaliseringen"))
      #expect(text.contains("arbetsplatsträffen"))
      #expect(!text.contains("Förslag till det ni kan ge"), "what nobody took up stays at home")
    }
  }

  @Test func theDataNamesEveryKindOfDifference() throws {
    let reports = try dreaming().reports()
    let dream = reports.mapExport(.dream)
    #expect(dream["dreamBegun"] == true)
    #expect(dream.list("moments").map { $0["id"] } == ["m1", "m3", "m4"])
    let changes = dream.list("changes")
    #expect(changes.map { $0["moment"] } == ["m1", "m4", "m2"])
    #expect(
      changes.map { $0["kinds"] } == [
        ["decision-moved", "roles-came-in", "roles-left", "value-changed"], ["moment-came"],
        ["moment-went"],
      ])
    #expect(changes[1]["before"] == .null && changes[2]["after"] == .null)
    #expect(
      dream.list("proposals").map { $0["change"] } == [
        "decision-moved", "roles-came-in", "moment-came", "moment-went",
      ])
    let now = reports.mapExport(.now)
    #expect(now.list("moments").count == 3 && now["changes"] == [] && now["proposals"] == [])
    let sheet = reports.wayInExport()
    #expect(sheet["map"] == "dream" && sheet["unowned"] == ["m4"])
    #expect(try room().reports().wayInExport()["unowned"] == ["m1", "m2"])
  }
}
