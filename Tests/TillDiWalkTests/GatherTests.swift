import Testing
import TillDiCore
import TillDiWalk
import TillDiWords

/// Putting together what is alike, and taking it apart.
@Suite struct GatherTests {
  private static let said = ["Larmen", "Kaffet", "Appen", "Schemat", "Pipet"]

  /// Five disturbances in the order they were said, at the activity where they are noted.
  private func room(_ language: Language = .swedish) throws -> WalkRoom {
    var room = try WalkRoom(language, at: "staff-2", 3)
    try room.type("/stör")
    try room.type(Self.said)
    return room
  }

  /// The same where the list is ordered.
  private func ranking() throws -> WalkRoom {
    var room = try WalkRoom(at: "staff-4", 3)
    try room.type("/stör")
    try room.type(Self.said)
    return room
  }

  @Test(
    "Numbers with or without commas, or names of lines",
    arguments: [
      "/samla 1 3 5 larm som tjuter", "/samla 1, 3, 5 larm som tjuter",
      "/samla 1,3,5 larm som tjuter", "/samla stör1 stör3 stör5 larm som tjuter",
      "/samla 1 Stör3 d5 larm som tjuter", "/gather 1 3 5   larm som tjuter",
      "/s 1 3 5 1 larm som tjuter",
    ])
  func gather(_ line: String) throws {
    var room = try room()
    #expect(try room.type(line).phrases == [.gathered("6", "larm som tjuter", 3)])
    let head = try #require(room.last)
    #expect(head.isName && head.kind == .disturbance)
    #expect(room.series.members(of: head.id).map(\.text) == ["Larmen", "Appen", "Pipet"])
    #expect(room.lines(.disturbance) == ["Kaffet", "Schemat", "larm som tjuter"])
    let lines = room.series.lines(of: .disturbance)
    #expect(lines.last?.gathered == ["Larmen", "Appen", "Pipet"])
  }

  @Test func originalsStandUnderTheirNameWhereverTheyAreShown() throws {
    var room = try room()
    try room.type("/samla 1 3 larm som tjuter")
    try room.type("/lista")
    #expect(room.screen.contains("Stör 4  larm som tjuter\n        – Larmen\n        – Appen"))
    let notes = try #require(try room.type("/visa").activities.first?.notes)
    #expect(notes.underTheirHeads.map(\.number) == [2, 4, 5, 6, 1, 3])
    #expect(try room.picture().activity?.notes.map(\.head) == [6, nil, 6, nil, nil, nil])
  }

  @Test func whatStandsAlreadyTakesInMore() throws {
    var room = try room()
    try room.type("/samla 1 3 larm som tjuter")
    #expect(try room.type("/samla 6 5").phrases == [.gathered("6", "larm som tjuter", 3)])
    #expect(room.series.noteOrder.count == 6)
    #expect(try room.type("/samla 6 5").refusals == [.tooFewToGather])
  }

  @Test(
    "What somebody said is never made a name",
    arguments: [
      ("/samla 1 3", "1 3"), ("/samla 1, 3", "1 3"), ("/samla 2 6", "2 6"),
      ("/samla stör1 3", "stör1 3"),
    ])
  func aNameIsAskedFor(_ line: String, _ numbers: String) throws {
    var room = try room()
    try room.type("/samla 4 5 tiden")
    let before = room.series
    #expect(try room.type(line).phrases == [.gatheringNeedsName(numbers)])
    #expect(room.series == before)
  }

  @Test(arguments: [("/samla", true), ("/samla hej hopp", true), ("/samla 1 9 larm", false)])
  func whatIsMissingIsSaid(_ line: String, _ isHowTo: Bool) throws {
    var room = try room()
    #expect(try room.type(line).phrases == [isHowTo ? .needsArgument(.gather) : .noSuchNumber("9")])
    #expect(room.said == Self.said)
  }

