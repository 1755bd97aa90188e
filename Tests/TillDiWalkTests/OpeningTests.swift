import Testing
import TillDiCore
import TillDiWalk
import TillDiWords

/// The next session opens with what was promised.
@Suite struct OpeningTests {
  private let words = Words(.swedish)

  /// A joint meeting where something was promised, and two weeks that have passed.
  private func room(by: String = "2026-03-10", later: Int = 14) throws -> WalkRoom {
    var room = try WalkRoom()
    try room.handOverBothLists()
    try room.run("joint-meeting")
    try room.type(["/gå 5", "1", "chef", by, "", "/sluta"])
    room.today = room.today.adding(days: later)
    return room
  }

  @Test func theRoomSeesWhatIsLateAndMaySayThatItIsDone() throws {
    var room = try room()
    try room.run("staff-1")
    #expect(room.lastQuestion?.text == words.goThroughWhatWaits)
    #expect(room.screen.contains("Försenat"))
    #expect(try room.type("ja").questions == [words.isItDone(asksDay: true)])
    try room.type(["ja", "På APT"])
    #expect(room.series.doneOn.count == 1 && room.series.toldBack.count == 1)
    #expect(room.walk?.isAsking == false)
    #expect(try room.type("Nu börjar vi").saved.count == 1)
  }

  @Test func oneEnterBeginsTheSession() throws {
    var room = try room()
    try room.run("staff-1")
    #expect(try room.type("").questions.isEmpty)
    #expect(room.walk?.isAsking == false && room.series.doneOn.isEmpty)
  }

  @Test func whatSomebodySaysAlreadyIsANote() throws {
    var room = try room()
    try room.run("staff-1")
    #expect(try room.type("Skrivaren är trasig").saved.count == 1)
  }

  @Test func whatIsPromisedFarAheadOrInTheRoomIsNotShown() throws {
    var far = try room(by: "2026-09-10")
    try far.run("staff-1")
    #expect(far.walk?.isAsking == false)
    var secret = try WalkRoom()
    try secret.handOverBothLists()
    try secret.run("joint-meeting")
    try secret.type(["/gå 5", "1", "chef", "2026-03-10", "", "/sluta"])
    let item = try #require(secret.series.answers.first?.reply.items.first)
    secret.hold([.keptInRoom(note: item, stays: true)])
    secret.today = secret.today.adding(days: 14)
    try secret.run("staff-1")
    #expect(secret.walk?.isAsking == false)
  }

  @Test func whatWasToldSinceLastIsShownOnceAndManagementSeesWhatIsDue() throws {
    var room = try room()
    let reply = try #require(room.series.answers.first?.reply.id)
    room.hold([.done(reply: reply, on: room.today)])
    room.hold([.toldBack(reply: reply, on: room.today, how: nil)])
    try room.run("management-1", again: "igen")
    #expect(room.walk?.isAsking == false, "those who told it know")
    room.pullThePlug()
    try room.run("staff-1")
    #expect(room.lastQuestion?.text == words.goOn)
    #expect(room.screen.contains("Berättat"))
  }

  /// Six claims that were promised, each by a day of its own, the oldest last on the list.
  private func sixPromises() throws -> WalkRoom {
    var room = try WalkRoom()
    try room.run("staff-4")
    try room.type("/gå 3")
    for number in 1...6 { try room.type("/vill Sak \(number)") }
    try room.type(["/nästa", "undersköterska", "chef", "", "ja", "/nästa"])
    try room.run("joint-meeting")
    try room.type("/gå 5")
    for day in (4...9).reversed() { try room.type(["1", "chef", "2026-03-0\(day)", ""]) }
    room.pullThePlug()
    room.today = room.today.adding(days: 14)
    return room
  }

  @Test func noMoreThanThreeAreShownTheOldestFirst() throws {
    var room = try sixPromises()
    try room.run("staff-1")
    let question = try #require(room.lastQuestion)
    guard case .followUps(let shown)? = question.about.first else {
      Issue.record("nothing is shown")
      return
    }
    #expect(shown.map(\.asked) == [["Sak 6"], ["Sak 5"], ["Sak 4"]])
    #expect(question.text == "3 till står i tilldi follow-up. " + words.goThroughWhatWaits)
    try room.type("ja")
    for text in ["Sak 6", "Sak 5", "Sak 4"] {
      guard case .promise(let followUp)? = room.lastQuestion?.about.first else {
        Issue.record("\(text) is not asked about")
        return
      }
      #expect(followUp.asked == [text])
      try room.type(["ja", "På APT"])
    }
    #expect(room.walk?.isAsking == false && room.series.doneOn.count == 3)
  }

  @Test func twoAreShownWithoutAWordOfMore() throws {
    var room = try sixPromises()
    for answer in room.series.answers.prefix(4) {
      room.hold([.done(reply: answer.reply.id, on: room.today)])
      room.hold([.toldBack(reply: answer.reply.id, on: room.today, how: nil)])
    }
    try room.run("staff-1")
    #expect(room.lastQuestion?.text == words.goThroughWhatWaits)
    guard case .followUps(let shown)? = room.lastQuestion?.about.first else { return }
    #expect(shown.count(where: \.state.isWaiting) == 2, "what was told is news, and no promise")
  }

  @Test func aSessionThatGoesOnDoesNotOpenAgain() throws {
    var room = try room()
    try room.run("staff-1")
    room.pullThePlug()
    try room.run()
    #expect(room.lastQuestion?.text != words.goThroughWhatWaits || room.walk?.isAsking == false)
  }
}
