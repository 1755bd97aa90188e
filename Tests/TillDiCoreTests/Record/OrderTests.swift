import RandomRooms
import Testing
import TillDiCore

/// The order lines stand in means nothing: only number and name count.
@Suite struct OrderTests {
  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func shuffledLinesGiveTheSameSeries(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let history = RandomHistory.make(actions: 60, using: &generator)
    for _ in 1...3 {
      let again = History(
        name: history.name, language: history.language,
        actions: history.actions.shuffled(using: &generator))
      #expect(again.series == history.series)
      #expect(again.live == history.live)
      #expect(again.actions == history.actions)
    }
  }

  /// What was written while the program ran is what it reads the next day.
  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func addedOneByOneOrReadAtOnce(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let whole = RandomHistory.make(actions: 60, using: &generator)
    var grown = History(name: whole.name, language: whole.language, actions: [])
    var waiting = whole.actions
    while !waiting.isEmpty {
      let count = Int.random(in: 1...min(9, waiting.count), using: &generator)
      grown.append(waiting.prefix(count).shuffled(using: &generator))
      waiting.removeFirst(count)
      let read = History(name: whole.name, language: whole.language, actions: grown.actions)
      #expect(differences(grown.series, read.series) == [])
      #expect(grown.live == read.live)
    }
    #expect(grown.series == whole.series)
  }

  /// Actions that come late, from another laptop of the same track, take their place in the order.
  @Test func lateOnesTakeTheirPlace() {
    let first = said("x", number: 1, "först")
    let second = said("y", number: 2, "sedan")
    var history = History(name: "Solgården", language: .swedish, actions: [second])
    history.append([first])
    #expect(history.series.noteOrder == ["x", "y"])
    var other = History(name: "Solgården", language: .swedish, actions: [])
    other.append([second, first])
    #expect(other.series.noteOrder == ["x", "y"])
  }

  /// Merging any number of times gives the same result: a line that stands twice counts once.
  @Test func aLineThatStandsTwiceCountsOnce() {
    let room = Room(events: RecordedRoom.events)
    var history = room.history
    history.append(Array(room.history.actions.suffix(3)))
    #expect(history.actions == room.history.actions)
    #expect(history.series == room.series)
    let doubled = History(
      name: history.name, language: history.language,
      actions: room.history.actions + room.history.actions.reversed())
    #expect(doubled.series == room.series)
  }

  /// Two that carry the same number stand in the order of their names.
  @Test func tiesGoByName() {
    let one = Action(
      id: "b", number: 1, at: "", events: [.arranged(matter: .receiver, text: "från b")])
    let other = Action(
      id: "a", number: 1, at: "", events: [.arranged(matter: .receiver, text: "från a")])
    for actions in [[one, other], [other, one]] {
      let history = History(name: "Solgården", language: .swedish, actions: actions)
      #expect(history.series.arrangements[.receiver] == "från b")
      #expect(history.replaced(by: .arranged(matter: .receiver, text: "")) == ["b"])
    }
  }

  /// A copy that comes back from another laptop, with a later number or an earlier, stays erased.
  @Test(arguments: [1, 5, 9])
  func aTombstoneWinsWhereverItStands(_ number: Int) {
    let subjects = RecordedRoom.events.enumerated().map { index, event in
      Action(id: ActionID("e\(index)"), number: index + 2, at: "", events: [event])
    }
    let stones = ["s1", "order", "a1", "old1", "j1", "receiver"].map { subject in
      Action(
        id: ActionID("t\(subject)"), number: number, at: "", events: [.erased(subject: subject)])
    }
    let series = History(name: "Solgården", language: .swedish, actions: subjects + stones).series
    #expect(series.notes["s1"] == nil)
    #expect(!series.noteOrder.contains("s1"))
    #expect(series.maps[.now]?.map(\.id) == ["delivery"])
    #expect(series.answers.isEmpty)
    #expect(series.carried.isEmpty)
    #expect(series.adjustments.isEmpty)
    #expect(series.arrangements.isEmpty)
    #expect(series.notes.count == 6)
  }

  /// Erased while the program runs is erased as it will be read.
  @Test(arguments: EventCase.all.filter { $0.event.subject != nil })
  func erasedNowIsErasedLater(_ example: EventCase) throws {
    var room = Room(events: RecordedRoom.events)
    room.keep([example.event])
    room.keep([.erased(subject: try #require(example.event.subject))])
    let again = History(
      name: room.history.name, language: room.history.language, actions: room.history.actions)
    #expect(differences(room.series, again.series) == [])
  }

  /// A dead tombstone still stands: nothing that was merged in may bring words back.
  @Test func anUndoneErasureErases() {
    var room = Room(events: RecordedRoom.events)
    let stone = room.keep([.erased(subject: "s1")])
    room.keep([.undone(actions: [stone])])
    #expect(room.series.notes["s1"] == nil)
  }

  private func said(_ id: NoteID, number: Int, _ text: String) -> Action {
    Action(
      id: ActionID(id.rawValue), number: number, at: "",
      events: [.said(note: id, kind: .remark, text: text, detail: nil, staysInRoom: false)])
  }
}
