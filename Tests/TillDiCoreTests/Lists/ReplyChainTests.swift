import Testing
import TillDiCore

/// What comes after a reply, link by link, for each of the five kinds.
@Suite("The chain of a reply") struct ReplyChainTests {
  private func room(_ kind: ReplyKind, by: Day? = "2026-04-01") throws -> Room {
    var room = Room()
    try room.say("c1", .claim, "vill 1")
    try room.handOver("h1", .staff)
    room.today = "2026-03-01"
    try room.reply("a1", to: ["c1"], of: "h1", kind, by: by)
    room.today = today
    return room
  }

  private func followUp(_ room: Room) throws -> FollowUp {
    try #require(room.series.followUps(on: room.today).first)
  }

  private func stage(_ room: Room) -> [Int] {
    let funnel = room.series.funnel(of: .staff)
    return [funnel.answered, funnel.told, funnel.done, funnel.toldBack]
  }

  @Test("A plain yes: told, done, told again")
  func yes() throws {
    var room = try room(.yes)
    #expect(try followUp(room).next == .told && stage(room) == [1, 0, 0, 0])
    try room.ask(.tellBack("a1", on: today, how: "på mötet"))
    #expect(try followUp(room).next == .done && stage(room) == [1, 1, 0, 0])
    try room.ask(.markDone("a1", on: today))
    #expect(try followUp(room).next == .resultTold && stage(room) == [1, 1, 1, 0])
    try room.ask(.tellBack("a1", on: today, how: "på lappen"))
    #expect(try followUp(room).next == nil && stage(room) == [1, 1, 1, 1])
    let chain = try followUp(room).chain
    #expect(chain.told?.how == "på mötet" && chain.resultTold?.how == "på lappen")
  }

  @Test("Who hears that it is done has heard the reply")
  func resultAlone() throws {
    var room = try room(.yes)
    try room.ask(.markDone("a1", on: today))
    #expect(stage(room) == [1, 0, 0, 0], "nobody has heard anything yet")
    try room.ask(.tellBack("a1", on: today, how: nil))
    #expect(try followUp(room).state == .toldBack(today) && stage(room) == [1, 1, 1, 1])
  }

  @Test("A no is over when it is told, and what it rests on may be said")
  func no() throws {
    var room = try room(.no, by: nil)
    #expect(try followUp(room).next == .told && followUp(room).state == .toTellBack)
    try room.ask(.tellBack("a1", on: today, how: nil))
    try room.ask(.sayGround(of: "a1", .reading))
    #expect(try followUp(room).chain.ground == .reading)
    #expect(try followUp(room).chain.over == today && stage(room) == [1, 1, 1, 1])
    #expect(try !followUp(room).chain.isKept)
  }

  @Test("Somebody else: not done by being passed on, nor by being told")
  func someoneElse() throws {
    var room = try room(.someoneElse, by: nil)
    try room.ask(.tellBack("a1", on: today, how: nil))
    #expect(try followUp(room).next == .asking && stage(room) == [1, 1, 0, 0])
    try room.ask(.passOn("a1", asker: "enhetschef", by: "2026-03-05"))
    #expect(try followUp(room).next == .otherAnswer && followUp(room).state == .due(days: 2))
    room.today = "2026-03-08"
    #expect(try followUp(room).state == .overdue(days: 3))
    try room.reply("a1", to: ["c1"], of: "h1", .no, replacing: true)
    #expect(try followUp(room).next == .told && followUp(room).chain.passedOn == nil)
  }

  @Test(
    "A condition that did not come leaves nothing to be done, and is told",
    arguments: [true, false])
  func yesIf(came: Bool) throws {
    var room = try room(.yesIf)
    try room.ask(.tellBack("a1", on: today, how: nil))
    #expect(try followUp(room).next == .condition)
    try room.ask(.settleCondition("a1", came: came, on: today, how: "så blev det"))
    #expect(try followUp(room).next == (came ? .done : .resultTold))
    #expect(stage(room) == [1, 1, came ? 0 : 1, 0])
    #expect(try !followUp(room).chain.isKept)
  }

