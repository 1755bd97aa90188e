import Testing
import TillDiCore

/// Says of every offer that it may serve every item, in the order they stand.
private struct SuggestsAll: Suggesting {
  func suggestions(for items: [String], among offers: [String], limit: Int) -> [[SuggestedOffer]] {
    items.map { item in
      offers.indices.prefix(limit).map {
        SuggestedOffer(
          offer: $0, reasons: [SuggestionReason(item: item, offer: offers[$0])])
      }
    }
  }
}

@Suite struct LinkSuggestionTests {
  private func pairs(_ room: Room) -> [String] {
    room.series.suggestions(by: SuggestsAll()).map { "\($0.item.note) \($0.offer.note)" }
  }

  @Test("What is linked asks for no suggestion, and what is dismissed does not come back")
  func dismissed() throws {
    var room = Room(events: RecordedRoom.events)
    #expect(pairs(room) == ["c1 o1", "c1 o2", "s1 o1", "s1 o2", "d2 o1", "d2 o2"])
    try room.ask(.dismiss(.link(item: "c1", offer: "o1")))
    #expect(pairs(room) == ["c1 o2", "s1 o1", "s1 o2", "d2 o1", "d2 o2"])
    try room.ask(.link("l2", "s1", "o2"))
    #expect(pairs(room) == ["c1 o2", "d2 o1", "d2 o2"])
    try room.ask(.unlink("s1", "o2"))
    #expect(pairs(room) == ["c1 o2", "s1 o1", "s1 o2", "d2 o1", "d2 o2"])
  }

  @Test("A dismissed offer leaves its place to the next, and there are never more than three")
  func atMostThree() throws {
    var room = Room(events: RecordedRoom.events)
    for number in 3...5 {
      try room.ask(
        .say(
          NoteID("o\(number)"), .offer, text: "Erbjudande \(number)", detail: nil,
          staysInRoom: false))
    }
    #expect(pairs(room).prefix(3) == ["c1 o1", "c1 o2", "c1 o3"])
    try room.ask(.dismiss(.link(item: "c1", offer: "o2")))
    #expect(pairs(room).prefix(4) == ["c1 o1", "c1 o3", "c1 o4", "s1 o1"])
  }

  @Test("What stays in the room is neither suggested nor looked at")
  func staysInRoom() throws {
    var room = Room(events: RecordedRoom.events)
    try room.ask(.keepInRoom("o1", true))
    try room.ask(.keepInRoom("s1", true))
    let found = room.series.suggestions(by: SuggestsAll())
    #expect(!found.contains { $0.offer.note == "o1" || $0.item.note == "s1" })
    #expect(!found.isEmpty)
    #expect(!found.flatMap(\.reasons).contains { $0.offer.contains("Schemat") })
  }
}
