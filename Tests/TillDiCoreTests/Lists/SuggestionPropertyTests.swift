import RandomRooms
import Testing
import TillDiCore

/// Rooms that take up, dismiss, take back and hide in any order: what is suggested always fits what people have said.
@Suite struct SuggestionPropertyTests {
  /// Suggests every offer for every item, and is never shown what stays in the room.
  private struct Everything: Suggesting {
    func suggestions(for items: [String], among offers: [String], limit: Int)
      -> [[SuggestedOffer]]
    {
      #expect(!(items + offers).contains { $0.contains("hemligt") })
      return items.map { _ in
        offers.indices.prefix(limit).map { SuggestedOffer(offer: $0, reasons: []) }
      }
    }
  }

  private let items: [NoteID] = ["d1", "d2", "d3", "c1"]
  private let offers: [NoteID] = ["o1", "o2", "o3", "o4", "o5"]

  private func room(handedOver: Bool) throws -> Room {
    var room = Room()
    for id in items { try room.say(id, id == "c1" ? .claim : .disturbance, "sak \(id)") }
    for id in offers { try room.say(id, .offer, "gåva \(id)") }
    try room.ask(.say("x", .disturbance, text: "hemligt", detail: nil, staysInRoom: true))
    try room.ask(.say("y", .offer, text: "hemligt", detail: nil, staysInRoom: true))
    if handedOver {
      try room.handOver("h1", .staff)
      try room.handOver("h2", .management)
    }
    return room
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>) func anyOrder(_ seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    var room = try room(handedOver: seed.isMultiple(of: 2))
    for step in 0..<80 {
      let item = try #require(items.randomElement(using: &dice))
      let offer = try #require(offers.randomElement(using: &dice))
      do throws(Refusal) {
        switch Int.random(in: 0..<10, using: &dice) {
        case 0...2: try room.ask(.link(LinkID("l\(step)"), item, offer, dice.grade))
        case 3, 4: try room.ask(.dismiss(.link(item: item, offer: offer)))
        case 5: try room.ask(.unlink(item, offer))
        case 6: try room.take { history throws(Refusal) in try history.undoLast(by: "a") }
        case 7: try room.take { history throws(Refusal) in try history.redoLast(by: "a") }
        case 8: try room.ask(.keepInRoom(offer, step.isMultiple(of: 2)))
        default: try room.ask(.keepInRoom(item, step.isMultiple(of: 2)))
        }
      } catch {
        // Refused: nothing has changed, and that is checked all the same.
      }
      try expectThatSuggestionsFit(room.series)
    }
    let folded = History(
      name: room.history.name, language: .swedish, actions: room.history.actions.shuffled())
    #expect(folded.series == room.series)
  }

  private func expectThatSuggestionsFit(_ series: Series) throws {
    let suggestions = series.suggestions(by: Everything())
    let linked = Set(series.comparison.matched.map(\.line.note))
    for (item, own) in Dictionary(grouping: suggestions, by: \.item.note) {
      #expect(own.count <= 3 && Set(own.map(\.offer.note)).count == own.count)
      #expect(!linked.contains(item))
    }
    for suggestion in suggestions {
      #expect(!series.dismissed.contains(suggestion.proposal))
      #expect(series.isOpen(suggestion.proposal))
      for note in [suggestion.item.note, suggestion.offer.note] {
        #expect(series.notes[note]?.staysInRoom == false)
      }
    }
    // What is only suggested is no match.
    #expect(linked == Set(series.links.map(\.item)).intersection(shown(series)))
  }

  /// The items of which some link's offer is to be seen.
  private func shown(_ series: Series) -> Set<NoteID> {
    func isSeen(_ note: NoteID) -> Bool { series.notes[note]?.staysInRoom == false }
    return Set(series.links.filter { isSeen($0.item) && isSeen($0.offer) }.map(\.item))
  }
}

extension SeededGenerator {
  fileprivate var grade: LinkGrade {
    mutating get { Bool.random(using: &self) ? .serves : .servesInPart }
  }
}
