import Testing
import TillDiCore
import TillDiWalk
import TillDiWords

/// Taking back and making again, and where the room is then.
@Suite struct UndoTests {
  @Test func aNoteComesAndGoes() throws {
    var room = try WalkRoom(at: "staff-2", 2)
    try room.type(["Ett", "Två", "/ångra"])
    #expect(room.said == ["Ett"])
    #expect(try room.type("/gör-om").phrases == [.redone])
    #expect(room.said == ["Ett", "Två"])
    #expect(try room.type("/gör-om").refusals == [.nothingToRedo])
    try room.type(["/ångra", "/ångra", "/gör-om", "/gör-om"])
    #expect(room.said == ["Ett", "Två"])
  }

  @Test func goingOnIsTakenBackToo() throws {
    var room = try WalkRoom(at: "staff-2", 2)
    try room.type(["Ett", "/nästa"])
    let shows = try room.type("/ångra")
    #expect(shows.activities.map(\.activity.id) == ["good-bad-day"])
    #expect(room.place == "good-bad-day")
    #expect(try room.type("/gör-om").activities.map(\.activity.id) == ["support-disturbance"])
  }

  /// Coming to the dream begins it, which is a gesture of its own; the line is taken back whole.
  @Test func allThatALineDidIsOneUndoing() throws {
    var room = try WalkRoom()
    let session = try #require(room.programme.session("management-1"))
    let dream = try #require(session.activities.firstIndex { $0.form == .mapDream })
    try room.run("management-1")
    let now = try #require(session.activities.firstIndex { $0.form == .mapNow })
    try room.type(["/gå \(now + 1)", "Köp: chef", "/gå \(dream)", "/nästa"])
    #expect(room.series.isDreamBegun)
    let count = room.history.actions.count
    try room.type("/ångra")
    #expect(!room.series.isDreamBegun)
    #expect(room.series.occasions.last?.activity == session.activities[dream - 1].id)
    #expect(room.history.actions.count == count + 1)
    try room.type("/gör-om")
    #expect(room.series.isDreamBegun && room.history.actions.count == count + 2)
  }

  /// Somebody takes a note in another window meanwhile.
  @Test func onlyWhatTheLineDidIsTakenBack() throws {
    var room = try WalkRoom(at: "staff-2", 2)
    try room.type("Ett")
    room.hold([.said(note: "x", kind: .remark, text: "Två", detail: nil, staysInRoom: false)])
    try room.type("/ångra")
    #expect(room.series.notes.keys.sorted() == ["x"])
    try room.type("/gör-om")
    #expect(room.series.notes.count == 2)
  }

  @Test func leavingAFormIsTakenBackToTheForm() throws {
    var room = try WalkRoom(at: "before-start", 2)
    try room.type("/nästa")
    #expect(room.walk?.isAsking == false)
    #expect(try room.type("/ångra").questions.count == 1)
    #expect(room.walk?.isAsking == true)
    try room.type("/ångra")
    #expect(room.walk?.isAsking == false)
    #expect(room.place == "what-this-is")
  }

  @Test func takenBackToTheVeryBeginningTheSessionWaitsAgain() throws {
    var room = try WalkRoom(at: "staff-1", 1)
    #expect(try room.type("/ångra").phrases == [.nothingBegun])
    try room.type("/här 3 undersköterska")
    #expect(try room.type("/ångra").phrases.starts(with: [.undone, .sessionUndone]))
    #expect(room.isWaiting && room.place == "opening" && room.history.series.occasions.isEmpty)
    try room.type("/gör-om")
    #expect(!room.isWaiting && room.history.series.occasions.count == 1)
    #expect(room.series.occasions.first?.presentCount == 3)
  }

  @Test func aReplyThatIsTakenBackIsAskedForAgain() throws {
    var room = try WalkRoom()
    try room.handOverBothLists()
    try room.run("joint-meeting")
    try room.type(["/gå 5", "1", "chef", "", ""])
    let first = try #require(room.series.answers.first?.reply.items)
    try room.type("/ångra")
    guard case .line(let line, _)? = room.lastQuestion?.about.first else {
      Issue.record("no line is asked about")
      return
    }
    #expect([line.note] == first)
    try room.type(["5", "Avtalet", "chef", ""])
    #expect(room.series.answers.map(\.reply.items) == [first])
  }

  @Test func whatIsHalfAnsweredIsTakenBackFirst() throws {
    var room = try WalkRoom()
    try room.handOverBothLists()
    try room.run("joint-meeting")
    try room.type(["/gå 5", "1", "chef", "", "", "2", "Om det går"])
    let actions = room.history.actions.count
    let shows = try room.type("/ångra")
    #expect(shows.phrases == [.fromTheBeginning])
    #expect(shows.questions.count == 1)
    #expect(room.history.actions.count == actions)
    #expect(room.series.answers.count == 1)
  }

  @Test func aPromiseThatIsTakenBackIsAskedForAgain() throws {
    var room = try WalkRoom(at: "before-start", 2)
    try room.type(["områdeschef", "enhetschef", "/ångra"])
    #expect(room.lastQuestion?.text == room.words.question(for: .answerer))
    try room.type("verksamhetschef")
    #expect(room.series.arrangements == [.receiver: "områdeschef", .answerer: "verksamhetschef"])
  }

  @Test func aHandOverIsTakenBackWhole() throws {
    var room = try WalkRoom(at: "staff-4", 3)
    try room.type(["Larmet", "/nästa", "undersköterska", "chef", "", "ja", "/ångra"])
    #expect(room.series.handOvers.isEmpty)
    try room.type(["/gå 4", "undersköterska", "chef", "", "ja"])
    #expect(room.series.handOvers.map(\.version) == [1])
  }

  @Test func aMapIsShownAsItStandsThen() throws {
    var room = try WalkRoom(at: "management-1", 3)
    try room.type(["Köp", "Inför"])
    #expect(try room.type("/ångra").map?.map(\.name) == ["Köp"])
    #expect(try room.type("/gör-om").map?.map(\.name) == ["Köp", "Inför"])
  }

  @Test func anOrderIsShownAsItStandsThen() throws {
    var room = try WalkRoom(at: "staff-4", 3)
    try room.type(["Ett", "Två", "2 1"])
    #expect(try room.type("/ångra").lists == [.support: ["Ett", "Två"]])
  }
}
