import RandomRooms
import Testing
import TillDiCore

/// A short name belongs to its line: it follows it to other places and later versions, and no other line gets it.
@Suite struct LineNumberTests {
  private func room(_ notes: [NoteID] = ["a", "b", "c"]) throws -> Room {
    var room = Room()
    for note in notes { try room.say(note, .claim, "Sak \(note)") }
    return room
  }

  /// The list as it stands: each note with its number, or `-`.
  private func names(_ room: Room) -> [String] {
    room.series.lines(of: .claim).map { "\($0.note)\($0.number.map { "\($0)" } ?? "-")" }
  }

  private func handedOver(_ room: Room, _ id: HandOverID) throws -> [String] {
    let handOver = try #require(room.series.handOvers.first { $0.id == id })
    return room.series.lines(of: handOver).map { "\($0.note)\($0.number ?? 0)" }
  }

  @Test func beforeAnyVersionThePlaceIsTheNumber() throws {
    var room = try room()
    try room.ask(.rank(.claim, ["c", "a", "b"]))
    #expect(names(room) == ["c1", "a2", "b3"])
    try room.handOver("h1", .staff)
    #expect(try handedOver(room, "h1") == ["c1", "a2", "b3"])
    // Nothing is written that the place says.
    #expect(room.series.handOvers[0].items.allSatisfy { $0.number == nil })
  }

  @Test func anotherOrderLeavesTheNames() throws {
    var room = try room()
    try room.handOver("h1", .staff)
    try room.ask(.rank(.claim, ["c", "a", "b"]))
    #expect(names(room) == ["c3", "a1", "b2"])
    try room.handOver("h2", .staff)
    #expect(names(room) == ["c3", "a1", "b2"])
    #expect(try handedOver(room, "h2") == ["c3", "a1", "b2"])
    #expect(room.series.lines(of: .claim).map(\.rank) == [1, 2, 3])
    #expect(room.series.handOvers[1].items.map(\.number) == [3, 1, 2])
  }

  @Test func aNewLineHasNoneAndGetsTheNext() throws {
    var room = try room()
    try room.handOver("h1", .staff)
    try room.say("d", .claim, "Sak d")
    try room.say("e", .claim, "Sak e")
    try room.ask(.place("e", at: 1))
    #expect(names(room) == ["e-", "a1", "b2", "c3", "d-"])
    try room.handOver("h2", .staff)
    #expect(names(room) == ["e4", "a1", "b2", "c3", "d5"])
    #expect(room.series.sharedLines(of: .staff).map(\.number) == [4, 1, 2, 3, 5])
  }

  @Test func aNumberIsNotUsedTwice() throws {
    var room = try room()
    try room.handOver("h1", .staff)
    try room.ask(.remove("c"))
    try room.say("d", .claim, "Sak d")
    try room.handOver("h2", .staff)
    #expect(names(room) == ["a1", "b2", "d4"])
    room.keep([.erased(subject: "d")])
    try room.say("e", .claim, "Sak e")
    try room.handOver("h3", .staff)
    #expect(names(room) == ["a1", "b2", "e5"])
  }

  /// A line that was away for a version is called what it was called before.
  @Test func whatComesBackHasItsNumber() throws {
    var room = try room()
    try room.handOver("h1", .staff)
    let removed = try room.ask(.remove("a"))
    try room.handOver("h2", .staff)
    try room.take { history throws(Refusal) in try history.undo(removed) }
    try room.say("d", .claim, "Sak d")
    #expect(names(room) == ["a-", "b2", "c3", "d-"])
    try room.handOver("h3", .staff)
    #expect(names(room) == ["a1", "b2", "c3", "d4"])
  }

