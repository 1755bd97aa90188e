import Testing
import TillDiCore

/// What was promised, the room's longest wait first.
@Suite struct FollowUpTests {
  /// Seven items, each answered by itself, and one promise from last year.
  private func room() throws -> Room {
    var room = Room()
    for place in 1...7 { try room.say(NoteID("c\(place)"), .claim, "vill \(place)") }
    try room.handOver("h1", .staff)
    room.today = "2026-03-01"
    try room.reply("untold", to: ["c1"], of: "h1", .no)
    try room.reply("open", to: ["c2"], of: "h1", .yes)
    try room.reply("soon", to: ["c3"], of: "h1", .yesIf, by: "2026-03-20")
    try room.reply("late", to: ["c4"], of: "h1", .tryFirst, by: "2026-03-02")
    try room.reply("told", to: ["c5"], of: "h1", .no)
    try room.reply("today", to: ["c6"], of: "h1", .yes, by: "2026-03-03")
    try room.reply("done", to: ["c7"], of: "h1", .yes, by: "2026-03-02")
    try room.ask(.carryOver(from: "2025", promises: [RecordedRoom.carried]))
    room.today = today
    try room.ask(.tellBack("told", on: "2026-03-02", how: nil))
    try room.ask(.markDone("done", on: "2026-03-02"))
    return room
  }

