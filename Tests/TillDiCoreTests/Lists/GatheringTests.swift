import RandomRooms
import Testing
import TillDiCore

/// Notes that are put together under a name keep their words.
///
/// Source: *The model*, “Own words first”.
@Suite struct GatheringTests {
  /// Four disturbances, two of them under *Strul*.
  static func room() throws -> Room {
    var room = Room()
    for name in ["a", "b", "c", "d"] { try room.say(NoteID(name), .disturbance, "ord \(name)") }
    try room.ask(.gather("g", name: "Strul", ["c", "a"]))
    return room
  }

  private func lines(_ room: Room, _ list: ListKind = .disturbance) -> [String] {
    room.series.lines(of: list).map { line in
      ([line.text] + line.gathered).joined(separator: " < ")
    }
  }

  @Test func theLineIsTheNameAndCarriesTheOriginals() throws {
    let room = try Self.room()
    #expect(lines(room) == ["ord b", "ord d", "Strul < ord a < ord c"])
    #expect(room.series.lines(of: .disturbance).last?.gatheredNotes == ["a", "c"])
    #expect(room.series.head(of: "a") == "g")
    #expect(room.series.head(of: "b") == nil)
    #expect(room.series.isHead("g"))
    #expect(!room.series.isHead("a"))
    #expect(room.series.notes["g"]?.isName == true)
    // The originals are still notes, in their own words.
    #expect(room.series.notes(of: [.disturbance]).map(\.id) == ["a", "b", "c", "d", "g"])
  }

  @Test func aNameTakesInMore() throws {
    var room = try Self.room()
    try room.ask(.gather("g", name: "Strul", ["d"]))
    #expect(lines(room) == ["ord b", "Strul < ord a < ord c < ord d"])
    // A better name is an edit; a name given again changes none.
    try room.ask(.edit("g", text: "Krångel"))
    try room.ask(.gather("g", name: "Strul", ["b"]))
    #expect(lines(room) == ["Krångel < ord a < ord b < ord c < ord d"])
  }

  @Test func aNoteMovesToTheLastNameThatTookIt() throws {
    var room = try Self.room()
    try room.ask(.gather("h", name: "Annat", ["a", "b"]))
    #expect(lines(room) == ["ord d", "Strul < ord c", "Annat < ord a < ord b"])
  }

  @Test func toTakeApartIsToRemoveTheName() throws {
    var room = try Self.room()
    try room.ask(.rank(.disturbance, ["g", "d"]))
    try room.ask(.remove("g"))
    #expect(lines(room) == ["ord d", "ord a", "ord b", "ord c"])
    #expect(room.series.head(of: "a") == nil)
    try room.take { history throws(Refusal) in try history.undoLast(by: "a") }
    #expect(lines(room) == ["Strul < ord a < ord c", "ord d", "ord b"])
  }

  @Test func namesUnderNames() throws {
    var room = try Self.room()
    try room.ask(.gather("h", name: "Allt", ["g", "b"]))
    // Whatever lies under a line is with it, at any depth.
    #expect(lines(room) == ["ord d", "Allt < ord b < Strul < ord a < ord c"])
    try room.ask(.remove("g"))
    #expect(lines(room) == ["ord a", "ord c", "ord d", "Allt < ord b"])
    // What lay under the one that is gone is in nobody's way.
    try room.ask(.gather("a", name: "ord a", ["h", "d"]))
    #expect(lines(room) == ["ord a < ord d < Allt < ord b", "ord c"])
  }

  @Test func onlyLinesArePlaced() throws {
    var room = try Self.room()
    #expect(room.refusal(of: .place("a", at: 1)) == .notInList(.disturbance))
    #expect(room.refusal(of: .rank(.disturbance, ["a"])) == .notInList(.disturbance))
    try room.ask(.place("g", at: 1))
    #expect(lines(room).first == "Strul < ord a < ord c")
  }

