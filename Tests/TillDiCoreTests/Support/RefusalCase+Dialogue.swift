import TillDiCore

extension RefusalCase {
  private static let passed = Day("2026-03-02")
  private static let toCome = Day("2026-03-04")
  private static let far = Day("2028-03-04")

  static let handOvers: [RefusalCase] = [
    .init(.arrange(.receiver, "  "), .emptyText),
    .init(.arrange(.answerBy, "snart"), .notADay("snart")),
    .init(.arrange(.answerBy, "2026-02-30"), .notADay("2026-02-30")),
    .init(.arrange(.answerBy, "2026-03-02"), .dayHasPassed(passed, today: today)),
    .init(.arrange(.answerBy, "2028-03-04"), .dayTooFar(far)),
    .init(
      handOver(.management), .emptyList(.management), after: .remove("o1"),
      .keepInRoom("o2", true)),
    .init(handOver(.management, saidYes: false), .roomHasNotSaidYes),
    .init(handOver(.staff), .nothingChanged(version: 1)),
    .init(handOver(.management, from: " "), .emptyRole),
    .init(handOver(.management, to: ""), .emptyRole),
    .init(handOver(.management, answerBy: passed), .dayHasPassed(passed, today: today)),
    .init(handOver(.management, answerBy: far), .dayTooFar(far)),
    .init(.open(by: .staff), .notHandedOver(.management)),
    .init(.link("l2", "d1", "o1"), .alreadyLinked),
    .init(.link("l2", "o1", "d1"), .alreadyLinked),
    .init(.link("l2", "d1", "c1"), .cannotLink(.disturbance, .claim)),
    .init(.link("l2", "o1", "o2"), .cannotLink(.offer, .offer)),
    .init(.link("l2", "r1", "o1"), .cannotLink(.remark, .offer)),
    .init(.link("l2", "d1", "o9"), .unknownNote),
    .init(.link("l2", "d2", "o2"), .noteStaysInRoom, after: .keepInRoom("d2", true)),
    .init(.link("l2", "d2", "o2"), .noteStaysInRoom, after: .keepInRoom("o2", true)),
    .init(.link("l2", "d2", "o2"), .noteRemoved, after: .remove("o2")),
    .init(.unlink("d2", "o1"), .notLinked),
    .init(.unlink("d1", "d1"), .notLinked),
  ]

  static let proposals: [RefusalCase] = [
    .init(.dismiss(.link(item: "d9", offer: "o1")), .unknownNote),
    .init(.dismiss(.link(item: "d1", offer: "c1")), .cannotLink(.disturbance, .claim)),
    .init(.dismiss(.link(item: "o1", offer: "d1")), .notInList(.offer)),
    .init(
      .dismiss(.link(item: "d2", offer: "o1")), .noteStaysInRoom, after: .keepInRoom("d2", true)),
    .init(.dismiss(.offer(moment: "m9", change: .momentCame)), .unknownMoment),
    .init(.takeUp(.offer(moment: "m9", change: .momentCame), as: "o1"), .unknownMoment),
    .init(.takeUp(.offer(moment: "order", change: .decisionMoved), as: "d1"), .notInList(.offer)),
    .init(.takeUp(.offer(moment: "order", change: .decisionMoved), as: "o9"), .unknownNote),
    .init(.takeUp(.link(item: "d2", offer: "o2"), as: "o2"), .notInList(.offer)),
    .init(
      .checkTrust(TrustCheck(handOver: "h9", unclear: [], otherwise: nil)), .notHandedOver(.staff)),
    .init(.checkTrust(TrustCheck(handOver: "h1", unclear: [], otherwise: " ")), .emptyText),
    .init(.answerOffer("o1", .want, on: today), .notHandedOver(.management)),
    .init(
      .answerOffer("d1", .want, on: today), .notInVersion(version: 1), after: handOver(.management)),
    .init(
      .answerOffer("o1", .wantIf, on: today), .offerReasonMissing(.wantIf),
      after: handOver(.management)),
    .init(
      .answerOffer("o1", .notForUs, on: today), .offerReasonMissing(.notForUs),
      after: handOver(.management)),
    .init(
      .answerOffer("o1", .talk, reason: " ", on: today), .emptyText, after: handOver(.management)),
    .init(
      .answerOffer("o1", .want, on: toCome), .dayNotCome(toCome, today: today),
      after: handOver(.management)),
    .init(review(10), .unknownReflection(10)),
    .init(review(1, example: " "), .emptyText),
    .init(review(1, notes: ["d9"]), .unknownNote),
    .init(review(1, notes: ["d2"]), .noteStaysInRoom, after: .keepInRoom("d2", true)),
    .init(review(1, notes: ["d2"]), .noteRemoved, after: .remove("d2")),
  ]

