import Testing
import TillDiCore
import TillDiWalk
import TillDiWords

/// Moments with everything that may be said of them, and the offers that are proposed of the dream.
@Suite struct MapWalkTests {
  /// The room where the dream was drawn, at the list of offers.
  private func listing(_ dream: [String] = ["/ändra 1 -> laget", "/ta-bort 2"]) throws -> WalkRoom {
    var room = try WalkRoom(at: "management-1", 3)
    try room.type(["Köp: chef -> nämnden", "Inför: IT", "/gå 5"] + dream)
    try room.type("/gå 6")
    return room
  }

  private func proposed(_ shows: [WalkShow]) -> [String] {
    for case .proposals(let proposals) in shows {
      return proposals.map { Words(.swedish).offer(of: $0) }
    }
    return []
  }

  @Test func oneChangesOnePart() throws {
    var room = try WalkRoom(at: "management-1", 3)
    try room.type("Köp: chef, IT -> nämnden; värderar: larmen")
    let moment = try #require(try room.type("/ändra 1 väg in: mejl").map?.first)
    #expect(moment.roles == ["chef", "IT"] && moment.decides == "nämnden")
    #expect(moment.value == "larmen" && moment.wayIn == "mejl")
    #expect(try room.type("/ändra 1 -> laget").map?.first?.decides == "laget")
    #expect(room.screen.contains("1. Köp: chef, IT → beslutar laget\n   • värderar: larmen\n"))
  }

  @Test func aPartNeedsItsMoment() throws {
    var room = try WalkRoom(at: "management-1", 3)
    try room.type("Köp: chef")
    #expect(try room.type("äger: IT").phrases == [.whichMoment("äger: IT")])
    #expect(room.series.maps[.now]?.count == 1)
  }