  @Test func aMemberThatStaysInTheRoomIsNotShown() throws {
    var room = try Self.room()
    try room.ask(.keepInRoom("a", true))
    #expect(lines(room) == ["ord b", "ord d", "Strul < ord c"])
    #expect(room.series.members(of: "g").map(\.id) == ["a", "c"])
  }

  /// A name that stays in the room takes nothing with it that may leave.
  @Test func aNameThatStaysInTheRoomHidesNothingElse() throws {
    var room = try Self.room()
    try room.ask(.keepInRoom("g", true))
    #expect(lines(room) == ["ord a", "ord b", "ord c", "ord d"])
    #expect(room.series.head(of: "a") == "g")
    #expect(room.series.sharedHead(of: "a") == nil)
  }

  @Test func aNameForWhatStaysInTheRoomStaysThere() throws {
    var room = try Self.room()
    try room.ask(.say("x", .disturbance, text: "hemligt", detail: nil, staysInRoom: true))
    try room.ask(.say("y", .disturbance, text: "hemligare", detail: nil, staysInRoom: true))
    try room.ask(.gather("h", name: "Hemligheter", ["x", "y"]))
    #expect(room.series.notes["h"]?.staysInRoom == true)
    #expect(lines(room).count == 3)
    // With one that may leave, the name may.
    try room.ask(.gather("i", name: "Blandat", ["x", "b"]))
    #expect(lines(room) == ["ord d", "Strul < ord a < ord c", "Blandat < ord b"])
  }

  @Test func movingTheNameMovesWhatLiesUnderIt() throws {
    var room = try Self.room()
    try room.ask(.move("g", .support))
    #expect(lines(room) == ["ord b", "ord d"])
    #expect(lines(room, .support) == ["Strul < ord a < ord c"])
    try room.take { history throws(Refusal) in try history.undoLast(by: "a") }
    #expect(lines(room) == ["ord b", "ord d", "Strul < ord a < ord c"])
  }

  @Test func movingOneTakesItOut() throws {
    var room = try Self.room()
    try room.ask(.move("a", .support))
    #expect(lines(room, .support) == ["ord a"])
    #expect(lines(room) == ["ord b", "ord d", "Strul < ord c"])
    try room.ask(.move("a", .disturbance))
    #expect(lines(room).last == "Strul < ord a < ord c")
  }

  /// A claim may be a route alone, which is nothing under any other kind.
  @Test func aRouteWithoutWordsStaysAClaim() throws {
    var room = Room()
    try room.say("a", .claim, "", detail: "via IT")
    try room.say("b", .claim, "Välja larm")
    try room.ask(.gather("g", name: "Larmen", ["a", "b"]))
    try room.ask(.move("g", .support))
    #expect(lines(room, .support) == ["Larmen < Välja larm"])
    #expect(room.series.lines(of: .claim).map(\.detail) == ["via IT"])
  }

  @Test func aClaimKeepsItsRoute() throws {
    var room = Room()
    try room.say("a", .claim, "", detail: "via IT")
    try room.say("b", .claim, "Välja larm", detail: "på APT")
    try room.ask(.gather("g", name: "Larmen", ["a", "b"]))
    #expect(lines(room, .claim) == ["Larmen < via IT < Välja larm – på APT"])
    try room.handOver("h1", .staff)
    let detailed = try room.ask(.detail("b", text: "via chefen"))
    let handOver = try #require(room.series.handOvers.first)
    #expect(room.series.lines(of: handOver).first?.gathered == ["via IT", "Välja larm – på APT"])
    try room.handOver("h2", .staff)
    #expect(
      room.refusal { history throws(Refusal) in try history.undo(detailed) }
        == .handedOver(version: 2, .staff))
  }

  @Test func anErasedNameFreesItsNotes() throws {
    var room = try Self.room()
    room.keep([.erased(subject: "g")])
    #expect(lines(room) == ["ord a", "ord b", "ord c", "ord d"])
    room.keep([.gathered(note: "g", kind: .disturbance, name: "Strul", notes: ["a", "b"])])
    #expect(lines(room) == ["ord a", "ord b", "ord c", "ord d"])
    room.keep([.erased(subject: "a")])
    #expect(lines(room) == ["ord b", "ord c", "ord d"])
  }

  @Test func theFunnelCountsWhatWasSaidOnce() throws {
    let room = try Self.room()
    #expect(room.series.funnel(of: .staff).said == 4)
  }
}

