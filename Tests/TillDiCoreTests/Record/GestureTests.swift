import RandomRooms
import Testing
import TillDiCore

/// What a person does at once is one thing to decide and one to take back, however many lines it takes.
@Suite struct GestureTests {
  private let claim = Request.say("c", .claim, text: "Välja larm", detail: nil, staysInRoom: false)

  /// A room where staff's list waits for replies.
  private func handedOver() throws -> Room {
    var room = Room()
    try room.ask(claim)
    try room.handOver("h1", .staff)
    return room
  }

  private func replying(_ kind: ReplyKind = .yes) -> [Request] {
    let reply = Reply(
      id: "a1", handOver: "h1", items: ["c"], kind: kind, reason: nil, role: "enhetschef", by: nil,
      effect: nil)
    return [.open(by: .management), .reply(reply, replacing: false)]
  }

  @Test func oneLineBelongsToNoGroup() throws {
    var room = Room()
    #expect(try room.gesture([claim]).map(\.group) == [nil])
    #expect(try room.gesture([]).isEmpty)
  }

  @Test func linesCountDownToTheLast() throws {
    var room = try handedOver()
    let made = try room.gesture(replying())
    #expect(made.map { $0.events.count } == [1, 1])
    #expect(made.map { $0.group?.more } == [1, 0])
    #expect(Set(made.map { $0.group?.id }).count == 1)
    #expect(made[0].isBookkeeping && !made[1].isBookkeeping)
  }

  /// A reason is words and stands alone; what comes before and after it keeps its place.
  @Test func wordsStandAloneAndTheOrderIsKept() throws {
    let events: [Event] = [
      .opened(handOver: "h1"), .exported(document: "a", file: "b"),
      .cancelled(plan: "p", reason: "Magsjuka"), .opened(handOver: "h2"), .closed,
    ]
    let made = Room().history.gesture(of: events, Stamp(at: "", by: "a"), at: nil)
    #expect(made.map(\.events) == [Array(events[0...1]), [events[2]], Array(events[3...4])])
    #expect(made.map(\.number) == [1, 2, 3])
  }

  @Test func eachIsDecidedOnWhatThoseBeforeItComeTo() throws {
    var room = Room()
    let made = try room.gesture([
      claim, .detail("c", text: "via chefen"), .detail("c", text: "via IT"),
    ])
    #expect(room.series.notes["c"]?.detail == "via IT")
    #expect(made[2].replaces.contains(made[1].id))
    let (before, actions) = (room.series, room.history.actions)
    #expect(throws: Refusal.self) { try room.gesture([.close, .remove("c")]) }
    #expect(room.series == before && room.history.actions == actions)
  }

  @Test func eachHappensWhereTheOnesBeforeItLed() throws {
    var room = Room()
    room.keep([
      .occasionBegan(
        occasion: "o", session: "staff-1", day: today, label: nil, afterwards: false)
    ])
    let made = try room.history.deciding(
      [.enter("o", "talk"), claim], room.situation, Stamp(at: "", by: "a")
    ) { Position(session: "staff-1", activity: $0.occasion("o")?.activity) }
    #expect(made.map { $0.position?.activity } == [nil, "talk"])
  }

