import RandomRooms
import Testing
import TillDiCore

/// What holds of requests whatever they ask for.
@Suite struct RequestTests {
  private var room: Room {
    var room = Room(events: RecordedRoom.events)
    room.programme = .tiny
    return room
  }

  @Test(arguments: RequestCase.all)
  func eachLeadsToItsDeeds(_ example: RequestCase) throws {
    var here = room
    for event in example.before { here.keep([event]) }
    let events = try decide(example.request, in: here.series, here.situation)
    #expect(events.map(\.kind) == example.kinds)
  }

  /// A closed series still keeps its promises, and learns what stays in the room or was taken back.
  @Test(arguments: RequestCase.all)
  func aClosedSeriesTakesWhatItMust(_ example: RequestCase) throws {
    var closed = room
    try closed.ask(.close)
    let isRefused = closed.refusal(of: example.request) == .seriesClosed
    #expect(isRefused != example.isAllowedAfterClosing)
    #expect(room.refusal(of: example.request) != .seriesClosed)
  }

  /// What stands is no news, until another laptop says otherwise: then saying it is choosing it.
  @Test(arguments: RestatedCase.all)
  func whatStandsIsSaidOnceMoreWhereItIsDisputed(_ example: RestatedCase) throws {
    var here = room
    for event in example.before { here.keep([event]) }
    var there = here.copy(on: "b")
    here.keep([example.standing])
    #expect(try decide(example.request, in: here.series, here.situation) == [])
    there.keep([example.other])
    here.merge(there)
    #expect(here.history.conflicts.count == 1)
    let events = try decide(example.request, in: here.series, here.situation)
    #expect(events == [example.standing])
    try here.ask(example.request)
    #expect(here.history.conflicts.isEmpty)
    #expect(try decide(example.request, in: here.series, here.situation) == [])
  }

  /// What is agreed is written down each time, so there is nothing to say once more.
  @Test func whatIsArrangedIsNewsEachTime() throws {
    var here = room
    try here.ask(.arrange(.receiver, "chef"))
    #expect(
      try decide(.arrange(.receiver, "chef"), in: here.series, here.situation)
        == [.arranged(matter: .receiver, text: "chef")])
  }
}
