import Testing
import TillDiCore
import TillDiWalk
import TillDiWords

/// Looking back at the programme's reflections, line by line.
@Suite struct ReviewTests {
  private let words = Words(.swedish)

  /// A room that is about to look back, with some notes of its own behind it.
  private func room() throws -> WalkRoom {
    var room = try WalkRoom()
    try room.handOverBothLists()
    try room.run("staff-2")
    try room.type(["/gå 2", "Larmet kom fram i tid", "Larmet tystnade mitt i natten"])
    try room.type(["!Larmet till rum åtta, sa chefen", "Telefonen är min"])
    try room.run("review")
    return room
  }

  private func view(_ room: WalkRoom) throws -> ReflectionView {
    let question = try #require(room.picture().question)
    for case .reflection(let view) in question.about { return view }
    throw WalkRoom.RoomFailure.nothingOpen
  }

  /// The notes that may be chosen among, by their words.
  private func choices(_ room: WalkRoom) throws -> [String] { try view(room).notes.map(\.text) }

  @Test func everyReflectionIsAskedAboutAndEverythingMayBePassedOver() throws {
    var room = try room()
    var seen: [Int] = []
    for _ in 0..<36 {
      seen.append(try view(room).number)
      try room.type("")
    }
    #expect(seen == (1...9).flatMap { [$0, $0, $0, $0] })
    #expect(room.shows.phrases.last == .reflectionsOver(Array(1...9)))
    #expect(room.series.reviews.isEmpty && room.walk?.isAsking == false)
  }

  @Test func nextIsTheNextReflectionAndAfterTheLastTheNextActivity() throws {
    var room = try room()
    try room.type(["j", "/nästa"])
    #expect(try view(room).number == 2)
    #expect(try room.picture().question?.text == words.didYouSeeIt(again: false))
    #expect(room.series.reviews[1]?.seen == .yes)
    try room.type("/till 9")
    try room.type("/nästa")
    #expect(try room.picture().question == nil)
    #expect(try room.picture().activity?.activity.form == .talk)
  }

  @Test func eachAnswerIsSavedAtOnce() throws {
    var room = try room()
    #expect(try room.type("j").questions == [words.yourExample(again: false)])
    #expect(room.series.reviews[1]?.seen == .yes)
    #expect(try room.type("Vi ritade larmet").questions == [words.yourAdvice(again: false)])
    #expect(room.series.reviews[1]?.example == "Vi ritade larmet")
    #expect(try room.type("Fråga oss").questions == [words.whichNotes])
    #expect(room.series.reviews[1]?.recommendation == "Fråga oss")
    try room.type("stör1")
    #expect(try choices(room) == ["Fyra inloggningar"])
    try room.type("")
    #expect(try view(room).number == 2)
    let notes = try #require(room.series.reviews[1]).notes
    #expect(notes.compactMap { room.series.notes[$0]?.text } == ["Fyra inloggningar"])
  }

  @Test(
    arguments: [
      ("j", .yes), ("JA", .yes), ("y", .yes), ("d", .partly), ("delvis", .partly), ("p", .partly),
      ("n", .no), ("nej", .no),
    ] as [(String, ReflectionReview.Seen)])
  func whetherTheySawIt(_ typed: String, _ seen: ReflectionReview.Seen) throws {
    var room = try room()
    try room.type(typed)
    #expect(room.series.reviews[1]?.seen == seen)
  }

  @Test func whatIsNoAnswerIsAskedAgainAndNotSaved() throws {
    var room = try room()
    let shows = try room.type("Vi såg nog något annat")
    #expect(shows.phrases == [.notSeenOrNot("Vi såg nog något annat")])
    #expect(shows.questions == [words.didYouSeeIt(again: false)])
    #expect(room.series.reviews.isEmpty)
  }

  @Test func notesAreFoundByAWordInTheOrderTheyWereSaid() throws {
    var room = try room()
    try room.type(["", "", "", "LARM"])
    let found = [
      "Larmet i telefonen", "Välja larm", "Laget väljer larm", "Larmet kom fram i tid",
      "Larmet tystnade mitt i natten",
    ]
    #expect(try choices(room) == found)
    try room.type("4, 1")
    #expect(try choices(room) == ["Larmet i telefonen", "Larmet kom fram i tid"])
    #expect(room.lastQuestion?.text == words.anyMore)
    // Among those that are marked, a number takes one away.
    try room.type("1")
    #expect(try choices(room) == ["Larmet kom fram i tid"])
    // A word that is nowhere, and a number that is nowhere, change nothing.
    #expect(try room.type("zebra").phrases == [.nothingFound("zebra")])
    #expect(try room.type("7").phrases == [.nothingFound("7")])
    #expect(try choices(room) == ["Larmet kom fram i tid"])
  }

  @Test func whatStaysInTheRoomIsNeitherFoundNorMarked() throws {
    var room = try room()
    try room.type(["", "", ""])
    #expect(try room.type("åtta").phrases == [.nothingFound("åtta")])
    #expect(!room.screen.contains("sa chefen\n1"))
    try room.type("telefonen")
    #expect(try choices(room) == ["Larmet i telefonen", "Telefonen är min"])
    // Marked, and kept in the room since: it is left out, and nobody is told that there was one more.
    try room.type("1 2")
    try room.run("staff-2", again: "igen")
    try room.type("/rum stöd1")
    try room.run("review")
    try room.type("/till 1")
    try room.type(["", "", ""])
    #expect(try choices(room) == ["Telefonen är min"])
  }