  /// Its number belongs to the list: on another it is new, and back on the first it is what it was.
  @Test func eachListCountsForItself() throws {
    var room = try room()
    try room.say("x", .disturbance, "Sak x")
    try room.handOver("h1", .staff)
    try room.ask(.move("b", .disturbance))
    try room.handOver("h2", .staff)
    #expect(
      room.series.lines(of: .disturbance).map { "\($0.note)\($0.number ?? 0)" } == ["b2", "x1"])
    try room.ask(.move("b", .claim))
    try room.handOver("h3", .staff)
    #expect(names(room) == ["a1", "b2", "c3"])
  }

  @Test func anUndoneHandOverGaveNone() throws {
    var room = try room()
    try room.handOver("h1", .staff)
    try room.say("d", .claim, "Sak d")
    let second = try room.handOver("h2", .staff)
    #expect(names(room).last == "d4")
    try room.take { history throws(Refusal) in try history.undo(second) }
    #expect(names(room).last == "d-")
    try room.say("e", .claim, "Sak e")
    try room.ask(.place("e", at: 1))
    try room.handOver("h3", .staff)
    #expect(names(room) == ["e4", "a1", "b2", "c3", "d5"])
  }

  /// An old record has places only: those of the newest version are the numbers, and the next is above all that were.
  @Test func anOldRecordGoesOnFromItsNewestVersion() throws {
    var room = try room()
    try room.handOver("h1", .staff)
    try room.ask(.rank(.claim, ["b", "a"]))
    try room.ask(.remove("c"))
    let old = { (place: Int, note: NoteID, wording: ActionID) in
      FrozenItem(note: note, list: .claim, rank: place, wording: wording, detail: nil)
    }
    var second = try #require(room.series.latestHandOver(of: .staff))
    (second.id, second.version) = ("h2", 2)
    second.items = [old(1, "b", "e2"), old(2, "a", "e1")]
    room.keep([.handedOver(handOver: second)])
    #expect(names(room) == ["b1", "a2"])
    #expect(try handedOver(room, "h1") == ["a1", "b2", "c3"])
    #expect(
      room.refusal(
        of: .handOver(
          "h3", .staff, from: "a", to: "b", answerBy: today, roles: [], roomSaidYes: true))
        == .nothingChanged(version: 2))
    try room.say("d", .claim, "Sak d")
    try room.ask(.rank(.claim, ["d", "a", "b"]))
    try room.handOver("h3", .staff)
    #expect(names(room) == ["d4", "a2", "b1"])
  }

  /// What only an older version knows gets the number it had there, unless another line has it now.
  @Test func whatAnOldRecordCalledTwiceIsTheNewestOnes() throws {
    var room = try room(["a", "b"])
    try room.handOver("h1", .staff)
    var second = try #require(room.series.latestHandOver(of: .staff))
    (second.id, second.version) = ("h2", 2)
    second.items = [FrozenItem(note: "b", list: .claim, rank: 1, wording: "e2", detail: nil)]
    room.keep([.handedOver(handOver: second)])
    #expect(names(room) == ["a-", "b1"])
    try room.handOver("h3", .staff)
    #expect(names(room) == ["a3", "b1"])
  }

  @Test func twinsKeepTheLowerActionsNames() throws {
    var one = try room()
    try one.handOver("h1", .staff)
    var other = one.copy(on: "b")
    try one.say("d", .claim, "Sak d")
    try one.handOver("h2", .staff)
    try other.say("e", .claim, "Sak e")
    try other.handOver("h3", .staff)
    #expect(names(one).last == "d4" && names(other).last == "e4")
    one.merge(other)
    other.merge(one)
    #expect(one.series == other.series)
    // `b6` counts before `e6`: the numbers of the two actions are the same.
    #expect(names(one) == ["a1", "b2", "c3", "e4", "d-"])
    #expect(one.history.conflicts.map(\.place) == [.version(.staff)])
    try one.handOver("h4", .staff)
    #expect(names(one) == ["a1", "b2", "c3", "e4", "d5"])
  }

  /// On the other side's laptop the names are those of the list that came.
  @Test func whatComesKeepsItsNames() throws {
    var sender = try room()
    try sender.handOver("h1", .staff)
    var receiver = Room()
    try receiver.receive(sender.file(of: .staff))
    #expect(names(receiver) == ["a1", "b2", "c3"])
    try sender.say("d", .claim, "Sak d")
    try sender.ask(.rank(.claim, ["d", "c"]))
    try sender.handOver("h2", .staff)
    try receiver.receive(sender.file(of: .staff))
    #expect(names(receiver) == ["d4", "c3", "a1", "b2"])
    #expect(try handedOver(receiver, "h1") == ["a1", "b2", "c3"])
    try receiver.reply("r", to: ["a"], of: "h2", .yes)
    #expect(receiver.series.followUps(on: today).first?.lines.map(\.number) == [1])
    #expect(receiver.series.comparison.items.map(\.line.number) == [4, 3, 1, 2])
  }

  /// Whatever two rooms do: in the versions that stand, no number of a list is ever two lines'.
  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func aNumberNeverMoves(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    var room = Room()
    var given: [String: NoteID] = [:]
    for step in 0..<60 {
      try? act(&room, step, &dice)
      let versions = room.series.handOvers
      var standing: [String: NoteID] = [:]
      for item in versions.flatMap(\.items) {
        let name = "\(item.list) \(item.shortNumber)"
        #expect(standing[name] ?? item.note == item.note, "\(name) in step \(step)")
        standing[name] = item.note
      }
      // What stood before and stands now is the same; what was undone may be given anew.
      for (name, note) in given where standing[name] != nil && !wasUndone(room, versions) {
        #expect(standing[name] == note, "\(name) in step \(step)")
      }
      given = standing
      for list in ListKind.lists(of: .staff) {
        let newest = room.series.latestHandOver(of: .staff)
        for line in room.series.lines(of: list) {
          let item = newest?.items.first { $0.note == line.note && $0.list == list }
          #expect(line.number == (newest == nil ? line.rank : item?.shortNumber))
        }
      }
    }
  }

  /// Whether the version that stands took the place of one that was taken back.
  private func wasUndone(_ room: Room, _ versions: [HandOver]) -> Bool {
    let every = room.history.actions.flatMap(\.events).filter {
      if case .handedOver = $0 { true } else { false }
    }
    return every.count != versions.count
  }

  private func act(_ room: inout Room, _ step: Int, _ dice: inout SeededGenerator) throws {
    let note = room.series.noteOrder.randomElement(using: &dice) ?? "none"
    let kinds: [NoteKind] = [.claim, .disturbance]
    let kind = kinds.randomElement(using: &dice) ?? .claim
    switch Int.random(in: 0..<12, using: &dice) {
    case 0...3: try room.say(NoteID("n\(step)"), kind, "Sak \(step)")
    case 4: try room.ask(.remove(note))
    case 5: try room.ask(.move(note, kind))
    case 6: room.keep([.erased(subject: Subject(note))])
    case 7: try room.take { history throws(Refusal) in try history.undoLast(by: "a") }
    case 8:
      let list = ListKind(kind) ?? .claim
      let order = room.series.lines(of: list).map(\.note).shuffled(using: &dice)
      try room.ask(.rank(list, order))
    case 9: try room.ask(.gather(NoteID("g\(step)"), name: "samling \(step)", [note]))
    default: try room.handOver(HandOverID("h\(step)"), .staff)
    }
  }
}
