import Testing
import TillDiCore

/// A version is frozen; later changes make the next, and the difference is visible.
@Suite struct VersionTests {
  private func room() throws -> Room {
    var room = Room()
    try room.say("s", .support, "Larmen")
    try room.say("d", .disturbance, "Loggar in")
    try room.say("e", .disturbance, "Skrivaren")
    try room.say("c", .claim, "Välja larm", detail: "via IT")
    try room.handOver("h1", .staff)
    return room
  }

  private func texts(_ room: Room, _ id: HandOverID) throws -> [String] {
    let handOver = try #require(room.series.handOvers.first { $0.id == id })
    return room.series.lines(of: handOver).map(\.text)
  }

  @Test func frozenWordsStayWhenTheNoteIsEdited() throws {
    var room = try room()
    try room.ask(.edit("d", text: "Loggar in fyra gånger"))
    try room.ask(.detail("c", text: "via chefen"))
    try room.ask(.reword("s", text: "Larm i telefonen"))
    let version = try #require(room.series.latestHandOver(of: .staff))
    let frozen = room.series.lines(of: version)
    #expect(frozen.map(\.text) == ["Larmen", "Loggar in", "Skrivaren", "Välja larm"])
    #expect(frozen.last?.detail == "via IT")
    #expect(room.series.sharedLines(of: .staff) == frozen)
    #expect(room.series.lines(of: .disturbance).first?.text == "Loggar in fyra gånger")
  }

  @Test func theNextVersionIsOneMore() throws {
    var room = try room()
    #expect(
      room.refusal(
        of: .handOver(
          "h2", .staff, from: "a", to: "b", answerBy: today, roles: [], roomSaidYes: true))
        == .nothingChanged(version: 1))
    try room.ask(.edit("d", text: "Loggar in fyra gånger"))
    try room.handOver("h2", .staff)
    #expect(room.series.latestHandOver(of: .staff)?.version == 2)
    #expect(try texts(room, "h1")[1] == "Loggar in")
    #expect(try texts(room, "h2")[1] == "Loggar in fyra gånger")
    // The other side counts for itself.
    try room.say("o", .offer, "Schemat")
    try room.handOver("h3", .management)
    #expect(room.series.latestHandOver(of: .management)?.version == 1)
  }

  @Test func aRewordingHeardAfterTheHandOverBelongsToTheNextVersion() throws {
    var room = try room()
    func told(_ id: HandOverID) throws -> [String?] {
      let handOver = try #require(room.series.handOvers.first { $0.id == id })
      return room.series.lines(of: handOver).filter { ["s", "d"].contains($0.note) }
        .map(\.toldRewording)
    }
    try room.ask(.reword("d", text: "Inloggningar"))
    try room.ask(.hearRewording("d", isRight: true))
    #expect(try told("h1") == [nil, nil], "the frozen line keeps its words")
    #expect(room.series.sharedLines(of: .staff).allSatisfy { $0.toldRewording == nil })
    #expect(room.series.lines(of: .disturbance).first?.toldRewording == "Inloggningar")
    let change = ListChange(
      from: room.series.sharedLines(of: .staff), to: room.series.lines(of: .disturbance))
    #expect(change.reworded.map(\.to.note) == ["d"])
    try room.handOver("h2", .staff)
    #expect(try told("h1") == [nil, nil] && told("h2") == [nil, "Inloggningar"])
    // Another one, heard or not, leaves what was handed over as it was.
    try room.ask(.reword("d", text: "För många inloggningar"))
    #expect(try told("h2") == [nil, "Inloggningar"])
    try room.ask(.hearRewording("d", isRight: true))
    try room.ask(.reword("s", text: "Larm"))
    try room.ask(.hearRewording("s", isRight: false))
    try room.handOver("h3", .staff)
    #expect(try told("h2") == [nil, "Inloggningar"])
    #expect(try told("h3") == [nil, "För många inloggningar"])
    // What the room says no to is shown nowhere.
    try room.ask(.hearRewording("d", isRight: false))
    #expect(try told("h3") == [nil, nil])
  }

  /// A facilitator's rewording stands beside the words and makes no version of its own.
  @Test func aRewordingIsNoChange() throws {
    var room = try room()
    try room.ask(.reword("d", text: "Inloggningar"))
    #expect(
      room.refusal(
        of: .handOver(
          "h2", .staff, from: "a", to: "b", answerBy: today, roles: [], roomSaidYes: true))
        == .nothingChanged(version: 1))
  }

  @Test func whatStaysInTheRoomSinceLeavesEveryVersion() throws {
    var room = try room()
    try room.ask(.keepInRoom("d", true))
    #expect(try texts(room, "h1") == ["Larmen", "Skrivaren", "Välja larm"])
    // The others keep the places they were handed over in.
    let version = try #require(room.series.latestHandOver(of: .staff))
    #expect(room.series.lines(of: version).map(\.rank) == [1, 2, 1])
    #expect(!room.series.comparison.items.contains { $0.line.note == "d" })
  }

  @Test func whatIsTakenAwaySinceStaysInTheVersion() throws {
    var room = try room()
    try room.ask(.remove("d"))
    #expect(try texts(room, "h1").count == 4)
    room.keep([.erased(subject: "d")])
    #expect(try texts(room, "h1") == ["Larmen", "Skrivaren", "Välja larm"])
  }

  @Test func aReplyStaysWithTheVersionItAnswered() throws {
    var room = try room()
    try room.reply("a1", to: ["d"], of: "h1", .yes)
    try room.ask(.edit("d", text: "Loggar in fyra gånger"))
    try room.handOver("h2", .staff)
    #expect(room.series.answers.first?.reply.handOver == "h1")
    // What was answered is what had been read aloud, not what was said since.
    #expect(room.series.followUps(on: today).first?.asked == ["Loggar in"])
    #expect(room.series.promisesToCarry(on: today).first?.asked == "Loggar in")
    #expect(room.refusal { history throws(Refusal) in try history.undo("e2") } != nil)
  }
}

