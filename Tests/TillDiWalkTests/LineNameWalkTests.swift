import Testing
import TillDiCore
import TillDiWalk
import TillDiWords

/// In a session after the hand-over: every line by its own number, and by *ny* what has come since.
@Suite struct LineNameWalkTests {
  /// Two claims are handed over; the room meets again where the list is ordered.
  private func room() throws -> WalkRoom {
    var room = try WalkRoom(at: "staff-4", 3)
    try room.type(["/vill Ett", "/vill Två", "/nästa"])
    try room.type(["undersköterska", "områdeschef", "2026-05-05", "ja", "/tillbaka", "/vill"])
    return room
  }

  /// The claims in order, each with what it is called.
  private func names(_ room: WalkRoom) -> [String] {
    let lines = room.series.lines(of: .claim)
    return lines.map { "\($0.text) \(words.mark(of: $0, among: lines))" }
  }

  private let words = Words(.swedish)

  @Test func anOrderIsOfNumbersAndLeavesThemAlone() throws {
    var room = try room()
    try room.type("2 1")
    #expect(names(room) == ["Två 2", "Ett 1"])
    // Nothing changes where the same is said once more.
    try room.type("2 1")
    #expect(names(room) == ["Två 2", "Ett 1"])
    let shows = try room.type("1")
    #expect(names(room) == ["Ett 1", "Två 2"] && shows.lists == [.claim: ["Ett", "Två"]])
  }

  @Test func aNewLineIsNyAndMayStandFirst() throws {
    var room = try room()
    try room.type("Tre")
    #expect(names(room) == ["Ett 1", "Två 2", "Tre ny"])
    try room.type("ny 2")
    #expect(names(room) == ["Tre ny", "Två 2", "Ett 1"])
    try room.type("Fyra")
    #expect(names(room) == ["Tre ny1", "Två 2", "Ett 1", "Fyra ny2"])
    // Which of the two is not said.
    #expect(try room.type("ny 1").phrases == [.notAnOrder("ny")])
    try room.type("ny2 1 ny1")
    #expect(names(room) == ["Fyra ny1", "Ett 1", "Tre ny2", "Två 2"])
  }

  @Test func aNewLineIsChangedRemovedAndGathered() throws {
    var room = try room()
    try room.type("Tre")
    #expect(try room.type("/ändra ny Tre till").phrases == [.edited("Vill ny")])
    #expect(room.lines(.claim) == ["Ett", "Två", "Tre till"])
    #expect(try room.type("/villkor villny via chefen").phrases.count == 1)
    #expect(room.series.lines(of: .claim).last?.detail == "via chefen")
    try room.type("/samla 1 villny Det stora")
    #expect(names(room) == ["Två 2", "Det stora ny"])
    #expect(try room.type("/ta-bort ny").phrases == [.removed("Vill ny ”Det stora”")])
    #expect(names(room) == ["Ett 1", "Två 2", "Tre till ny"])
    try room.type("/ta-bort ny")
    #expect(try room.type("/ta-bort ny").phrases == [.noSuchNumber("ny")])
    // A name begins with the word as it may.
    let shows = try room.type("/samla 1 2 ny ordning")
    #expect(names(room) == ["ny ordning ny"], "\(shows)")
  }

  @Test func wordsAreWordsWhereNothingIsNew() throws {
    var room = try room()
    try room.type("ny")
    #expect(names(room) == ["Ett 1", "Två 2", "ny ny"])
  }

  @Test func votesAreCountedByName() throws {
    var room = try room()
    try room.type(["Tre", "/rösta händer", "ny=4 2=3 1=1"])
    let shows = try room.type("/stäng")
    #expect(shows.questions == [words.whichOrder(.order(["ny", "2", "1"]))])
    try room.type("ja")
    #expect(names(room) == ["Tre ny", "Två 2", "Ett 1"])
  }
}
