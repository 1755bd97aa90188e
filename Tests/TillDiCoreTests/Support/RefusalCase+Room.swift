import TillDiCore

extension RefusalCase {
  static let clock: [RefusalCase] = [
    .init(.extend("x", "days", minutes: 5), .unknownOccasion),
    .init(.extend("day", "promises", minutes: 5), .unknownActivity("promises")),
    .init(.extend("day", "days", minutes: 0), .notMinutes(0)),
    .init(.extend("day", "days", minutes: 601), .notMinutes(601)),
    .init(.extend("day", "days", minutes: .min), .notMinutes(.min)),
    .init(.extend("day", "days", minutes: 5), .noClock, after: .end("day")),
    .init(.pause("x"), .unknownOccasion),
    .init(.pause("day"), .noClock, after: .end("day")),
    .init(.pause("evening"), .alreadyPaused),
    .init(.resume("x"), .unknownOccasion),
    .init(.resume("day"), .notPaused),
    .init(.resume("evening"), .noClock, after: .end("evening")),
    .init(.setClock("x", "days", left: 5), .unknownOccasion),
    .init(.setClock("day", "promises", left: 5), .unknownActivity("promises")),
    .init(.setClock("day", "days", left: -601), .notMinutes(-601)),
    .init(.setClock("day", "days", left: .max), .notMinutes(.max)),
    .init(.setClock("day", "days", left: 5), .noClock, after: .end("day")),
    // What is taken down afterwards has no clock to set.
    .init(
      .pause("later"), .noClock,
      after: .begin("later", session: "staff-2", day: today, label: nil, afterwards: true),
      .enter("later", "days")),
  ]

  static let gatherings: [RefusalCase] = [
    .init(.hearRewording("d1", isRight: true), .noRewording),
    .init(.hearRewording("n9", isRight: true), .unknownNote),
    .init(.tag("n9", [.things]), .unknownNote),
    .init(.tag("r1", [.things]), .noteRemoved, after: .remove("r1")),
    .init(.gather("g", name: "Strul", ["d1"]), .tooFewToGather),
    .init(.gather("g", name: "Strul", ["d1", "d1"]), .tooFewToGather),
    .init(.gather("g", name: "Strul", []), .tooFewToGather),
    .init(.gather("g", name: "Strul", ["d1", "d2"]), .tooFewToGather, after: strul),
    .init(.gather("g", name: " ", ["d1", "d2"]), .emptyText),
    .init(.gather("g", name: "Strul", ["d1", "n9"]), .unknownNote),
    .init(.gather("g", name: "Strul", ["d1", "d2"]), .noteRemoved, after: .remove("d2")),
    .init(.gather("g", name: "Ny", ["d1", "d2"]), .noteRemoved, after: strul, .remove("g")),
    .init(.gather("g", name: "Strul", ["d1", "s1"]), .gathersOneKind(.disturbance, .support)),
    .init(
      .gather("g", name: "Strul", ["s1"]), .gathersOneKind(.disturbance, .support), after: strul),
    .init(.gather("d1", name: "Fyra", ["g", "d2"]), .gatheredInItself, after: strul),
    .init(.observe(Observation(id: "w", lens: .empathy, text: " ")), .emptyText),
    .init(.attach("f", drawing, text: "\u{a0} ", staysInRoom: false), .emptyText),
    .init(.attach("f", drawing, text: "Dröm", staysInRoom: false), .seriesClosed, after: .close),
    .init(.edit("f", text: " "), .emptyText, after: drawn),
    .init(.edit("f", text: "Dröm"), .noteRemoved, after: drawn, .remove("f")),
    .init(.remove("f"), .noteRemoved, after: drawn, .remove("f")),
    // It is no note: it has no kind, and is put in no list.
    .init(.move("f", .dream), .unknownNote, after: drawn),
    .init(.tag("f", [.things]), .unknownNote, after: drawn),
    .init(.gather("g", name: "Strul", ["d1", "f"]), .unknownNote, after: drawn),
    .init(.rank(.disturbance, ["f"]), .unknownNote, after: drawn),
  ]

  static let ballots: [RefusalCase] = [
    .init(open(.support), .ballotIsOpen),
    .init(open(.support, each: 0), .notSoManyVotes(0, most: 100), after: close),
    .init(open(.support, each: 101), .notSoManyVotes(101, most: 100), after: close),
    .init(open(.support), .nothingToVoteOn(.support), after: close, .remove("s1")),
    .init(vote("b9", ["d1": 1]), .noBallot),
    .init(vote("b1", ["d1": 1]), .noBallot, after: close),
    .init(vote("b1", ["s1": 1]), .notInList(.disturbance)),
    .init(vote("b1", ["d1": 1]), .notInList(.disturbance), after: .remove("d1")),
    .init(vote("b1", ["d1": 4]), .notSoManyVotes(4, most: 3)),
    .init(vote("b1", ["d1": 2, "d2": 2]), .notSoManyVotes(4, most: 3)),
    .init(vote("b1", ["d1": -1]), .notSoManyVotes(-1, most: 1000)),
    .init(vote("b1", ["d1": .max], isTotal: true), .notSoManyVotes(.max, most: 1000)),
    .init(.closeBallot("b9"), .noBallot),
    .init(close, .noBallot, after: close),
  ]

  private static let drawing = AttachedFile(stored: "f.jpg", name: "IMG_1.jpg")
  private static let drawn = Request.attach("f", drawing, text: "Ritat", staysInRoom: false)
  private static let close = Request.closeBallot("b1")
  private static let strul = Request.gather("g", name: "Strul", ["d1", "d2"])

  private static func open(_ list: ListKind, each: Int? = 3) -> Request {
    .openBallot(Ballot(id: "b2", list: list, method: .dots, each: each, voters: nil))
  }

  private static func vote(
    _ ballot: BallotID, _ votes: KeyValuePairs<NoteID, Int>, isTotal: Bool = false
  ) -> Request {
    .vote(ballot, votes.map { Vote(note: $0.key, count: $0.value) }, isTotal: isTotal)
  }
}
