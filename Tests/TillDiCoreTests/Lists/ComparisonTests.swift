import Testing
import TillDiCore

/// The lists laid against each other: linked by people, answered by roles.
///
/// Source: *The model*, “How the lists are compared” and “What is laid against what”.
@Suite struct ComparisonTests {
  private func room() throws -> Room {
    var room = Room()
    for place in 1...4 { try room.say(NoteID("d\(place)"), .disturbance, "stör \(place)") }
    try room.say("s1", .support, "stöd")
    try room.say("c1", .claim, "vill")
    for place in 1...2 { try room.say(NoteID("o\(place)"), .offer, "kan \(place)") }
    return room
  }

  @Test func claimsAreAnsweredFirstThenTheTopItems() throws {
    let comparison = try room().series.comparison
    #expect(comparison.items.map(\.line.note) == ["c1", "s1", "d1", "d2", "d3", "d4"])
    #expect(comparison.items.map(\.isAnsweredAlone) == [true, true, true, true, true, false])
    // Of those that wait, the top ones are spoken of first.
    #expect(comparison.unanswered.map(\.line.note) == ["s1", "d1", "d2", "d3", "c1", "d4"])
    #expect(comparison.unasked.map(\.line.note) == ["o1", "o2"])
    #expect(comparison.matched.isEmpty)
  }

  @Test func matchedAndAnsweredAreTwoFacts() throws {
    var room = try room()
    try room.handOver("h1", .staff)
    try room.ask(.link("l1", "d1", "o1"))
    try room.ask(.link("l2", "o1", "c1"))
    try room.ask(.link("l3", "d1", "o2"))
    try room.reply("a1", to: ["d2"], of: "h1", .no)
    let comparison = room.series.comparison
    // Two offers for d1, two items for o1: n to m.
    #expect(comparison.matched.map(\.line.note) == ["c1", "d1"])
    #expect(comparison.items[2].offers.map(\.note) == ["o1", "o2"])
    #expect(comparison.offers[0].links.map(\.note) == ["d1", "c1"])
    #expect(comparison.unasked.isEmpty)
    #expect(comparison.matched.filter(\.isAnswered).isEmpty)
    #expect(comparison.items.filter(\.isAnswered).map(\.line.note) == ["d2"])
  }

  @Test func linksToWhatLeftTheListsAreNotShown() throws {
    var room = try room()
    try room.ask(.link("l1", "d1", "o1"))
    try room.ask(.keepInRoom("o1", true))
    #expect(room.series.comparison.matched.isEmpty)
    #expect(room.series.comparison.offers.map(\.line.note) == ["o2"])
    try room.ask(.keepInRoom("o1", false))
    #expect(room.series.comparison.matched.map(\.line.note) == ["d1"])
    try room.ask(.unlink("o1", "d1"))
    #expect(room.series.comparison.matched.isEmpty)
  }

  @Test func theLastVersionIsCompared() throws {
    var room = try room()
    try room.handOver("h1", .staff)
    try room.say("d5", .disturbance, "nytt")
    #expect(room.series.comparison.items.count == 6)
    try room.handOver("h2", .staff)
    #expect(room.series.comparison.items.count == 7)
  }
}

/// Replies to a handed-over version.
///
/// Source: *The model*, “What may be replied”.
@Suite struct ReplyTests {
  private func room() throws -> Room {
    var room = Room()
    for place in 1...6 { try room.say(NoteID("d\(place)"), .disturbance, "stör \(place)") }
    try room.say("c1", .claim, "vill")
    try room.handOver("h1", .staff)
    return room
  }

  @Test func whatIsNotOnTopMayShare() throws {
    var room = try room()
    try room.reply("a1", to: ["d4", "d5", "d6"], of: "h1", .someoneElse)
    #expect(
      room.series.comparison.items.filter(\.isAnswered).map(\.line.note) == ["d4", "d5", "d6"])
  }

  @Test(arguments: [["d3", "d4"], ["d4", "c1"], ["d1", "d2"]] as [[NoteID]])
  func noneOnTopAndNoClaimMayShare(_ items: [NoteID]) throws {
    let reply = Reply(
      id: "a1", handOver: "h1", items: items, kind: .yes, reason: nil, role: "chef", by: nil,
      effect: nil)
    #expect(try room().refusal(of: .reply(reply, replacing: false)) == .mustBeAnsweredAlone)
  }

  /// The place it had in the version that is answered counts, not the place it has now.
  @Test func topIsWhatWasTopInTheVersion() throws {
    var room = try room()
    try room.ask(.rank(.disturbance, ["d6", "d5", "d4"]))
    try room.reply("a1", to: ["d5", "d6"], of: "h1", .yes)
    #expect(room.series.answers.count == 1)
  }

  /// Other words have not been answered; the same words in another place have.
  @Test func aReplyStaysWithTheWordsItAnswered() throws {
    var room = try room()
    try room.reply("a1", to: ["d1"], of: "h1", .yes)
    try room.reply("a2", to: ["d2"], of: "h1", .yes)
    try room.ask(.edit("d1", text: "något annat"))
    try room.ask(.rank(.disturbance, ["d3", "d1", "d2"]))
    try room.handOver("h2", .staff)
    #expect(room.series.comparison.items.filter(\.isAnswered).map(\.line.note) == ["d2"])
    #expect(
      room.series.followUps(on: room.today).map(\.asked) == [["stör 1"], ["stör 2"]])
    try room.reply("a3", to: ["d1"], of: "h2", .tryFirst)
    #expect(room.series.comparison.items.filter(\.isAnswered).map(\.line.note) == ["d1", "d2"])
  }

  @Test func aChangedReplyKeepsItsHistory() throws {
    var room = try room()
    try room.reply("a1", to: ["d1"], of: "h1", .tryFirst, by: "2026-04-01")
    room.today = "2026-03-05"
    try room.reply("a1", to: ["d1"], of: "h1", .no, replacing: true)
    let answer = try #require(room.series.answers.first)
    #expect(room.series.answers.count == 1)
    #expect(answer.reply.kind == .no)
    #expect(answer.earlier.map(\.kind) == [.tryFirst])
    #expect(answer.day == "2026-03-05")
    #expect(room.series.comparison.items[1].replies.map(\.kind) == [.no])
  }

  /// A promise that is late is changed with its day as it stands: the day was no slip when it was set.
  @Test func aLatePromiseIsChangedWithItsDay() throws {
    var room = try room()
    try room.reply("a1", to: ["d1"], of: "h1", .tryFirst, by: "2026-03-10")
    room.today = "2026-03-20"
    try room.reply("a1", to: ["d1"], of: "h1", .yesIf, by: "2026-03-10", replacing: true)
    #expect(room.series.followUps(on: room.today).map(\.state) == [.overdue(days: 10)])
    #expect(throws: Refusal.dayHasPassed("2026-03-11", today: "2026-03-20")) {
      try room.reply("a1", to: ["d1"], of: "h1", .yesIf, by: "2026-03-11", replacing: true)
    }
  }

  @Test func onlyAPlainYesNeedsNoReasonAndOnlyAYesPromises() {
    #expect(ReplyKind.allCases.filter { !$0.needsReason } == [.yes])
    #expect(ReplyKind.allCases.filter(\.promises) == [.yes, .yesIf, .tryFirst])
  }
}
