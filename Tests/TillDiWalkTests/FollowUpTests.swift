import Testing
import TillDiCore
import TillDiWalk
import TillDiWords

/// What was promised, whether it is done, and whether it was told back.
@Suite struct FollowUpTests {
  private let words = Words(.swedish)
  private let isItDone = Words(.swedish).isItDone(asksDay: true)
  private let howWasItTold = Words(.swedish).howWasItTold
  private let howWasTheResultTold = Words(.swedish).howWasTheResultTold

  /// A room six weeks on: one promise is overdue, one has no day, and there is one no.
  private func room() throws -> WalkRoom {
    var room = try WalkRoom()
    try room.handOverBothLists()
    try room.run("joint-meeting")
    try room.type(["/gå 5", "1", "chef", "2026-03-10", "", "1", "", "", ""])
    try room.type(["5", "Avtalet", "", "", "/nästa", "/nästa"])
    room.today = room.today.adding(days: 42)
    try room.run("follow-up")
    return room
  }

  @Test func whatIsDoneIsToldBackAtOnce() throws {
    var room = try room()
    #expect(room.lastQuestion?.text == isItDone)
    #expect(try room.type("ja").questions == [howWasTheResultTold])
    try room.type("På APT")
    let first = try #require(room.series.answers.first?.reply.id)
    #expect(room.series.doneOn == [first: room.today])
    #expect(room.series.toldBack[first]?.how == "På APT")
  }

  @Test(arguments: ["nej", "", "n"]) func notYetIsNothing(_ line: String) throws {
    var room = try room()
    // The first is late: whoever says no is asked for a new day, and Enter leaves that open.
    // And of the second, which is not done either, whether the reply was told at least.
    try room.type([line, line, line] + (line.isEmpty ? [] : [line, line]))
    #expect(room.series.answers.allSatisfy { $0.earlier.isEmpty })
    #expect(room.shows.phrases.last == .allFollowedUp)
    #expect(room.series.doneOn.isEmpty && room.series.toldBack.isEmpty)
  }

  @Test(
    "A late promise that isn't done gets a new day, and the old one is kept",
    arguments: [["nej", "15 maj"], ["inte än", "fredag 15 maj"], ["nej, 15 maj"]])
  func newDay(_ lines: [String]) throws {
    var room = try room()
    let shows = try room.type(lines)
    let answer = try #require(room.series.answers.first)
    #expect(answer.reply.by?.description == "2026-05-15")
    #expect(answer.earlier.map(\.by?.description) == ["2026-03-10"])
    #expect(shows.phrases == [.replied("Vill 1", "Ja, nu – chef, senast 15 maj 2026")])
    #expect(room.lastQuestion?.text == words.isItDone(asksDay: false), "the next has no day")
    #expect(room.series.doneOn.isEmpty)
    #expect(beside(room) == ["Vill 1": "inte klart än, senast 15 maj 2026"])
    try room.type("/ångra")
    #expect(room.series.answers.first?.reply.by?.description == "2026-03-10")
    #expect(room.lastQuestion?.text == isItDone, "it is asked about again")
  }

  @Test(
    "Only a day to come is a new one", arguments: ["chef", "i maj", "10 mars 2026", "1 maj 2031"])
  func noNewDay(_ line: String) throws {
    var room = try room()
    #expect(try room.type("nej").questions == [words.whichNewDay])
    let shows = try room.type(line)
    #expect(shows.phrases.count + shows.refusals.count == 1)
    #expect(room.lastQuestion?.text == words.whichNewDay)
    #expect(room.series.answers.first?.earlier.isEmpty == true)
    #expect(try room.type("/tillbaka").questions == [isItDone])
    try room.type(["nej", "2 maj"])
    #expect(room.series.answers.first?.reply.by?.description == "2026-05-02")
  }

  @Test func whatIsNotLateIsNotAskedForANewDay() throws {
    var room = try room()
    try room.type("")
    #expect(room.lastQuestion?.text == words.isItDone(asksDay: false))
    #expect(try room.type("nej").questions == [howWasItTold])
  }

  @Test func whatWasAnsweredStandsBesideTheNextQuestion() throws {
    var room = try room()
    try room.type("ja")
    #expect(beside(room) == ["Vill 1": "klart 14 april 2026"])
    try room.type("På APT")
    #expect(beside(room) == ["Vill 1": "klart 14 april 2026, berättat: På APT"])
    try room.type(["nej", "nej"])
    #expect(beside(room)?["Vill 1"] != nil && beside(room)?.count == 2)
  }

