import Testing
import TillDiCore
import TillDiReports

/// Lists on pages: how large, in how many columns, on how many pages, and every line once.
@Suite struct BoardSheetTests {
  private static let said = [
    "Skrivaren på våning 2 fungerar bara ibland och ingen vet vem som ska laga den",
    "Fyra inloggningar innan första beställningen", "Temperaturloggen",
    "Schemat ändras i appen utan att någon säger till", "Vi hinner inte läsa mejlen",
    "Livsmedelsinspektionsrapporteringssystemet kräver två personer",
  ]

  /// A list of so many lines as a room sees it; `isVoted` is whether a ballot on it is closed.
  private func list(_ count: Int, isVoted: Bool = false, text: (Int) -> String) throws -> BoardList
  {
    var room = try Room()
    try room.begin("staff-4")
    try room.enter("take")
    for index in 0..<count { try room.say(.disturbance, text(index)) }
    try room.go("order")
    if isVoted {
      try room.ask(
        .openBallot(Ballot(id: "b", list: .disturbance, method: .dots, each: 3, voters: 3)))
      try room.ask(.closeBallot("b"))
    }
    guard case .lists(let lists, _) = room.board().scene else { throw NotThis() }
    return try #require(lists.first { $0.list == .disturbance })
  }

  private func long(_ count: Int, isVoted: Bool = false) throws -> BoardList {
    try list(count, isVoted: isVoted) { Self.said[$0 % Self.said.count] }
  }

  private func numbers(_ sheet: BoardSheet) -> [Int] {
    sheet.pages.flatMap { $0.parts.flatMap(\.columns).flatMap { $0 } }.flatMap(\.lines)
      .compactMap { line in line.mark.flatMap { Int($0) } }
  }

  @Test(arguments: [(1, 1), (6, 1), (12, 1), (24, 1), (36, 2), (60, 2), (120, 4)])
  func aBallotHasEveryLineOnceAndNoneTooSmall(count: Int, pages: Int) throws {
    let sheet = BoardSheet([try long(count)], height: 755)
    #expect(sheet.pages.count == pages)
    #expect(numbers(sheet) == Array(1...count))
    #expect(sheet.pages.allSatisfy { $0.size >= 28 && $0.parts.count == 1 })
    #expect(sheet.pages.allSatisfy { $0.parts[0].columns.count <= 4 })
  }

  @Test(arguments: [(24, 1), (60, 1), (120, 2)]) func shortLinesNeedFewerPages(
    count: Int, pages: Int
  )
    throws
  {
    let sheet = BoardSheet([try list(count) { "Rad \($0)" }], height: 755)
    #expect(sheet.pages.count == pages && numbers(sheet) == Array(1...count))
  }

  @Test func aFewLinesStandAsLargeAsCanBe() throws {
    let few = try list(3) { "Rad \($0)" }
    #expect(BoardSheet([few], height: 755).pages[0].size == 56)
  }

  @Test func votesTakeRoomOfTheirOwnAndTiesMayStandOnTwoPages() throws {
    let plain = BoardSheet([try long(60)], height: 755)
    let voted = try long(60, isVoted: true)
    #expect(voted.places.map(\.lines.count) == [60], "all of them got none")
    let counted = BoardSheet([voted], height: 755)
    #expect(numbers(counted) == Array(1...60))
    #expect(counted.pages.count >= plain.pages.count && counted.pages.count > 1)
  }

  @Test func listsStandBesideEachOtherWhereTheyAllHaveRoom() throws {
    let few = try long(5)
    #expect(BoardSheet([few, few, few], height: 665).pages.map(\.parts.count) == [3])
    let many = try long(24)
    let sheet = BoardSheet([few, many], height: 665)
    #expect(sheet.pages.allSatisfy { $0.parts.count == 1 })
    #expect(numbers(sheet) == Array(1...5) + Array(1...24))
    // The short one is not made small by the long one.
    #expect(sheet.pages[0].size > sheet.pages[1].size)
  }

  @Test(arguments: [0, 1]) func noLinesAreAPageToo(lists: Int) throws {
    let none = try list(0) { _ in "" }
    let sheet = BoardSheet(Array(repeating: none, count: lists), height: 665)
    #expect(sheet.pages.count == 1)
  }

  @Test func oneLineThatIsLongerThanThePageStandsAlone() throws {
    let words = String(repeating: "ett ord till ", count: 400)
    let sheet = BoardSheet([try list(3) { _ in words }], height: 755)
    #expect(numbers(sheet) == [1, 2, 3])
  }
}

/// The room sees something else.
private struct NotThis: Error {}
