package import TillDiCore

/// What a person might ask for next, as often as not what may not be.
package enum RandomRequest {
  /// One of them; new things are called by its number.
  package static func make(
    in series: Series, number: Int, on today: Day, using generator: inout SeededGenerator
  ) -> Request {
    // What is done to notes is done to attachments too.
    let note =
      (series.noteOrder + series.attachmentOrder).randomElement(using: &generator) ?? "none"
    let other = series.noteOrder.randomElement(using: &generator) ?? "none"
    let occasion = series.occasions.randomElement(using: &generator)?.id ?? "none"
    let activity: ActivityID = Bool.random(using: &generator) ? "opening" : "slips"
    let minutes = Int.random(in: -20...60, using: &generator)
    let list = ListKind.allCases.randomElement(using: &generator) ?? .support
    let kind = NoteKind.allCases.randomElement(using: &generator) ?? .remark
    let moment = Moment(
      id: MomentID("m\(Int.random(in: 1...4, using: &generator))"), name: "moment \(number)",
      roles: [], decides: nil)
    let map = Bool.random(using: &generator) ? MapKind.now : .dream
    let handOver = series.handOvers.randomElement(using: &generator)
    let reply = series.answers.randomElement(using: &generator)?.reply.id ?? "none"
    switch Int.random(in: 0..<44, using: &generator) {
    case 0...5:
      return .say(
        NoteID("n\(number)"), kind, text: "ord \(number)", detail: nil,
        staysInRoom: number % 7 == 0)
    case 6: return .edit(note, text: "andra ord \(number)")
    case 7: return .detail(note, text: "villkor \(number)")
    case 8: return .move(note, kind)
    case 9: return .remove(note)
    case 10: return .keepInRoom(note, Bool.random(using: &generator))
    case 11: return .rank(list, series.lines(of: list).map(\.note).shuffled(using: &generator))
    case 12: return .place(note, at: Int.random(in: 1...3, using: &generator))
    case 13:
      return .setMoment(
        map, moment, after: series.maps[map]?.randomElement(using: &generator)?.id)
    case 14: return .beginDream
    case 15:
      return .begin(
        OccasionID("o\(number)"), session: "staff-1", day: today, label: nil, afterwards: false)
    case 16: return .attend(occasion, role: "IT", change: Int.random(in: -2...3, using: &generator))
    case 17: return .enter(occasion, activity)
    case 18:
      return .handOver(
        HandOverID("h\(number)"), list.track, from: "a", to: "b", answerBy: today, roles: [],
        roomSaidYes: true)
    case 19: return .open(by: list.track)
    case 20:
      return .link(LinkID("l\(number)"), note, other, number % 3 == 0 ? .servesInPart : .serves)
    case 21:
      return .reply(
        Reply(
          id: ReplyID("a\(number)"), handOver: handOver?.id ?? "none",
          items: (handOver?.items ?? []).shuffled(using: &generator).prefix(1).map(\.note),
          kind: ReplyKind.allCases.randomElement(using: &generator) ?? .yes,
          reason: "skäl \(number)", role: "chef", by: nil, effect: nil), replacing: false)
    case 22: return .tellBack(reply, on: today, how: number % 2 == 0 ? "muntligt" : nil)
    case 38...43: return afterReplies(series, number, reply, on: today, using: &generator)
    case 23...30:
      return inTheRoom(series, number, note, occasion, activity, minutes, using: &generator)
    case 31: return .dismiss(.link(item: note, offer: other))
    case 32: return .takeUp(.offer(moment: moment.id, change: .momentCame), as: note)
    case 33:
      return .checkTrust(
        TrustCheck(
          handOver: handOver?.id ?? "none", unclear: [.who],
          otherwise: number % 2 == 0 ? "annars \(number)" : nil))
    case 34:
      return .review(
        ReflectionReview(
          reflection: 1 + number % 3, seen: .yes, example: number % 2 == 0 ? "så \(number)" : nil,
          recommendation: nil, notes: number % 5 == 0 ? [note] : []))
    default:
      return .plan(
        PlannedSession(
          id: PlanID("p\(number % 5)"), session: "staff-1", day: today.adding(days: number % 30),
          time: .midnight, minutes: 60))
    }
  }

  /// What comes of replies, link by link, and what staff say of offers.
  private static func afterReplies(
    _ series: Series, _ number: Int, _ reply: ReplyID, on today: Day,
    using generator: inout SeededGenerator
  ) -> Request {
    let how = number % 2 == 0 ? "så \(number)" : nil
    switch Int.random(in: 0..<7, using: &generator) {
    case 0: return .settleCondition(reply, came: number % 3 == 0, on: today, how: how)
    case 1:
      let verdict = TrialVerdict.allCases.randomElement(using: &generator) ?? .stop
      return .showTrial(reply, verdict, on: today, how: how, takesOver: how.map { _ in "chef" })
    case 2: return .passOn(reply, asker: "chef", by: number % 2 == 0 ? today : nil)
    case 3: return .sayGround(of: reply, number % 2 == 0 ? .rule : .reading)
    case 4: return .markDone(reply, on: today)
    case 5:
      let changed = series.answers.first { $0.reply.id == reply }?.reply
      guard var changed else { return .markDone(reply, on: today) }
      changed.kind = ReplyKind.allCases.randomElement(using: &generator) ?? .no
      changed.reason = "ändrat \(number)"
      return .reply(changed, replacing: true)
    default:
      let offers = series.latestHandOver(of: .management)?.items.map(\.note) ?? []
      let stance = OfferStance.allCases.randomElement(using: &generator) ?? .talk
      return .answerOffer(
        offers.randomElement(using: &generator) ?? "none", stance, reason: how, on: today)
    }
  }

  /// What the room's clock, gatherings and ballots may be asked.
  private static func inTheRoom(
    _ series: Series, _ number: Int, _ note: NoteID, _ occasion: OccasionID,
    _ activity: ActivityID, _ minutes: Int, using generator: inout SeededGenerator
  ) -> Request {
    let list = ListKind.allCases.randomElement(using: &generator) ?? .support
    let lines = series.lines(of: series.openBallot?.ballot.list ?? list).map(\.note)
    let ballot = series.openBallot?.ballot.id ?? "none"
    switch Int.random(in: 0..<16, using: &generator) {
    case 15:
      return .attach(
        NoteID("f\(number)"), AttachedFile(stored: "f\(number).jpg", name: "bild.jpg"),
        text: "ritat \(number)", staysInRoom: number % 3 == 0)
    case 0: return .extend(occasion, activity, minutes: minutes)
    case 1: return .setClock(occasion, activity, left: minutes)
    case 2: return .pause(occasion)
    case 3: return .resume(occasion)
    case 4: return .end(occasion)
    case 5: return .reword(note, text: "omskrivet \(number)")
    case 6: return .hearRewording(note, isRight: number % 2 == 0)
    case 7: return .tag(note, Dimension.allCases.shuffled(using: &generator).dropLast(number % 3))
    case 8...10:
      let head = number % 3 == 0 ? note : NoteID("g\(number)")
      return .gather(
        head, name: "samling \(number)",
        Array(lines.shuffled(using: &generator).prefix(2 + number % 2)))
    case 11:
      return .observe(
        Observation(id: ObservationID("w\(number % 9)"), lens: .empathy, text: "sett \(number)"))
    case 12:
      return .openBallot(
        Ballot(id: BallotID("b\(number)"), list: list, method: .dots, each: 3, voters: 5))
    case 13:
      return .vote(
        ballot, lines.prefix(3).map { Vote(note: $0, count: 1) }, isTotal: number % 2 == 0)
    default: return .closeBallot(ballot)
    }
  }
}