  @Test("A trial is kept when it goes on, and not when it ends", arguments: TrialVerdict.allCases)
  func trial(_ verdict: TrialVerdict) throws {
    var room = try room(.tryFirst)
    try room.ask(.showTrial("a1", verdict, on: today, how: "lugnare"))
    #expect(try followUp(room).next == .resultTold)
    #expect(try followUp(room).chain.isKept == (verdict != .stop))
    // Said again it is nothing; another verdict takes its place.
    let again = Request.showTrial("a1", verdict, on: today, how: "lugnare")
    #expect(try decide(again, in: room.series, room.situation).isEmpty)
    try room.ask(.showTrial("a1", .stop, on: today))
    #expect(try followUp(room).chain.trial?.verdict == .stop)
  }

  @Test("Another reason or another kind begins the chain anew, another day does not")
  func changed() throws {
    var room = try room(.tryFirst)
    try room.ask(.showTrial("a1", .keep, on: today))
    try room.reply("a1", to: ["c1"], of: "h1", .tryFirst, by: "2026-05-01", replacing: true)
    #expect(try followUp(room).chain.trial?.verdict == .keep)
    try room.reply("a1", to: ["c1"], of: "h1", .yes, by: "2026-05-01", replacing: true)
    #expect(try followUp(room).next == .told && followUp(room).chain.trial == nil)
    try room.reply("a1", to: ["c1"], of: "h1", .tryFirst, by: "2026-05-01", replacing: true)
    #expect(try followUp(room).chain.trial == nil)
  }

  @Test("A record from before the chain: what was told after it was done closes it")
  func older() throws {
    var room = try room(.yes)
    room.keep([.done(reply: "a1", on: "2026-03-02")])
    room.keep([.toldBack(reply: "a1", on: "2026-03-03", how: nil)])
    #expect(try followUp(room).state == .toldBack("2026-03-03"))
    // A trial it called done is over without a verdict; told before it was done, the result is still to be told.
    var trial = try self.room(.tryFirst)
    trial.keep([.toldBack(reply: "a1", on: "2026-03-02", how: nil)])
    trial.keep([.done(reply: "a1", on: "2026-03-03")])
    #expect(try followUp(trial).next == .resultTold && followUp(trial).chain.isKept)
  }

  @Test("A promise from an earlier series goes on where it was, with what had come of it")
  func carried() throws {
    var trial = try self.room(.tryFirst)
    try trial.ask(.tellBack("a1", on: today, how: "på mötet"))
    try trial.ask(.showTrial("a1", .change, on: today, how: "vardagar", takesOver: "planerare"))
    var later = Room()
    for request in Request.carryOver(from: trial.series, on: today) { try later.ask(request) }
    #expect(try followUp(later).chain.trial == followUp(trial).chain.trial)
    #expect(try followUp(later).chain.told?.how == "på mötet")
    #expect(try followUp(later).next == .resultTold)

    var room = try room(.yes)
    try room.ask(.tellBack("a1", on: today, how: nil))
    let promises = room.series.promisesToCarry(on: today)
    #expect(promises.map(\.isTold) == [true])
    var next = Room()
    try next.ask(.carryOver(from: "2026", promises: promises))
    #expect(try followUp(next).next == .done)
    try next.ask(.markDone("a1", on: today))
    try next.ask(.tellBack("a1", on: today, how: nil))
    #expect(try followUp(next).next == nil)
  }

  @Test("Undoing a link gives the chain before it")
  func undone() throws {
    var room = try room(.someoneElse, by: nil)
    let passing = try room.ask(.passOn("a1", asker: "chef", by: "2026-03-20"))
    #expect(try followUp(room).chain.passedOn?.asker == "chef")
    room.keep([.undone(actions: [passing])])
    #expect(try followUp(room).next == .told && followUp(room).chain.passedOn == nil)
  }

