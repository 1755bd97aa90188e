import Testing
import TillDiCore

/// A list that comes from the other side's laptop more than once, or in two places at once.
@Suite struct ReceivedAgainTests {
  /// The staff's laptop, where `h1` is handed over.
  private func staff() throws -> Room {
    var room = Room()
    try room.say("d1", .disturbance, "Fyra inloggningar")
    try room.say("d2", .disturbance, "Skrivaren")
    try room.say("d3", .disturbance, "Wifi")
    try room.say("c1", .claim, "Välja larm", detail: "via chefen")
    try room.ask(.gather("g1", name: "Strul", ["d1", "d2"]))
    return room
  }

  @Test func aNewerFileOfAVersionTakesThePlaceOfTheFirst() throws {
    var sender = try staff()
    try sender.handOver("h1", .staff)
    var room = Room()
    try room.receive(sender.file(of: .staff))
    try sender.ask(.keepInRoom("c1", true))
    let file = sender.file(of: .staff)
    try room.receive(file)
    #expect(room.series.handOvers == [file.handOver])
    #expect(room.series.handOvers.allSatisfy { !$0.notes.contains("c1") })
  }

  /// One laptop took in the newer list, the other the older one, and later.
  @Test func theNewestListStandsWhicheverLaptopTookItIn() throws {
    var sender = try staff()
    try sender.handOver("h1", .staff)
    let early = sender.file(of: .staff)
    try sender.ask(.edit("d3", text: "Wifi i källaren"))
    try sender.handOver("h2", .staff)
    var room = Room()
    var other = room.copy(on: "b")
    try room.receive(sender.file(of: .staff))
    for number in 1...20 { try other.say(NoteID("x\(number)"), .remark, "Hej") }
    try other.receive(early)
    other.merge(room)
    #expect(other.series.latestHandOver(of: .staff)?.id == "h2")
    #expect(other.series.lines(of: .disturbance).map(\.text) == ["Wifi i källaren", "Strul"])
  }

  /// One laptop handed over a list that another laptop of the same side had from somebody else.
  @Test func aListThatWasHandedOverHereIsNobodyElses() throws {
    var sender = try staff()
    try sender.handOver("h1", .staff)
    var room = Room()
    try room.say("d9", .disturbance, "Larmen")
    try room.handOver("h9", .staff)
    var other = Room().copy(on: "b")
    try other.receive(sender.file(of: .staff))
    room.merge(other)
    #expect(room.series.handOvers.map(\.id) == ["h9"])
    #expect(room.series.lines(of: .disturbance).map(\.text) == ["Larmen"])
  }

  @Test func aLineThatLeftANameStandsByItself() throws {
    var sender = try staff()
    let gathering = try sender.ask(.gather("g1", name: "Strul", ["d3"]))
    try sender.handOver("h1", .staff)
    var room = Room()
    try room.receive(sender.file(of: .staff))
    #expect(room.series.lines(of: .disturbance).map(\.text) == ["Strul"])
    try sender.take { history throws(Refusal) in try history.undo(gathering) }
    try sender.handOver("h2", .staff)
    try room.receive(sender.file(of: .staff))
    #expect(room.series.lines(of: .disturbance).map(\.text) == ["Wifi", "Strul"])
  }

  /// Whoever received it is not asked to erase what may be told again, though it is no longer on the list.
  @Test func whatMayLeaveAgainIsNoLongerTakenBack() throws {
    var sender = try staff()
    try sender.handOver("h1", .staff)
    var room = Room()
    try room.receive(sender.file(of: .staff))
    try sender.ask(.keepInRoom("c1", true))
    try room.receive(sender.file(of: .staff))
    #expect(room.series.takenBack == ["c1"])
    try sender.ask(.keepInRoom("c1", false))
    try sender.ask(.remove("c1"))
    try sender.handOver("h2", .staff)
    try room.receive(sender.file(of: .staff))
    #expect(room.series.lines(of: .claim).isEmpty && room.series.takenBack.isEmpty)
  }

