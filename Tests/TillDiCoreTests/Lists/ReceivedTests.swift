import RandomRooms
import Testing
import TillDiCore

/// A list and replies that come from the other side's laptop.
@Suite struct ReceivedTests {
  /// The staff's laptop, where `h1` is handed over.
  private func staff() throws -> Room {
    var room = Room()
    try room.say("s1", .support, "Larmen kommer")
    try room.say("d1", .disturbance, "Fyra inloggningar")
    try room.say("d2", .disturbance, "Skrivaren")
    try room.say("c1", .claim, "Välja larm", detail: "via chefen")
    try room.ask(.gather("g1", name: "Strul", ["d1", "d2"]))
    try room.say("d3", .disturbance, "Wifi")
    try room.handOver("h1", .staff)
    return room
  }

  @Test func itWorksAsIfItHadBeenHandedOverHere() throws {
    let sender = try staff()
    var room = Room()
    try room.ask(.say("o1", .offer, text: "Vi byter", detail: nil, staysInRoom: false))
    try room.receive(sender.file(of: .staff))
    let handOver = try #require(room.series.latestHandOver(of: .staff))
    #expect(handOver == sender.series.latestHandOver(of: .staff))
    // Which lines the room had put in order is not told; they are taken as they come.
    #expect(
      room.series.lines(of: handOver).map { [$0.text, "\($0.list) \($0.rank)"] + $0.gathered }
        == sender.series.lines(of: handOver).map {
          [$0.text, "\($0.list) \($0.rank)"] + $0.gathered
        })
    #expect(room.series.lines(of: handOver).map(\.isRanked) == [true, true, true, true])
    for list in ListKind.lists(of: .staff) {
      #expect(room.series.lines(of: list).map(\.text) == sender.series.lines(of: list).map(\.text))
    }
    try room.ask(.link("l1", "c1", "o1"))
    try room.ask(.open(by: .management))
    try room.reply("a1", to: ["c1"], of: "h1", .yes, by: "2026-03-10")
    #expect(room.series.comparison.matched.map(\.line.note) == ["c1"])
    #expect(room.series.funnel(of: .staff).answered == 1)
    #expect(room.series.followUps(on: today).map(\.asked) == [["Välja larm"]])
  }

  @Test func twiceChangesNothing() throws {
    var room = Room()
    let file = try staff().file(of: .staff)
    try room.receive(file)
    let before = room.history
    try room.receive(file)
    #expect(room.history.actions == before.actions)
  }

  @Test func aNewerVersionTakesThePlaceAndLeavesWhatLeftTheListToBeFollowedUp() throws {
    var sender = try staff()
    var room = Room()
    try room.receive(sender.file(of: .staff))
    try room.reply("a1", to: ["s1"], of: "h1", .yes)
    try sender.ask(.edit("c1", text: "Välja larm själva"))
    try sender.ask(.remove("s1"))
    try sender.handOver("h2", .staff)
    try room.receive(sender.file(of: .staff))
    #expect(room.series.latestHandOver(of: .staff)?.version == 2)
    #expect(room.series.lines(of: .support).isEmpty)
    #expect(room.series.lines(of: .claim).map(\.text) == ["Välja larm själva"])
    #expect(room.series.followUps(on: today).map(\.asked) == [["Larmen kommer"]])
    let first = try #require(room.series.handOvers.first { $0.id == "h1" })
    #expect(room.series.lines(of: first).contains { $0.text == "Välja larm" })
  }

  /// Marked or erased after it was sent: it is gone in every version, and comes back only by a newer list.
  @Test(arguments: [false, true])
  func whatWasTakenBackIsNowhere(_ isErased: Bool) throws {
    var sender = try staff()
    var room = Room()
    let old = sender.file(of: .staff)
    try room.receive(old)
    try room.reply("a1", to: ["c1"], of: "h1", .yes)
    if isErased {
      sender.keep([.erased(subject: "c1")])
    } else {
      try sender.ask(.keepInRoom("c1", true))
    }
    let file = sender.file(of: .staff)
    #expect(!file.handOver.notes.contains("c1") && !file.earlier.contains("c1"))
    try room.receive(file)
    #expect(room.series.notes["c1"] == nil && room.series.takenBack == ["c1"])
    #expect(room.series.lines(of: .claim).isEmpty)
    #expect(room.series.comparison.items.allSatisfy { $0.line.note != "c1" })
    #expect(room.series.followUps(on: today).isEmpty)
    #expect(
      room.refusal(of: .receive(old)) == .olderFile(version: 1, received: 1, .staff))
    if !isErased {
      try sender.ask(.keepInRoom("c1", false))
      try room.receive(sender.file(of: .staff))
      #expect(room.series.lines(of: .claim).map(\.text) == ["Välja larm"])
      #expect(room.series.followUps(on: today).count == 1)
    }
  }

  @Test func whatWasErasedHereDoesNotComeBack() throws {
    var sender = try staff()
    var room = Room()
    try room.receive(sender.file(of: .staff))
    room.keep([.erased(subject: "c1")])
    try sender.ask(.edit("s1", text: "Larmen hörs"))
    try sender.handOver("h2", .staff)
    let events = try room.receive(sender.file(of: .staff))
    #expect(!events.contains { $0.subject == "c1" })
    #expect(room.series.notes["c1"] == nil)
  }

  /// Masking changes what an action said, so the same wording comes with other words.
  @Test func maskedWordsTakeThePlaceOfTheWordsThatWere() throws {
    var room = Room()
    var file = try staff().file(of: .staff)
    try room.receive(file)
    file.number += 1
    for index in file.words.indices where file.words[index].note == "s1" {
      file.words[index].text = "[en boende] kommer"
      file.words[index].number += 1
    }
    #expect(room.series.masked(in: file) == ["s1"])
    try room.receive(file)
    #expect(room.series.lines(of: .support).map(\.text) == ["[en boende] kommer"])
    #expect(room.series.notes["s1"]?.wordings.map(\.text) == ["[en boende] kommer"])
    // Nobody is asked twice to mask the same.
    for index in file.words.indices { file.words[index].number += 1 }
    #expect(room.series.masked(in: file).isEmpty)
  }

  @Test func undoGivesBackWhatWasAndRedoMakesItAgain() throws {
    var sender = try staff()
    var room = Room()
    try room.say("x1", .remark, "Hej")
    let before = room.series
    try room.receive(sender.file(of: .staff))
    let after = room.series
    try room.take { history throws(Refusal) in try history.undoLast(by: "a") }
    let kept: Set = ["receivedNotes"]
    #expect(differences(before, room.series).subtracting(bookkeeping) == kept)
    try room.take { history throws(Refusal) in try history.redoLast(by: "a") }
    #expect(differences(after, room.series).subtracting(bookkeeping).isEmpty)
    // A second version taken back gives the first.
    try sender.ask(.remove("s1"))
    try sender.handOver("h2", .staff)
    try room.receive(sender.file(of: .staff))
    try room.take { history throws(Refusal) in try history.undoLast(by: "a") }
    #expect(differences(after, room.series).subtracting(bookkeeping).subtracting(kept).isEmpty)
    try room.reply("a1", to: ["c1"], of: "h1", .yes)
    let line = try #require(
      room.history.actions.first { action in
        action.events.contains { if case .received = $0 { true } else { false } }
      })
    #expect(
      room.refusal { history throws(Refusal) in try history.undo(line.id) }
        == .repliesGiven(version: 1, .staff))
  }

  @Test func repliesFindTheirWayBackAndKeepTheirHistory() throws {
    var sender = try staff()
    var room = Room()
    try room.receive(sender.file(of: .staff))
    try room.reply("a1", to: ["c1"], of: "h1", .tryFirst, by: "2026-03-10")
    let first = room.replies(to: "h1")
    try sender.receive(first)
    #expect(sender.series.openings == ["h1"])
    #expect(sender.series.answers.map(\.reply.kind) == [.tryFirst])
    try sender.ask(.tellBack("a1", on: today, how: "på mötet"))
    // What was told back here is what this room knows.
    try room.ask(.tellBack("a1", on: "2026-03-01", how: nil))
    try sender.receive(room.replies(to: "h1"))
    #expect(sender.series.toldBack["a1"]?.how == "på mötet")
    try room.reply("a1", to: ["c1"], of: "h1", .yes, by: "2026-03-10", replacing: true)
    try room.ask(.markDone("a1", on: today))
    let second = room.replies(to: "h1")
    try sender.receive(second)
    #expect(sender.series.answers.first?.earlier.map(\.kind) == [.tryFirst])
    #expect(sender.series.answers.first?.reply.kind == .yes && sender.series.doneOn["a1"] == today)
    // What the team was told was the old reply: the new one is to be told.
    #expect(sender.series.toldBack["a1"] == nil)
    for file in [first, second] {
      let actions = sender.history.actions
      try sender.receive(file)
      #expect(sender.history.actions == actions)
    }
  }

  @Test func aReplyThatWasChangedOnBothWaitsForAChoice() throws {
    var sender = try staff()
    var room = Room()
    try room.receive(sender.file(of: .staff))
    try room.reply("a1", to: ["c1"], of: "h1", .yes)
    try sender.receive(room.replies(to: "h1"))
    try sender.reply("a1", to: ["c1"], of: "h1", .no, replacing: true)
    try room.reply("a1", to: ["c1"], of: "h1", .yesIf, replacing: true)
    let file = room.replies(to: "h1")
    try sender.receive(file)
    try sender.receive(file)
    #expect(sender.series.answers.map(\.reply.kind) == [.no])
    let conflict = try #require(sender.history.conflicts.first)
    #expect(sender.history.conflicts.count == 1 && conflict.way == .choose)
    #expect(conflict.place == .reply("a1") && conflict.standing == conflict.sides.last?.action)
    let there = try #require(conflict.sides.first)
    try sender.take { history throws(Refusal) in try history.choosing(there.action) }
    #expect(sender.series.answers.map(\.reply.kind) == [.yesIf])
    #expect(sender.history.conflicts.isEmpty)
  }

  @Test func aVersionThatWasTakenBackGivesWayToTheNextByItsNumber() throws {
    var sender = try staff()
    var room = Room()
    try room.receive(sender.file(of: .staff))
    try sender.take { history throws(Refusal) in try history.undoLast(by: "a") }
    try sender.say("d9", .disturbance, "Larmen")
    try sender.handOver("h9", .staff)
    let file = sender.file(of: .staff)
    #expect(file.known == ["h1"] && file.handOver.version == 1)
    try room.receive(file)
    #expect(room.series.latestHandOver(of: .staff)?.id == "h9")
    #expect(room.history.conflicts.isEmpty)
    // A newer file of it still does.
    sender.keep([.erased(subject: "d9")])
    try room.receive(sender.file(of: .staff))
    #expect(room.series.latestHandOver(of: .staff)?.id == "h9" && room.history.conflicts.isEmpty)
    #expect(room.series.notes["d9"] == nil)
  }

  @Test func aReplyThatWasTakenBackThereIsTakenBackHere() throws {
    var sender = try staff()
    var room = Room()
    try room.receive(sender.file(of: .staff))
    let given = try room.reply("a1", to: ["c1"], of: "h1", .yes)
    try sender.receive(room.replies(to: "h1"))
    let early = room.replies(to: "h1")
    try room.take { history throws(Refusal) in try history.undo(given) }
    let file = room.replies(to: "h1")
    #expect(file.withdrawn == ["a1"] && sender.series.withdrawn(in: file) == ["a1"])
    try sender.receive(file)
    #expect(sender.series.answers.isEmpty)
    // The older file brings it back to nobody, and the other laptop's next word does.
    try sender.receive(early)
    try room.take { history throws(Refusal) in try history.redo(given) }
    try sender.receive(room.replies(to: "h1"))
    #expect(sender.series.answers.map(\.reply.kind) == [.yes])
  }

  @Test func aReplyThatWasErasedThereIsTakenBackHere() throws {
    var sender = try staff()
    var room = Room()
    try room.receive(sender.file(of: .staff))
    try room.reply("a1", to: ["c1"], of: "h1", .yes)
    try sender.receive(room.replies(to: "h1"))
    let early = room.replies(to: "h1")
    room.keep([room.history.erasing("a1")])
    // In a file of the record its lines are gone, and the tombstone is what tells.
    let actions = room.history.actions.filter { action in
      !action.events.contains { $0.subject == "a1" }
    }
    let after = History(name: "Solgården", language: .swedish, actions: actions)
    #expect(after.withdrawnReplies == ["a1"])
    #expect(after.erasing("a1") == .erased(subject: "a1", isReply: true))
    #expect(after.erasing("c1") == .erased(subject: "c1"))
    let file = room.replies(to: "h1")
    #expect(file.replies.isEmpty && file.withdrawn == ["a1"])
    try sender.receive(file)
    #expect(sender.series.answers.isEmpty && sender.series.keptWords(of: file) == ["a1"])
    try sender.receive(early)
    #expect(sender.series.answers.isEmpty)
    sender.keep([sender.history.erasing("a1")])
    #expect(sender.series.keptWords(of: file).isEmpty)
    // It was given by the other side, who knows: nothing is told of it from here.
    #expect(sender.history.withdrawnReplies.isEmpty)
  }

  @Test func howFarAnOfferServesComesAlong() throws {
    var sender = try staff()
    var room = Room()
    try room.receive(sender.file(of: .staff))
    try room.say("o1", .offer, "Vi byter")
    try room.ask(.link("l1", "c1", "o1", .servesInPart))
    try room.handOver("m1", .management)
    try sender.receive(room.file(of: .management))
    try sender.receive(room.replies(to: "h1"))
    #expect(sender.series.links.map(\.grade) == [.servesInPart])
    try room.ask(.link("l1", "c1", "o1", .serves))
    let early = room.replies(to: "h1")
    try sender.receive(early)
    #expect(sender.series.links.map(\.grade) == [.serves])
    // What people said here of the link is theirs, and no file changes it.
    try sender.ask(.link("l1", "c1", "o1", .servesInPart))
    try room.say("o2", .offer, "Och en till")
    try room.ask(.link("l2", "c1", "o2"))
    try sender.receive(room.replies(to: "h1"))
    #expect(sender.series.links.map(\.grade) == [.servesInPart, .serves])
    #expect(try sender.receive(early).isEmpty)
  }

  /// One laptop took in the newer file, the other the older one, and later.
  @Test func theNewestFileGradesWhicheverLaptopTookItIn() throws {
    var sender = try staff()
    var room = Room()
    try room.receive(sender.file(of: .staff))
    try room.say("o1", .offer, "Vi byter")
    try room.ask(.link("l1", "c1", "o1"))
    let early = room.replies(to: "h1")
    try room.ask(.link("l1", "c1", "o1", .servesInPart))
    var other = sender.copy(on: "b")
    try sender.receive(room.replies(to: "h1"))
    try other.say("d9", .disturbance, "Larmen")
    try other.receive(early)
    other.merge(sender)
    #expect(other.series.links.map(\.grade) == [.servesInPart])
  }

  @Test func aLinkThatWasTakenBackThereIsTakenBackHere() throws {
    var sender = try staff()
    var room = Room()
    try room.receive(sender.file(of: .staff))
    try room.say("o1", .offer, "Vi byter")
    try room.ask(.link("l1", "c1", "o1"))
    try sender.receive(room.replies(to: "h1"))
    #expect(sender.series.links.map(\.id) == ["l1"])
    try room.ask(.unlink("c1", "o1"))
    try sender.receive(room.replies(to: "h1"))
    #expect(sender.series.links.isEmpty)
  }
}