  /// What stands beside the question.
  private func beside(_ room: WalkRoom) -> [String: String]? {
    for case .answers(let given, _) in room.lastQuestion?.stays ?? [] {
      return Dictionary(given.map { ($0.label, $0.text ?? "") }) { first, _ in first }
    }
    return nil
  }

  @Test func aBareYesIsNoWayOfTelling() throws {
    var room = try room()
    try room.type(["ja", "ja"])
    let first = try #require(room.series.answers.first?.reply.id)
    let telling = try #require(room.series.toldBack[first])
    #expect(telling.on == room.today && telling.how == nil)
  }

  @Test(
    "A day that has not come is when it will be done, and never when it was",
    arguments: [true, false])
  func newDay(isWithYear: Bool) throws {
    var room = try room()
    let later = room.today.adding(days: 6)
    let first = try #require(room.series.followUps(on: room.today).first?.id)
    try room.type(isWithYear ? later.description : "senast " + room.words.dated(later))
    #expect(room.series.doneOn.isEmpty)
    #expect(room.series.answers.first { $0.reply.id == first }?.reply.by == later)
  }

  @Test func aDayMayBeGiven() throws {
    var room = try room()
    #expect(try room.type("snart").phrases == [.noDay(.notADay("snart"))])
    try room.type("2026-04-01")
    #expect(room.series.doneOn.values.map(\.description) == ["2026-04-01"])
  }

  @Test func aNoIsOnlyToldBack() throws {
    var room = try room()
    #expect(try room.type(["", ""]).questions == [howWasItTold])
    #expect(try room.type("Chefen kom hit").phrases == [.allFollowedUp])
    #expect(room.series.doneOn.isEmpty)
    #expect(room.series.toldBack.count == 1)
  }

  @Test func nothingPromisedIsNotEverythingKept() throws {
    var empty = try WalkRoom()
    #expect(try empty.run("follow-up").phrases == [.nothingToFollowUp])
    var room = try room()
    try room.type(["ja", "APT", "ja", "APT", "Chefen kom hit"])
    #expect(try room.type("/gå 1").phrases == [.allToldBack])
  }

  @Test func aClaimThatIsOnlyARouteIsNamed() throws {
    var room = try WalkRoom(at: "staff-4", 2)
    try room.type(["-> en av oss är med", "/gå 4", "undersköterska", "chef", "", "ja", "/nästa"])
    try room.run("joint-meeting")
    try room.type(["/gå 5", "1", "chef", "", "", "/nästa", "/nästa"])
    try room.run("follow-up")
    #expect(room.screen.contains("Vill 1: → en av oss är med\n"))
  }

  // MARK: Link by link

  /// A room six weeks on where the first line got a reply of one kind.
  private func room(_ kind: ReplyKind, _ answers: [String]) throws -> WalkRoom {
    var room = try WalkRoom()
    try room.handOverBothLists()
    try room.run("joint-meeting")
    try room.type(["/gå 5"] + answers + ["/nästa", "/nästa"])
    room.today = room.today.adding(days: 42)
    try room.run("follow-up")
    #expect(room.series.answers.first?.reply.kind == kind)
    return room
  }

  private func chain(_ room: WalkRoom) throws -> ReplyChain {
    let reply = try #require(room.series.answers.first?.reply)
    return room.series.chain(of: reply.id, reply.kind)
  }

  @Test("A trial shows something, and who takes care of it is asked once")
  func trial() throws {
    var room = try room(.tryFirst, ["3 två i månaden", "chef", "", ""])
    #expect(room.lastQuestion?.text.hasPrefix("Vad visade försöket?") == true)
    #expect(try room.type("kanske").phrases == [.notAVerdict("kanske")])
    #expect(try room.type("2 bara på vardagar").questions == [words.whoTakesOver])
    #expect(try room.type("planerare").questions == [howWasTheResultTold])
    try room.type("På APT")
    let chain = try chain(room)
    #expect(chain.trial?.verdict == .change && chain.trial?.words == "bara på vardagar")
    #expect(chain.trial?.takesOver == "planerare" && chain.over == room.today)
  }

  @Test("What a trial showed can be taken back, and is asked about again")
  func trialTakenBack() throws {
    var room = try room(.tryFirst, ["3 två i månaden", "chef", "", ""])
    try room.type("3 det gick inte")
    #expect(try chain(room).trial?.verdict == .stop)
    try room.type("/ångra")
    #expect(try chain(room).trial == nil)
    #expect(room.lastQuestion?.text.hasPrefix("Vad visade försöket?") == true)
  }