  @Test func whatMayLeaveAgainIsThereOnce() throws {
    var sender = try staff()
    try sender.handOver("h1", .staff)
    var room = Room()
    try room.receive(sender.file(of: .staff))
    let before = room.series.funnel(of: .staff)
    for stays in [true, false] {
      try sender.ask(.keepInRoom("c1", stays))
      try room.receive(sender.file(of: .staff))
    }
    #expect(room.series.notes(of: [.claim]).map(\.text) == ["Välja larm"])
    #expect(room.series.takenBack.isEmpty && room.series.funnel(of: .staff) == before)
  }

  @Test func aLineFollowsItsNoteToAnotherList() throws {
    var sender = try staff()
    try sender.handOver("h1", .staff)
    var room = Room()
    try room.receive(sender.file(of: .staff))
    try sender.ask(.move("d3", .support))
    try sender.handOver("h2", .staff)
    try room.receive(sender.file(of: .staff))
    #expect(room.series.lines(of: .support).map(\.text) == ["Wifi"])
    #expect(room.series.lines(of: .disturbance).map(\.text) == ["Strul"])
    #expect(room.series.funnel(of: .staff).gathered == sender.series.funnel(of: .staff).gathered)
  }

  @Test func whatWasTakenAwayAndPutBackIsOnTheListAgain() throws {
    var sender = try staff()
    try sender.handOver("h1", .staff)
    var room = Room()
    try room.receive(sender.file(of: .staff))
    let removal = try sender.ask(.remove("d3"))
    try sender.handOver("h2", .staff)
    try room.receive(sender.file(of: .staff))
    #expect(room.series.lines(of: .disturbance).map(\.text) == ["Strul"])
    try sender.take { history throws(Refusal) in try history.undo(removal) }
    try sender.handOver("h3", .staff)
    try room.receive(sender.file(of: .staff))
    #expect(room.series.lines(of: .disturbance).map(\.text) == ["Wifi", "Strul"])
  }

  /// A rewording travels once its own room said yes to it, and not before.
  @Test func onlyARewordingThatWasHeardComes() throws {
    var sender = try staff()
    try sender.ask(.reword("d3", text: "Nätet"))
    try sender.ask(.hearRewording("d3", isRight: true))
    try sender.handOver("h1", .staff)
    var room = Room()
    try room.receive(sender.file(of: .staff))
    #expect(room.series.notes["d3"]?.rewording == "Nätet")
    #expect(room.series.notes["d3"]?.toldRewording == "Nätet")
    try sender.ask(.edit("c1", text: "Välja larm själva"))
    try sender.handOver("h2", .staff)
    try room.receive(sender.file(of: .staff))
    #expect(room.series.notes["d3"]?.toldRewording == "Nätet")
    try sender.ask(.reword("d3", text: "Täckningen"))
    try room.receive(sender.file(of: .staff))
    #expect(room.series.notes["d3"]?.rewording == nil, "nobody was asked about the new one")
    try sender.ask(.hearRewording("d3", isRight: true))
    try room.receive(sender.file(of: .staff))
    #expect(room.series.notes["d3"]?.toldRewording == "Täckningen")
  }

  /// One laptop took in the file with masked words, the other the one from before, and later.
  @Test func maskedWordsComeBackOnNoLaptop() throws {
    var sender = try staff()
    try sender.handOver("h1", .staff)
    var room = Room()
    var other = room.copy(on: "b")
    let early = sender.file(of: .staff)
    var file = early
    file.number += 1
    for index in file.words.indices where file.words[index].note == "d3" {
      file.words[index].text = "[…]"
      file.words[index].number += 1
    }
    try room.receive(file)
    for number in 1...20 { try other.say(NoteID("x\(number)"), .remark, "Hej") }
    try other.receive(early)
    other.merge(room)
    #expect(other.series.lines(of: .disturbance).map(\.text) == ["[…]", "Strul"])
    for index in file.words.indices { file.words[index].number += 1 }
    #expect(other.series.masked(in: file).isEmpty)
  }

  /// The same list, written out once more, is no news to whoever has it.
  @Test func writingItOutMakesItNoNewer() throws {
    var sender = try staff()
    try sender.handOver("h1", .staff)
    var room = Room()
    try room.receive(sender.file(of: .staff))
    sender.keep([.exported(document: "hand-over", file: "lista.json")])
    #expect(try room.receive(sender.file(of: .staff)).isEmpty)
  }
}
