import Testing
import TillDiCore

/// Management's direction: what was drawn, decided, offered, asked for and taken.
///
/// Source: *The model*, “How the lists are compared” and “When nothing matches”.
@Suite struct FunnelOfferTests {
  private let answerBy: Day = "2026-03-17"
  private let after: Day = "2026-03-18"

  /// Two disturbances and a claim handed over, and three offers.
  private func room() throws -> Room {
    var room = Room()
    try room.say("d1", .disturbance, "stör")
    try room.say("d2", .disturbance, "stör mer")
    try room.say("c1", .claim, "vill")
    for place in 1...3 { try room.say(NoteID("o\(place)"), .offer, "kan \(place)") }
    try room.handOver("h1", .staff, answerBy: answerBy)
    return room
  }

  @Test func choosingIsFromTheProcessToTheOffers() throws {
    var room = Room()
    let moments: [(MomentID, String?)] = [("m1", "chef"), ("m2", nil), ("m3", "it-chef")]
    for (id, decides) in moments {
      let moment = Moment(id: id, name: "\(id)", roles: [], decides: decides)
      try room.ask(.setMoment(.now, moment, after: nil))
    }
    try room.say("o1", .offer, "kan")
    try room.ask(.say("o2", .offer, text: "tyst", detail: nil, staysInRoom: true))
    // Three moments, somebody decides in two, one offer that may leave the room.
    let stages = FunnelStage.choosing(of: .management)
    #expect(counts(room.series.funnel(of: .management), stages) == [3, 2, 1])
    #expect(counts(room.series.funnel(of: .staff), [.drawn, .decisionPoints]) == [0, 0])
    try room.ask(.beginDream)
    try room.ask(.removeMoment(.dream, "m1"))
    try room.ask(
      .setMoment(.dream, Moment(id: "m4", name: "ny", roles: [], decides: "laget"), after: nil))
    // The dream is not the process that was drawn.
    #expect(counts(room.series.funnel(of: .management), stages) == [3, 2, 1])
  }

  @Test func offersStepByStep() throws {
    var room = try room()
    // What is not handed over is not asked for, even where it is linked already.
    try room.ask(.link("l0", "d2", "o1"))
    try expect(room, [0, 0, 0], .notHandedOver, late: .notHandedOver)
    try room.ask(.unlink("d2", "o1"))
    try room.handOver("h2", .management, answerBy: answerBy)
    try expect(room, [3, 0, 0], .underWay, late: .broken)
    try room.ask(.open(by: .staff))
    // Staff have read it and asked for nothing yet: nothing is broken, and nothing works either.
    try expect(room, [3, 0, 0], .underWay, late: .underWay)

    try room.ask(.link("l1", "d1", "o1"))
    try room.ask(.link("l2", "c1", "o1"))
    try room.ask(.link("l3", "d2", "o2"))
    #expect(room.series.funnel(of: .management).chosen == 2)
    try expect(room, [3, 2, 0], .underWay, late: .broken)

    try room.reply("a1", to: ["d1"], of: "h1", .no)
    try room.reply("a2", to: ["d2"], of: "h1", .yes)
    // o1 has come as far as d1, which has come furthest of the two it serves; a no is no taking.
    try expect(room, [3, 2, 0], .underWay, late: .underWay)
    try room.ask(.tellBack("a1", on: today, how: nil))
    try room.ask(.tellBack("a2", on: today, how: nil))
    try expect(room, [3, 2, 0], .working, late: .working)
    try room.ask(.markDone("a2", on: today))
    try expect(room, [3, 2, 1], .working, late: .working)
    // o1 serves c1 as well: one promise that was kept is enough. What came furthest is still d1, told back.
    try room.reply("a3", to: ["c1"], of: "h1", .tryFirst)
    try room.ask(.showTrial("a3", .keep, on: today))
    try expect(room, [3, 2, 2], .working, late: .working)
    // A link that is taken back is asked for no longer.
    try room.ask(.unlink("d2", "o2"))
    try expect(room, [3, 1, 1], .working, late: .working)
  }

