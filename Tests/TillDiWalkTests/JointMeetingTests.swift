import Testing
import TillDiCore
import TillDiWalk
import TillDiWords

/// The joint meeting: what was answered before it, what a link fills in, what is left, and how long it takes.
@Suite struct JointMeetingTests {
  private let words = Words(.swedish)

  private func answeredBefore() throws -> WalkRoom {
    var room = try WalkRoom.whereListsMeet(.swedish)
    try room.type(["/gå 5", "1", "områdeschef", "2026-09-10", "", "/gå 2"])
    return room
  }

  @Test func whatWasAnsweredBeforeIsReadAloudWithItsLine() throws {
    let room = try answeredBefore()
    #expect(room.screen.contains("1 av 3 rader har redan svar. Läs upp svaret"))
    let lists = try room.picture().lists
    #expect(
      lists.flatMap { $0.answers.values } == ["Ja, nu (områdeschef, senast 10 september 2026)"])
    #expect(room.screen.contains("Välja telefoner innan de köps – Ja, nu (områdeschef"))
  }

  @Test func whereNothingIsAnsweredNothingIsSaidOfIt() throws {
    var room = try WalkRoom.whereListsMeet(.swedish)
    try room.type("/gå 2")
    #expect(!room.screen.contains("har redan svar"))
  }

  @Test func whatWasSkippedIsSaidAlsoToWhoeverGoesOn() throws {
    var room = try WalkRoom.whereListsMeet(.swedish)
    try room.type(["/gå 5", "1!"])
    #expect(try room.type("/nästa").phrases.contains(.passedOver(["Stöd 1", "Stör 1"])))
  }

  @Test func aLinkFillsInWhatCouldBeGivenAndEnterKeepsIt() throws {
    var room = try WalkRoom.whereListsMeet(.swedish)
    try room.type(["vill1 kan1", "/gå 5"])
    #expect(room.lastQuestion?.preset == nil, "nobody has chosen a kind")
    try room.type(["1", "", ""])
    #expect(room.lastQuestion?.preset == "Laget väljer telefoner")
    try room.type("")
    #expect(room.series.answers.first?.reply.effect == "Laget väljer telefoner")
    // Where nothing was asked, nothing was seen, and nothing is kept.
    var short = try WalkRoom.whereListsMeet(.swedish)
    try short.type(["vill1 kan1", "/gå 5", "1!"])
    #expect(short.series.answers.first?.reply.effect == nil)
    var other = try WalkRoom.whereListsMeet(.swedish)
    try other.type(["vill1 kan1", "/gå 5", "1", "", "", "-"])
    #expect(other.series.answers.first?.reply.effect == nil)
  }

  @Test func theConditionsOfTheOfferAreOfferedAsTheCondition() throws {
    var room = try WalkRoom()
    try room.handOverBothLists()
    try room.run("joint-meeting")
    try room.type(["/gå 4", "vill1 kan1", "/gå 5", "2"])
    #expect(room.lastQuestion?.preset == "inom budget")
    try room.type(["", "", "", ""])
    let reply = try #require(room.series.answers.first?.reply)
    #expect(reply.reason == "inom budget" && reply.effect == "Laget väljer larm")
  }

  @Test func aPlainYesPromisesNoMoreThanTheOffersDid() throws {
    var room = try WalkRoom()
    try room.handOverBothLists()
    try room.run("joint-meeting")
    try room.type(["/gå 4", "vill1 kan1", "vill1 kan2 delvis", "/gå 5", "1", "", ""])
    #expect(room.lastQuestion?.preset == "Laget väljer larm – inom budget; En timme i veckan")
  }

  @Test(
    "Whoever goes on with lines unanswered is asked where the room comes next whether they were heard"
  )
  func leftWithLinesUnanswered() throws {
    var room = try WalkRoom.whereListsMeet(.swedish)
    try room.type(["/gå 5", "1!"])
    let left = try room.type("/nästa")
    #expect(left.phrases.contains(.passedOver(["Stöd 1", "Stör 1"])))
    #expect(left.questions == [words.haveTheyHeard])
    #expect(room.walk?.activity(room.series)?.id == "closing")
    #expect(
      try room.type("Det var bra att höra").questions == [words.haveTheyHeard],
      "somebody speaks, and the question stands")
    #expect(room.said.last == "Det var bra att höra" && room.series.toldBack.isEmpty)
    #expect(try room.type("ja").questions == [words.isItClear(.who)])
    #expect(room.series.toldBack.count == 1)
    try room.type(["ja", "ja", "nej"])
    #expect(room.series.trustChecks.values.first?.unclear == [.otherwise])
    #expect(room.walk?.isAsking == false)
    // It is asked once, and costs the one who passes by nothing more.
    #expect(try room.type(["/tillbaka", "/nästa"]).questions.isEmpty)
    var other = try WalkRoom.whereListsMeet(.swedish)
    try other.type(["/gå 5", "1!", "/nästa", "/nästa"])
    #expect(other.series.toldBack.isEmpty && other.screen.contains(words.whatWasObserved))
    var passedBy = try WalkRoom.whereListsMeet(.swedish)
    try passedBy.type("/gå 5")
    #expect(try passedBy.type("/nästa").questions.isEmpty, "nothing was answered")
  }

  @Test func aYesToADisturbanceIsAskedWhatIsDone() throws {
    var room = try WalkRoom.whereListsMeet(.swedish)
    try room.type(["/gå 5", "stör1", "1", "", ""])
    #expect(
      room.lastQuestion?.text == words.whatComes(of: .yes, to: [.disturbance], instead: false))
    try room.type("Vi slår ihop två av dem")
    #expect(room.series.answers.first?.reply.effect == "Vi slår ihop två av dem")
  }

  /// Thirty lines, each that is answered by itself in full: ten seconds a prompt, two minutes such a line, half a minute
  /// each of the others.
  @Test func thirtyLinesAreAnsweredWithinTheMeeting() throws {
    var room = try WalkRoom()
    try room.run("staff-4")
    try room.type("/gå 3")
    for number in 1...10 { try room.type("/stöd Stöd nummer \(number)") }
    for number in 1...16 { try room.type("/stör Stör nummer \(number)") }
    for number in 1...4 { try room.type("/vill Vill nummer \(number)") }
    try room.type(["/nästa", "undersköterska", "områdeschef", "2026-05-05", "ja"])
    try room.run("management-1")
    try room.type(["/gå 6", "Laget väljer telefoner", "Tid för telefoner", "/nästa"])
    try room.type(["", "områdeschef", "undersköterska", "2026-05-05", "ja", "/nästa"])
    try room.run("joint-meeting")
    var prompts = 0
    func say(_ lines: String...) throws {
      try room.type(lines)
      prompts += lines.count
    }
    try say("/gå 2", "/nästa", "kan1 vill ha", "kan2 inte för oss: vi har inga", "/nästa")
    let items = room.series.comparison.items
    let alone = items.filter(\.isAnsweredAlone)
    #expect(items.count == 30 && alone.count == 10)
    for item in alone { try say(words.name(of: item.line) + " kan1") }
    try say("/nästa")
    for _ in alone { try say("2", "vi får tid till det", "", "2026-09-10", "En timme i veckan") }
    try say("2", "vi får tid till det", "", "2026-09-10", "", "alla var här", "ja", "ja", "ja")
    try say("/nästa", "Vi ses i höst", "/nästa")
    #expect(room.series.comparison.unanswered.isEmpty)
    #expect(room.series.trustChecks.values.first?.isClear == true)
    let seconds = prompts * 10 + alone.count * 120 + (items.count - alone.count) * 30
    let meeting = try #require(room.programme.session("joint-meeting"))
    #expect(seconds <= meeting.minutes * 60, "\(prompts) prompts, \(seconds / 60) minutes")
  }
}
