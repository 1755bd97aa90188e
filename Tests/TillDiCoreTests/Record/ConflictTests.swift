import Testing
import TillDiCore

/// Two laptops set the same thing, neither knowing the other: both are shown, and people choose.
@Suite struct ConflictTests {
  private let said = Action(
    id: "a1", number: 1, at: "2026-03-03T14:05:00+01:00", by: "a",
    events: [.said(note: "n", kind: .disturbance, text: "Larm", detail: nil, staysInRoom: false)])

  private func edit(
    _ id: ActionID, _ number: Int, by: String, _ text: String, over: [ActionID] = []
  ) -> Action {
    Action(
      id: id, number: number, at: "2026-03-04T09:00:00+01:00", by: by, replaces: over,
      events: [.edited(note: "n", text: text)])
  }

  private func mark(_ id: ActionID, _ number: Int, by: String, _ stays: Bool, over: [ActionID] = [])
    -> Action
  {
    Action(
      id: id, number: number, at: "", by: by, replaces: over,
      events: [.keptInRoom(note: "n", stays: stays)])
  }

  private func history(_ actions: [Action]) -> History {
    History(name: "Solgården", language: .swedish, actions: [said] + actions)
  }

  @Test func bothSidesAreShownAndTheLastStands() throws {
    let history = history([edit("x", 2, by: "a", "Larmet"), edit("y", 2, by: "b", "Larmen")])
    let conflict = try #require(history.conflicts.first)
    #expect(history.conflicts.count == 1)
    #expect(conflict.place == .text("n"))
    #expect(conflict.note == "n")
    #expect(conflict.sides.map(\.laptop) == ["a", "b"])
    #expect(conflict.sides.map(\.day) == ["2026-03-04", "2026-03-04"])
    #expect(conflict.standing == "y")
    #expect(history.series.notes["n"]?.text == "Larmen")
    #expect(history.replaced(by: .edited(note: "n", text: "")) == ["x", "y"])
  }

  @Test func whoKnewTheOtherDisagreesWithNobody() {
    #expect(
      history([edit("x", 2, by: "a", "1"), edit("y", 3, by: "b", "2", over: ["x"])]).conflicts == []
    )
    #expect(history([edit("x", 2, by: "a", "1"), edit("y", 3, by: "a", "2")]).conflicts == [])
    #expect(history([edit("x", 2, by: "a", "1"), edit("y", 2, by: "b", "1")]).conflicts == [])
  }

  @Test func settingItOnceMoreChooses() throws {
    var history = history([edit("x", 2, by: "a", "1"), edit("y", 2, by: "b", "2")])
    let today: Day = "2026-03-04"
    // What stands already can be chosen too, though as a rule saying it again is nothing new.
    let events = try decide(.edit("n", text: "2"), in: history.series, Situation(today: today))
    #expect(events == [.edited(note: "n", text: "2")])
    history.append([edit("z", 3, by: "a", "2", over: history.replaced(by: events[0]))])
    #expect(history.conflicts.isEmpty)
    #expect(history.series.disputed.isEmpty)
    #expect(try decide(.edit("n", text: "2"), in: history.series, Situation(today: today)) == [])
  }

  @Test func anUndoneActionIsStillKnownByWhoReplacedIt() {
    let actions = [
      edit("x", 2, by: "a", "1"), edit("y", 3, by: "b", "2", over: ["x"]),
      edit("z", 4, by: "c", "3", over: ["y"]),
      Action(id: "u", number: 5, at: "", by: "b", events: [.undone(actions: ["y"])]),
    ]
    #expect(history(actions).conflicts == [])
    #expect(history(actions).series.notes["n"]?.text == "3")
  }

  @Test func undoingOneSideEndsIt() {
    let both = [edit("x", 2, by: "a", "1"), edit("y", 2, by: "b", "2")]
    let undoing = Action(id: "u", number: 3, at: "", by: "b", events: [.undone(actions: ["y"])])
    #expect(history(both + [undoing]).conflicts == [])
    #expect(history(both + [undoing]).series.notes["n"]?.text == "1")
  }

  @Test func aNoteThatIsGoneAsksNothing() {
    let both = [edit("x", 2, by: "a", "1"), edit("y", 2, by: "b", "2")]
    let removed = Action(
      id: "r", number: 3, at: "", by: "a", replaces: ["x", "y"], events: [.removed(note: "n")])
    let erased = Action(id: "e", number: 3, at: "", by: "a", events: [.erased(subject: "n")])
    #expect(history(both + [removed]).conflicts == [])
    #expect(history(both + [erased]).conflicts == [])
  }

  /// A later "may leave" from a laptop that never heard of the mark opens nothing.
  @Test func theMarkThatItStaysInTheRoomStands() throws {
    let actions = [
      mark("x", 2, by: "a", true), mark("y", 2, by: "b", true),
      mark("z", 3, by: "b", false, over: ["y"]),
    ]
    let history = history(actions)
    #expect(history.series.notes["n"]?.staysInRoom == true)
    #expect(history.conflicts.map(\.standing) == ["x"])
    let leaves = Event.keptInRoom(note: "n", stays: false)
    #expect(Set(history.replaced(by: leaves)) == ["x", "z"])
    let after = self.history(actions + [mark("w", 4, by: "c", false, over: ["x", "z"])])
    #expect(after.series.notes["n"]?.staysInRoom == false)
    #expect(after.conflicts == [])
  }

  @Test func aMergeIsNeitherUndoneNorFolded() {
    let merged = Action(
      id: "m", number: 9, at: "2026-03-09T14:05:00+01:00", by: "a",
      events: [.merged(count: 1, laptops: ["b"], last: 4)])
    let with = history([merged])
    #expect(with.series == history([]).series)
    #expect(throws: Refusal.cannotUndo) { try with.undo("m") }
    #expect(throws: Refusal.nothingToUndo) { try with.undoLast(by: "b") }
  }
}
