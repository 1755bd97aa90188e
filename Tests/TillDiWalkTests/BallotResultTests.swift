import Testing
import TillDiCore
import TillDiWalk
import TillDiWords

/// What comes of a ballot: the order is the room's, and the totals are no other room's.
@Suite struct BallotResultTests {
  @Test(
    "What the votes propose is the room's to say yes to",
    arguments: [
      ("ja", ["Fyra", "Ett", "Två", "Tre"]), ("", ["Ett", "Två", "Tre", "Fyra"]),
      ("nej", ["Ett", "Två", "Tre", "Fyra"]), ("3 2", ["Tre", "Två", "Ett", "Fyra"]),
    ])
  func theOrder(_ answer: String, _ expected: [String]) throws {
    var room = try WalkRoom(voting: "/rösta")
    try room.type(["4 4 1", "4"])
    let shows = try room.type("/stäng")
    #expect(shows.ballots == [4])
    #expect(shows.questions == [room.words.whichOrder(.order(["4", "1"]))])
    try room.type(answer)
    #expect(room.lines(.support) == expected)
    #expect(room.walk?.isAsking == false)
    #expect(room.series.orders[.support] != nil || ["", "nej"].contains(answer))
  }

  @Test func aTieIsShownAsATieAndTheRoomWritesTheOrder() throws {
    var room = try WalkRoom(voting: "/rösta")
    try room.type(["4 4 1", "1"])
    #expect(try room.type("/stäng").questions == [room.words.whichOrder(.tie)])
    #expect(room.screen.contains("2 (lika)  Stöd 1  Ett"))
    #expect(room.screen.contains("2 (lika)  Stöd 4  Fyra"))
    #expect(try room.type("ja").phrases == [.writeTheOrder(.tie)])
    #expect(try room.type("9").phrases == [.notAnOrder("9")])
    #expect(try room.type("4 4").refusals == [.rankedTwice(.support, rank: 2)])
    #expect(room.walk?.isAsking == true)
    try room.type("4 1")
    #expect(room.lines(.support) == ["Fyra", "Ett", "Två", "Tre"])
  }

  @Test func nobodyVoted() throws {
    var room = try WalkRoom(voting: "/rösta")
    #expect(try room.type("/stäng").questions == [room.words.whichOrder(.noVotes)])
    #expect(try room.type("ja").phrases == [.writeTheOrder(.noVotes)])
    #expect(try room.type("").phrases == [.orderKept])
  }

  @Test func wordsAfterTheResultAreALine() throws {
    var room = try WalkRoom(voting: "/rösta")
    try room.type(["4 4 1", "/stäng", "Fem"])
    #expect(room.lines(.support).last == "Fem" && room.walk?.isAsking == false)
  }

  @Test func closingIsTakenBackAndMadeAgain() throws {
    var room = try WalkRoom(voting: "/rösta")
    try room.type(["4 4 1", "/stäng"])
    #expect(try room.type("/ångra").phrases == [.undone, room.stands])
    #expect(room.walk?.isAsking == false)
    try room.type("1")
    #expect(room.series.openBallot?.cast == 2, "the ballot is open again")
    try room.type(["/ångra", "/stäng", "/ångra"])
    let shows = try room.type("/gör-om")
    #expect(shows.ballots == [3] && shows.questions.count == 1)
    try room.type("ja")
    #expect(try room.type("/ångra").lists[.support] == ["Ett", "Två", "Tre", "Fyra"])
  }

  @Test(arguments: ["/nästa", "/tillbaka", "/gå 1", "/hoppa"])
  func aBallotThatIsLeftOpenWaits(_ line: String) throws {
    var room = try WalkRoom(voting: "/rösta")
    try room.type("1 1 1")
    #expect(try room.type(line).phrases.contains(.ballotLeftOpen(.support)))
    #expect(room.series.openBallot?.entered == 3)
    let back = try room.type("/gå 3")
    #expect(back.phrases == [room.stands])
    #expect(try room.type("/stäng").ballots == [3])
  }

  @Test func aBallotIsClosedFromElsewhereTooAndTheQuestionsThereComeBack() throws {
    var room = try WalkRoom(voting: "/rösta")
    try room.type(["1 1 1", "/nästa"])
    #expect(room.walk?.isAsking == true)
    #expect(try room.type("/stäng").ballots == [3])
    #expect(try room.type("ja").questions == [room.words.whoCarries])
  }

  @Test func theOtherSidesBallotIsNeverShown() throws {
    var room = try WalkRoom(voting: "/rösta")
    try room.type("1 1 1")
    try room.run("management-1")
    try room.type(["/gå 6", "Tid", "Larm", "2 1"])
    #expect(room.lines(.offer) == ["Larm", "Tid"])
    #expect(room.series.openBallot?.entered == 3)
    #expect(try room.picture().ballot == nil)
    #expect(try room.type("/rösta").phrases == [.othersBallotIsOpen(.support)])
    let shows = try room.type("/stäng")
    #expect(shows.phrases == [.othersBallotClosed(.support)] && shows.ballots.isEmpty)
    try room.type("/rösta")
    #expect(room.series.openBallot?.ballot.list == .offer)
  }
}