  @Test func oneIsTooFewAndTwoKindsAreTooMany() throws {
    var room = try room()
    #expect(try room.type("/samla 1 larm").refusals == [.tooFewToGather])
    #expect(try room.type("/samla 1 1 larm").refusals == [.tooFewToGather])
    try room.type("/stöd Larmet")
    #expect(
      try room.type("/samla 1 6 larm").refusals == [.gathersOneKind(.disturbance, .support)])
    #expect(room.series.heads.isEmpty)
  }

  @Test func takingApartBringsEachBack() throws {
    var room = try room()
    let before = room.lines(.disturbance)
    try room.type("/samla 1 3 5 larm som tjuter")
    #expect(try room.type("/dela 6").phrases == [.takenApart("6", 3)])
    #expect(room.lines(.disturbance) == before)
    #expect(try room.type("/dela 6").phrases == [.notGathered("6")])
    #expect(try room.type("/dela 1").phrases == [.notGathered("1")])
    #expect(try room.type("/dela 99").phrases == [.noSuchNumber("99")])
    try room.type("/ångra")
    let head = try #require(room.last)
    #expect(room.series.members(of: head.id).count == 3)
    try room.type("/ångra")
    #expect(room.said == Self.said)
    try room.type(["/gör-om", "/gör-om"])
    #expect(room.lines(.disturbance) == before)
  }

  @Test(
    "A name has the place of the first of its lines, and gives it to them when it is taken apart",
    arguments: [
      (
        "/samla 1 3 larm", ["larm", "Larmen", "Appen", "Schemat"], "/dela 1",
        ["Kaffet", "Pipet", "Larmen", "Appen", "Schemat"]
      ),
      (
        "/samla 2 5 larm", ["Pipet", "larm", "Kaffet", "Appen"], "/dela 2",
        ["Pipet", "Larmen", "Schemat", "Kaffet", "Appen"]
      ),
    ])
  func ranks(_ line: String, _ gathered: [String], _ apart: String, _ after: [String]) throws {
    var room = try ranking()
    try room.type("5 1 2 3 4")
    let before = room.series
    try room.type(line)
    #expect(room.lines(.disturbance) == gathered)
    #expect(room.series.lines(of: .disturbance).count { $0.isRanked } == 4)
    try room.type("/ångra")
    #expect(room.series.orders == before.orders && room.series.heads == before.heads)
    try room.type(["/gör-om", apart])
    #expect(room.lines(.disturbance) == after)
    #expect(room.series.lines(of: .disturbance).count { $0.isRanked } == 5)
    try room.type("/ångra")
    #expect(room.lines(.disturbance) == gathered)
  }

  @Test func aListThatNobodyOrderedStaysInTheOrderItWasSaid() throws {
    var room = try ranking()
    try room.type(["/samla 1 3 larm", "/dela 4"])
    #expect(room.lines(.disturbance) == Self.said)
    #expect(room.series.orders.isEmpty)
  }

  @Test func namesAreNotCountedAsSaid() throws {
    var room = try room()
    try room.type("/samla 1 3 larm som tjuter")
    #expect(
      try room.type("/nästa").phrases == [.closed("Stöd & stör", notes: 5, minutes: 0, planned: 45)]
    )
    #expect(try room.type("/nästa").summary?.noteCount == 5)
  }

  @Test func aNameForWhatStaysInTheRoomStaysThere() throws {
    var room = try WalkRoom(at: "staff-2", 3)
    try room.type(["/stör", "!Ett", "!Två", "/samla 1 2 det vi inte säger"])
    #expect(room.last?.staysInRoom == true)
    #expect(room.lines(.disturbance).isEmpty)
  }

  @Test(arguments: [
    (Language.swedish, "6 · ”larm” samlar 2. Orden står kvar som de sades. /dela tar isär."),
    (.english, "6 · “larm” gathers 2. The words stand as they were said. /apart takes apart."),
  ])
  func words(_ language: Language, _ expected: String) throws {
    var room = try WalkRoom(language, at: "staff-2", 3)
    try room.type("/disturbance")
    try room.type(Self.said)
    let shows = try room.type("/gather 1 3 larm")
    #expect(shows.phrases.map { room.words.text(of: $0) } == [expected])
  }
}