  @Test(
    "A line that nobody answered goes along to the next series, and the next, until somebody does")
  func neverForgotten() throws {
    var room = Room()
    try room.say("c1", .claim, "vill 1")
    try room.say("c2", .claim, "vill 2")
    try room.handOver("h1", .staff)
    try room.reply("a1", to: ["c1"], of: "h1", .yes)
    #expect(room.series.linesToCarry.map(\.asked) == ["vill 2"])
    var next = Room()
    for line in room.series.linesToCarry { try next.ask(.carryOver(from: "2025", line: line)) }
    #expect(next.series.unansweredCarried == room.series.linesToCarry)
    #expect(next.series.linesToCarry == room.series.linesToCarry, "and the year after that")
    let none = Request.answerCarried("c2", .no, role: "chef")
    #expect(throws: Refusal.reasonMissing(.no)) {
      try decide(none, in: next.series, next.situation)
    }
    try next.ask(.answerCarried("c2", .yes, role: "chef", by: "2026-05-01"))
    #expect(next.series.unansweredCarried.isEmpty && next.series.linesToCarry.isEmpty)
    let followUp = try followUp(next)
    #expect(followUp.asked == ["vill 2"] && followUp.next == .told && followUp.isCarried)
    let again = Request.answerCarried("c2", .yes, role: "chef")
    #expect(throws: Refusal.alreadyAnswered(.yes)) {
      try decide(again, in: next.series, next.situation)
    }
  }

  @Test("Whoever decides may answer a year later, and that takes the place of passing it on")
  func carriedToSomebodyElse() throws {
    let room = try room(.someoneElse, by: nil)
    var next = Room()
    for request in Request.carryOver(from: room.series, on: today) { try next.ask(request) }
    try next.ask(.passOn("a1", asker: "chef", by: "2026-03-20"))
    try next.ask(.tellBack("a1", on: today, how: nil))
    try next.ask(.answerCarried("a1", .no, reason: "för dyrt", role: "rektor"))
    let followUp = try followUp(next)
    #expect(followUp.kind == .no && followUp.role == "rektor" && followUp.reason == "för dyrt")
    #expect(followUp.next == .told && followUp.chain.passedOn == nil)
    #expect(throws: Refusal.alreadyAnswered(.no)) {
      try decide(.answerCarried("a1", .yes, role: "chef"), in: next.series, next.situation)
    }
  }

  @Test("What had come of a reply stays beside what it said before")
  func history() throws {
    var room = try room(.tryFirst)
    try room.ask(.showTrial("a1", .stop, on: today, how: "skalet gled av"))
    try room.reply("a1", to: ["c1"], of: "h1", .no, replacing: true)
    #expect(try followUp(room).chain.trial == nil)
    #expect(try followUp(room).earlierChains[0]?.trial?.words == "skalet gled av")
  }

  @Test("A condition that did not come may come by another day, and the same reply is no change")
  func anotherDay() throws {
    var room = try room(.yesIf)
    try room.ask(.settleCondition("a1", came: false, on: today))
    var reply = try #require(room.series.answers.first?.reply)
    #expect(try decide(.reply(reply, replacing: true), in: room.series, room.situation).isEmpty)
    reply.by = "2026-05-30"
    try room.ask(.reply(reply, replacing: true))
    #expect(try followUp(room).chain.condition == nil && followUp(room).state == .promised)
  }

  @Test(
    "One of the lines that share a reply gets its own, and the others keep theirs, told as they were"
  )
  func split() throws {
    var room = Room()
    for place in 1...5 { try room.say(NoteID("d\(place)"), .disturbance, "stör \(place)") }
    try room.handOver("h1", .staff)
    try room.reply("a1", to: ["d4", "d5"], of: "h1", .yes)
    try room.ask(.tellBack("a1", on: today, how: nil))
    try room.reply("a2", to: ["d5"], of: "h1", .no, replacing: true)
    let byID = Dictionary(room.series.answers.map { ($0.reply.id, $0) }) { first, _ in first }
    #expect(byID["a1"]?.reply.items == ["d4"] && byID["a1"]?.reply.kind == .yes)
    #expect(byID["a2"]?.reply.items == ["d5"] && byID["a2"]?.earlier.map(\.kind) == [.yes])
    #expect(room.series.toldBack["a1"] != nil && room.series.toldBack["a2"] == nil)
    #expect(room.series.disputed.isEmpty)
  }
}
