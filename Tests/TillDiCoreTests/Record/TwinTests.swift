import Testing
import TillDiCore

/// What two laptops of one side did with the lists, neither knowing the other: shown until somebody decides.
@Suite struct TwinTests {
  /// A staff list that was handed over, on two laptops.
  private func two() throws -> (Room, Room) {
    var first = Room()
    try first.say("d1", .disturbance, "Fyra inloggningar")
    try first.say("d2", .disturbance, "Skrivaren")
    try first.say("o1", .offer, "Vi byter skrivare")
    try first.handOver("h1", .staff)
    return (first, first.copy(on: "b"))
  }

  private func merged(_ first: Room, _ second: Room) -> (Room, Room) {
    var (one, other) = (first, second)
    one.merge(second)
    other.merge(first)
    #expect(one.series == other.series)
    #expect(one.history.conflicts == other.history.conflicts)
    return (one, other)
  }

  @Test func twoFirstRepliesToOneLine() throws {
    var (first, second) = try two()
    try first.reply("x", to: ["d1"], of: "h1", .yes)
    try second.reply("y", to: ["d1"], of: "h1", .no)
    var (one, other) = merged(first, second)
    let conflict = try #require(one.history.conflicts.first)
    #expect(one.history.conflicts.count == 1)
    #expect(conflict.place == .answer("d1") && conflict.way == .choose)
    #expect(
      conflict.sides.map(\.laptop) == ["b", "a"] || conflict.sides.map(\.laptop) == ["a", "b"])
    let yes = try #require(conflict.sides.first { $0.laptop == "a" })
    try other.take { history throws(Refusal) in try history.choosing(yes.action) }
    #expect(other.history.conflicts.isEmpty)
    #expect(other.series.comparison.items.first?.replies.map(\.kind) == [.yes])
    // Nothing is lost: what the other said stands in the reply's own history, and whoever had it hears of it.
    #expect(other.series.answers.first?.earlier.contains { $0.kind == .no } == true)
    #expect(other.history.withdrawnReplies == ["y"])
    one.merge(other)
    #expect(one.series == other.series && one.history.conflicts.isEmpty)
    let choice = try #require(other.history.actions.last?.id)
    try one.take { history throws(Refusal) in try history.undo(choice) }
    #expect(one.history.conflicts.count == 1)
  }

  @Test func chosenOtherwiseOnEachIsAskedOnceMore() throws {
    var (first, second) = try two()
    try first.reply("x", to: ["d1"], of: "h1", .yes)
    try second.reply("y", to: ["d1"], of: "h1", .no)
    var (one, other) = merged(first, second)
    try one.reply("x", to: ["d1"], of: "h1", .tryFirst, replacing: true)
    try other.reply("y", to: ["d1"], of: "h1", .yesIf, replacing: true)
    #expect(one.history.conflicts.isEmpty && other.history.conflicts.isEmpty)
    let again = merged(one, other).0
    #expect(again.history.conflicts.map(\.place) == [.answer("d1")])
    #expect(Set(again.series.answers.map(\.reply.kind)) == [.tryFirst, .yesIf])
  }

  /// The one reply was to two lines, and is told once among what the other said before.
  @Test func whatGaveWayOnBothIsToldOnce() throws {
    var first = Room()
    for number in 1...5 { try first.say(NoteID("d\(number)"), .disturbance, "Sak \(number)") }
    try first.handOver("h1", .staff)
    var second = first.copy(on: "b")
    try first.reply("x", to: ["d4", "d5"], of: "h1", .yes)
    try second.reply("y", to: ["d4"], of: "h1", .no)
    var (one, other) = merged(first, second)
    try one.reply("y", to: ["d4"], of: "h1", .yesIf, replacing: true)
    try other.reply("y", to: ["d4"], of: "h1", .tryFirst, replacing: true)
    let series = merged(one, other).0.series
    let changed = try #require(series.answers.first { $0.reply.id == "y" })
    #expect(changed.earlier.filter { $0.id == "x" }.count == 1)
    #expect(series.answers.first { $0.reply.id == "x" }?.reply.items == ["d5"])
  }

  @Test func changingTheOneChoosesToo() throws {
    var (first, second) = try two()
    try first.reply("x", to: ["d1"], of: "h1", .yes)
    try second.reply("y", to: ["d1"], of: "h1", .no)
    var (one, _) = merged(first, second)
    try one.reply("y", to: ["d1"], of: "h1", .tryFirst, replacing: true)
    #expect(one.history.conflicts.isEmpty)
    #expect(one.series.comparison.items.first?.replies.map(\.kind) == [.tryFirst])
  }

  /// Two laptops of management send each their own reply, and later the one they chose.
  @Test func twoRepliesThatCameAreChosenWhereTheyWereGiven() throws {
    var (staff, _) = try two()
    var first = Room()
    try first.receive(staff.file(of: .staff))
    first = first.copy(on: "m")
    var second = first.copy(on: "n")
    try first.reply("x", to: ["d1"], of: "h1", .yes)
    try second.reply("y", to: ["d1"], of: "h1", .no)
    try staff.receive(first.replies(to: "h1"))
    try staff.receive(second.replies(to: "h1"))
    let conflict = try #require(staff.history.conflicts.first)
    #expect(staff.history.conflicts.count == 1 && conflict.way == .chooseElsewhere)
    for side in conflict.sides {
      #expect(
        staff.refusal { history throws(Refusal) in try history.choosing(side.action) }
          == .nothingToChoose(side.action.rawValue))
    }
    var (one, _) = merged(first, second)
    let yes = try #require(one.history.conflicts.first?.sides.first { $0.laptop == "m" })
    try one.take { history throws(Refusal) in try history.choosing(yes.action) }
    try staff.receive(one.replies(to: "h1"))
    #expect(staff.history.conflicts.isEmpty)
    #expect(staff.series.comparison.items.first?.replies.map(\.kind) == [.yes])
  }

  @Test func twoVersionsByOneNumber() throws {
    var (first, second) = try two()
    try first.say("d3", .disturbance, "Larmen")
    try first.handOver("v", .staff)
    try second.handOverAnew("w")
    var (one, other) = merged(first, second)
    let conflict = try #require(one.history.conflicts.first)
    #expect(one.history.conflicts.count == 1)
    #expect(conflict.place == .version(.staff) && conflict.way == .handOverAgain(.staff))
    #expect(Set(conflict.sides.map(\.laptop)) == ["a", "b"])
    // Handing over once more decides, also where the list is the one that stands.
    try one.handOver("z", .staff)
    #expect(one.series.latestHandOver(of: .staff)?.version == 3)
    #expect(one.history.conflicts.isEmpty)
    other.merge(one)
    #expect(other.history.conflicts.isEmpty && other.series == one.series)
  }

  /// The other laptop had gone on to a third, and had not heard of this second.
  @Test func aLaterVersionThatDidNotKnowDecidesNothing() throws {
    var (first, second) = try two()
    try first.say("d3", .disturbance, "Larmen")
    try first.handOver("v", .staff)
    try second.handOverAnew("w")
    try second.ask(.edit("d2", text: "Skrivarna"))
    try second.handOver("x", .staff)
    let conflict = try #require(merged(first, second).0.history.conflicts.first)
    #expect(conflict.place == .version(.staff))
    #expect(conflict.standing == conflict.sides.first { $0.laptop == "b" }?.action)
  }

  /// The other laptop took its time, and its second came after that third.
  @Test func theHighestVersionStandsThoughAnotherCameLater() throws {
    var (first, second) = try two()
    for number in 3...9 { try first.say(NoteID("d\(number)"), .disturbance, "Larm \(number)") }
    try first.handOver("v", .staff)
    try second.handOverAnew("w")
    try second.ask(.edit("d2", text: "Skrivarna"))
    try second.handOver("x", .staff)
    let conflict = try #require(merged(first, second).0.history.conflicts.first)
    #expect(conflict.place == .version(.staff) && conflict.sides.last?.laptop == "a")
    #expect(conflict.standing == conflict.sides.first { $0.laptop == "b" }?.action)
  }

  /// Each laptop of the other side took in the one of them.
  @Test func twoVersionsThatCameByOneNumber() throws {
    var (first, second) = try two()
    try first.say("d3", .disturbance, "Larmen")
    try first.say("r1", .remark, "Jaha")
    try first.handOver("v", .staff)
    try second.handOverAnew("w")
    var one = Room()
    var other = one.copy(on: "n")
    try one.receive(second.file(of: .staff))
    try other.receive(first.file(of: .staff))
    one.merge(other)
    let conflict = try #require(one.history.conflicts.first)
    #expect(conflict.place == .twinVersions(.staff, 2) && conflict.way == .handOverAgain(.staff))
    #expect(Set(conflict.sides.map(\.laptop)) == ["a", "n"])
  }

  @Test func theSameVersionTwiceAsksNothing() throws {
    var (first, second) = try two()
    try first.ask(.edit("d1", text: "Tre inloggningar"))
    second.merge(first)
    try first.handOver("v", .staff)
    try second.handOver("w", .staff)
    #expect(merged(first, second).0.history.conflicts.isEmpty)
  }

  static let works: [Request] = [
    .edit("d1", text: "Tre"), .reword("d1", text: "Inloggning"), .move("d1", .support),
    .tag("d1", [.things]), .gather("g", name: "Teknik", ["d1", "d2"]), .link("l", "d1", "o1"),
  ]

  /// Whichever of the two comes first in the order they count.
  @Test(arguments: works, [true, false])
  func takenAwayAndWorkedOn(_ work: Request, isRemovedLast: Bool) throws {
    var (first, second) = try two()
    if !isRemovedLast { try second.ask(.edit("d2", text: "Skrivarna")) }
    try first.ask(.remove("d1"))
    try second.ask(work)
    var (one, other) = merged(first, second)
    let conflict = try #require(one.history.conflicts.first)
    #expect(one.history.conflicts.count == 1 && conflict.note == "d1" && conflict.isOfStanding)
    let removal = try #require(conflict.sides.first { $0.laptop == "a" })
    let worked = try #require(conflict.sides.first { $0.laptop == "b" })
    #expect(conflict.standing == removal.action)
    // Gone it shall be, says the one room; the other, which does not know that yet, that it shall stay.
    try one.take { history throws(Refusal) in try history.choosing(removal.action) }
    #expect(one.history.conflicts.isEmpty && one.series.notes["d1"]?.isRemoved == true)
    try other.take { history throws(Refusal) in try history.choosing(worked.action) }
    #expect(other.history.conflicts.isEmpty && other.series.notes["d1"]?.isRemoved == false)
  }

  @Test func whoKnewAsksNothing() throws {
    var (first, second) = try two()
    try second.ask(.edit("d1", text: "Tre"))
    first.merge(second)
    try first.ask(.remove("d1"))
    #expect(merged(first, second).0.history.conflicts.isEmpty)
  }

  @Test func bothTookItAway() throws {
    var (first, second) = try two()
    try first.ask(.remove("d1"))
    try second.ask(.remove("d1"))
    #expect(merged(first, second).0.history.conflicts.isEmpty)
  }

  @Test func whatWasErasedAsksNothing() throws {
    var (first, second) = try two()
    try first.ask(.remove("d2"))
    try second.ask(.edit("d2", text: "Skrivaren på tvåan"))
    second.keep([.erased(subject: "d2")])
    #expect(merged(first, second).0.history.conflicts.isEmpty)
  }

  @Test func erasedWordsOfATrustCheckAskNothing() throws {
    var (first, second) = try two()
    try first.ask(.checkTrust(TrustCheck(handOver: "h1", unclear: [], otherwise: "på mötet")))
    try second.ask(.checkTrust(TrustCheck(handOver: "h1", unclear: [], otherwise: "på fikat")))
    #expect(merged(first, second).0.history.conflicts.count == 1)
    second.keep([.erased(subject: "trust/h1")])
    #expect(merged(first, second).0.history.conflicts.isEmpty)
  }
}

extension Room {
  /// Hands over with another day for the answer, after a word was put right.
  fileprivate mutating func handOverAnew(_ id: HandOverID) throws(Refusal) {
    try ask(.edit("d1", text: "Inloggningarna"))
    try handOver(id, .staff, answerBy: "2026-03-20")
  }
}