  /// Who asks for an offer has read it, whether or not the list was opened here.
  @Test func askedForIsRead() throws {
    var room = try room()
    try room.handOver("h2", .management, answerBy: answerBy)
    try room.ask(.link("l1", "d1", "o1"))
    let funnel = room.series.funnel(of: .management)
    #expect((funnel.handedOver, funnel.read, funnel.askedFor) == (3, 1, 1))
    try room.ask(.open(by: .staff))
    #expect(room.series.funnel(of: .management).read == 3)
  }

  @Test func whatStaysInTheRoomIsNeitherOfferedNorAskedFor() throws {
    var room = try room()
    try room.handOver("h2", .management, answerBy: answerBy)
    try room.ask(.link("l1", "d1", "o1"))
    try room.ask(.link("l2", "d2", "o2"))
    try room.ask(.keepInRoom("o1", true))
    try expect(room, [2, 1, 0], .underWay, late: .broken)
    // Nor is an offer asked for by a line that nobody may read.
    try room.ask(.keepInRoom("d2", true))
    try expect(room, [2, 0, 0], .underWay, late: .broken)
    room.keep([.erased(subject: "o3")])
    try expect(room, [1, 0, 0], .underWay, late: .broken)
  }

  @Test func offersNobodyAskedForWaitAndThenStop() throws {
    var room = try room()
    try room.handOver("h2", .management, answerBy: answerBy)
    let waiting = FunnelStop(stage: .askedFor, waiting: 3, due: answerBy)
    #expect(narrowest(room, answerBy) == .waiting(waiting))
    #expect(narrowest(room, after) == .stuck(FunnelStop(stage: .askedFor, stuck: 3)))
  }