  @Test func theLongestOverdueFirstAndWhatIsOverLast() throws {
    let followUps = try room().series.followUps(on: today)
    #expect(
      followUps.map(\.id) == [
        "old1", "late", "today", "soon", "open", "done", "untold", "told",
      ])
    #expect(
      followUps.map(\.state) == [
        // 1 December to 3 March: 30 + 31 + 28 + 3 days.
        .overdue(days: 92), .overdue(days: 1),
        // On the last day itself nothing is late.
        .due(days: 0), .promised, .promised,
        .toTellBack, .toTellBack, .toldBack("2026-03-02"),
      ])
    #expect(
      followUps.map(\.next) == [
        .done, .trial, .done, .told, .told, .resultTold, .told, nil,
      ])
    #expect(followUps.map(\.isCarried) == [true] + Array(repeating: false, count: 7))
    #expect(followUps[0].asked == ["En skrivare"])
    #expect(followUps[1].asked == ["vill 4"])
  }

  /// Told that it will be done is told; that it is done remains to be told.
  @Test func toldBackBeforeItIsDoneIsStillPromised() throws {
    var room = try room()
    try room.ask(.tellBack("open", on: today, how: "på mötet"))
    #expect(try state(room, "open") == .promised)
    try room.ask(.markDone("open", on: today))
    #expect(try state(room, "open") == .toTellBack, "nobody has heard that it is done")
    try room.ask(.tellBack("open", on: today, how: nil))
    #expect(try state(room, "open") == .toldBack(today))
    #expect(room.series.toldBack["open"]?.how == "på mötet")
  }

  /// What was told was the old reply: the team has not heard the new one.
  @Test func aReplyThatIsChangedAfterwardsIsToBeToldAgain() throws {
    var room = try room()
    let told = try #require(room.series.answers.first { $0.reply.id == "told" }?.reply)
    try room.ask(.reply(told, replacing: true))
    #expect(try state(room, "told") == .toldBack("2026-03-02"), "the same reply is no change")
    var changed = told
    changed.role = "it-chef"
    try room.ask(.reply(changed, replacing: true))
    #expect(try state(room, "told") == .toTellBack)
    try room.ask(.tellBack("told", on: today, how: nil))
    #expect(try state(room, "told") == .toldBack(today))
  }

  @Test func aCarriedPromiseIsKeptAndTold() throws {
    var room = try room()
    try room.ask(.markDone("old1", on: today))
    #expect(try state(room, "old1") == .toTellBack)
    try room.ask(.tellBack("old1", on: today, how: nil))
    #expect(try state(room, "old1") == .toldBack(today))
  }

  /// A closed series can still keep its promises.
  @Test func promisesAreKeptAfterClosing() throws {
    var room = try room()
    try room.ask(.close)
    try room.ask(.markDone("open", on: today))
    try room.ask(.tellBack("open", on: today, how: nil))
    try room.ask(.keepInRoom("c1", true))
    try room.ask(.export(document: "report", file: "exports/rapport.md"))
    #expect(try state(room, "open") == .toldBack(today))
    #expect(room.series.exports.count == 1)
  }

  @Test func onlyWhatIsLeftIsCarriedOver() throws {
    var room = try room()
    try room.say("r1", .remark, "Jaha")
    let promises = room.series.promisesToCarry(on: today)
    #expect(
      promises.map(\.id) == ["old1", "late", "today", "soon", "open", "done", "untold"])
    // Done and not told is to be told next year; a no has nothing to be done.
    #expect(promises.filter(\.isDone).map(\.id) == ["done"])
    #expect(promises.map(\.asked).contains("vill 2"))

    var next = Room()
    try next.ask(.carryOver(from: "Solgården 2026", promises: promises))
    #expect(next.series.notes.isEmpty)
    #expect(next.series.answers.isEmpty)
    #expect(
      next.series.followUps(on: today).map(\.id)
        == ["old1", "late", "today", "soon", "open", "done", "untold"])
    try next.ask(.tellBack("done", on: today, how: nil))
    #expect(try state(next, "done") == .toldBack(today))
    #expect(!next.series.promisesToCarry(on: today).contains { $0.id == "done" })
  }

  /// A shared reply carries all it answered, in the order it was asked for.
  @Test func aSharedReplyCarriesAllItsWords() throws {
    var room = Room()
    for place in 1...5 { try room.say(NoteID("d\(place)"), .disturbance, "stör \(place)") }
    try room.handOver("h1", .staff)
    try room.reply("a1", to: ["d5", "d4"], of: "h1", .yes)
    #expect(room.series.promisesToCarry(on: today).map(\.asked) == ["stör 5 · stör 4"])
  }

  /// A reply stays with the version it answered, by the words it had there.
  @Test func aLineThatLeftTheListIsSaidToHaveLeft() throws {
    var room = try room()
    try room.ask(.remove("c4"))
    let before = room.series.followUps(on: today)
    #expect(before.allSatisfy { $0.left.isEmpty }, "not before it is handed over")
    try room.handOver("h2", .staff)
    let late = try #require(room.series.followUps(on: today).first { $0.id == "late" })
    #expect(late.left == ["c4"] && late.version == 1 && late.asked == ["vill 4"])
    let soon = try #require(room.series.followUps(on: today).first { $0.id == "soon" })
    #expect(soon.left.isEmpty && soon.lines.map(\.rank) == [3])
    let told = try #require(room.series.followUps(on: today).first { $0.id == "told" })
    #expect(told.lines.map(\.rank) == [4], "by the place it has now")
  }

  @Test func anOfferThatIsWithdrawnAfterAPromiseIsSaidSo() throws {
    var room = try room()
    try room.say("o1", .offer, "En timme")
    try room.say("o2", .offer, "Ett rum")
    try room.handOver("m1", .management)
    try room.ask(.link("l1", "c4", "o1"))
    try room.ask(.link("l2", "c1", "o1"))
    func withdrawn(_ id: ReplyID) throws -> [WithdrawnOffer] {
      try #require(room.series.followUps(on: today).first { $0.id == id }).withdrawn
    }
    #expect(try withdrawn("late").isEmpty)
    try room.ask(.remove("o1"))
    #expect(try withdrawn("late").map(\.version) == [nil])
    try room.handOver("m2", .management)
    #expect(try withdrawn("late").map(\.version) == [2])
    #expect(try withdrawn("late").map(\.line.text) == ["En timme"])
    #expect(try withdrawn("untold").isEmpty, "a no promised nothing")
    room.keep([.keptInRoom(note: "o1", stays: true)])
    #expect(try withdrawn("late").isEmpty, "what stays in the room is said nowhere")
  }

  @Test func whetherRepliesAreClearIsDueUntilTheyChange() throws {
    var room = try room()
    #expect(room.series.trustCheckDue?.id == "h1")
    let check = TrustCheck(handOver: "h1", unclear: [], otherwise: nil)
    try room.ask(.checkTrust(check))
    #expect(room.series.trustCheckDue == nil)
    try room.reply("open", to: ["c2"], of: "h1", .yes, by: "2026-04-01", replacing: true)
    #expect(room.series.trustCheckDue?.id == "h1")
    try room.ask(.checkTrust(check))
    #expect(room.series.trustCheckDue == nil, "the same answer to something new is an answer")
  }

  @Test func theFactBesideIsWhatHasNoDay() throws {
    var room = try room()
    #expect(room.series.promisesWithoutDay(in: "h1").map(\.note) == ["c2"])
    try room.ask(.markDone("open", on: today))
    #expect(room.series.promisesWithoutDay(in: "h1").isEmpty)
  }

  private func state(_ room: Room, _ id: ReplyID) throws -> FollowUpState {
    try #require(room.series.followUps(on: room.today).first { $0.id == id }).state
  }
}
