import Testing
import TillDiCore
import TillDiWalk
import TillDiWords

/// What the walk asks of the big picture, and what it lets it know.
@Suite struct BoardWishTests {
  @Test(arguments: [
    ("/duk", BoardWish.turn(isOn: nil)), ("/board", .turn(isOn: nil)),
    (".duk på", .turn(isOn: true)),
    ("/duk AV", .turn(isOn: false)), ("/duk nästa", .page(nil)), ("/board next", .page(nil)),
    ("/duk 3", .page(3)),
  ])
  func itIsAskedFor(_ line: String, _ wish: BoardWish) throws {
    var room = try WalkRoom(at: "staff-1", 2)
    let before = room.history.actions.count
    #expect(try room.type(line) == [.board(wish)])
    #expect(room.history.actions.count == before)
  }

  @Test(arguments: ["/duk 0", "/duk snart", "/duk -1"]) func whatIsNoPageIsSaid(line: String) throws
  {
    var room = try WalkRoom(at: "staff-1", 2)
    #expect(try room.type(line).phrases == [.needsArgument(.board)])
  }

  @Test func aQuestionStaysOpenAroundIt() throws {
    var room = try WalkRoom(at: "before-start", 2)
    let question = try #require(room.walk?.picture(room.series).question)
    let shows = try room.type("/duk")
    #expect(shows.first == .board(.turn(isOn: nil)))
    #expect(room.walk?.picture(room.series).question == question)
    guard case .question? = shows.last else { return #expect(Bool(false), "\(shows)") }
  }

  @Test func aNoteWhileGroupsWorkDoesNotEndTheirTime() throws {
    var room = try WalkRoom(at: "staff-2", 3)
    #expect(try room.picture().isWorking)
    try room.type("En frågade var pennorna är")
    #expect(try room.picture().isWorking)
    #expect(try room.picture().clock?.leftOfWork == 20 * 60)
    // Once their time is out, what was noted is read out.
    room.clock += 26 * 60
    #expect(try room.picture().isWorking == false)
    try room.type("/ångra")
    #expect(try room.picture().isWorking)
  }

  @Test(arguments: ["/läs", "/blad", "/blad 2"]) func readingOutEndsIt(line: String) throws {
    var room = try WalkRoom(at: "staff-2", 3)
    try room.type(["Något sagt i förväg", line])
    #expect(try room.picture().isWorking == false)
    try room.type("Från bladet")
    // Coming back finds them where they were: a sheet was read out.
    try room.type(["/tillbaka", "/nästa"])
    #expect(try room.picture().isWorking == false)
  }

  @Test func comingBackWhileTheyWorkFindsThemWorking() throws {
    var room = try WalkRoom(at: "staff-2", 3)
    try room.type(["Något sagt i förväg", "/tillbaka", "/nästa"])
    #expect(try room.picture().isWorking)
  }

  @Test(arguments: [
    ("/paus 10", 10), ("/paus 10 min", 10), ("/paus till 14.20", 20), ("/paus 14:20", 20),
  ])
  func aBreakMayHaveAnEnd(_ line: String, _ minutes: Int) throws {
    var room = try WalkRoom(at: "staff-1", 2)
    let end = try #require(ClockTime(text: "14:00")).adding(minutes: minutes)
    #expect(try room.type(line).phrases == [.breakBegunUntil(end)])
    #expect(try room.picture().clock?.breakEnd == end)
    try room.type("/paus")
    #expect(try room.picture().clock?.breakEnd == nil)
  }

  @Test(arguments: ["/paus", "/paus en stund"]) func aBreakMayHaveNone(_ line: String) throws {
    var room = try WalkRoom(at: "staff-1", 2)
    #expect(try room.type(line).phrases == [.breakBegun])
    #expect(try room.picture().clock?.breakEnd == nil)
  }

  @Test func whatWasVotedStaysInSightUntilTheListIsOrderedAndAfter() throws {
    var room = try WalkRoom(at: "staff-4", 3)
    try room.type(["/stör", "Ett", "Två", "Tre", "/rösta 3", "2 2 3"])
    #expect(try room.picture().votes.isEmpty)
    let closed = try room.type("/stäng")
    #expect(closed.count { if case .ballot = $0 { true } else { false } } == 1)
    let stays = try room.picture().question?.stays ?? []
    #expect(stays.contains { if case .ballot = $0 { true } else { false } })
    try room.type("2 3 1")
    #expect(try room.picture().votes.values.sorted() == [1, 2])
    // The next ballot of the same list hides the one before.
    try room.type("/rösta 3")
    #expect(try room.picture().votes.isEmpty)
  }
}

/// What can be done now, and all the rest.
@Suite struct HelpNowTests {
  @Test func itIsAboutWhereTheRoomIs() throws {
    var room = try WalkRoom(at: "staff-2", 3)
    #expect(try room.type("/hjälp").help?.commands.first == .read)
    try room.type("/läs")
    #expect(try room.type("?").help?.commands.first == .sheet)
    #expect(try room.type("/hjälp allt").help?.isAll == true)
    #expect(try room.type("/help").help?.isAll == false)
  }

  @Test func aBallotIsClosedWhereOneIsOpen() throws {
    var room = try WalkRoom(at: "staff-4", 3)
    #expect(try room.type("/hjälp").help?.commands.first == .vote)
    try room.type(["/stör", "Ett", "/rösta"])
    #expect(try room.type("/hjälp").help?.commands.first == .closeVote)
  }
}