  @Test func moreThanFitsOnAScreenIsSaidButNotCounted() throws {
    var room = try WalkRoom(at: "staff-2", 2)
    try room.type((1...12).map { "Larmet \($0)" })
    try room.run("review")
    try room.type(["", "", "", "larmet"])
    #expect(try choices(room).count == 9)
    #expect(try view(room).areMore)
    #expect(room.screen.contains(words.thereAreMore))
    try room.type("larmet 12")
    #expect(try choices(room) == ["Larmet 12"])
    #expect(try !view(room).areMore)
  }

  @Test func backGoesToTheQuestionBeforeAndKeepsWhatWasSaid() throws {
    var room = try room()
    try room.type(["j", "Vi ritade larmet"])
    #expect(try room.type("/tillbaka").questions == [words.yourExample(again: true)])
    #expect(room.lastQuestion?.preset == "Vi ritade larmet")
    try room.type("")
    #expect(room.series.reviews[1]?.example == "Vi ritade larmet")
    try room.type(["/tillbaka", "-"])
    #expect(room.series.reviews[1]?.example == nil && room.series.reviews[1]?.seen == .yes)
    try room.type(["/tillbaka", "/tillbaka"])
    #expect(room.lastQuestion?.preset == "ja")
    // Before the first question there is only the activity before, and there is none.
    #expect(try room.type("/tillbaka").phrases == [.firstActivity])
    // From the next reflection it is the last question of this one.
    try room.type(["/till 2", "/tillbaka"])
    #expect(try view(room).number == 1)
    #expect(room.lastQuestion?.text == words.whichNotes)
  }

  @Test func backAfterTheLastQuestionIsTheLastQuestion() throws {
    var room = try room()
    try room.type(["/till 9", "", "", "", ""])
    #expect(room.walk?.isAsking == false)
    #expect(try room.type("/tillbaka").questions == [words.whichNotes])
    #expect(try view(room).number == 9)
  }

  @Test func jumping() throws {
    var room = try room()
    #expect(try room.type("/till 7").reflections == [7])
    #expect(try room.type("/till 12").phrases == [.noSuchReflection(12, count: 9)])
    #expect(try room.type("/till 0").phrases == [.noSuchReflection(0, count: 9)])
    #expect(try view(room).number == 7)
    try room.run("staff-3", again: "igen")
    #expect(try room.type("/till 3").phrases == [.noReflectionsHere])
  }

  @Test func whoeverIsCalledAwayGoesOnAfterTheLastAnswer() throws {
    var room = try room()
    try room.type(["/till 4", "d", "Robotkatten"])
    room.pullThePlug()
    try room.run()
    #expect(try view(room).number == 4)
    #expect(room.lastQuestion?.text == words.yourAdvice(again: false))
    try room.type(["Tvätta den", "stör1"])
    room.pullThePlug()
    try room.run()
    #expect(try view(room).number == 5)
    #expect(room.lastQuestion?.text == words.didYouSeeIt(again: false))
  }

  @Test func takingBackAsksTheQuestionAgain() throws {
    var room = try room()
    try room.type(["j", "Vi ritade larmet", "Fråga oss", "stör1", ""])
    #expect(try view(room).number == 2)
    try room.type("/ångra")
    #expect(try view(room).number == 1 && choices(room) == [])
    #expect(try room.type("/ångra").questions == [words.yourAdvice(again: false)])
    #expect(try room.type("/ångra").questions == [words.yourExample(again: false)])
    #expect(room.series.reviews[1]?.example == nil)
    #expect(try room.type("/gör-om").questions == [words.yourAdvice(again: false)])
    #expect(room.series.reviews[1]?.example == "Vi ritade larmet")
    #expect(try room.type(["/ångra", "/ångra"]).questions == [words.didYouSeeIt(again: false)])
    #expect(room.series.reviews.isEmpty)
  }

  @Test func takingBackAfterTheLastQuestionOpensItAgain() throws {
    var room = try room()
    try room.type(["/till 9", "", "", "Fråga oss", ""])
    #expect(room.walk?.isAsking == false)
    #expect(try room.type("/ångra").questions == [words.yourAdvice(again: false)])
    #expect(try view(room).number == 9)
  }

  @Test func aRefusedAnswerIsAskedForAgain() throws {
    var room = try room()
    try room.type("j")
    let shows = try room.type(String(repeating: "ord ", count: 30_000))
    #expect(shows.refusals == [.textTooLong(characters: 119_999, most: 100_000)])
    #expect(shows.questions == [words.yourExample(again: false)])
    try room.type("Kort")
    #expect(room.series.reviews[1]?.example == "Kort")
  }

  @Test func aNoteOfTheOtherSideIsNotFoundInASidesOwnSession() throws {
    var programme = try WalkRoom().programme
    let review = try #require(programme.session("review")?.activities.first)
    programme.sessions[0].activities = [review]
    var room = try WalkRoom(programme: programme)
    try room.run("management-1")
    try room.type(["/gå 6", "En timme i veckan", "/sluta"])
    try room.run("staff-1")
    try room.type(["", "", ""])
    #expect(try room.type("timme").phrases == [.nothingFound("timme")])
    #expect(try room.type("kan1").refusals == [.notHandedOver(.management)])
    #expect(room.series.reviews.isEmpty)
  }
}