  @Test func whatDiffersIsProposedWhereOffersAreOrdered() throws {
    var room = try listing()
    let shows = try room.type("/gå 6")
    #expect(
      proposed(shows) == ["Laget beslutar om köp (i dag: nämnden)", "Momentet inför tas bort"])
    #expect(room.lines(.offer).isEmpty, "a proposal is in no list")
    #expect(try room.picture().proposals.count == 2)
    #expect(proposed(try room.type("/visa")).count == 2)
  }

  @Test func oneUndoTakesBackAllThatWasTakenUp() throws {
    var room = try listing()
    let shows = try room.type("/ta 1 2 1")
    #expect(shows.phrases == [.tookUp(["Kan 1", "Kan 2"])])
    #expect(
      room.lines(.offer) == ["Laget beslutar om köp (i dag: nämnden)", "Momentet inför tas bort"])
    #expect(room.series.mapProposals.isEmpty)
    let undone = try room.type("/ångra")
    #expect(room.lines(.offer).isEmpty && proposed(undone).count == 2)
    #expect(room.series.takenUp.isEmpty)
    try room.type("/gör-om")
    #expect(room.lines(.offer).count == 2 && room.series.mapProposals.isEmpty)
  }

  @Test func whatIsDismissedDoesNotComeBack() throws {
    var room = try listing()
    let shows = try room.type("/avfärda 1")
    #expect(shows.phrases == [.dismissedProposals(1)])
    #expect(proposed(shows) == ["Momentet inför tas bort"])
    #expect(proposed(try room.type("/gå 6")).count == 1)
    try room.type("/ångra")
    #expect(room.series.mapProposals.count == 2)
  }

  @Test(arguments: ["/ta 3", "/ta 0", "/ta ett", "/ta 1 9", "/avfärda -1"])
  func aNumberThatIsNotThereChangesNothing(_ line: String) throws {
    var room = try listing()
    let wrong = try #require(line.split(separator: " ").last)
    #expect(try room.type(line).phrases == [.noSuchProposal(String(wrong))])
    #expect(room.series.mapProposals.count == 2 && room.lines(.offer).isEmpty)
  }

  @Test func thereAreNoProposalsElsewhere() throws {
    var room = try listing()
    try room.type("/gå 5")
    #expect(try room.type("/ta 1").phrases == [.noProposalsHere])
    var staff = try WalkRoom(at: "staff-4", 3)
    #expect(try staff.type("/avfärda 1").phrases == [.noProposalsHere])
  }

  @Test func toTakeAwayIsSaidAsPeopleSayIt() throws {
    var room = try listing()
    try room.type(["Ett", "/ta bort 1"])
    #expect(room.lines(.offer).isEmpty && room.series.mapProposals.count == 2)
  }

  @Test func whoOwnsWhatIsAskedOnce() throws {
    var room = try WalkRoom(at: "management-1", 3)
    try room.type(["Köp: chef -> nämnden", "Inför: IT", "/gå 5"])
    #expect(try room.type("/nästa").questions == [Words(.swedish).whoOwnsWhat])
    try room.type("2: IT; arbetsplatsträffen")
    try room.type("1: väg in: mejl; äger: chef")
    #expect(room.series.maps[.dream]?.map(\.owner) == ["chef", "IT"])
    #expect(room.series.maps[.dream]?.map(\.wayIn) == ["mejl", "arbetsplatsträffen"])
    #expect(room.series.maps[.now]?.allSatisfy { $0.owner == nil } == true)
    #expect(room.shows.phrases.last == .wayInsKept, "all are told, so nothing is left to ask")
    #expect(room.walk?.isAsking == false)
    #expect(room.series.mapProposals.isEmpty)
  }

  @Test(arguments: ["", "Laget provar nytt: två veckor -> svar inom tre", "/ta 1"])
  func whoOwnsWhatIsPassedByInOneLine(_ line: String) throws {
    var room = try WalkRoom(at: "management-1", 3)
    try room.type(["Köp: chef -> nämnden", "/gå 5", "/ändra 1 -> laget", "/nästa"])
    try room.type(line)
    #expect(room.lines(.offer).count == (line.isEmpty ? 0 : 1))
    try room.type(["/gå 5", "/nästa"])
    #expect(room.walk?.isAsking == false, "once is enough")
  }

  @Test func anAnswerOfOnePartAndOneThatIsWrong() throws {
    var room = try WalkRoom(at: "management-1", 3)
    try room.type(["Köp", "Inför", "/gå 5", "/nästa"])
    #expect(try room.type("7: IT").phrases == [.noSuchMoment("7")])
    try room.type(["2: ; mejl", "1: IT; väg in: chefen"])
    #expect(room.series.maps[.dream]?.map(\.owner) == ["IT", nil])
    #expect(room.series.maps[.dream]?.map(\.wayIn) == ["chefen", "mejl"])
    try room.type("/ångra")
    #expect(room.series.maps[.dream]?.first?.owner == nil)
    #expect(room.walk?.isAsking == true)
  }

  @Test func oneThatIsOwnedSaysNothingOfTheOthers() throws {
    var room = try WalkRoom(at: "management-1", 3)
    try room.type(["Köp; äger: IT", "Inför", "/gå 5"])
    #expect(try room.type("/nästa").questions == [Words(.swedish).whoOwnsWhat])
    let about = try #require(room.picture().question?.about)
    #expect(about == [.waysIn(room.series.maps[.dream] ?? [])])
    #expect(room.screen.contains("1. Köp – äger: IT\n2. Inför – ingen äger än\n"))
  }

  @Test func anAnswerWithoutItsColonIsNoOffer() throws {
    var room = try WalkRoom(at: "management-1", 3)
    try room.type(["Köp", "Inför", "/gå 5", "/nästa"])
    #expect(try room.type("2 IT").phrases == [.meantMoment(2, "IT")])
    #expect(room.lines(.offer).isEmpty && room.walk?.isAsking == true)
    try room.type("3 datorer i varje klass")
    #expect(room.lines(.offer) == ["3 datorer i varje klass"], "there is no third moment")
  }

  @Test func aChangeNeedsItsNumber() throws {
    var room = try WalkRoom(at: "management-1", 3)
    try room.type("Köp: chef")
    #expect(try room.type("/ändra -> laget").phrases == [.whichMoment("-> laget")])
    #expect(try room.type("/ändra 9 -> laget").phrases == [.noSuchMoment("9")])
    #expect(room.series.maps[.now]?.first?.decides == nil)
  }

  @Test func nobodyIsAskedWhereItIsKnownOrTheMapIsPassedOver() throws {
    var room = try WalkRoom(at: "management-1", 3)
    try room.type(["Köp; äger: IT", "/gå 5", "/nästa"])
    #expect(room.walk?.isAsking == false)
    var other = try WalkRoom(at: "management-1", 3)
    try other.type(["Köp", "/gå 5", "/hoppa"])
    #expect(other.walk?.isAsking == false)
  }
}
