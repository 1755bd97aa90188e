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
    try room.reply("told", to: ["c5"], of: "h1", .someoneElse)
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
        .promised, .promised, .promised,
        .toTellBack, .toTellBack, .toldBack("2026-03-02"),
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
    #expect(try state(room, "open") == .toldBack(today))
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

  private func state(_ room: Room, _ id: ReplyID) throws -> FollowUpState {
    try #require(room.series.followUps(on: room.today).first { $0.id == id }).state
  }
}
