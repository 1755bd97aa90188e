import Testing
import TillDiCore

/// What two laptops disagree about.
@Suite struct EventPlaceTests {
  /// The holder of a place is what the next action replaces; two that replace the same are a conflict.
  @Test func theLastLiveActionHoldsThePlace() throws {
    var room = Room(events: RecordedRoom.events)
    let first = room.keep([.edited(note: "r1", text: "Jaså")])
    #expect(room.history.replaced(by: .edited(note: "r1", text: "Hm")) == [first])
    let second = room.keep([.edited(note: "r1", text: "Nähä")])
    #expect(room.history.replaced(by: .edited(note: "r1", text: "Hm")) == [second])
    try room.take { history throws(Refusal) in try history.undo(second) }
    #expect(room.history.replaced(by: .edited(note: "r1", text: "Hm")) == [first])
  }

  /// A mark that only an undone one had replaced still keeps the note in the room; who lets it leave replaces it too.
  @Test func whoLetsANoteLeaveReplacesEveryMark() {
    func action(
      _ id: ActionID, _ number: Int, by laptop: String, _ event: Event, _ replaces: [ActionID] = []
    )
      -> Action
    {
      Action(id: id, number: number, at: "", by: laptop, replaces: replaces, events: [event])
    }
    let stays = Event.keptInRoom(note: "n", stays: true)
    let history = History(
      name: "Solgården", language: .swedish,
      actions: [
        action(
          "s", 1, by: "a",
          .said(note: "n", kind: .remark, text: "ord", detail: nil, staysInRoom: false)),
        action("a1", 2, by: "a", stays), action("c1", 3, by: "c", stays, ["a1"]),
        action("b1", 4, by: "b", stays, ["c1"]),
        action("c2", 5, by: "c", .undone(actions: ["c1"])),
      ])
    #expect(Set(history.replaced(by: .keptInRoom(note: "n", stays: false))) == ["a1", "b1"])
  }

  /// Two orders that differ only in what the list doesn't show are one.
  @Test func ordersAreComparedAsTheyAreShown() {
    var here = Room(events: RecordedRoom.events)
    var there = here.copy(on: "b")
    here.keep([.ranked(list: .disturbance, order: ["d2", "gone", "d1"])])
    there.keep([.ranked(list: .disturbance, order: ["d2", "d1"])])
    here.merge(there)
    #expect(here.history.conflicts.isEmpty)
  }

  /// What programs read of a merge; the places that no one event sets, too.
  @Test func whatTwoLaptopsDisagreeAboutHasAName() {
    let places: [Place] = [
      .standing("d1"), .answer("d1"), .pair("d1", "o1"), .twinVersions(.staff, 2),
    ]
    #expect(
      places.map(\.description) == ["stands/d1", "answer/d1", "link/d1/o1", "version/staff/2"])
  }

  @Test func eventsOfOnePlaceMeet() {
    #expect(
      Event.planned(plan: RecordedRoom.plan).place == Event.cancelled(plan: "p1", reason: nil).place
    )
    #expect(
      Event.momentRemoved(map: .now, moment: "order").place
        == Event.momentSet(map: .now, moment: RecordedRoom.order, after: nil).place)
    #expect(
      Event.momentRemoved(map: .dream, moment: "order").place
        != Event.momentRemoved(map: .now, moment: "order").place)
  }
}