  @Test func anOfferWaitsAsLongAsAnyLineItServes() throws {
    var room = try room()
    try room.handOver("h2", .management, answerBy: answerBy)
    for offer in ["o1", "o2", "o3"] as [NoteID] {
      try room.ask(.link(LinkID("l\(offer)"), "d1", offer))
      try room.ask(.link(LinkID("k\(offer)"), "c1", offer))
    }
    // Unanswered: until the answer date of the staff's list.
    #expect(taken(room, answerBy) == FunnelStop(stage: .taken, waiting: 3, due: answerBy))
    #expect(taken(room, after) == FunnelStop(stage: .taken, stuck: 3))
    // Promised: until the day of the promise, whatever the other line has got.
    try room.reply("a1", to: ["d1"], of: "h1", .yes, by: "2026-04-01")
    try room.reply("a2", to: ["c1"], of: "h1", .no)
    #expect(
      taken(room, "2026-04-01") == FunnelStop(stage: .taken, waiting: 3, due: "2026-04-01"))
    #expect(taken(room, "2026-04-02") == FunnelStop(stage: .taken, stuck: 3))
  }

  /// A reasoned no that was told back has passed: the offer is not taken, and nothing is lost.
  @Test func aReasonedNoSettlesAnOffer() throws {
    var room = try room()
    try room.handOver("h2", .management, answerBy: answerBy)
    for offer in ["o1", "o2", "o3"] as [NoteID] {
      try room.ask(.link(LinkID("l\(offer)"), "d1", offer))
    }
    try room.reply("a1", to: ["d1"], of: "h1", .no)
    #expect(narrowest(room, today) == .stuck(FunnelStop(stage: .taken, stuck: 3)))
    try room.ask(.tellBack("a1", on: today, how: nil))
    #expect(taken(room, after) == FunnelStop(stage: .taken, settled: 3))
    #expect(narrowest(room, after) == .nowhere)
  }

  /// A kitchen's four offers: two wanted, one not for them though it is linked, one that is only linked.
  @Test func whatStaffSaidOfAnOfferCountsBeforeALink() throws {
    var room = try room()
    try room.say("o4", .offer, "kan 4")
    try room.handOver("h2", .management, answerBy: answerBy)
    try room.ask(.answerOffer("o1", .want, on: today))
    try room.ask(.answerOffer("o2", .notForUs, reason: "vågen är bra som den är", on: today))
    try room.ask(.answerOffer("o3", .wantIf, reason: "vi får tid", on: today))
    try room.ask(.link("l2", "d1", "o2"))
    try room.ask(.link("l4", "c1", "o4"))
    let comparison = room.series.comparison
    #expect(comparison.offers.map(\.standing) == [.wanted, .declined, .wanted, .linked])
    #expect(comparison.unasked.isEmpty && comparison.toTalkAbout.isEmpty)
    let funnel = room.series.funnel(of: .management)
    #expect((funnel.chosen, funnel.askedFor, funnel.answered) == (3, 3, 2))
    #expect(
      funnel.stops(on: today) == [
        FunnelStop(stage: .askedFor, settled: 1),
        FunnelStop(stage: .taken, waiting: 3, due: answerBy),
      ])
    // Need to talk about it, and it is asked for no longer.
    try room.ask(.answerOffer("o4", .talk, on: today))
    #expect(room.series.comparison.toTalkAbout.map(\.line.note) == ["o4"])
    let talk = room.series.funnel(of: .management)
    #expect((talk.askedFor, talk.answered) == (2, 2))
    #expect(
      talk.stops(on: after).first
        == FunnelStop(stage: .askedFor, waiting: 1, settled: 1, toTalkAbout: 1))
    // Every offer has its answer, and nothing that is linked makes it broken.
    #expect(talk.state(on: after) == .working)
  }

  /// Whatever is linked, an offer that is answered stands where the answer put it.
  @Test(arguments: OfferStance.allCases)
  func linksDoNotMoveWhatIsAnswered(stance: OfferStance) throws {
    var room = try room()
    try room.handOver("h2", .management, answerBy: answerBy)
    let why = stance.needsReason ? "därför" : nil
    try room.ask(.answerOffer("o1", stance, reason: why, on: today))
    let alone = room.series
    try room.ask(.link("l1", "d1", "o1"))
    try room.ask(.link("l2", "c1", "o1"))
    let linked = room.series
    #expect(alone.comparison.offers[0].standing == linked.comparison.offers[0].standing)
    let (before, now) = (alone.funnel(of: .management), linked.funnel(of: .management))
    #expect((before.askedFor, before.answered) == (now.askedFor, now.answered))
    #expect(now.askedFor == (stance.isWanted ? 1 : 0))
    #expect(before.state(on: after) == now.state(on: after))
    // What the line comes to is no taking of an offer that is not for them.
    try room.reply("a1", to: ["d1"], of: "h1", .yes)
    try room.ask(.markDone("a1", on: today))
    #expect(room.series.funnel(of: .management).taken == (stance.isWanted ? 1 : 0))
  }

  /// All declined: each has its answer, and nothing is under way.
  @Test func whereAllIsNotForThemTheAnswersHaveCome() throws {
    var room = try room()
    try room.handOver("h2", .management, answerBy: answerBy)
    for offer in ["o1", "o2", "o3"] as [NoteID] {
      try room.ask(.answerOffer(offer, .notForUs, reason: "nej", on: today))
    }
    try expect(room, [3, 0, 0], .working, late: .working)
    #expect(narrowest(room, after) == .nowhere)
  }

  private func narrowest(_ room: Room, _ day: Day) -> FunnelNarrows {
    room.series.funnel(of: .management).narrowest(on: day)
  }

  private func taken(_ room: Room, _ day: Day) -> FunnelStop? {
    room.series.funnel(of: .management).stops(on: day).first { $0.stage == .taken }
  }

  /// Handed over, asked for, taken; and the state on the answer day and the day after.
  private func expect(
    _ room: Room, _ expected: [Int], _ state: FunnelState, late: FunnelState,
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    let funnel = room.series.funnel(of: .management)
    #expect(
      counts(funnel, FunnelStage.passing(of: .management)) == expected, sourceLocation: location)
    #expect(funnel.state(on: answerBy) == state, sourceLocation: location)
    #expect(funnel.state(on: after) == late, sourceLocation: location)
  }
}
