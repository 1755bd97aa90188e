import Testing
import TillDiCore
import TillDiWalk
import TillDiWords

/// Quick replies, replies that are changed, and whether they are clear.
@Suite struct ReplyMoreTests {
  private let words = Words(.swedish)

  private func room() throws -> WalkRoom {
    var room = try WalkRoom()
    try room.handOverBothLists()
    try room.run("joint-meeting")
    try room.type("/gå 5")
    return room
  }

  @Test func aPlainYesMayBeOneLineAndSoMayANo() throws {
    var room = try room()
    #expect(try room.type("1!").questions == [words.whichReply(by: "områdeschef")])
    try room.type("5! Avtalet löper till 2028")
    let replies = room.series.answers.map(\.reply)
    #expect(
      replies.map(\.kind) == [.yes, .no] && replies.map(\.role) == ["områdeschef", "områdeschef"])
    #expect(replies.map(\.reason) == [nil, "Avtalet löper till 2028"])
    // A reason that must be is asked for all the same, and nothing else.
    #expect(try room.type("2!").questions == [words.question(forReasonOf: .yesIf)])
    try room.type("Om vikarie finns")
    #expect(room.series.answers.count == 3)
  }

  @Test func aSentenceThatBeginsLikeAReplyIsNone() throws {
    var room = try room()
    #expect(try room.type("ja men vi måste hinna").phrases == [.notAReply("ja men vi måste hinna")])
    #expect(room.series.answers.isEmpty)
    // What says neither yes nor no is said of the line, and the question stands.
    let asked = room.lastQuestion?.text
    try room.type("Det här är viktigast av allt")
    #expect(room.said.last == "Det här är viktigast av allt" && room.lastQuestion?.text == asked)
    #expect(room.series.answers.isEmpty)
  }

  @Test(arguments: ["/nästa", "/gå 4", "/sluta"])
  func goingOnKeepsWhatIsEnoughForAReply(_ command: String) throws {
    var room = try room()
    try room.type(["2", "Om sjuksköterskan är med", command])
    let reply = try #require(room.series.answers.first?.reply)
    #expect(reply.reason == "Om sjuksköterskan är med" && reply.role == "områdeschef")
  }

  @Test func aHalfReplyIsSteppedBackInQuestionByQuestion() throws {
    var room = try room()
    try room.type(["2", "Om vikarie finns", "enhetschef", "2026-06-01"])
    let promised = words.long(try #require(Day(text: "2026-06-01")))
    let asked = [
      words.byWhen(instead: true), words.whoAnswers, words.question(forReasonOf: .yesIf),
      words.whichReply(by: "enhetschef"),
    ]
    for question in asked {
      #expect(try room.type("/tillbaka").questions == [question])
      #expect(room.lastQuestion?.preset != nil)
      let beside = room.walk?.picture(room.series).question?.stays.compactMap { stays in
        if case .answers(let given, _) = stays { given.compactMap(\.text) } else { nil }
      }
      #expect(
        beside == [
          ["Ja, om …", "Om vikarie finns", "enhetschef", promised]
        ])
    }
    // Enter keeps each as it was, and one of them is put right.
    try room.type(["", "Om två vikarier finns", "", "", "Det märks"])
    let reply = try #require(room.series.answers.first?.reply)
    #expect(reply.kind == .yesIf && reply.reason == "Om två vikarier finns")
    #expect(reply.role == "enhetschef" && reply.by?.description == "2026-06-01")
    #expect(reply.effect == "Det märks" && room.series.answers.count == 1)
  }

  @Test func anotherKindDropsTheReasonAndADayThatIsTakenAwayStaysSo() throws {
    var room = try room()
    try room.type(["2", "Om vikarie finns", "/tillbaka", "/tillbaka"])
    #expect(try room.type("5").questions == [words.question(forReasonOf: .no)])
    #expect(room.lastQuestion?.preset == nil)
    try room.type(["Avtalet löper", "/tillbaka", "/tillbaka", "3", "Två i taget", "", "1 juni"])
    try room.type(["/tillbaka", "-", "/tillbaka"])
    #expect(room.lastQuestion?.text == words.byWhen(instead: false))
    try room.type(["", ""])
    let reply = try #require(room.series.answers.first?.reply)
    #expect(reply.kind == .tryFirst && reply.reason == "Två i taget" && reply.by == nil)
  }

  @Test func steppingBackLosesNothingThatIsEnough() throws {
    var room = try room()
    try room.type(["5", "Avtalet", "/tillbaka", "/tillbaka", "/tillbaka"])
    #expect(room.series.answers.first?.reply.reason == "Avtalet", "the room went back")
    try room.type(["/gå 5", "1", "/tillbaka", "stör1"])
    #expect(room.lastQuestion?.preset == nil, "another line is asked about from the beginning")
  }

  @Test func goingOnKeepsNothingThatIsHalf() throws {
    var room = try room()
    try room.type(["5", "/nästa"])
    #expect(room.series.answers.isEmpty)
  }

  @Test func aDayTooFarLosesNothing() throws {
    var room = try room()
    try room.type(["2", "Om vikarie finns", "enhetschef", "2035-01-01"])
    #expect(try room.type("Det märks").questions == [words.byWhen(instead: false)])
    try room.type(["2026-06-01", "Det märks"])
    let reply = try #require(room.series.answers.first?.reply)
    #expect(reply.reason == "Om vikarie finns" && reply.by?.description == "2026-06-01")
  }

  @Test func aReplyIsChangedByItsNameAndItsHistoryStays() throws {
    var room = try room()
    try room.type(["3 Två provar", "enhetschef", "2026-06-02", "Det märks"])
    let name = try #require(room.series.comparison.items.first { $0.isAnswered })
    #expect(try room.type("Vill 1").questions == [words.whichReplyInstead])
    try room.type(["2 Om de vill", "", "-", ""])
    let answer = try #require(room.series.answers.first)
    #expect(room.series.answers.count == 1 && answer.earlier.map(\.kind) == [.tryFirst])
    #expect(answer.reply.items == [name.line.note] && answer.reply.role == "enhetschef")
    #expect(answer.reply.by == nil && answer.reply.effect == "Det märks")
    #expect(
      room.lastQuestion?.text == words.whichReply(by: "områdeschef"),
      "the next item is asked about, and who answered the last one is no reason"
    )
  }

  @Test func whatIsAnsweredStaysInSightWhileMoreIsAsked() throws {
    var room = try room()
    func inSight() -> [WalkAbout]? { room.walk?.picture(room.series).question?.stays }
    let about = try #require(room.lastQuestion?.about.first)
    for line in ["4", "Regionen", "enhetschef"] {
      try room.type(line)
      #expect(inSight()?.first == about)
      #expect(room.lastQuestion?.about.isEmpty == true, "line by line it is said once")
    }
    #expect(
      try room.type("").phrases == [.replied("Vill 1", "Någon annan avgör: Regionen – enhetschef")])
    try room.type("vill1")
    let followUp = try #require(room.series.followUps(on: room.today).first)
    try room.type("4")
    #expect(inSight()?.first == .promise(followUp))
  }

  @Test func theShortestReplySaysWhatItTookForGranted() throws {
    var room = try room()
    #expect(try room.type("1!").phrases == [.replied("Vill 1", "Ja, nu – områdeschef")])
  }

  // MARK: Whether they are clear

  private func answered() throws -> WalkRoom {
    var room = try room()
    while room.lastQuestion?.about.contains(.replyKinds) == true { try room.type("1!") }
    return room
  }

  @Test(
    "Told in the room with one answer, or told later: then nobody is asked whether they are clear")
  func toldInTheRoom() throws {
    var room = try answered()
    #expect(room.lastQuestion?.text == words.haveTheyHeard)
    #expect(try room.type("").questions.isEmpty)
    #expect(room.series.toldBack.isEmpty)
    room = try answered()
    #expect(try room.type("alla var här").questions == [words.isItClear(.who)])
    #expect(room.series.toldBack.count == room.series.answers.count)
    #expect(room.series.toldBack.values.allSatisfy { $0.how == "alla var här" })
    // It is one gesture.
    try room.type("/ångra")
    #expect(room.series.toldBack.isEmpty)
  }

  @Test(
    "What does not say that they heard is not kept as if it did",
    arguments: [
      "vi berättar senare", "på måndag", "vet inte", "natten har inte hört", "nja, bara några",
      "nej", "inte än", "1 juni 2031", "later",
    ])
  func notHeard(_ line: String) throws {
    var room = try answered()
    #expect(try room.type(line).phrases == [.toldLater])
    #expect(room.series.toldBack.isEmpty)
  }

  @Test func aNumberIsAskedAbout() throws {
    var room = try answered()
    #expect(try room.type("3").phrases == [.answerYesOrNo])
    #expect(room.series.toldBack.isEmpty && room.lastQuestion?.text == words.haveTheyHeard)
  }

  @Test("A day that has been is the day, and a yes before the words is none of them")
  func heardOnADay() throws {
    var room = try answered()
    let count = room.series.answers.count
    #expect(try room.type("ja, alla var här").phrases.contains(.toldAll(count)))
    #expect(room.series.toldBack.values.allSatisfy { $0.how == "alla var här" })
    room = try answered()
    try room.type("i går")
    #expect(room.series.toldBack.values.allSatisfy { $0.on == room.today.adding(days: -1) })
    #expect(room.series.toldBack.count == count)
  }

  @Test(
    "A word with a comma may be followed by what belongs to it",
    arguments: [
      ("ja, nu", ReplyKind.yes, nil), ("nej, för dyrt", .no, "för dyrt"),
      ("ja, om vikarie finns", .yesIf, "vikarie finns"),
      ("annan, rektor", .someoneElse, "rektor"),
    ] as [(String, ReplyKind, String?)])
  func joined(_ line: String, _ kind: ReplyKind, _ reason: String?) throws {
    var room = try room()
    try room.type([line, "", "", ""])
    let reply = try #require(room.series.answers.first?.reply)
    #expect(reply.kind == kind && reply.reason == reason)
  }

  @Test(
    "A name as it stands on the screen is that reply, and what it needs is asked",
    arguments: ["Ja, om", "ja om", "Ja, om …"])
  func nameOnTheScreen(_ line: String) throws {
    var room = try room()
    #expect(try room.type(line).questions == [words.question(forReasonOf: .yesIf)])
    try room.type(["vikarie finns", "", "", ""])
    let reply = try #require(room.series.answers.first?.reply)
    #expect(reply.kind == .yesIf && reply.reason == "vikarie finns")
  }

  @Test func whetherTheRepliesAreClearIsAskedOnceWithTheFactBeside() throws {
    var room = try answered()
    try room.type("ja")
    #expect(room.lastQuestion?.text == words.isItClear(.who))
    let replies = room.series.followUps(on: room.today)
    #expect(room.walk?.picture(room.series).question?.stays == [.followUps(replies)])
    #expect(try room.type("ja").questions == [words.isItClear(.when)])
    #expect(room.screen.contains("Utan dag: "))
    let beside = WalkAbout.answers(
      [GivenAnswer(label: "Vem som gör vad", text: "ja")], areNumbered: false)
    #expect(room.walk?.picture(room.series).question?.stays.last == beside)
    #expect(try room.type("/tillbaka").questions == [words.isItClear(.who)])
    try room.type(["ja", "ja"])
    #expect(room.lastQuestion?.text == words.isItClear(.otherwise))
    let last = try room.type("ja").phrases
    let check = try #require(room.series.trustChecks.values.first)
    #expect(last == [.trustKept(words.trustSaid(check))])
    #expect(room.screen.contains("Vem som gör vad: ja. Till när: ja. "))
    #expect(check.isClear && check.otherwise == nil)
    #expect(try room.type("/gå 5").questions.isEmpty, "once")
    try room.type(["vill1", "5! Nej"])
    #expect(room.lastQuestion?.text == words.haveTheyHeard, "the new one is not heard yet")
    try room.type("ja")
    #expect(room.lastQuestion?.text == words.isItClear(.who), "a reply has changed since")
  }

  @Test func whatIsNotClearIsSaidOfEach() throws {
    var room = try answered()
    try room.type("ja")
    #expect(try room.type("allt möjligt").phrases == [.notATrustAnswer])
    #expect(try room.type("ja, chefen").phrases == [.notATrustAnswer], "words are of the third")
    try room.type(["vet ej", "delvis"])
    try room.type("Nej, chefen säger till veckan innan")
    let check = try #require(room.series.trustChecks.values.first)
    #expect(check.answers == [.who: .unknown, .when: .partly, .otherwise: .no])
    #expect(check.otherwise == "chefen säger till veckan innan")
    try room.type("/ångra")
    #expect(room.series.trustChecks.values.first?.otherwise == nil)
  }

  @Test func threeAnswersMayStandInOneLine() throws {
    var room = try answered()
    try room.type("ja")
    #expect(try room.type("ja ja delvis nej").phrases == [.notATrustAnswer], "four of three")
    let phrases = try room.type("ja, vet ej, delvis: vi säger till").phrases
    #expect(phrases.count == 1 && room.screen.contains("Till när: vet ej. "))
    let check = try #require(room.series.trustChecks.values.first)
    #expect(check.answers == [.who: .yes, .when: .unknown, .otherwise: .partly])
    #expect(check.otherwise == "vi säger till")
  }

  @Test(arguments: [("skyddsombudet", true), ("dataskyddsombud", false), ("rektor", false)])
  func theSafetyRepresentativeReplacesNoReport(_ role: String, _ isSaid: Bool) throws {
    var room = try room()
    #expect(try room.type("4 \(role)").phrases.contains(.replacesNoReport) == isSaid)
    room = try self.room()
    try room.type("4")
    #expect(try room.type(role).phrases.contains(.replacesNoReport) == isSaid)
  }

  @Test func enterSaysNothing() throws {
    var room = try answered()
    try room.type(["ja", ""])
    #expect(room.walk?.isAsking == false && room.series.trustChecks.isEmpty, "all three at once")
    room = try answered()
    try room.type(["ja", "ja", "", ""])
    let check = try #require(room.series.trustChecks.values.first)
    #expect(check.answers == [.who: .yes] && check.unclear == [.when, .otherwise])
  }

  @Test func whatIsPassedOverStaysAsItWasSaidOfTheSameReplies() throws {
    var room = try answered()
    try room.type("ja")
    let handOver = try #require(room.series.latestHandOver(of: .staff)?.id)
    let said = TrustCheck(handOver: handOver, unclear: [.when], otherwise: "vi säger till")
    room.hold([.trustChecked(check: said)])
    try room.type(["delvis", "", ""])
    let check = try #require(room.series.trustChecks.values.first)
    #expect(check.answers == [.who: .partly, .when: .no, .otherwise: .yes])
    #expect(check.otherwise == "vi säger till")
    // Of a reply that has changed since nothing of it holds.
    try room.type(["vill1", "5! Nej", "ja", "ja", "", ""])
    #expect(room.series.trustChecks.values.first?.answers == [.who: .yes])
  }

  @Test func withoutAReplyNothingIsAskedOfTrust() throws {
    var room = try room()
    while room.walk?.isAsking == true { try room.type("") }
    #expect(!room.screen.contains("Är det tydligt"))
  }

  // MARK: What the offers need

  private func offers() throws -> WalkRoom {
    var room = try WalkRoom(at: "management-1", 6)
    try room.type(["Laget provar -> högst två", "En plats i rådet"])
    return room
  }

  @Test func whatStaffNeedIsAskedOnceAndJoinsTheConditions() throws {
    var room = try offers()
    #expect(try room.type("/nästa").questions == [words.whatIsNeeded])
    #expect(
      try room.type("1 kan: introduktion, vågar: chefen säger det").questions == [
        words.anyMoreNeeds
      ])
    #expect(try room.type("9 kan: x").phrases == [.noSuchOffer("9")])
    try room.type("kan2 vill: tid")
    #expect(try room.type("").questions == [words.whoCarries], "then the list is handed over")
    #expect(
      room.series.lines(of: .offer).map(\.detail) == [
        "högst två · kan: introduktion · vågar: chefen säger det", "vill: tid",
      ])
    #expect(try room.type(["/tillbaka", "/nästa"]).questions == [words.whoCarries])
  }

  @Test(
    "A line that names an offer is never taken for the role that is asked for next",
    arguments: ["2: en timme", "2 introduktion", "1 vill", "kan2 en timme", "2"])
  func aNeedIsAskedForAgain(_ line: String) throws {
    var room = try offers()
    try room.type("/nästa")
    #expect(try room.type(line).phrases == [.notANeed(line)])
    #expect(room.series.lines(of: .offer).map(\.detail) == ["högst två", nil])
    #expect(try room.type("").questions == [words.whoCarries])
  }

  @Test func oneEnterPassesItByAndAnyOtherLineIsWhatSomebodySaid() throws {
    var room = try offers()
    try room.type(["/nästa", ""])
    #expect(room.lastQuestion?.text == words.whoCarries)
    var other = try offers()
    try other.type(["/nästa", "introduktion en timme"])
    #expect(other.said.last == "introduktion en timme")
    #expect(other.lastQuestion?.text == words.whoCarries, "it was on no screen yet")
    #expect(other.lastQuestion?.preset == nil && other.series.lines(of: .offer).count == 2)
  }
}