/// How a list differs from the version before.
@Suite struct ListChangeTests {
  private func line(
    _ note: NoteID, _ rank: Int, _ text: String = "ord", in list: ListKind = .support
  ) throws -> ListLine {
    var room = Room()
    // Lines are made by a series only; those before it are filled in.
    for place in 1..<rank {
      try room.say(NoteID("fill\(place)"), list.noteKind, "fyllnad")
    }
    try room.say(note, list.noteKind, text)
    return try #require(room.series.lines(of: list).last)
  }

  @Test func theSameIsEmpty() throws {
    let lines = [try line("a", 1), try line("b", 2)]
    #expect(ListChange(from: lines, to: lines).isEmpty)
    #expect(ListChange(from: [], to: []).isEmpty)
  }

  @Test func addedAndRemoved() throws {
    let change = ListChange(
      from: [try line("a", 1), try line("b", 2)], to: [try line("a", 1), try line("c", 2)])
    #expect(change.added.map(\.note) == ["c"])
    #expect(change.removed.map(\.note) == ["b"])
    #expect(change.reworded.isEmpty && change.moved.isEmpty)
  }

  @Test func rewordedAndMoved() throws {
    let change = ListChange(
      from: [try line("a", 1, "före"), try line("b", 2)],
      to: [try line("b", 1), try line("a", 2, "efter")])
    #expect(change.reworded.map(\.from.text) == ["före"])
    #expect(change.reworded.map(\.to.text) == ["efter"])
    #expect(change.moved.map(\.line.note) == ["b", "a"])
    #expect(change.moved.map(\.from) == [2, 1])
    #expect(change.added.isEmpty && change.removed.isEmpty)
  }

  /// A line that went from one list to another is gone from the one and new on the other.
  @Test func toAnotherList() throws {
    let change = ListChange(
      from: [try line("a", 1, in: .support)], to: [try line("a", 1, in: .disturbance)])
    #expect(change.added.map(\.list) == [.disturbance])
    #expect(change.removed.map(\.list) == [.support])
    #expect(change.moved.isEmpty)
  }

  @Test func differencesAreEqualWhenTheirLinesAre() throws {
    let one = ListChange(from: [try line("a", 1)], to: [try line("a", 2)])
    let same = ListChange(from: [try line("a", 1)], to: [try line("a", 2)])
    let other = ListChange(from: [try line("a", 3)], to: [try line("a", 2)])
    #expect(one == same)
    #expect(one.hashValue == same.hashValue)
    #expect(one != other)
  }
}
