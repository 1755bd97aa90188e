import RandomRooms
import Testing
import TillDiCore

/// Undo and redo without an argument: this laptop's last thing, one step at a time.
@Suite struct UndoLastTests {
  private func undo(_ room: inout Room) throws(Refusal) {
    let laptop = room.laptop
    try room.take { history throws(Refusal) in try history.undoLast(by: laptop) }
  }

  private func redo(_ room: inout Room) throws(Refusal) {
    let laptop = room.laptop
    try room.take { history throws(Refusal) in try history.redoLast(by: laptop) }
  }

  private func texts(_ room: Room) -> [String] {
    room.series.noteOrder.compactMap { room.series.notes[$0]?.text }
  }

  @Test func redoGoesBackTheWayUndoCame() throws {
    var room = Room()
    try room.say("a", .remark, "A")
    try room.say("b", .remark, "B")
    try undo(&room)
    #expect(texts(room) == ["A"])
    try undo(&room)
    #expect(texts(room) == [])
    try redo(&room)
    #expect(texts(room) == ["A"])
    try redo(&room)
    #expect(texts(room) == ["A", "B"])
    #expect(
      room.refusal { history throws(Refusal) in try history.redoLast(by: "a") } == .nothingToRedo)
    // And once more from the start, over what is now six actions.
    try undo(&room)
    try undo(&room)
    #expect(texts(room) == [])
    try redo(&room)
    try redo(&room)
    #expect(texts(room) == ["A", "B"])
  }

  @Test func onlyTheLaptopsOwn() throws {
    var room = Room()
    try room.say("a", .remark, "A")
    room.laptop = "b"
    try room.say("b", .remark, "B")
    room.laptop = "a"
    try undo(&room)
    #expect(texts(room) == ["B"])
    #expect(
      room.refusal { history throws(Refusal) in try history.undoLast(by: "a") } == .nothingToUndo)
    #expect(
      room.refusal { history throws(Refusal) in try history.redoLast(by: "b") } == .nothingToRedo)
    #expect(
      room.refusal { history throws(Refusal) in try history.undoLast(by: nil) } == .nothingToUndo)
    try redo(&room)
    #expect(texts(room) == ["A", "B"])
  }

  @Test func afterSomethingNewThereIsNothingToRedo() throws {
    var room = Room()
    try room.say("a", .remark, "A")
    try undo(&room)
    try room.say("b", .remark, "B")
    #expect(
      room.refusal { history throws(Refusal) in try history.redoLast(by: "a") } == .nothingToRedo)
    try undo(&room)
    try redo(&room)
    #expect(texts(room) == ["B"])
  }

  /// What the program keeps of its own doing is no step of the person's.
  @Test func bookkeepingIsPassedBy() throws {
    var room = Room()
    try room.say("a", .remark, "A")
    try room.say("b", .remark, "B")
    room.keep([.exported(document: "list", file: "exports/lista.md")])
    room.keep([.opened(handOver: "h1")])
    room.keep([.programmeAdopted(programme: "tilldi", fingerprint: "9f")])
    room.keep([.erased(subject: "b")])
    room.keep([.masked(subject: "a")])
    try undo(&room)
    room.keep([.exported(document: "list", file: "exports/lista.md")])
    try undo(&room)
    #expect(texts(room) == [])
    try redo(&room)
    #expect(texts(room) == ["A"])
    #expect(room.series.exports.count == 2)
  }

  /// One line is one action, and one undo, however many things happened in it.
  @Test func allThatHappenedTogetherGoesTogether() throws {
    var room = Room()
    let promises = [RecordedRoom.carried]
    var second = RecordedRoom.carried
    second.id = "old2"
    try room.ask(.carryOver(from: "2025", promises: promises + [second]))
    #expect(room.series.carried.count == 2)
    try undo(&room)
    #expect(room.series.carried.isEmpty)
  }

  /// The other laptop brought it back already; this one's redo goes on to what it undid before.
  @Test func whatAnotherRedidIsNotRedoneAgain() throws {
    var room = Room()
    try room.say("a", .remark, "A")
    let second = try room.say("b", .remark, "B")
    try undo(&room)
    try undo(&room)
    room.laptop = "b"
    try room.take { history throws(Refusal) in try history.redo(second) }
    room.laptop = "a"
    try redo(&room)
    #expect(texts(room) == ["A", "B"])
    #expect(
      room.refusal { history throws(Refusal) in try history.redoLast(by: "a") } == .nothingToRedo)
  }
}
