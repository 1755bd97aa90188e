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
      (["/här 4 undersköterska", "/här 2 enhetschef"], "/grupper ihop", [3, 3]),
      (["/här 4 undersköterska", "/här 2 enhetschef"], "/grupper 2 IHOP", [2, 2, 2]),
      (["/här 12"], "/grupper 4", [4, 4, 4]),
      (["/här chef"], "/grupper", [1]),
    ])
  func sizes(_ here: [String], _ line: String, _ sizes: [Int]) throws {
    var room = try WalkRoom(at: "staff-2", 2)
    try room.type(here)
    let actions = room.history.actions.count
    #expect(try room.type(line).groups == sizes)
    #expect(room.history.actions.count == actions, "who sits with whom is nobody's record")
  }

  @Test(arguments: ["/grupper fyra", "/grupper 1", "/grupper 12", "/grupper 2 kanske"])
  func whatIsNoWayToGroup(_ line: String) throws {
    var room = try WalkRoom(at: "staff-2", 2)
    try room.type("/här 5 undersköterska")
    #expect(try room.type(line).phrases == [.needsArgument(.groups)])
  }

  // MARK: Who leads

  private func withTwoLeaders(_ lines: [String] = []) throws -> WalkRoom {
    var room = try WalkRoom(at: "staff-2", 2)
    try room.type(["/här 4 kock", "/här 2 köksmästare"] + lines)
    return room
  }

  @Test(
    "Which roles lead is asked, and not guessed from a word",
    arguments: [
      ("2", "köksmästare", [2, 2, 2]), ("köksmästarna", "köksmästare", [2, 2, 2]),
      ("1, 2", "kock, köksmästare", [3, 3]), ("ingen", "-", [3, 3]),
    ])
  func asked(_ line: String, _ kept: String, _ sizes: [Int]) throws {
    var room = try withTwoLeaders()
    let shows = try room.type("/grupper")
    #expect(shows.groups == [3, 3], "the groups are there whatever is answered")
    #expect(shows.questions.first?.hasSuffix("1 kock, 2 köksmästare") == true)
    #expect(try room.type(line).groups == sizes)
    #expect(room.series.agreements[.leaders] == kept && room.walk?.isAsking == false)
    #expect(try room.type("/grupper").questions.isEmpty, "once in the series")
    try room.run("staff-3")
    try room.type(["/här 4 kockar", "/här 2 köksmästare"])
    #expect(try room.type("/grupper").groups == sizes)
    #expect(try room.type("/grupper ledare").questions.count == 1, "and again where it is wished")
  }

  @Test func anEmptyLineLeavesItOpenAndANoteIsANote() throws {
    var room = try withTwoLeaders(["/grupper", "", "/grupper"])
    #expect(room.walk?.isAsking == false && room.series.agreements.isEmpty)
    room = try withTwoLeaders(["/grupper", "Skrivaren är trasig"])
    #expect(room.said == ["Skrivaren är trasig"] && room.series.agreements.isEmpty)
  }

  @Test func theWordChefSaysNothing() throws {
    var room = try WalkRoom(at: "staff-2", 2)
    try room.type(["/här 4 chefskock", "/här 2 enhetschef", "/grupper", "ingen"])
    #expect(try room.type("/grupper").groups == [3, 3])
  }

  @Test func groupsAreOfTheSizeTheProgrammeHas() throws {
    var programme = try WalkRoom().programme
    let place = try #require(programme.sessions.firstIndex { $0.id == "staff-2" })
    programme.sessions[place].activities[1].groups = GroupSize(least: 4, most: 6)
    var room = try WalkRoom(programme: programme)
    try room.run("staff-2")
    try room.type(["/gå 2", "/här 11"])
    #expect(try room.type("/grupper").groups == [5, 6])
    #expect(try room.type("/grupper 2").groups == [2, 2, 2, 2, 3])
  }

  // MARK: Roles

  @Test(
    "A role is the one that was said before, and that is told",
    arguments: [
      ("/här 8 måltidsbiträden", "måltidsbiträden"), ("/här Måltidsbiträde", nil),
      ("/här 2 måltidsbitäde", "måltidsbitäde"), ("/gick måltidsbiträdet", "måltidsbiträdet"),
    ])
  func oneRole(_ line: String, _ told: String?) throws {
    var room = try WalkRoom(at: "staff-2", 2)
    try room.type("/här 1 måltidsbiträde")
    let phrases = try room.type(line).phrases
    #expect(room.series.occasions.last?.present.keys.sorted() == ["måltidsbiträde"])
    #expect(phrases.contains { if case .sameRole = $0 { true } else { false } } == (told != nil))
    if let told { #expect(phrases.contains(.sameRole(told, "måltidsbiträde"))) }
    #expect(try room.type("/här 1 läkare").phrases == [.came(1, "läkare", present: room.present)])
    #expect(try room.type("/här 1 lärare").phrases == [.came(1, "lärare", present: room.present)])
  }

  @Test func aRoleOfAnEarlierSessionIsKnown() throws {
    var room = try WalkRoom(at: "staff-1", 1)
    try room.type("/här 3 kock")
    try room.run("staff-2")
    #expect(
      try room.type("/här 2 kockar").phrases == [
        .sameRole("kockar", "kock"), .came(2, "kock", present: 2),
      ])
  }

  @Test func headsAreCountedWithoutARole() throws {
    var room = try WalkRoom(at: "staff-2", 2)
    #expect(try room.type("/här 12").phrases == [.came(12, "deltagare", present: 12)])
    #expect(try room.type("/gick 2").phrases == [.left(2, "deltagare", present: 10)])
    #expect(try room.type("/här 12").phrases == [.came(2, "deltagare", present: 12)])
    #expect(try room.type("/här 5").phrases == [.whoIsHere(["12 deltagare"], unheard: [])])
    #expect(try room.type("/gick 30").refusals.count == 1)
    var named = try WalkRoom(at: "staff-2", 2)
    try named.type(["/här 3 kock", "/här 5"])
    #expect(named.series.occasions.last?.present == ["kock": 3, "deltagare": 2])
    try named.type("/gick 2 deltagare")
    #expect(try named.type("/gick 1").phrases == [.left(1, "kock", present: 2)])
    try named.type("/här 2 lärare")
    #expect(try named.type("/gick 1").phrases == [.whichRole(1)])
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

extension WalkRoom {
  /// How many are here.
  fileprivate var present: Int { series.occasions.last?.presentCount ?? 0 }
}