  @Test(arguments: [0, 1]) func anyLineOfItTakesItAll(_ line: Int) throws {
    var room = try handedOver()
    let before = room.series
    let made = try room.gesture(replying())
    let after = room.series
    try room.take { history throws(Refusal) in try history.undo(made[line].id) }
    #expect(differences(before, room.series).isSubset(of: bookkeeping))
    #expect(room.history.actions.last?.events == [.undone(actions: made.map(\.id))])
    #expect(
      room.refusal { history throws(Refusal) in try history.undo(made[0].id) } == .alreadyUndone)
    try room.take { history throws(Refusal) in try history.redo(made[1 - line].id) }
    #expect(differences(after, room.series).isSubset(of: bookkeeping))
  }

  @Test func theLaptopsLastThingIsAWholeGesture() throws {
    var room = try handedOver()
    let before = room.series
    try room.gesture(replying())
    let after = room.series
    try room.take { history throws(Refusal) in try history.undoLast(by: "a") }
    #expect(differences(before, room.series).isSubset(of: bookkeeping))
    try room.take { history throws(Refusal) in try history.redoLast(by: "a") }
    #expect(differences(after, room.series).isSubset(of: bookkeeping))
  }

  @Test func undoneTwiceAtOnceIsUndoneOnce() throws {
    var room = try handedOver()
    let made = try room.gesture(replying())
    let after = room.series
    var other = room.copy(on: "b")
    try room.take { history throws(Refusal) in try history.undo(made[0].id) }
    try other.take { history throws(Refusal) in try history.undo(made[1].id) }
    room.merge(other)
    #expect(room.series.answers.isEmpty)
    try room.take { history throws(Refusal) in try history.redo(made[1].id) }
    #expect(differences(after, room.series).isSubset(of: bookkeeping))
  }

  /// An older program takes back the one line it was asked to.
  @Test func whatAnOlderProgramTookHalfOfIsTakenWhole() throws {
    var room = try handedOver()
    let before = room.series
    let made = try room.gesture([.detail("c", text: "via IT"), .keepInRoom("c", true)])
    let after = room.series
    room.keep([.undone(actions: [made[1].id])])
    try room.take { history throws(Refusal) in try history.undoLast(by: "a") }
    #expect(differences(before, room.series).isSubset(of: bookkeeping))
    try room.take { history throws(Refusal) in try history.redo(made[0].id) }
    #expect(differences(after, room.series).isSubset(of: bookkeeping))
  }

  @Test func severalAtOnceAreOneUndoing() throws {
    var room = Room()
    let first = try room.gesture([claim, .detail("c", text: "via IT")])
    let second = try room.gesture([.rank(.claim, ["c"])])
    let after = room.series
    let undoing = try room.take { history throws(Refusal) in
      try history.undo([first[0].id, second[0].id])
    }
    #expect(room.series.notes.isEmpty)
    let undone = try #require(room.history.actions.last)
    #expect(room.history.affected(by: [undone]).map(\.id) == (first + second).map(\.id))
    try room.take { history throws(Refusal) in try history.redo([second[0].id, first[1].id]) }
    #expect(differences(after, room.series).isSubset(of: bookkeeping))
    let redone = try #require(room.history.actions.last)
    #expect(redone.events == [.undone(actions: [undoing])])
    #expect(room.history.affected(by: [redone]).map(\.id) == (first + second).map(\.id))
  }

  /// Words that came are kept: a later file names them and doesn't bring them again.
  @Test func wordsThatCameInAFileStay() throws {
    let sender = try handedOver()
    var room = Room()
    let made = try room.gesture([.receive(sender.file(of: .staff))])
    #expect(made.count > 1)
    try room.take { history throws(Refusal) in try history.undo(made[0].id) }
    #expect(room.series.handOvers.isEmpty)
    #expect(room.history.actions.last?.events == [.undone(actions: [made[made.count - 1].id])])
  }

  @Test func whatAPowerCutLeftIsKnown() throws {
    var room = try handedOver()
    let made = try room.gesture([.detail("c", text: "via IT"), .keepInRoom("c", true)])
    #expect(room.history.cutOff == nil)
    var cut = try handedOver()
    cut.bringIn([made[0]])
    #expect(cut.history.cutOff == made[0])
    try cut.take { history throws(Refusal) in try history.undoLast(by: "a") }
    #expect(cut.history.cutOff == nil && cut.series.notes["c"]?.detail == nil)
    // That a list was opened stands well by itself, and undo would pass it by.
    let opened = try room.copy(on: "a").history.deciding(
      replying(), room.situation, Stamp(at: "", by: "a"))
    cut.bringIn([opened[0]])
    #expect(cut.history.cutOff == nil)
  }
}