/// Whatever two laptops gathered, no note is lost and the order of the lines in the file means nothing.
@Suite struct MergedGatheringTests {
  private func gathered(_ head: NoteID, _ notes: [NoteID], _ number: Int, _ id: ActionID) -> Action
  {
    Action(
      id: id, number: number, at: "",
      events: [.gathered(note: head, kind: .support, name: "namn \(head)", notes: notes)])
  }

  @Test(arguments: 1...300 as ClosedRange<UInt64>)
  func noNoteIsUnderItself(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let names = (1...6).map { NoteID("n\($0)") }
    var actions = names.enumerated().map { index, note in
      Action(
        id: ActionID("s\(index)"), number: 1, at: "",
        events: [.said(note: note, kind: .support, text: "x", detail: nil, staysInRoom: false)])
    }
    for index in 1...14 {
      let note = names.randomElement(using: &generator) ?? "n1"
      let event: Event =
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: .moved(note: note, kind: Bool.random(using: &generator) ? .support : .dream)
        case 1: .removed(note: note)
        default:
          .gathered(
            note: note, kind: .support, name: "namn",
            notes: Array(names.shuffled(using: &generator).prefix(3)))
        }
      actions.append(
        Action(
          id: ActionID("g\(index)"), number: Int.random(in: 2...5, using: &generator), at: "",
          events: [event]))
    }
    let series = History(name: "x", language: .swedish, actions: actions).series
    let again = History(
      name: "x", language: .swedish, actions: actions.shuffled(using: &generator)
    ).series
    #expect(series == again)
    // Everything that stands is a line or under exactly one.
    let lines = series.lines(of: .support)
    let shown = lines.flatMap { [$0.note] + $0.gatheredNotes }
    #expect(shown.sorted() == series.notes(of: [.support]).map(\.id).sorted())
  }

  @Test func eachTookInTheOther() {
    var room = Room()
    room.keep([.said(note: "a", kind: .support, text: "A", detail: nil, staysInRoom: false)])
    room.keep([.said(note: "b", kind: .support, text: "B", detail: nil, staysInRoom: false)])
    for order in [["x", "y"], ["y", "x"]] as [[ActionID]] {
      var history = room.history
      for id in order {
        history.append([gathered(id == "x" ? "a" : "b", [id == "x" ? "b" : "a"], 3, id)])
      }
      // The first by name stands; the second would close a ring and is passed by.
      #expect(history.series.lines(of: .support).map(\.text) == ["A"])
      #expect(history.series.lines(of: .support).first?.gathered == ["B"])
    }
  }
}

/// A frozen list keeps what lay under each line, in the words that were read aloud.
@Suite struct FrozenGatheringTests {
  private func lines(_ room: Room) throws -> [[String]] {
    let handOver = try #require(room.series.latestHandOver(of: .staff))
    return room.series.lines(of: handOver).map { [$0.text] + $0.gathered }
  }

  @Test func byTheirWords() throws {
    var room = try GatheringTests.room()
    try room.handOver("h1", .staff)
    let frozen = try lines(room)
    #expect(frozen == [["ord b"], ["ord d"], ["Strul", "ord a", "ord c"]])
    try room.ask(.edit("a", text: "andra ord"))
    try room.ask(.gather("g", name: "Strul", ["d"]))
    try room.ask(.remove("c"))
    #expect(try lines(room) == frozen)
    // That it was edited, took in one and lost one makes the next version.
    try room.handOver("h2", .staff)
    #expect(try lines(room) == [["ord b"], ["Strul", "andra ord", "ord d"]])
  }

