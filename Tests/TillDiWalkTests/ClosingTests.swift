import Testing
import TillDiCore
import TillDiWalk
import TillDiWords

/// After the session: what came out, and three lines that everybody may pass by.
@Suite struct ClosingTests {
  private func ended(_ language: Language = .swedish, _ session: SessionID = "staff-2") throws
    -> WalkRoom
  {
    var room = try WalkRoom(language, at: session, 4)
    try room.type("/nästa")
    return room
  }

  @Test func whatCameOutIsTold() throws {
    var room = try WalkRoom(at: "staff-2", 2)
    try room.type(["Larmet", "/nästa"])
    room.clock += 50 * 60
    let summary = try #require(try room.type(["/nästa", "/nästa"]).summary)
    #expect(summary.noteCount == 1)
    #expect(summary.missing == ["Det ni har med er", "Stöd & stör"])
    #expect(summary.homework.map(\.id) == ["homework-2"])
    #expect(summary.next?.session.id == "staff-3")
    #expect(summary.taken == TimeTaken(planned: 120, actual: 50))
  }

  @Test(
    "Observed, changed, why: each may be passed by",
    arguments: [
      ([""], nil, nil, nil, WalkPhrase.goodbye),
      (
        ["Gick fort", "Mer tid", "De ville prata"], "Gick fort", "Mer tid", "De ville prata",
        .adjusted
      ),
      (["Gick fort", "", ""], "Gick fort", nil, nil, .adjusted),
      (["Gick fort", "Mer tid", ""], "Gick fort", "Mer tid", nil, .adjusted),
      (["Gick fort", "", "Oro"], "Gick fort", nil, "Oro", .adjusted),
      (["Gick fort", "/nästa"], "Gick fort", nil, nil, .adjusted),
      (["Gick fort", "Mer tid", "/nästa"], "Gick fort", "Mer tid", nil, .adjusted),
      (["/nästa"], nil, nil, nil, .goodbye), (["/sluta"], nil, nil, nil, .goodbye),
      (["Gick fort", "/sluta"], "Gick fort", nil, nil, .adjusted),
    ] as [([String], String?, String?, String?, WalkPhrase)])
  func lines(
    _ lines: [String], _ observed: String?, _ changed: String?, _ why: String?, _ last: WalkPhrase
  ) throws {
    var room = try ended()
    let shows = try room.type(lines)
    #expect(shows.phrases == [last] && !room.isOpen)
    let kept = room.series.adjustments
    #expect(kept.count == (observed == nil ? 0 : 1))
    #expect(kept.first?.observed == observed && kept.first?.changed == changed)
    #expect(kept.first?.why == why)
  }

  @Test func nothingIsLostWhenThePlugIsPulledBetweenTheLines() throws {
    var room = try ended()
    try room.type("Gick fort")
    room.pullThePlug()
    #expect(room.shows.last == .phrase(.adjusted))
    #expect(room.series.adjustments.map(\.observed) == ["Gick fort"])
    #expect(room.series.occasions[0].isEnded)
  }

  @Test func whatWasChangedIsSaidWhenTheSessionIsHeldAgain() throws {
    var room = try ended()
    try room.type(["Gick fort", "Mer tid", "De ville prata"])
    try room.run("staff-2", again: "natt")
    #expect(room.screen.contains("Gick fort → Mer tid → De ville prata"))
  }

  @Test("What was seen is shown at the next session of the same side, and at no other")
  func shownNextTime() throws {
    var room = try ended()
    try room.type(["Gick fort", "Mer tid", "De ville prata"])
    let said = "Gick fort → Mer tid → De ville prata"
    for (session, isTold) in [("staff-3", true), ("management-1", false)] {
      let before = room.screen
      try room.run(SessionID(session))
      #expect(room.screen.dropFirst(before.count).contains(said) == isTold, "\(session)")
    }
  }

  @Test(arguments: ["staff-2", "follow-up"])
  func goingBackTakesUpTheLastActivity(_ session: String) throws {
    var room = try WalkRoom()
    try room.run(SessionID(session))
    let last = try #require(room.walk?.session.activities.last?.id)
    while room.walk.map({ room.series.occasion($0.occasion)?.isEnded }) == false {
      try room.type("/nästa")
    }
    let shows = try room.type("/tillbaka")
    #expect(shows.activities.map(\.activity.id) == [last])
    #expect(room.place == last && room.series.occasions.last?.isEnded == false)
    #expect(try room.picture().activity?.activity.id == last)
    #expect(try room.type("/nästa").summary != nil)
  }

  @Test func endingIsTakenBackAndMadeAgain() throws {
    var room = try ended()
    #expect(try room.type("/ångra").activities.map(\.activity.id) == ["give-homework"])
    #expect(room.walk?.isAsking == false && !room.series.occasions[0].isEnded)
    #expect(room.series.occasions[0].homeworkGiven.isEmpty, "one line is taken back whole")
    #expect(try room.type("/gör-om").summary != nil)
    #expect(room.series.occasions[0].homeworkGiven == ["homework-2"])
    #expect(room.walk?.isAsking == true)
  }

  @Test func aLineIsTakenBackAndAskedForAgain() throws {
    var room = try ended()
    try room.type(["Gick fort", "Mer tid"])
    #expect(try room.type("/ångra").questions == [room.words.whatToChange])
    #expect(room.series.adjustments.first?.changed == nil)
    try room.type(["Fler pauser", "/ångra", "/ångra"])
    #expect(room.series.adjustments.isEmpty)
    #expect(room.lastQuestion?.text == room.words.whatWasObserved)
    try room.type(["Tyst", "", ""])
    #expect(room.series.adjustments.map(\.observed) == ["Tyst"])
  }

  @Test func whatIsSaidAtTheDoorIsKept() throws {
    var room = try ended()
    try room.type("!Hon grät")
    #expect(room.last?.staysInRoom == true)
    #expect(room.walk?.isAsking == true)
  }

  @Test(arguments: ["/tid", "/paus"]) func theClockHasStopped(_ line: String) throws {
    var room = try ended()
    #expect(try room.type(line).refusals == [.noClock])
    #expect(try room.picture().activity == nil && room.picture().clock == nil)
    #expect(try room.picture().question?.text == room.words.whatWasObserved)
  }

  @Test(arguments: [
    (Language.swedish, "Allt är sparat. Tack för i dag."),
    (.english, "Everything is saved. Thank you for today."),
  ])
  func words(_ language: Language, _ expected: String) throws {
    var room = try ended(language)
    #expect(try room.type("").phrases.map { room.words.text(of: $0) } == [expected])
  }
}
