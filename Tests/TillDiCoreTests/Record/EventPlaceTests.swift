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
