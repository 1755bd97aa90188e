import RandomRooms
import Testing
import TillDiCore

@Suite struct UndoTests {
  /// Everything but undoing itself, merging, and what destroys words for good.
  static let undoable = EventCase.all.filter { example in
    switch example.event {
    case .undone, .erased, .masked, .merged: false
    default: true
    }
  }

  @Test(arguments: undoable)
  func undoGivesBackWhatWasAndRedoWhatCame(_ example: EventCase) throws {
    var room = Room(events: RecordedRoom.events)
    let before = room.series
    let action = room.keep([example.event], at: Position(session: "staff-2"))
    let after = room.series
    try room.take { history throws(Refusal) in try history.undo(action) }
    #expect(differences(before, room.series).isSubset(of: bookkeeping))
    try room.take { history throws(Refusal) in try history.redo(action) }
    #expect(differences(after, room.series).isSubset(of: bookkeeping))
    #expect(example.holds(room.series))
  }

  @Test func undoOfUndoIsRedo() throws {
    var room = Room(events: RecordedRoom.events)
    let said = try room.say("n", .remark, "Hej")
    let undoing = try room.take { history throws(Refusal) in try history.undo(said) }
    #expect(room.series.notes["n"] == nil)
    let redoing = try room.take { history throws(Refusal) in try history.undo(undoing) }
    #expect(room.series.notes["n"]?.text == "Hej")
    try room.take { history throws(Refusal) in try history.undo(redoing) }
    #expect(room.series.notes["n"] == nil)
  }

  /// Two laptops that had not seen each other both took it back.
  @Test func undoneTwiceAtOnceIsUndoneOnce() throws {
    var room = Room()
    let said = try room.say("n", .remark, "Hej")
    let undoing = try room.history.undo(said)
    let one = Action(id: "ua", number: 2, at: "", by: "a", events: undoing)
    let other = Action(id: "ub", number: 2, at: "", by: "b", events: undoing)
    let history = History(
      name: "Solgården", language: .swedish, actions: room.history.actions + [other, one])
    #expect(history.series.notes.isEmpty)
    #expect(history.undoings(of: [said]) == ["ua", "ub"])
    // One redo, from either, brings it back.
    for laptop in ["a", "b"] {
      var again = history
      let redo = try again.redoLast(by: laptop)
      again.append([Action(id: "r", number: 3, at: "", by: laptop, events: redo)])
      #expect(again.series.notes["n"]?.text == "Hej")
      #expect(again.undoings(of: [said]).isEmpty)
    }
  }

  @Test func whatIsGoneForGoodIsNotUndone() throws {
    var room = Room(events: RecordedRoom.events)
    let erasing = room.keep([.erased(subject: "r1")])
    let masking = room.keep([.masked(subject: "d1")])
    #expect(room.refusal { history throws(Refusal) in try history.undo(erasing) } == .cannotUndo)
    #expect(room.refusal { history throws(Refusal) in try history.undo(masking) } == .cannotUndo)
  }

  @Test func whatDependedOnItComesBack() throws {
    var room = Room()
    let said = try room.say("s", .support, "Larmen")
    try room.ask(.edit("s", text: "Larmen, direkt"))
    try room.ask(.rank(.support, ["s"]))
    try room.take { history throws(Refusal) in try history.undo(said) }
    #expect(room.series.lines(of: .support).isEmpty)
    try room.take { history throws(Refusal) in try history.redo(said) }
    #expect(room.series.lines(of: .support).map(\.text) == ["Larmen, direkt"])
    #expect(room.series.lines(of: .support).first?.isRanked == true)
  }
}

/// Words that a room said yes to stay as they were read aloud, as long as that version stands.
@Suite struct UndoOfHandedOverWordsTests {
  private let refused = Refusal.handedOver(version: 1, .staff)

  private func room() throws -> (room: Room, said: ActionID, edited: ActionID, handing: ActionID) {
    var room = Room()
    let said = try room.say("c", .claim, "Välja larm")
    let edited = try room.ask(.edit("c", text: "Välja larmen"))
    let handing = try room.handOver("h1", .staff)
    return (room, said, edited, handing)
  }

  @Test func theWordsThatWereRead() throws {
    let (room, _, edited, _) = try room()
    #expect(room.refusal { history throws(Refusal) in try history.undo(edited) } == refused)
  }

  /// The note goes with the action that said it, whatever wording was read.
  @Test func theNoteUnderTheWords() throws {
    let (room, said, _, _) = try room()
    #expect(room.refusal { history throws(Refusal) in try history.undo(said) } == refused)
  }

  @Test func theRouteThatWasRead() throws {
    var room = Room()
    try room.say("c", .claim, "Välja larm")
    let detailed = try room.ask(.detail("c", text: "via IT"))
    try room.handOver("h1", .staff)
    #expect(room.refusal { history throws(Refusal) in try history.undo(detailed) } == refused)
  }

  /// Taking back a redo takes the words back too.
  @Test func theRedoThatBroughtTheWordsBack() throws {
    var room = Room()
    let said = try room.say("c", .claim, "Välja larm")
    let undoing = try room.take { history throws(Refusal) in try history.undo(said) }
    let redoing = try room.take { history throws(Refusal) in try history.redo(said) }
    try room.handOver("h1", .staff)
    #expect(room.refusal { history throws(Refusal) in try history.undo(redoing) } == refused)
    #expect(room.refusal { history throws(Refusal) in try history.redo(undoing) } == refused)
  }

  @Test func theLaptopsLastThing() throws {
    var room = Room()
    try room.say("c", .claim, "Välja larm")
    room.laptop = "b"
    try room.handOver("h1", .staff)
    #expect(room.refusal { history throws(Refusal) in try history.undoLast(by: "a") } == refused)
  }

  @Test func onceTheHandOverIsTakenBackTheyMayGo() throws {
    var (room, said, _, handing) = try room()
    try room.take { history throws(Refusal) in try history.undo(handing) }
    try room.take { history throws(Refusal) in try history.undo(said) }
    #expect(room.series.notes.isEmpty)
  }

  @Test func anEditMadeSinceMayGo() throws {
    var (room, _, _, _) = try room()
    let later = try room.ask(.edit("c", text: "Bestämma larmen"))
    try room.take { history throws(Refusal) in try history.undo(later) }
    #expect(room.series.notes["c"]?.text == "Välja larmen")
  }

  @Test func aNoteErasedSinceIsInNobodysWay() throws {
    var (room, _, _, _) = try room()
    room.keep([.erased(subject: "c")])
    let closing = try room.ask(.close)
    try room.take { history throws(Refusal) in try history.undo(closing) }
    #expect(!room.series.isClosed)
  }
}