  @Test func whatStaysInTheRoomSinceOrIsErasedLeavesIt() throws {
    var room = try GatheringTests.room()
    try room.handOver("h1", .staff)
    try room.ask(.keepInRoom("a", true))
    #expect(try lines(room).last == ["Strul", "ord c"])
    room.keep([.erased(subject: "c")])
    #expect(try lines(room).last == ["Strul"])
  }

  @Test func undoTakesNothingThatWasRead() throws {
    var room = Room()
    try room.say("a", .disturbance, "ord a")
    try room.say("b", .disturbance, "ord b")
    let edit = try room.ask(.edit("a", text: "ord ä"))
    let gathering = try room.ask(.gather("g", name: "Strul", ["a", "b"]))
    let handing = try room.handOver("h1", .staff)
    let refused = Refusal.handedOver(version: 1, .staff)
    // The name, and the originals under it.
    for action in [gathering, edit, "e1", "e2"] {
      #expect(room.refusal { history throws(Refusal) in try history.undo(action) } == refused)
    }
    try room.take { history throws(Refusal) in try history.undo(handing) }
    try room.take { history throws(Refusal) in try history.undo(gathering) }
    #expect(room.series.lines(of: .disturbance).map(\.text) == ["ord ä", "ord b"])
    #expect(room.series.notes["g"] == nil)
  }

  /// New words under an answered line have had no answer; fewer have.
  @Test func aReplyAnswersTheWordsThatWereThere() throws {
    var room = try GatheringTests.room()
    try room.handOver("h1", .staff)
    try room.reply("r1", to: ["g"], of: "h1", .yes)
    try room.ask(.remove("c"))
    try room.handOver("h2", .staff)
    #expect(!room.series.comparison.unanswered.map(\.line.note).contains("g"))
    try room.ask(.gather("g", name: "Strul", ["d"]))
    try room.handOver("h3", .staff)
    #expect(room.series.comparison.unanswered.map(\.line.note).contains("g"))
  }
}

/// How versions differ in what lies under their lines.
@Suite struct GatheredChangeTests {
  private func change(_ room: inout Room, _ requests: Request...) throws -> ListChange {
    let before = room.series.lines(of: .disturbance)
    for request in requests { try room.ask(request) }
    return ListChange(from: before, to: room.series.lines(of: .disturbance))
  }

  @Test func whatIsGatheredIsNotGone() throws {
    var room = try GatheringTests.room()
    let change = try change(&room, .gather("g", name: "Strul", ["b"]))
    #expect(change.gathered.map(\.text) == ["ord b"])
    #expect(change.gathered.map(\.under.note) == ["g"])
    #expect(change.removed.isEmpty)
    #expect(change.moved.map(\.line.note) == ["d", "g"])
  }

  @Test func aNewNameTellsWhatLiesUnderIt() throws {
    var room = try GatheringTests.room()
    let change = try change(&room, .gather("h", name: "Annat", ["b", "d"]))
    #expect(change.added.map(\.note) == ["h"])
    #expect(change.gathered.map(\.text) == ["ord b", "ord d"])
    #expect(change.removed.isEmpty)
  }

  @Test func whatIsSetFreeIsNew() throws {
    var room = try GatheringTests.room()
    let change = try change(&room, .remove("g"))
    #expect(change.added.map(\.note) == ["a", "c"])
    #expect(change.removed.map(\.note) == ["g"])
    #expect(change.scattered.isEmpty)
  }

  @Test func otherWordsAndNone() throws {
    var room = try GatheringTests.room()
    let change = try change(&room, .edit("a", text: "andra ord"), .remove("c"))
    #expect(change.gathered.map(\.text) == ["andra ord"])
    #expect(change.scattered.map(\.text) == ["ord c"])
    #expect(change.scattered.map(\.from.note) == ["g"])
    #expect(!change.isEmpty)
    #expect(change == change)
    #expect(change != ListChange(from: [], to: []))
  }
}
