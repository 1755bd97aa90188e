import Testing
import TillDiCore

/// What two laptops disagree about, and what erasing reaches.
@Suite struct EventPlaceTests {
  /// Erasing moves whole lines, so every event with somebody's words must say whose they are.
  @Test(arguments: EventCase.all)
  func whateverCarriesWordsHasASubject(_ example: EventCase) {
    let carries: Bool
    switch example.event {
    case .said, .edited, .reworded, .detailed, .carriedOver, .momentSet, .replied, .adjusted,
      .arranged, .gathered, .observed, .attached, .wordsReceived, .replyReceived:
      carries = true
    case .toldBack(_, _, let how): carries = how != nil
    case .trustChecked(let check): carries = check.otherwise != nil
    case .reviewed(let review): carries = review.example != nil || review.recommendation != nil
    case .activitySkipped(_, _, let reason), .cancelled(_, let reason): carries = reason != nil
    default: carries = false
    }
    #expect((example.event.subject != nil) == carries)
  }

  @Test func wordsThatWereNotSaidHaveNoSubject() {
    #expect(Event.toldBack(reply: "a1", on: today, how: nil).subject == nil)
    #expect(Event.toldBack(reply: "a1", on: today, how: "muntligt").subject == "a1")
    #expect(Event.cancelled(plan: "p1", reason: nil).subject == nil)
    #expect(Event.cancelled(plan: "p1", reason: "sjukdom").subject == "p1")
    let skipped = Event.activitySkipped(occasion: "o", activity: "a", reason: "trötta")
    #expect(skipped.subject == "o/a")
  }

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
