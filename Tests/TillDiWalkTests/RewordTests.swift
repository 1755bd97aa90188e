import Testing
import TillDiCore
import TillDiWalk
import TillDiWords

/// A rewording beside the words, and whether the room says that it is right.
@Suite struct RewordTests {
  private func asked(
    _ language: Language = .swedish, _ line: String = "/omskriv 1 Vi saknar täckning"
  )
    throws -> WalkRoom
  {
    var room = try WalkRoom(language, at: "staff-2", 2)
    try room.type(["Wifi dör vid rum tolv", line])
    return room
  }

  @Test(arguments: ["/omskriv 1 Vi", "/säg 1 Vi", "/say 1 Vi", "/reword 1 Vi"])
  func theWordsStandAndTheRewordingIsReadBack(_ line: String) throws {
    let room = try asked(.swedish, line)
    #expect(room.said == ["Wifi dör vid rum tolv"])
    #expect(room.last?.rewording == "Vi" && room.last?.isRewordingRight == nil)
    #expect(room.shows.suffix(2).phrases == [.reworded("1")])
    #expect(room.lastQuestion?.text == room.words.haveIUnderstood)
    #expect(try room.picture().question == room.lastQuestion)
  }

  @Test(
    "Yes, no, nothing, or what somebody said next",
    arguments: [
      (Language.swedish, "ja", true as Bool?, WalkPhrase.rightlyUnderstood as WalkPhrase?),
      (.swedish, "nej", false, .notUnderstood), (.english, "yes", true, .rightlyUnderstood),
      (.english, "No", false, .notUnderstood), (.swedish, "", nil, nil),
      (.swedish, "Skrivaren också", nil, nil),
    ])
  func answers(
    _ language: Language, _ line: String, _ expected: Bool?, _ phrase: WalkPhrase?
  ) throws {
    var room = try asked(language)
    let shows = try room.type(line)
    #expect(room.series.notes[room.series.noteOrder[0]]?.isRewordingRight == expected)
    #expect(shows.phrases == (phrase.map { [$0] } ?? []))
    #expect(room.walk?.isAsking == false)
    #expect(room.said.count == (line == "Skrivaren också" ? 2 : 1))
  }

  @Test func aNewRewordingIsAskedAboutAnew() throws {
    var room = try asked()
    try room.type(["ja", "/omskriv 1 Vi vill ha täckning"])
    #expect(room.last?.isRewordingRight == nil)
    #expect(room.walk?.isAsking == true)
  }

  @Test func nothingIsAskedAboutWhatIsGone() throws {
    var room = try asked()
    #expect(try room.type("/ångra").questions.isEmpty)
    #expect(room.last?.rewording == nil && room.walk?.isAsking == false)
    try room.type("/gör-om")
    #expect(room.last?.rewording == "Vi saknar täckning")
    try room.type(["/omskriv 1 Igen", "/ta-bort 1"])
    #expect(room.walk?.isAsking == false)
    try room.type("ja")
    #expect(room.said.last == "ja", "with no question open a yes is what somebody said")
  }

  @Test func theAnswerIsTakenBackToo() throws {
    var room = try asked()
    try room.type(["nej", "/ångra"])
    #expect(room.last?.isRewordingRight == nil && room.last?.rewording != nil)
    try room.type("/gör-om")
    #expect(room.last?.isRewordingRight == false)
  }

  @Test func whatTheRoomSaidNoToIsNotShownToIt() throws {
    var room = try asked()
    try room.type("nej")
    let length = room.screen.count
    try room.type("/visa")
    #expect(!room.screen.dropFirst(length).contains("Vi saknar täckning"))
  }

  @Test func itStandsBesideTheLineWhereListsAreShown() throws {
    var room = try WalkRoom(at: "staff-4", 3)
    try room.type(["Larmet", "/omskriv 1 Larm som hörs", "ja"])
    let length = room.screen.count
    try room.type("/lista")
    #expect(room.screen.dropFirst(length).contains("Larmet (omskrivet: Larm som hörs)"))
  }

  @Test func theQuestionThatStoodIsAskedAgainAfterwards() throws {
    var room = try WalkRoom(at: "staff-4", 3)
    try room.type(["Larmet", "/nästa"])
    #expect(try room.type("/omskriv stöd1 Larm").questions == [room.words.haveIUnderstood])
    let shows = try room.type("ja")
    #expect(shows.phrases == [.rightlyUnderstood] && shows.questions == [room.words.whoCarries])
    #expect(room.last?.toldRewording == "Larm")
  }

  @Test func whatTheRoomSaidNoToStandsOnNoLiveScreenEither() throws {
    var room = try asked()
    try room.type("nej")
    let shown = try room.picture().activity?.notes.map(\.note)
    #expect(shown?.map(\.shownRewording) == [nil] && shown?.first?.rewording != nil)
  }
}
