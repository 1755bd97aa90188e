import Testing
import TillDiCore

/// A list as it stands.
///
/// Source: *The model*, “How long a list is”, “One order or two” and “Ties”.
@Suite struct ListTests {
  /// Five disturbances, said in alphabetical order.
  private func room() throws -> Room {
    var room = Room()
    for name in ["a", "b", "c", "d", "e"] { try room.say(NoteID(name), .disturbance, name) }
    return room
  }

  private func order(_ room: Room, _ list: ListKind = .disturbance) -> String {
    room.series.lines(of: list).map(\.note.rawValue).joined()
  }

  private func placed(_ room: Room) -> Int {
    room.series.lines(of: .disturbance).count { $0.isRanked }
  }

  @Test func unplacedLinesStandAsTheyWereSaid() throws {
    let room = try room()
    #expect(order(room) == "abcde")
    #expect(placed(room) == 0)
    #expect(room.series.lines(of: .disturbance).map(\.rank) == [1, 2, 3, 4, 5])
  }

  @Test func placedLinesComeFirst() throws {
    var room = try room()
    try room.ask(.rank(.disturbance, ["d", "b"]))
    #expect(order(room) == "dbace")
    #expect(placed(room) == 2)
    // Naming one of them keeps the other where it was, after it.
    try room.ask(.rank(.disturbance, ["e"]))
    #expect(order(room) == "edbac")
    #expect(placed(room) == 3)
  }

  @Test func sayingTheSameOrderAgainIsNothingNew() throws {
    var room = try room()
    try room.ask(.rank(.disturbance, ["d", "b"]))
    let count = room.history.actions.count
    try room.ask(.rank(.disturbance, ["d"]))
    #expect(room.history.actions.count == count)
  }

  @Test func firstThreeOfEachSideAreTop() throws {
    var room = try room()
    for name in ["v", "x", "y", "z"] { try room.say(NoteID(name), .support, name) }
    try room.say("t", .claim, "t")
    try room.say("o", .offer, "o")
    for list in [ListKind.support, .disturbance] {
      #expect(room.series.lines(of: list).filter(\.isTop).map(\.rank) == [1, 2, 3])
    }
    #expect(room.series.lines(of: .claim).filter(\.isTop).isEmpty)
    #expect(room.series.lines(of: .offer).filter(\.isTop).isEmpty)
  }

  @Test(arguments: [
    // Placed so far, the line, its new place, the order and how many are then placed.
    ("", "e", 1, "eabcd", 1),
    ("", "e", 2, "aebcd", 2),
    ("", "a", 5, "bcdea", 5),
    ("ed", "c", 1, "cedab", 3),
    ("ed", "c", 2, "ecdab", 3),
    ("ed", "c", 3, "edcab", 3),
    ("edc", "e", 3, "dceab", 3),
    ("edc", "c", 1, "cedab", 3),
  ])
  func aLineIsPutInAPlace(
    _ before: String, _ line: String, _ rank: Int, _ after: String, _ count: Int
  ) throws {
    var room = try room()
    try room.ask(.rank(.disturbance, before.map { NoteID(String($0)) }))
    try room.ask(.place(NoteID(line), at: rank))
    #expect(order(room) == after)
    #expect(placed(room) == count)
  }

  @Test func removedAndKeptInRoomAreNeverPresent() throws {
    var room = try room()
    try room.ask(.rank(.disturbance, ["e", "d", "c"]))
    try room.ask(.remove("d"))
    try room.ask(.keepInRoom("e", true))
    #expect(order(room) == "cab")
    #expect(room.series.lines(of: .disturbance).map(\.rank) == [1, 2, 3])
    #expect(room.series.notes(of: [.disturbance]).map(\.text) == ["a", "b", "c"])
    // What may leave the room again stands where the room had put it.
    try room.ask(.keepInRoom("e", false))
    #expect(order(room) == "ecab")
  }

  @Test func movingTheKindMovesTheList() throws {
    var room = try room()
    try room.ask(.rank(.disturbance, ["b", "a"]))
    try room.ask(.move("b", .support))
    #expect(order(room) == "acde")
    #expect(order(room, .support) == "b")
    try room.ask(.move("b", .remark))
    #expect(order(room, .support) == "")
    try room.ask(.move("b", .disturbance))
    #expect(order(room) == "bacde")
  }

  @Test func everyListHasItsKindAndItsSide() {
    for list in ListKind.allCases { #expect(ListKind(list.noteKind) == list) }
    #expect(NoteKind.allCases.compactMap { ListKind($0) }.count == ListKind.allCases.count)
    #expect(ListKind.lists(of: .staff) == [.support, .disturbance, .claim])
    #expect(ListKind.lists(of: .management) == [.offer])
    for kind in NoteKind.allCases {
      if let list = ListKind(kind) { #expect(kind.track == list.track) }
    }
  }
}
