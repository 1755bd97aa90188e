import Testing
import TillDiCore
import TillDiWalk
import TillDiWords

/// Lists that are ordered, maps that are drawn, lines that are linked.
@Suite struct ListAndMapTests {
  private func ranking() throws -> WalkRoom {
    var room = try WalkRoom(at: "staff-4", 3)
    for text in ["Ett", "Två", "Tre"] { try room.type(text) }
    return room
  }

  @Test(
    "An order, the rest following as it was",
    arguments: [
      ("3 1 2", ["Tre", "Ett", "Två"]), ("2", ["Två", "Ett", "Tre"]),
      ("3,2", ["Tre", "Två", "Ett"]), ("3, 2, 1", ["Tre", "Två", "Ett"]),
    ])
  func order(_ line: String, _ expected: [String]) throws {
    var room = try ranking()
    let shows = try room.type(line)
    #expect(room.lines(.support) == expected)
    #expect(shows.lists == [.support: expected], "only the list that was ordered is shown")
  }

  /// What is more than a place in a list is what somebody said, and is saved whole.
  @Test(arguments: ["-1", "+46", "9223372036854775807", "0701234567"])
  func aNumberThatIsNoPlaceIsWords(_ line: String) throws {
    var room = try ranking()
    try room.type(line)
    #expect(room.lines(.support) == ["Ett", "Två", "Tre", line])
  }

  @Test(arguments: ["4", "0", "1 7", "999999999"])
  func aNumberThatIsNotThere(_ line: String) throws {
    var room = try ranking()
    let wrong = try #require(line.split(separator: " ").last)
    #expect(try room.type(line).phrases == [.notAnOrder(String(wrong))])
    #expect(room.lines(.support) == ["Ett", "Två", "Tre"])
  }

  @Test func aLineStandsOnce() throws {
    var room = try ranking()
    #expect(try room.type("2 2").refusals == [.rankedTwice(.support, rank: 2)])
  }

  @Test func wordsAreANewLineAndListsAreSwitched() throws {
    var room = try ranking()
    try room.type("2 laddare på övervåningen")
    #expect(room.lines(.support) == ["Ett", "Två", "Tre", "2 laddare på övervåningen"])
    let shows = try room.type("/stör")
    #expect(shows.phrases == [.kindNow(.disturbance)])
    #expect(shows.lists == [.disturbance: []])
    try room.type(["Wifi", "Pärmen", "2 1"])
    #expect(room.lines(.disturbance) == ["Pärmen", "Wifi"])
    try room.type(["/exempel", ","])
    #expect(room.last?.text == ",")
  }

  @Test(
    "A moment with its roles and who decides",
    arguments: [
      ("Köp: chef, IT -> nämnden", "Köp", ["chef", "IT"], "nämnden"),
      ("Köp: chef,IT → beslutar nämnden", "Köp", ["chef", "IT"], "nämnden"),
      ("Köp → beslutar nämnden", "Köp", [], "nämnden"), ("Köp: chef", "Köp", ["chef"], nil),
      ("Köp", "Köp", [], nil), ("Köp: , -> ", "Köp", [], nil),
    ])
  func moment(_ line: String, _ name: String, _ roles: [String], _ decides: String?) throws {
    var room = try WalkRoom(at: "management-1", 3)
    let moment = try #require(try room.type(line).map?.first)
    #expect(moment.name == name && moment.roles == roles && moment.decides == decides)
  }

  @Test func aMomentNeedsAName() throws {
    var room = try WalkRoom(at: "management-1", 3)
    #expect(try room.type(": chef").refusals == [.emptyText])
    #expect(try room.type("/ändra 1 Köp").phrases == [.noSuchMoment("1")])
    #expect(try room.type("/ta-bort -9223372036854775808").phrases.count == 1)
    #expect(try room.type("/ändra").phrases == [.needsArgument(.edit)])
  }

  @Test func theDreamBeginsAsNowAndNowIsKept() throws {
    var room = try WalkRoom(at: "management-1", 3)
    try room.type(["Köp: chef -> nämnden", "Inför: IT"])
    let shows = try room.type("/gå 5")
    #expect(shows.map?.map(\.name) == ["Köp", "Inför"])
    #expect(shows.filter { if case .map = $0 { true } else { false } }.count == 1)
    try room.type(["/ändra 1 Prova: laget -> laget", "/ta-bort 2", "Berätta: chef"])
    #expect(room.series.maps[.dream]?.map(\.name) == ["Prova", "Berätta"])
    #expect(room.series.maps[.now]?.map(\.name) == ["Köp", "Inför"])
    try room.type("/gå 3")
    #expect(try room.type("Mer").refusals == [.nowIsKept])
  }

  @Test func thereIsNothingToRedrawYet() throws {
    var room = try WalkRoom(at: "management-1", 1)
    let shows = try room.type("/gå 5")
    #expect(shows.refusals == [.noMapOfNow])
    #expect(shows.map == nil)
    #expect(try room.type("Köp").refusals == [.noMapOfNow])
  }

  @Test(
    arguments: [
      "vill1 kan1", "kan1 vill1", "Vill 1 Kan 1", "VILL1  kan 1", "claim1 offer1", "v1 k1",
    ])
  func linesAreLinkedAsTheyStandOnTheScreen(_ line: String) throws {
    var room = try WalkRoom()
    try room.handOverBothLists()
    try room.run("joint-meeting")
    try room.type("/gå 4")
    let pair = line.hasPrefix("kan") ? room.pair("kan1", "vill1") : room.pair("vill1", "kan1")
    #expect(try room.type(line).phrases == [.linked(pair)])
    #expect(try room.type(line).refusals == [.alreadyLinked])
    #expect(try room.type("/koppla-isär " + line).phrases == [.unlinked(pair)])
    #expect(try room.type("/koppla-isär " + line).refusals == [.notLinked])
  }

  @Test(arguments: ["hej", "vill1 kan1 kan2", "vill9 kan1", "1 2", "vill 9", "kan 9 delvis"])
  func whatIsNoPairOfLinesIsNotLinked(_ line: String) throws {
    var room = try WalkRoom()
    try room.handOverBothLists()
    try room.run("joint-meeting")
    try room.type("/gå 4")
    #expect(try room.type(line).phrases.count == 1)
    #expect(try room.type("vill1 stöd1").refusals == [.cannotLink(.claim, .support)])
    #expect(room.series.links.isEmpty)
  }

  @Test func whereTheSidesMeetOnlyWhatWasHandedOverIsShown() throws {
    var room = try WalkRoom(at: "staff-4", 3)
    try room.type(["Inte färdigt", "/gå 4", "/nästa"])
    try room.run("joint-meeting")
    let shows = try room.type("/gå 4")
    #expect(shows.lists.isEmpty)
    #expect(shows.refusals == [.notHandedOver(.staff), .notHandedOver(.management)])
    #expect(try room.type("stöd1 kan1").refusals == [.notHandedOver(.staff)])
  }
}
