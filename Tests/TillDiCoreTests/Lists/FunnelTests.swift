import Testing
import TillDiCore

/// How far each side's list has come; every figure is counted by hand.
///
/// Source: *The model*, “The broken funnel”.
@Suite struct FunnelTests {
  private let answerBy: Day = "2026-03-17"
  private let after: Day = "2026-03-18"

  /// Five disturbances, one support, one claim, one that stays in the room, and three offers.
  private func room() throws -> Room {
    var room = Room()
    for place in 1...5 { try room.say(NoteID("d\(place)"), .disturbance, "stör \(place)") }
    try room.say("s1", .support, "stöd")
    try room.say("c1", .claim, "vill")
    try room.ask(.say("x1", .disturbance, text: "tyst", detail: nil, staysInRoom: true))
    try room.say("r1", .remark, "sagt")
    for place in 1...3 { try room.say(NoteID("o\(place)"), .offer, "kan \(place)") }
    return room
  }

  @Test func notHandedOver() throws {
    let funnel = try room().series.funnel(of: .staff)
    // Said: d1–d5, s1, c1. Chosen: d1–d3 and s1 on top, and c1.
    #expect(counts(funnel, FunnelStage.choosing(of: .staff)) == [7, 7, 7, 5])
    #expect(counts(funnel, FunnelStage.passing(of: .staff)) == [0, 0, 0, 0, 0, 0])
    #expect(funnel.answerBy == nil)
    #expect(funnel.state(on: today) == .notHandedOver)
    #expect(funnel.state(on: "2030-01-01") == .notHandedOver)
    #expect(funnel.narrowest(on: today) == .notHandedOver)
  }

  @Test func staffStepByStep() throws {
    var room = try room()
    try room.handOver("h1", .staff, answerBy: answerBy)
    // All seven lines are handed over: choosing is never loss.
    try expect(room, .staff, [7, 0, 0, 0, 0, 0], .underWay, late: .broken)
    try room.ask(.open(by: .management))
    try expect(room, .staff, [7, 7, 0, 0, 0, 0], .underWay, late: .broken)

    try room.reply("a1", to: ["c1"], of: "h1", .yes)
    try room.reply("a2", to: ["d1"], of: "h1", .no)
    try room.reply("a3", to: ["d2"], of: "h1", .someoneElse)
    try room.reply("a4", to: ["d3"], of: "h1", .yesIf)
    try room.reply("a5", to: ["s1"], of: "h1", .tryFirst)
    // Answered: c1, d1, d2, d3, s1; nobody has heard a reply.
    try expect(room, .staff, [7, 7, 5, 0, 0, 0], .underWay, late: .broken)

    // One reply answers both that may share one.
    try room.reply("a6", to: ["d4", "d5"], of: "h1", .yes)
    // Everything is answered, so nothing breaks any more; but nothing is told back.
    try expect(room, .staff, [7, 7, 7, 0, 0, 0], .underWay, late: .underWay)

    try room.ask(.tellBack("a2", on: today, how: "på mötet"))
    // The reasoned no has passed: answered, nothing to do, told back.
    try expect(room, .staff, [7, 7, 7, 1, 1, 1], .underWay, late: .underWay)

    try room.ask(.markDone("a6", on: today))
    // d4 and d5 are done with one promise, and nobody has heard of it.
    try expect(room, .staff, [7, 7, 7, 1, 1, 1], .underWay, late: .underWay)

    for reply in ["a1", "a3", "a4", "a5", "a6"] as [ReplyID] {
      try room.ask(.tellBack(reply, on: today, how: nil))
    }
    // Told and nothing left: d1, d4, d5. What c1, d3 and s1 were promised, and d2 passed on, is told and still to come.
    try expect(room, .staff, [7, 7, 7, 7, 3, 3], .working, late: .working)
  }

  @Test func brokenTheDayAfterAndNotOnTheDay() throws {
    var room = try room()
    try room.handOver("h1", .staff, answerBy: answerBy)
    let funnel = room.series.funnel(of: .staff)
    #expect(funnel.state(on: answerBy) == .underWay)
    #expect(funnel.state(on: after) == .broken)
  }

  /// Answering from a printed list is possible: who has answered a line has read it, and no other line.
  @Test func answeredFromPaper() throws {
    var room = Room()
    try room.say("c1", .claim, "vill")
    try room.say("c2", .claim, "vill också")
    try room.handOver("h1", .staff, answerBy: answerBy)
    try room.reply("a1", to: ["c1"], of: "h1", .no)
    try room.ask(.tellBack("a1", on: today, how: nil))
    try expect(room, .staff, [2, 1, 1, 1, 1, 1], .underWay, late: .broken)
    try room.reply("a2", to: ["c2"], of: "h1", .no)
    try room.ask(.tellBack("a2", on: today, how: nil))
    try expect(room, .staff, [2, 2, 2, 2, 2, 2], .working, late: .working)
  }

  /// What was read in one version and says the same in the next has been read; what is new has not.
  @Test func whatIsNewInAVersionIsToBeRead() throws {
    var room = try room()
    try room.handOver("h1", .staff, answerBy: answerBy)
    try room.ask(.open(by: .management))
    try room.say("d6", .disturbance, "ny")
    // The new one is said and gathered; on the list it comes with the next version.
    let between = room.series.funnel(of: .staff)
    #expect(counts(between, FunnelStage.choosing(of: .staff)) == [8, 8, 7, 5])
    try room.handOver("h2", .staff, answerBy: "2026-04-01")
    try expect(room, .staff, [8, 7, 0, 0, 0, 0], .underWay, late: .underWay)
    #expect(room.series.funnel(of: .staff).answerBy == "2026-04-01")
  }

