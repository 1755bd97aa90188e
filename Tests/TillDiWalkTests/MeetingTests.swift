import Testing
import TillDiCore
import TillDiScreen
import TillDiWalk
import TillDiWords

/// Where two lists meet: one item at a time, what may serve it, and what people make of that.
@Suite struct MeetingTests {
  private func room(_ language: Language = .swedish) throws -> WalkRoom {
    try WalkRoom.whereListsMeet(language)
  }

  private func item(_ room: WalkRoom) throws -> String? {
    try room.picture().meeting?.item?.text
  }

  private func proposed(_ room: WalkRoom) throws -> [String] {
    try #require(try room.picture().meeting).proposals.map(\.offer.text)
  }

  @Test func theFirstItemThatStandsAloneIsUpWithWhatMayServeIt() throws {
    let room = try room()
    #expect(try item(room) == "Välja telefoner innan de köps")
    #expect(try proposed(room) == ["Laget väljer telefoner", "Tid för telefoner"])
    let meeting = try #require(try room.picture().meeting)
    #expect((meeting.number, meeting.count, meeting.alone) == (1, 3, 3))
    // Nothing is linked by itself, and nothing is recorded.
    #expect(room.series.links.isEmpty && room.series.comparison.matched.isEmpty)
  }

  @Test func anEmptyLineTakesTheNextAndAtTheEndThoseThatStandAlone() throws {
    var room = try room()
    let actions = room.history.actions.count
    try room.type("")
    #expect(try item(room) == "Larmet i telefonen")
    try room.type("")
    #expect(try item(room) == "Fyra inloggningar")
    try room.type("")
    #expect(try item(room) == nil)
    #expect(try room.picture().meeting?.alone == 3)
    try room.type("")
    #expect(try item(room) == "Välja telefoner innan de köps")
    #expect(room.history.actions.count == actions)
  }

  @Test func aTakenSuggestionIsALinkAndTheRoomStaysAtTheItem() throws {
    var room = try room()
    #expect(try room.type("/ta 2").phrases == [.linked(room.pair("vill1", "kan2"))])
    #expect(room.series.links.map(\.grade) == [.serves])
    #expect(try item(room) == "Välja telefoner innan de köps")
    // What is linked needs no suggestion: the same key twice does nothing more.
    #expect(try room.type("/ta 1").phrases == [.noProposalsHere])
    #expect(try room.type("/ta 1 delvis").phrases == [.noProposalsHere])
    #expect(room.series.links.count == 1)
    try room.type("/ångra")
    #expect(room.series.links.isEmpty)
    #expect(try proposed(room).count == 2)
    #expect(
      try room.type("/ta 1 delvis").phrases == [.linked(room.pair("vill1", "kan1"), .servesInPart)])
  }

  @Test func aDismissedSuggestionDoesNotComeBackUnlessUndone() throws {
    var room = try room()
    #expect(try room.type("/avfärda 1").phrases == [.proposalDismissed(room.pair("vill1", "kan1"))])
    #expect(try proposed(room) == ["Tid för telefoner"])
    #expect(room.series.links.isEmpty && room.series.comparison.matched.isEmpty)
    try room.type("/ångra")
    #expect(try proposed(room).count == 2)
    try room.type(["/gör-om", "/nästa", "/tillbaka"])
    #expect(try proposed(room) == ["Tid för telefoner"])
  }

  @Test(arguments: [
    "kan3 delvis", "vill1 kan3 delvis", "Vill 1 – Kan 3, möter delvis", "k3 delvis",
    "claim1 offer3 in part", "/koppla kan3 delvis",
  ])
  func howFarAnOfferServesIsSaidAndSaidAgain(_ line: String) throws {
    var room = try room()
    let pair = room.pair("vill1", "kan3")
    #expect(pair.hasPrefix("Vill 1 ”") && pair.contains("” – Kan 3 ”"))
    #expect(try room.type(line).phrases == [.linked(pair, .servesInPart)])
    #expect(try room.picture().links.values.contains(["Kan 3 delvis"]))
    #expect(try room.type(line).refusals == [.alreadyLinked])
    #expect(try room.type("kan3").phrases == [.linked(pair)])
    #expect(room.series.links.map(\.grade) == [.serves])
    #expect(try room.type("/koppla-isär kan3").phrases == [.unlinked(pair)])
    #expect(room.series.links.isEmpty)
  }

  @Test func anItemAloneIsTakenUpAndWhatIsLinkedIsWhatIsTalkedAbout() throws {
    var room = try room()
    try room.type("stör1")
    #expect(try item(room) == "Fyra inloggningar")
    try room.type("stöd1 kan2")
    #expect(try item(room) == "Larmet i telefonen")
    try room.type("")
    #expect(try item(room) == "Välja telefoner innan de köps")
    try room.type(["", "", ""])
    #expect(try room.type("kan1").phrases.count == 1)
  }

  @Test func whatCannotBeDecidedIsSaidAndChangesNothing() throws {
    var room = try room()
    let actions = room.history.actions.count
    #expect(try room.type("/ta 9").phrases == [.noSuchProposal("9")])
    #expect(try room.type("/avfärda 0").phrases == [.noSuchProposal("0")])
    #expect(try room.type("/ta ett").phrases == [.notANumber("ett")])
    #expect(try room.type("/avfärda 1 2").phrases == [.notANumber("1 2")])
    #expect(try room.type("3").phrases == [.meantOffer("3")], "no suggestion has that number")
    #expect(try room.type("99").phrases == [.notALine("99")])
    #expect(room.history.actions.count == actions)
    try room.type("/gå 1")
    #expect(try room.type("/ta 1").phrases == [.noProposalsHere])
  }

  @Test func whatStaysInTheRoomIsNeitherUpNorSuggested() throws {
    var room = try room()
    try room.type("/sluta")
    try room.run("management-1", again: "igen")
    try room.type(["/gå 6", "/rum kan1", "/sluta"])
    try room.run("joint-meeting")
    let meeting = try #require(try room.picture().meeting)
    #expect(!meeting.offers.contains { $0.text == "Laget väljer telefoner" })
    #expect(!meeting.proposals.contains { $0.offer.text == "Laget väljer telefoner" })
    #expect(!meeting.proposals.flatMap(\.reasons).contains { $0.offer == "väljer" })
  }

  @Test func whatWasSeenBeforeIsWhatAFreshLookSees() throws {
    var room = try room()
    for line in ["/avfärda 1", "/ångra", "/ta 1", "/ångra", "kan3 delvis", "/koppla-isär kan3"] {
      try room.type(line)
      let walk = try #require(room.walk)
      var fresh = Walk(
        programme: room.programme, session: walk.session, occasion: walk.occasion,
        today: room.today, words: room.words, suggester: SharedWords(), drawName: { "n" })
      fresh.now = walk.now
      // What is linked stays in turn here; there it is taken up.
      _ = fresh.receive("vill1", room.series)
      let (seen, anew) = (walk.picture(room.series).meeting, fresh.picture(room.series).meeting)
      #expect(seen == anew, "after \(line)")
    }
  }

  @Test func theListsThatAreReadAloudAreSeen() throws {
    var room = try room()
    let staff = try room.type("/gå 2")
    #expect(staff.lists[.claim] == ["Välja telefoner innan de köps"] && staff.lists[.offer] == nil)
    #expect(try room.picture().lists.map(\.list) == [.support, .disturbance, .claim])
    let management = try room.type("/gå 3")
    #expect(management.lists[.offer]?.count == 3 && management.lists[.claim] == nil)
  }
}
