import RandomRooms
import Testing
import TillDiCore

/// Votes help, and the order the room confirms counts.
///
/// Source: *The model*, “How a list is put in order” and “Ties”.
@Suite struct BallotTests {
  private let ballot = Ballot(id: "b", list: .disturbance, method: .dots, each: 3, voters: 2)

  private func room() throws -> Room {
    var room = Room()
    for name in ["a", "b", "c", "d"] { try room.say(NoteID(name), .disturbance, "ord \(name)") }
    try room.ask(.openBallot(ballot))
    return room
  }

  private func vote(_ votes: KeyValuePairs<NoteID, Int>, isTotal: Bool = false) -> Request {
    .vote("b", votes.map { Vote(note: $0.key, count: $0.value) }, isTotal: isTotal)
  }

  /// The lines by votes: `3:b 1:a,d 0:c`.
  private func places(_ room: Room) throws -> String {
    let count = try #require(room.series.ballots.last)
    return count.places(among: room.series.lines(of: .disturbance)).map { place in
      "\(place.votes):" + place.lines.map(\.note.rawValue).joined(separator: ",")
    }.joined(separator: " ")
  }

  @Test func singleBallotsAdd() throws {
    var room = try room()
    try room.ask(vote(["b": 2, "a": 1]))
    try room.ask(vote(["b": 1, "d": 1]))
    #expect(try places(room) == "3:b 1:a,d 0:c")
    let open = try #require(room.series.openBallot)
    #expect(open.cast == 2)
    #expect(open.entered == 5)
    #expect(open.expected == 6)
    // The list stands as it stood: votes order nothing.
    #expect(room.series.lines(of: .disturbance).map(\.note) == ["a", "b", "c", "d"])
    #expect(room.series.orders.isEmpty)
  }

  @Test func aTieIsShownAsATie() throws {
    var room = try room()
    #expect(try places(room) == "0:a,b,c,d")
    try room.ask(.rank(.disturbance, ["d", "c"]))
    try room.ask(vote(["c": 3]))
    try room.ask(vote(["d": 3]))
    #expect(try places(room) == "3:d,c 0:a,b")
  }

  @Test func totalsTakeThePlaceOfWhatWas() throws {
    var room = try room()
    try room.ask(vote(["a": 3]))
    try room.ask(vote(["a": 5, "b": 4], isTotal: true))
    try room.ask(vote(["b": 2], isTotal: true))
    #expect(try places(room) == "5:a 2:b 0:c,d")
    // Totals are nobody's ballot.
    #expect(room.series.openBallot?.cast == 1)
    try room.ask(vote(["a": 0], isTotal: true))
    #expect(try places(room) == "2:b 0:a,c,d")
  }

  /// Of a ballot with too many dots nothing is counted.
  @Test func tooManyDots() throws {
    var room = try room()
    #expect(room.refusal(of: vote(["a": 2, "b": 2])) == .notSoManyVotes(4, most: 3))
    #expect(room.refusal(of: vote(["a": 2, "a": 2])) == .notSoManyVotes(4, most: 3))
    try room.ask(vote(["a": 2, "a": 1]))
    #expect(try places(room) == "3:a 0:b,c,d")
    let count = room.history.actions.count
    try room.ask(vote([:]))
    #expect(room.history.actions.count == count)
  }

  @Test func oneBallotIsTakenBack() throws {
    var room = try room()
    try room.ask(vote(["a": 3]))
    try room.ask(vote(["b": 1]))
    try room.take { history throws(Refusal) in try history.undoLast(by: "a") }
    #expect(try places(room) == "3:a 0:b,c,d")
    #expect(room.series.openBallot?.cast == 1)
  }

  @Test func aLineThatWasRemovedMeanwhile() throws {
    var room = try room()
    try room.ask(vote(["a": 2, "b": 1]))
    try room.ask(.remove("a"))
    #expect(try places(room) == "1:b 0:c,d")
    #expect(room.refusal(of: vote(["a": 1])) == .notInList(.disturbance))
    try room.take { history throws(Refusal) in try history.undoLast(by: "a") }
    #expect(try places(room) == "2:a 1:b 0:c,d")
  }

  @Test func closing() throws {
    var room = try room()
    try room.ask(vote(["a": 2]))
    #expect(room.series.result(of: .disturbance) == nil)
    try room.ask(.closeBallot("b"))
    #expect(room.series.openBallot == nil)
    #expect(room.series.result(of: .disturbance)?.totals == ["a": 2])
    #expect(room.series.result(of: .support) == nil)
    // The next is a new one; the last that was closed is what counts as the result.
    try room.ask(
      .openBallot(Ballot(id: "c", list: .disturbance, method: .hands, each: nil, voters: nil)))
    #expect(room.series.openBallot?.expected == nil)
    #expect(room.series.result(of: .disturbance)?.ballot.id == "b")
    try room.ask(.closeBallot("c"))
    #expect(room.series.result(of: .disturbance)?.ballot.id == "c")
  }

  @Test func aBallotOfTheSameNameIsPassedBy() throws {
    var room = try room()
    let before = room.series
    room.keep([
      .ballotOpened(ballot: Ballot(id: "b", list: .offer, method: .hands, each: nil, voters: 1))
    ])
    #expect(differences(before, room.series).isSubset(of: bookkeeping))
  }

  @Test func numbersThatMakeNoSenseStopNothing() throws {
    var room = try room()
    for number in [Int.max, .max, .min, 7] {
      let vote = Vote(note: "a", count: number)
      room.keep([.voted(ballot: "b", votes: [vote, vote], isTotal: false)])
      room.keep([.voted(ballot: "b", votes: [Vote(note: "b", count: number)], isTotal: true)])
      #expect((room.series.openBallot?.entered ?? -1) >= 0)
    }
    let absurd = Ballot(id: "c", list: .disturbance, method: .dots, each: .max, voters: .max)
    room.keep([.ballotOpened(ballot: absurd)])
    #expect(room.series.openBallot?.expected == nil)
  }
}