  /// A reply belongs to the version it answered: in the next one only what says the same is answered by it.
  @Test func changedWordsAreToBeAnsweredAnew() throws {
    var room = Room()
    try room.say("c1", .claim, "vill")
    try room.say("c2", .claim, "vill också")
    try room.handOver("h1", .staff, answerBy: answerBy)
    try room.reply("a1", to: ["c1"], of: "h1", .yes)
    try room.reply("a2", to: ["c2"], of: "h1", .no)
    for reply in ["a1", "a2"] as [ReplyID] {
      try room.ask(.tellBack(reply, on: today, how: nil))
    }
    try room.ask(.markDone("a1", on: today))
    try expect(room, .staff, [2, 2, 2, 2, 2, 1], .working, late: .working)
    try room.ask(.edit("c1", text: "vill något annat"))
    // What was handed over stands, whatever is said of it since.
    try expect(room, .staff, [2, 2, 2, 2, 2, 1], .working, late: .working)
    try room.handOver("h2", .staff, answerBy: answerBy)
    // c2 says what it said: read, refused and told. c1 is to be read and answered anew.
    try expect(room, .staff, [2, 1, 1, 1, 1, 1], .underWay, late: .broken)
  }

  /// What is erased, or stays in the room since, is followed nowhere; what was only taken off the list is.
  @Test func erasedHiddenAndRemovedLines() throws {
    var room = try room()
    try room.handOver("h1", .staff, answerBy: answerBy)
    try room.reply("a1", to: ["d1"], of: "h1", .no)
    try room.reply("a2", to: ["d2"], of: "h1", .no)
    try expect(room, .staff, [7, 2, 2, 0, 0, 0], .underWay, late: .broken)
    room.keep([.erased(subject: "d1")])
    try expect(room, .staff, [6, 1, 1, 0, 0, 0], .underWay, late: .broken)
    try room.ask(.keepInRoom("d2", true))
    try expect(room, .staff, [5, 0, 0, 0, 0, 0], .underWay, late: .broken)
    try room.ask(.remove("d3"))
    try expect(room, .staff, [5, 0, 0, 0, 0, 0], .underWay, late: .broken)
    // Said now: d4, d5, s1, c1; on the list that was handed over d3 is still to be answered.
    let funnel = room.series.funnel(of: .staff)
    #expect(counts(funnel, FunnelStage.choosing(of: .staff)) == [4, 4, 5, 3])
    #expect(funnel.narrowest(on: after) == .stuck(FunnelStop(stage: .read, stuck: 5)))
  }

  @Test func nothingLeftOfAHandedOverList() throws {
    var room = Room()
    try room.say("c1", .claim, "vill")
    try room.handOver("h1", .staff, answerBy: answerBy)
    room.keep([.erased(subject: "c1")])
    try expect(room, .staff, [0, 0, 0, 0, 0, 0], .underWay, late: .underWay)
    #expect(room.series.funnel(of: .staff).narrowest(on: after) == .empty)
  }

  /// What is gathered was said many times, is one line, and is answered as one.
  @Test func aGatheringIsOneLine() throws {
    var room = try room()
    try room.ask(.gather("g", name: "Strul", ["d1", "d2", "d3"]))
    // Said: d1–d5, s1, c1. Lines: g, d4, d5, s1, c1. On top: g, d4, d5, s1, and c1.
    let funnel = room.series.funnel(of: .staff)
    #expect(counts(funnel, FunnelStage.choosing(of: .staff)) == [7, 5, 5, 5])
    try room.handOver("h1", .staff, answerBy: answerBy)
    try room.reply("a1", to: ["g"], of: "h1", .no)
    try expect(room, .staff, [5, 1, 1, 0, 0, 0], .underWay, late: .broken)
  }

  /// A promise that an earlier series left is followed up, but it is no line of this one.
  @Test func aCarriedPromiseIsNoLine() throws {
    let promise = CarriedPromise(
      id: "p1", asked: "Larm", kind: .yes, reason: nil, role: "chef", by: today, isDone: true)
    let room = Room(events: [.carriedOver(from: "förra", promise: promise)])
    let funnel = room.series.funnel(of: .staff)
    #expect(FunnelStage.allCases.allSatisfy { funnel.count(at: $0) == 0 })
    #expect(room.series.followUps(on: today).count == 1)
  }

  @Test func theStatesAndStagesAreSpelledInTheExports() {
    #expect(
      FunnelState.allCases.map(\.rawValue) == ["not-handed-over", "under-way", "broken", "working"])
    #expect(
      FunnelStage.allCases.map(\.rawValue) == [
        "said", "gathered", "drawn", "decision-points", "on-list", "top", "handed-over", "read",
        "answered", "told", "done", "told-back", "asked-for", "taken",
      ])
  }

  /// The numbers from the hand-over on; and the state on the answer day and the day after.
  private func expect(
    _ room: Room, _ track: TrackKind, _ expected: [Int], _ state: FunnelState, late: FunnelState,
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    let funnel = room.series.funnel(of: track)
    #expect(
      counts(funnel, FunnelStage.passing(of: track)) == expected, sourceLocation: location)
    #expect(funnel.state(on: answerBy) == state, sourceLocation: location)
    #expect(funnel.state(on: after) == late, sourceLocation: location)
  }
}

/// The numbers at some stages.
func counts(_ funnel: Funnel, _ stages: [FunnelStage]) -> [Int] {
  stages.map { funnel.count(at: $0) }
}
