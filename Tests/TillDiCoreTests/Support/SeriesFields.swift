import RandomRooms
import Testing
import TillDiCore

@Suite struct SeriesFieldsTests {
  /// The other tests lean on this: every property of a full series can be looked at.
  @Test func everyPropertyIsCompared() {
    let full = Room(events: RecordedRoom.events).series
    #expect(Set(fields(of: full).keys).isSuperset(of: bookkeeping.union(["notes"])))
    let changed = EventCase.all.reduce(into: Set<String>()) { $0.formUnion($1.changes) }
    let asked: Set<String> = ["name", "language", "disputed"]
    // A property that no event changes is none that the fold needs.
    #expect(Set(fields(of: full).keys) == changed.union(bookkeeping).union(asked))
  }
}