  private static func review(_ number: Int, example: String? = nil, notes: [NoteID] = []) -> Request
  {
    .review(
      ReflectionReview(
        reflection: number, seen: .yes, example: example, recommendation: nil, notes: notes))
  }

  static let replies: [RefusalCase] =
    [
      .init(reply(["d2"], of: "h9"), .notHandedOver(.staff)),
      .init(reply([]), .unknownNote),
      .init(reply(["n"]), .notInVersion(version: 1), after: said("n", "Ny", .disturbance)),
      .init(reply(["r1"]), .notInVersion(version: 1)),
      .init(reply(["d2", "s1"]), .mustBeAnsweredAlone),
      .init(reply(["c1", "s1"]), .mustBeAnsweredAlone),
      .init(reply(["d1"]), .alreadyAnswered(.yesIf)),
      .init(reply(["d1"], "a1"), .alreadyAnswered(.yesIf)),
      .init(reply(["d2"], "a1"), .alreadyAnswered(.yesIf)),
      .init(reply(["d2"], role: " "), .emptyRole),
      .init(reply(["d2"], .no, reason: "  "), .emptyText),
      .init(reply(["d2"], by: passed), .dayHasPassed(passed, today: today)),
      .init(reply(["d2"], by: far), .dayTooFar(far)),
      .init(.markDone("a9", on: today), .unknownReply),
      .init(.markDone("a1", on: toCome), .dayNotCome(toCome, today: today)),
      .init(.markDone("a2", on: today), .nothingPromised(.no), after: reply(["d2"], .no)),
      .init(
        .markDone("a2", on: today), .nothingPromised(.someoneElse),
        after: reply(["d2"], .someoneElse)),
      .init(
        .markDone("a2", on: today), .linkOfOtherKind(.done, .tryFirst),
        after: reply(["d2"], .tryFirst)),
      .init(
        .settleCondition("a2", came: true, on: today), .linkOfOtherKind(.condition, .yes),
        after: reply(["d2"])),
      .init(.settleCondition("a9", came: true, on: today), .unknownReply),
      .init(
        .settleCondition("a2", came: true, on: toCome), .dayNotCome(toCome, today: today),
        after: reply(["d2"], .yesIf)),
      .init(.showTrial("a1", .keep, on: today), .linkOfOtherKind(.trial, .yesIf)),
      .init(
        .showTrial("a2", .keep, on: today, takesOver: " "), .emptyRole,
        after: reply(["d2"], .tryFirst)),
      .init(
        .showTrial("a2", .stop, on: today, how: " "), .emptyText,
        after: reply(["d2"], .tryFirst)),
      .init(.passOn("a1", asker: "chef"), .linkOfOtherKind(.asking, .yesIf)),
      .init(.passOn("a2", asker: ""), .emptyRole, after: reply(["d2"], .someoneElse)),
      .init(
        .passOn("a2", asker: "chef", by: passed), .dayHasPassed(passed, today: today),
        after: reply(["d2"], .someoneElse)),
      .init(.sayGround(of: "a1", .rule), .noGround(.yesIf)),
      .init(.answerCarried("old9", .yes, role: "chef"), .unknownReply),
      .init(.tellBack("a9", on: today, how: nil), .unknownReply),
      .init(.tellBack("old1", on: toCome, how: nil), .dayNotCome(toCome, today: today)),
    ]
    + ReplyKind.allCases.filter { $0 != .yes }.map {
      .init(reply(["d2"], $0, reason: nil), .reasonMissing($0))
    }

  private static func handOver(
    _ track: TrackKind, from: String = "undersköterska", to: String = "enhetschef",
    answerBy: Day = "2026-03-17", saidYes: Bool = true
  ) -> Request {
    .handOver(
      "h2", track, from: from, to: to, answerBy: answerBy, roles: [], roomSaidYes: saidYes)
  }

  private static func reply(
    _ items: [NoteID], _ kind: ReplyKind = .yes, _ id: ReplyID = "a2",
    of handOver: HandOverID = "h1",
    reason: String? = "därför", role: String = "enhetschef", by: Day? = nil
  ) -> Request {
    .reply(
      Reply(
        id: id, handOver: handOver, items: items, kind: kind, reason: reason, role: role, by: by,
        effect: nil), replacing: false)
  }

  private static func reply(_ items: [NoteID], _ id: ReplyID) -> Request {
    reply(items, .yes, id)
  }
}
