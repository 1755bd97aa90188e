import Testing
import TillDiCore
import TillDiWalk
import TillDiWords

/// Nothing that was on no screen may be answered, and Enter is nowhere a yes to a decision.
@Suite struct NeverAskedTests {
  private let words = Words(.swedish)

  // MARK: What waits behind a question

  @Test(
    "A line at the question for the clock is no answer to the one behind it",
    arguments: ["undersköterska", "vi hann inte prata om larmen", "ja"])
  func behindTheClock(_ line: String) throws {
    var room = try WalkRoom(at: "staff-4", 3)
    try room.type(["Larmet", "/nästa"])
    #expect(room.lastQuestion?.text == words.whoCarries)
    try room.run("staff-4")
    room.pullThePlug()
    room.clock += 3600
    try room.run("staff-4")
    #expect(room.lastQuestion?.text == words.howMuchIsLeft)
    let shows = try room.type(line)
    #expect(shows.questions == [words.whoCarries], "it is asked now, and not before")
    #expect(room.said.last == line)
    try room.type(["undersköterska", "chef", "", "ja"])
    #expect(room.series.handOvers.map(\.from) == ["undersköterska"])
  }

  // MARK: The list that is frozen is the list that was read aloud

  private func beforeTheYes() throws -> WalkRoom {
    var room = try WalkRoom(at: "staff-4", 3)
    try room.type(["Larmet", "Schemat", "/nästa", "undersköterska", "chef", ""])
    #expect(room.lastQuestion?.text == words.doesTheRoomSayYes)
    return room
  }

  @Test(
    "A list that is changed before the yes is read aloud again",
    arguments: ["/stöd Ljuset", "/ändra stöd1 Larmen", "/ta-bort stöd2", "/stör Dörren"])
  func changedHere(_ line: String) throws {
    var room = try beforeTheYes()
    try room.type(line)
    let lists = ListKind.lists(of: .staff).map {
      WalkList(list: $0, lines: room.series.lines(of: $0))
    }
    #expect(room.lastQuestion?.about.contains(.lists(lists)) == true)
    #expect(try room.type("ja").phrases == [.handedOver(version: 1)])
  }

  @Test func whatChangedElsewhereIsShownBeforeAYesCounts() throws {
    var room = try beforeTheYes()
    room.hold([
      .said(note: "x1", kind: .support, text: "Ljuset", detail: nil, staysInRoom: false)
    ])
    #expect(try room.type("ja").phrases == [.listsChanged])
    #expect(room.series.handOvers.isEmpty)
    #expect(room.lastQuestion?.text == words.doesTheRoomSayYes)
    #expect(try room.type("ja").phrases == [.handedOver(version: 1)])
    #expect(room.series.latestHandOver(of: .staff)?.items.count == 3)
  }

  @Test func aYesMeansTheNumbersTheRoomSaw() throws {
    var room = try WalkRoom(at: "staff-4", 3)
    try room.type(["Larmet", "Schemat", "Ljuset", "/rösta", "1 1 2", "/stäng"])
    #expect(room.lastQuestion?.text == words.whichOrder(.order(["1", "2"])))
    let first = try #require(room.series.lines(of: .support).first)
    room.hold([.removed(note: first.note)])
    #expect(try room.type("ja").phrases == [.listsChanged])
    #expect(room.series.orders[.support] == nil)
    #expect(room.lastQuestion?.text == words.whichOrder(.order(["1"])))
    try room.type("2 1")
    #expect(room.series.lines(of: .support).map(\.text) == ["Ljuset", "Schemat"])
  }

  // MARK: Rewordings

  @Test(
    "A rewording is asked about at once, and handed over only where the room said yes",
    arguments: [("ja", "Larm som hörs"), ("nej", nil), ("", nil), ("Ljuset också", nil)])
  func reworded(_ answer: String, _ told: String?) throws {
    var room = try beforeTheYes()
    #expect(
      try room.type("/omskriv stöd1 Larm som hörs").questions == [words.haveIUnderstood])
    #expect(try room.type(answer).questions.last == words.doesTheRoomSayYes)
    #expect(try room.type("ja").phrases == [.handedOver(version: 1)])
    let handOver = try #require(room.series.latestHandOver(of: .staff))
    let line = try #require(room.series.lines(of: handOver).first)
    #expect(line.text == "Larmet" && line.rewording == told && line.toldRewording == told)
  }

  // MARK: Enter

  /// What a room decides; none of it by an empty line.
  private struct Decided: Equatable {
    let handOvers: [HandOver]
    let orders: [ListKind: [NoteID]]
    let replies: [Answer]
    let clear: [HandOverID: TrustCheck]
    let done: [ReplyID: Day]
    let told: [ReplyID: TellingBack]
    let links: [Link]
    let arranged: [Arrangement: String]
    let reviews: [Int: ReflectionReview]
    let rewordings: [Bool?]

    init(_ series: Series) {
      handOvers = series.handOvers
      orders = series.orders
      replies = series.answers
      clear = series.trustChecks
      done = series.doneOn
      told = series.toldBack
      links = series.links
      arranged = series.arrangements
      reviews = series.reviews
      rewordings = series.noteOrder.map { series.notes[$0]?.isRewordingRight }
    }
  }

  @Test(
    "Enter is nowhere a yes to a decision",
    arguments: [
      ("before-start", 2, []), ("staff-2", 2, ["Larmet", "/omskriv 1 Larm som hörs"]),
      ("staff-4", 3, ["/stöd Larmet", "/rösta", "1 1", "/stäng"]),
      ("staff-4", 3, ["/stöd Larmet", "/nästa"]),
      ("staff-4", 3, ["/stöd Larmet", "/nästa", "undersköterska"]),
      ("staff-4", 3, ["/stöd Larmet", "/nästa", "undersköterska", "chef", ""]),
      ("management-1", 6, ["Laget väljer", "/nästa"]), ("joint-meeting", 4, []),
      ("joint-meeting", 5, []), ("joint-meeting", 5, ["1!", "1!", "1!"]),
      ("follow-up", 1, []), ("review", 1, []),
    ])
  func enter(_ session: SessionID, _ number: Int, _ lines: [String]) throws {
    var room = try WalkRoom()
    if session == "joint-meeting" || session == "follow-up" {
      try room.handOverBothLists()
    }
    if session == "follow-up" {
      try room.run("joint-meeting")
      try room.type(["/gå 5", "1!", "5! Avtalet", "/nästa", "/nästa"])
    }
    try room.run(session)
    try room.type("/gå \(number)")
    try room.type(lines)
    let before = Decided(room.series)
    // Through whatever is asked there, and somewhat further.
    for _ in 0..<40 { try room.type("") }
    #expect(Decided(room.series) == before)
  }
}
