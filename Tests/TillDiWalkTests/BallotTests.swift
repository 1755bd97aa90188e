import Testing
import TillDiCore
import TillDiWalk
import TillDiWords

/// Voting on a list: ballots, hands, ties, and that nothing is told before it is closed.
@Suite struct BallotTests {
  @Test(arguments: [
    ("/rösta", BallotMethod.dots, 3 as Int?), ("/rösta 2", .dots, 2), ("/vote 5", .dots, 5),
    ("/rösta händer", .hands, nil), ("/vote hands", .hands, nil), ("/rösta HÄNDER", .hands, nil),
  ])
  func opening(_ line: String, _ method: BallotMethod, _ each: Int?) throws {
    let room = try WalkRoom(voting: line)
    let ballot = try #require(room.series.openBallot?.ballot)
    #expect(ballot.method == method && ballot.each == each && ballot.voters == 12)
    #expect(ballot.list == .support)
    #expect(try room.picture().ballot?.ballot == ballot)
  }

  @Test(arguments: ["/rösta noll", "/rösta 0", "/rösta -3"])
  func whatIsNoNumberOfDots(_ line: String) throws {
    var room = try WalkRoom(voting: nil)
    #expect(try room.type(line).phrases == [.needsArgument(.vote)])
    #expect(room.series.ballots.isEmpty)
  }

  @Test func votingIsForWhereAListIsOrdered() throws {
    var room = try WalkRoom(voting: nil)
    try room.type("/gå 2")
    #expect(try room.type("/rösta").phrases == [.voteWhereRanked(3, title: "Er lista")])
    var other = try WalkRoom(at: "staff-2", 3)
    #expect(try other.type("/rösta").phrases == [.voteWhereRanked(nil, title: nil)])
    #expect(try other.type("/stäng").refusals == [.noBallot])
  }

  @Test func thereMustBeSomethingToVoteOnAndOneBallotAtATime() throws {
    var room = try WalkRoom(at: "staff-4", 3)
    #expect(try room.type("/rösta").refusals == [.nothingToVoteOn(.support)])
    try room.type(["Ett", "/rösta"])
    #expect(try room.type("/rösta 2").refusals == [.ballotIsOpen])
  }

  @Test(
    "What is typed and what is counted, the totals for no one to see",
    arguments: [
      ("/rösta", ["1 4 4"], 3, 1), ("/rösta", ["1 4 4", "2,2,2"], 6, 2), ("/rösta", ["1"], 1, 1),
      ("/rösta", ["1=5 4=7"], 12, 0), ("/rösta", ["1 1 2", "1=5"], 6, 1),
      ("/rösta", ["1=5", "1=4"], 4, 0), ("/rösta", ["1 2 3 4"], 0, 0), ("/rösta", ["9"], 0, 0),
      ("/rösta", ["1 2=3"], 0, 0), ("/rösta", ["1=-2"], 0, 0), ("/rösta", ["1=2000"], 0, 0),
      ("/rösta 1", ["2", "2"], 2, 2), ("/rösta 1", ["2 2"], 0, 0),
      ("/rösta händer", ["1=5 4=7"], 12, 0), ("/rösta händer", ["1 4"], 0, 0),
    ])
  func counting(_ opened: String, _ lines: [String], _ entered: Int, _ cast: Int) throws {
    var room = try WalkRoom(voting: opened)
    var shows: [WalkShow] = []
    for line in lines { shows += try room.type(line) }
    let open = try #require(room.series.openBallot)
    #expect(open.entered == entered && open.cast == cast)
    #expect(shows.ballots.isEmpty && shows.lists.isEmpty, "nobody votes after the others")
    #expect(room.said.count == 6, "a ballot is no note")
  }

  @Test(arguments: [
    (Language.swedish, "12 här × 3 prickar = 36, lagda 3."),
    (.english, "12 here × 3 dots = 36, entered 3."),
  ])
  func theCheckIsSaidForEachBallot(_ language: Language, _ expected: String) throws {
    var room = try WalkRoom(language, at: "staff-4", 3)
    try room.type(["/here 12 care assistant", "One", "Two", "/vote"])
    #expect(try room.type("1 2 2").phrases.map { room.words.text(of: $0) } == [expected])
  }

  @Test func moreDotsThanThereAreIsSaid() throws {
    var room = try WalkRoom(voting: "/rösta")
    try room.type("1=40")
    #expect(room.words.text(of: room.stands) == "12 här × 3 prickar = 36, lagda 40: 4 för många.")
  }

  @Test func aNewBallotGoesBeforeTheQuestionOfTheOld() throws {
    var room = try WalkRoom(voting: "/rösta")
    try room.type(["4 4 1", "/stäng", "/rösta 2", "1 2"])
    #expect(room.walk?.isAsking == false)
    #expect(room.series.openBallot?.cast == 1 && room.series.orders.isEmpty)
  }

  @Test func wordsAreANewLineWhileTheBallotIsOpen() throws {
    var room = try WalkRoom(voting: "/rösta")
    try room.type("2 laddare till")
    #expect(room.lines(.support).last == "2 laddare till")
    #expect(room.series.openBallot?.entered == 0)
  }

  @Test func anotherListIsOrderedAsUsual() throws {
    var room = try WalkRoom(voting: "/rösta")
    #expect(try room.type("/stör").phrases == [.kindNow(.disturbance), .ballotWaits(.support)])
    try room.type("2 1")
    #expect(room.lines(.disturbance) == ["Pärmen", "Wifi"])
    #expect(room.series.openBallot?.entered == 0)
    let shows = try room.type("/stöd")
    #expect(shows.phrases.contains(room.stands))
  }

  @Test func oneBallotIsTakenBackAtATime() throws {
    var room = try WalkRoom(voting: "/rösta")
    try room.type(["1 1 1", "2 2 2"])
    #expect(try room.type("/ångra").phrases == [.undone, room.stands])
    #expect(room.series.openBallot?.entered == 3 && room.series.openBallot?.cast == 1)
    #expect(try room.type("/gör-om").phrases == [.redone, room.stands])
    #expect(room.series.openBallot?.cast == 2)
    try room.type(["/ångra", "/ångra", "/ångra"])
    #expect(room.series.ballots.isEmpty)
    try room.type("2 1")
    #expect(room.lines(.support).prefix(2) == ["Två", "Ett"], "numbers are an order again")
  }
}

extension WalkRoom {
  /// Four supports and two disturbances, with twelve people here, where the list is ordered.
  init(_ language: Language = .swedish, voting opened: String?) throws {
    try self.init(language, at: "staff-4", 3)
    try type(["/här 12 undersköterska", "/stör Wifi", "/stör Pärmen", "/stöd"])
    try type(["Ett", "Två", "Tre", "Fyra"])
    if let opened { try type(opened) }
  }

  /// How the open ballot stands, as it is said.
  var stands: WalkPhrase {
    guard let open = series.openBallot else { return .orderKept }
    return .ballotStands(open.ballot, entered: open.entered, cast: open.cast)
  }
}