  @Test("A trial that is stopped is nobody's to take care of")
  func stoppedTrial() throws {
    var room = try room(.tryFirst, ["3 två i månaden", "chef", "", ""])
    #expect(try room.type("slutar").questions == [howWasTheResultTold])
    #expect(try chain(room).isKept == false && chain(room).isSettled)
  }

  @Test("A condition that did not come leaves nothing to be done")
  func conditionThatFailed() throws {
    var room = try room(.yesIf, ["2 sköterskan är med", "chef", "", ""])
    #expect(room.lastQuestion?.text.hasPrefix("Kom det som krävdes?") == true)
    #expect(try room.type("kanske").phrases == [.notCameOrNot("kanske")])
    #expect(try room.type("nej, hon slutade").questions == [howWasTheResultTold])
    let chain = try chain(room)
    #expect(chain.condition?.came == false && chain.condition?.words == "hon slutade")
    #expect(chain.isSettled && !chain.isKept)
  }

  @Test("A condition that came is followed by whether it is done")
  func conditionThatCame() throws {
    var room = try room(.yesIf, ["2 sköterskan är med", "chef", "", ""])
    #expect(try room.type("ja").questions == [words.isItDone(asksDay: false)])
    #expect(try room.type("ja").questions == [howWasTheResultTold])
    #expect(try chain(room).isKept)
  }

  @Test("Whoever decides answers, and that takes the place of passing it on")
  func otherAnswer() throws {
    var room = try room(.someoneElse, ["4 it-chef", "chef", ""])
    #expect(room.lastQuestion?.text.hasPrefix("Vem frågar it-chefen,") == true)
    #expect(try room.type("enhetschef").questions == [howWasItTold])
    #expect(try room.type("ja").phrases.isEmpty == false)
    #expect(try chain(room).passedOn?.asker == "enhetschef" && chain(room).isTold)
    #expect(room.series.followUps(on: room.today).first?.state == .promised, "and not done")
    try room.type("/gå 1")
    #expect(room.lastQuestion?.text.hasPrefix("Vad svarade it-chefen?") == true)
    #expect(try room.type("5").questions == [words.question(forReasonOf: .no)])
    try room.type("Avtalet löper till 2028")
    let answer = try #require(room.series.answers.first)
    #expect(answer.reply.kind == .no && answer.reply.role == "it-chef")
    #expect(answer.reply.reason == "Avtalet löper till 2028")
    #expect(answer.earlier.map(\.kind) == [.someoneElse])
    #expect(room.lastQuestion?.text == howWasItTold, "the new answer is told too")
  }

  @Test("What whoever decides promises is asked for its day, and Enter leaves it open")
  func dayOfOtherAnswer() throws {
    for (line, day) in [("1 juni 2026", "2026-06-01"), ("", nil)] as [(String, String?)] {
      var room = try room(.someoneElse, ["4 it-chef", "chef", ""])
      try room.type(["enhetschef", "ja", "/gå 1"])
      #expect(try room.type("ja, om licensen räcker").questions == [words.byWhen(instead: false)])
      #expect(try room.type(line).questions == [howWasItTold])
      let reply = try #require(room.series.answers.first?.reply)
      #expect(reply.kind == .yesIf && reply.by?.description == day)
    }
  }

  @Test func aYesWithWordsIsAskedForTheYesOrTheDay() throws {
    var room = try room(.yes, ["1", "chef", "", ""])
    #expect(try room.type("ja, på veckomötet").phrases == [.doneIsYesOrDay])
    #expect(try room.type("ja").questions == [howWasTheResultTold])
  }

  @Test(
    "A condition that takes until a day is late by that day, and a day that has been is the day it came"
  )
  func conditionOnADay() throws {
    var room = try room(.yesIf, ["2 sköterskan är med", "chef", "", ""])
    try room.type("15 maj")
    #expect(try chain(room).condition == nil)
    #expect(room.series.answers.first?.reply.by?.description == "2026-05-15")
    try room.type("/gå 1")
    try room.type("ja i går")
    #expect(try chain(room).condition?.on == room.today.adding(days: -1))
    #expect(try chain(room).condition?.words == nil)
  }

  @Test("The other one's answer needs its reason, and the five are shown beside the question")
  func reasonOfTheOther() throws {
    var room = try room(.someoneElse, ["4 it-chef", "chef", "enhetschef, 2026-03-20"])
    #expect(room.lastQuestion?.about.contains(.replyKinds) == true)
    try room.type("2")
    #expect(try room.type("").refusals == [.reasonMissing(.yesIf)])
    try room.type("avtalet skrivs om")
    #expect(room.series.answers.first?.reply.kind == .yesIf)
    #expect(room.series.answers.first?.reply.reason == "avtalet skrivs om")
  }
}
