import Testing
import TillDiCore
import TillDiWalk
import TillDiWords

/// Promises before start, and a list read aloud and handed over.
@Suite struct HandOverTests {
  private let questions = Arrangement.allCases.map { Words(.swedish).question(for: $0) }

  @Test func promisesAreAskedForAndMayBePassedOver() throws {
    var room = try WalkRoom(at: "before-start", 1)
    var asked = try room.type("/nästa").questions
    for line in ["", "enhetschef", "", "Laget på APT"] { asked += try room.type(line).questions }
    #expect(asked == questions)
    #expect(
      try room.type("undersköterska, rehab").questions == ["Vad gör vi om svaret dröjer?"])
    #expect(
      room.series.arrangements == [
        .answerer: "enhetschef", .presentedTo: "Laget på APT", .roles: "undersköterska, rehab",
      ])
  }

  @Test(
    "A day that can't be is asked for again",
    arguments: ["31 februari", "2026-02-30", "2026-02-01", "2030-01-01", "snart"])
  func promisedDay(_ line: String) throws {
    var room = try WalkRoom(at: "before-start", 2)
    try room.type(["", ""])
    let shows = try room.type(line)
    #expect(shows.questions == [questions[2]])
    #expect(shows.phrases.count + shows.refusals.count == 1)
    #expect(room.series.arrangements.isEmpty)
    try room.type("2026-05-05")
    #expect(room.series.arrangements == [.answerBy: "2026-05-05"])
  }

  @Test func whatWasAgreedStandsReady() throws {
    var room = try WalkRoom(at: "before-start", 2)
    try room.type(["områdeschef", "enhetschef", "2026-05-12", "", "", "/nästa", "/nästa"])
    try room.run("staff-4")
    try room.type(["/gå 3", "Larmet", "/nästa", "undersköterska"])
    #expect(room.lastQuestion?.preset == "områdeschef")
    try room.type("")
    #expect(room.lastQuestion?.preset == "2026-05-12")
    try room.type("")
    #expect(room.lastQuestion?.about.isEmpty == false, "the list is shown, to be read aloud")
    #expect(try room.type("ja").phrases == [.handedOver(version: 1)])
    let handOver = try #require(room.series.latestHandOver(of: .staff))
    #expect(handOver.from == "undersköterska" && handOver.to == "områdeschef")
    #expect(handOver.answerBy.description == "2026-05-12")
  }

  @Test func aLineThatTellsWhoSomebodyIsIsNamedBeforeTheYes() throws {
    var room = try WalkRoom(at: "staff-4", 3)
    let hints = PersonalHint.all(in: "Ring 070-123 45 67")
    #expect(hints.count == 1)
    #expect(try room.type("Larmet").phrases.isEmpty)
    #expect(try room.type("Ring 070-123 45 67").phrases == [.looksPersonal("Stöd 2", hints)])
    try room.type(["/nästa", "undersköterska", "chef", ""])
    let words = Words(.swedish)
    #expect(
      room.lastQuestion?.text
        == "Titta en gång till på Stöd 2: det ser ut som uppgifter om en person. Namn letar jag inte efter.\n\(words.doesTheRoomSayYes)"
    )
    #expect(try room.type("ja").phrases == [.handedOver(version: 1)])
  }

  @Test func aNoHandsNothingOver() throws {
    var room = try WalkRoom(at: "staff-4", 3)
    try room.type(["Larmet", "/nästa", "undersköterska", "chef", ""])
    #expect(try room.type("kanske").phrases == [.answerYesOrNo])
    #expect(try room.type("nej").phrases == [.notHandedOver])
    #expect(room.series.handOvers.isEmpty)
    #expect(try room.type("Vi tar det sen").saved.count == 1)
  }

  @Test func theSameListIsNotHandedOverTwiceAndAChangedOneIsTheNextVersion() throws {
    var room = try WalkRoom()
    try room.handOverBothLists()
    try room.run("staff-4", again: "igen")
    try room.type(["/gå 4", "", "", ""])
    #expect(try room.type("ja").refusals == [.nothingChanged(version: 1)])
    #expect(room.walk?.isAsking == false, "the form is over")
    #expect(try room.type("En rad till").saved.count == 1)
    try room.type(["/gå 3", "/stöd Kaffet", "/nästa", "", "", ""])
    #expect(try room.type("ja").phrases == [.handedOver(version: 2, new: ["Stöd 2"])])
  }

  @Test func aPastDayIsRefusedBeforeTheListIsReadAloud() throws {
    var room = try WalkRoom(at: "staff-4", 3)
    try room.type(["Larmet", "/nästa", "undersköterska", "chef"])
    let past = try #require(Day(text: "2026-03-02"))
    let shows = try room.type("2026-03-02")
    #expect(shows.refusals == [.dayHasPassed(past, today: room.today)])
    #expect(shows.questions.count == 1)
    let far = try #require(Day(text: "2029-03-02"))
    try room.type("2029-03-02")
    #expect(try room.type("ja").refusals == [.dayTooFar(far)])
    #expect(try room.type(["2026-05-05", "ja"]).phrases == [.handedOver(version: 1)])
  }

  @Test func aRoleIsNeeded() throws {
    var room = try WalkRoom(at: "staff-4", 3)
    try room.type(["Larmet", "/nästa"])
    #expect(try room.type("").refusals == [.emptyRole])
    try room.type("undersköterska")
    #expect(try room.type("").refusals == [.emptyRole])
  }

  @Test(arguments: [("staff-4", 4), ("management-1", 7)])
  func anEmptyListIsNotAskedAbout(_ session: String, _ activity: Int) throws {
    var room = try WalkRoom(at: SessionID(session), 1)
    let shows = try room.type("/gå \(activity)")
    let track: TrackKind = session == "staff-4" ? .staff : .management
    #expect(shows.refusals == [.emptyList(track)])
    #expect(shows.questions.isEmpty)
    #expect(room.walk?.isAsking == false)
  }

  @Test func aCommandInAFormAsksTheQuestionAgain() throws {
    var room = try WalkRoom(at: "before-start", 2)
    try room.type("områdeschef")
    for line in ["/här 2 chef", "/blad", "/blarg", "/kan Tid", "/omskriv", "!Inte sant"] {
      #expect(try room.type(line).questions == [questions[1]], "\(line)")
    }
    let shows = try room.type("/visa")
    #expect(shows.questions == [questions[1]])
    #expect(shows.activities.count == 1)
  }

  @Test(
    "What the room says between a ballot and the hand-over is a note, and the question comes back")
  func afterABallot() throws {
    var room = try WalkRoom()
    try room.run("staff-4")
    try room.type(["/gå 3", "/stör Fyra inloggningar", "Skrivaren", "/rösta", "1 1 2", "/nästa"])
    #expect(room.walk?.isAsking == true)
    try room.type("/stäng")
    let shows = try room.type("bibliotekarien säger sitt")
    #expect(shows.contains { if case .saved = $0 { true } else { false } })
    #expect(room.walk?.isAsking == true, "who hands over is asked again")
    try room.type(["bibliotekarie", "bibliotekschef", "2026-05-05", "ja"])
    #expect(room.series.latestHandOver(of: .staff)?.from == "bibliotekarie")
  }

  @Test(
    "A number on the screen is enough where one list has it; where several have, they are named")
  func numbers() throws {
    var room = try WalkRoom()
    try room.run("staff-4")
    try room.type(["/gå 3", "/stör Fyra inloggningar", "/vill Ett kort", "/vill En dator till"])
    try room.type("/nästa")
    try room.type("/sluta")
    try room.run("staff-4")
    #expect(room.walk?.activity(room.series)?.form == .handOver)
    #expect(try room.type("/ändra 1 Ett enda").phrases == [.numberInLists(["Stör 1", "Vill 1"])])
    #expect(try room.type("/ändra 3 Ett enda").phrases == [.noSuchNumber("3")])
    #expect(try room.type("/ändra stör 1 Tre inloggningar").phrases.contains(.edited("Stör 1")))
    #expect(try room.type("/ändra 2 En dator till kassan").phrases.contains(.edited("Vill 2")))
    #expect(room.series.lines(of: .claim)[1].text == "En dator till kassan")
  }

  @Test("A ballot that comes too late is nobody's role", arguments: ["2 3 5", "12", "1=3 2=4"])
  func numbersAreNoRole(_ ballot: String) throws {
    var room = try WalkRoom()
    try room.run("staff-4")
    try room.type(["/gå 3", "/stör Fyra inloggningar", "/nästa"])
    #expect(try room.type(ballot).phrases == [.isNoRole(ballot)])
    #expect(Words(.swedish).isNoRole(ballot).hasPrefix("”\(ballot)” är ingen roll."))
    #expect(room.walk?.isAsking == true)
  }

  @Test("A list that was not handed over is told of when the session is over")
  func notHandedOver() throws {
    var room = try WalkRoom()
    try room.run("staff-4")
    try room.type(["/gå 3", "/stör Fyra inloggningar"])
    while room.isOpen, room.series.occasions[0].isEnded == false { try room.type("/nästa") }
    #expect(room.screen.contains("Listan är inte överlämnad."))
  }
}
