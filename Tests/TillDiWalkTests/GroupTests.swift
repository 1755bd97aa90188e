import Testing
import TillDiCore
import TillDiWalk
import TillDiWords

/// Groups of those who are here, and who has not been heard yet.
@Suite struct GroupTests {
  @Test(
    "Twos and threes",
    arguments: [
      (["/här 5 undersköterska"], "/grupper", [2, 3]),
      (["/här 5 undersköterska"], "/grupper 2", [2, 3]),
      (["/här 6 undersköterska"], "/grupper 2", [2, 2, 2]),
      (["/här 6 undersköterska"], "/groups 3", [3, 3]),
      (["/här 3 undersköterska", "/här 2 sjuksköterska"], "/grupper samma", [2, 3]),
      (["/här 4 undersköterska", "/här 2 enhetschef"], "/grupper", [2, 2, 2]),
      (["/här 4 undersköterska", "/här 2 enhetschef"], "/grupper ihop", [3, 3]),
      (["/här 4 undersköterska", "/här 2 enhetschef"], "/grupper 2 IHOP", [2, 2, 2]),
      (["/här chef"], "/grupper", [1]),
    ])
  func sizes(_ here: [String], _ line: String, _ sizes: [Int]) throws {
    var room = try WalkRoom(at: "staff-2", 2)
    try room.type(here)
    let actions = room.history.actions.count
    #expect(try room.type(line).groups == sizes)
    #expect(room.history.actions.count == actions, "who sits with whom is nobody's record")
  }

  @Test(arguments: ["/grupper fyra", "/grupper 4", "/grupper 2 kanske"])
  func whatIsNoWayToGroup(_ line: String) throws {
    var room = try WalkRoom(at: "staff-2", 2)
    try room.type("/här 5 undersköterska")
    #expect(try room.type(line).phrases == [.needsArgument(.groups)])
  }

  @Test func nobodyIsCountedYet() throws {
    var room = try WalkRoom(at: "staff-2", 2)
    #expect(try room.type("/grupper").phrases == [.whoIsHere([], unheard: [])])
    #expect(try room.type("/här").phrases == [.whoIsHere([], unheard: [])])
    try room.type(["/här 4 undersköterska", "/här vikarie", "/gick vikarie"])
    #expect(try room.type("/här").phrases == [.whoIsHere(["4 undersköterska"], unheard: [])])
  }

  /// A room whose team has three roles, at its first session.
  private func expecting() throws -> WalkRoom {
    var room = try WalkRoom(at: "before-start", 2)
    while room.lastQuestion?.text != room.words.question(for: .roles) { try room.type("") }
    try room.type("Undersköterska, rehab, administratör")
    return room
  }

  @Test func rolesThatWereNeverHeardAreNamedNeutrally() throws {
    var room = try expecting()
    let all = ["Undersköterska", "rehab", "administratör"]
    guard case .opening(let opening)? = try room.run("staff-1").first else {
      Issue.record("no opening")
      return
    }
    #expect(opening.unheard == all)
    try room.type("/här 4 undersköterska")
    #expect(
      try room.type("/här").phrases == [
        .whoIsHere(["4 Undersköterska"], unheard: ["rehab", "administratör"])
      ], "the role goes by the name it was told by")
    let summary = try #require(try room.type(["/gå 4", "/nästa"]).summary)
    #expect(summary.unheard == ["rehab", "administratör"])
    #expect(room.screen.contains("Ännu inte hörda: rehab, administratör."))
    try room.run("management-1")
    #expect(try room.type("/här").phrases == [.whoIsHere([], unheard: [])])
  }
}
