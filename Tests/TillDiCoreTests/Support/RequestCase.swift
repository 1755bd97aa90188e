import Testing
import TillDiCore

/// A request of every kind upon ``RecordedRoom``, what comes of it, and whether a closed series still takes it.
struct RequestCase: Sendable, CustomTestStringConvertible {
  let request: Request
  /// The kinds of events that come of it.
  let kinds: [Event.Kind]
  let isAllowedAfterClosing: Bool
  /// What happened before.
  let before: [Event]

  init(
    _ request: Request, _ kinds: [Event.Kind], afterClosing isAllowed: Bool = false,
    after before: Event...
  ) {
    self.request = request
    self.kinds = kinds
    isAllowedAfterClosing = isAllowed
    self.before = before
  }

  var testDescription: String { String(String(describing: request).prefix(100)) }

  static let all = frame + occasions + notes + lists + dialogue + received
}

extension RequestCase {
  private static let carriedLine = CarriedLine(
    id: "old3", asked: "En pott", to: "chef", answerBy: "2025-11-01")

  private static var changedReply: Reply {
    var reply = RecordedRoom.reply
    reply.by = "2026-05-01"
    return reply
  }

  /// The reply that stands, as one of another kind.
  private static func reply(_ kind: ReplyKind) -> Event {
    var reply = RecordedRoom.reply
    (reply.kind, reply.reason) = (kind, "därför")
    return .replied(reply: reply)
  }

  static let frame: [RequestCase] = [
    RequestCase(.setHeading(Heading(municipality: "Sundsvall")), [.headingSet], afterClosing: true),
    RequestCase(.adopt(programme: "tilldi", fingerprint: "9f2c"), [.programmeAdopted]),
    RequestCase(.carryOver(from: "2025", promises: [RecordedRoom.carried]), [.carriedOver]),
    RequestCase(.carryOver(from: "2025", line: carriedLine), [.lineCarried]),
    RequestCase(
      .answerCarried("old3", .no, reason: "pengar", role: "chef"), [.carriedOver],
      afterClosing: true, after: .lineCarried(from: "2025", line: carriedLine)),
    RequestCase(.close, [.closed], afterClosing: true),
    RequestCase(
      .plan(
        PlannedSession(id: "p2", session: "staff-1", day: "2026-03-24", time: "14:00", minutes: 60)),
      [.planned]),
    RequestCase(.cancel("p1", reason: nil), [.cancelled]),
    RequestCase(.tag("d1", lens: "ground", "wifi", bears: true), [.lensTagged]),
    RequestCase(.putDayRight("day", "2026-03-01"), [.dayPutRight]),
    RequestCase(.adjust(RecordedRoom.adjustment), [.adjusted]),
    RequestCase(.export(document: "report", file: "rapport.md"), [.exported], afterClosing: true),
  ]

  static let occasions: [RequestCase] = [
    RequestCase(
      .begin("x", session: "staff-1", day: today, label: nil, afterwards: false), [.occasionBegan]),
    RequestCase(.end("day"), [.occasionEnded]),
    RequestCase(.takeAway("evening"), [.occasionTakenAway]),
    RequestCase(.enter("day", "order"), [.activityEntered]),
    RequestCase(.skip("day", "order", reason: nil), [.activitySkipped]),
    RequestCase(.attend("day", role: "IT", change: 1), [.attended]),
    RequestCase(.extend("day", "days", minutes: 5), [.extended]),
    RequestCase(.pause("day"), [.paused]),
    RequestCase(.resume("evening"), [.resumed]),
    RequestCase(.setClock("day", "days", left: 5), [.clockSet]),
    RequestCase(.giveHomework("day", "homework-1"), [.homeworkGiven]),
    RequestCase(.collectHomework("day", "homework-1", brought: 1), [.homeworkCollected]),
  ]

  static let notes: [RequestCase] = [
    RequestCase(.say("n", .remark, text: "Hej", detail: nil, staysInRoom: false), [.said]),
    RequestCase(.edit("r1", text: "Jaså"), [.edited]),
    RequestCase(.reword("d1", text: "Många inloggningar"), [.reworded]),
    RequestCase(
      .hearRewording("d1", isRight: true), [.rewordingHeard],
      after: .reworded(note: "d1", text: "Många")),
    RequestCase(.detail("o2", text: "under 2026"), [.detailed]),
    RequestCase(.move("r1", .goodDay), [.moved]),
    RequestCase(.put("r1", under: "opening"), [.placed]),
    RequestCase(.remove("r1"), [.removed]),
    RequestCase(.keepInRoom("r1", true), [.keptInRoom], afterClosing: true),
    RequestCase(.tag("d1", [.things]), [.tagged]),
    RequestCase(.gather("g", name: "Strul", ["d1", "d2"]), [.gathered]),
    RequestCase(.observe(Observation(id: "w", lens: .empathy, text: "tyst")), [.observed]),
    RequestCase(
      .attach(
        "f", AttachedFile(stored: "f.jpg", name: "IMG_1.jpg"), text: "Dröm", staysInRoom: false),
      [.attached]),
  ]

  static let lists: [RequestCase] = [
    RequestCase(
      .openBallot(Ballot(id: "b2", list: .support, method: .hands, each: nil, voters: nil)),
      [.ballotOpened], after: .ballotClosed(ballot: "b1")),
    RequestCase(.vote("b1", [Vote(note: "d1", count: 1)], isTotal: false), [.voted]),
    RequestCase(.closeBallot("b1"), [.ballotClosed]),
    RequestCase(.rank(.disturbance, ["d2", "d1"]), [.ranked]),
    RequestCase(.place("d2", at: 1), [.ranked]),
    RequestCase(.setMoment(.now, RecordedRoom.order, after: nil), [.momentSet]),
    RequestCase(.removeMoment(.now, "order"), [.momentRemoved]),
    RequestCase(.beginDream, [.dreamBegun]),
  ]

  static let dialogue: [RequestCase] = [
    RequestCase(.arrange(.receiver, "chef"), [.arranged]),
    RequestCase(.agree(.teller, "chef"), [.agreed]),
    RequestCase(
      .handOver(
        "h2", .management, from: "enhetschef", to: "laget", answerBy: "2026-03-17", roles: [],
        roomSaidYes: true), [.handedOver]),
    RequestCase(.open(by: .management), [.opened], afterClosing: true),
    RequestCase(.link("l2", "d2", "o2"), [.linked]),
    RequestCase(.unlink("d1", "o1"), [.unlinked]),
    RequestCase(.dismiss(.link(item: "d2", offer: "o2")), [.proposalDismissed]),
    RequestCase(
      .takeUp(.offer(moment: "order", change: .decisionMoved), as: "o1"), [.proposalTaken]),
    RequestCase(.reply(changedReply, replacing: true), [.replied], afterClosing: true),
    RequestCase(.markDone("a1", on: today), [.done], afterClosing: true),
    RequestCase(.tellBack("a1", on: today, how: nil), [.toldBack], afterClosing: true),
    RequestCase(
      .settleCondition("a1", came: true, on: today), [.conditionSettled],
      afterClosing: true, after: reply(.yesIf)),
    RequestCase(
      .showTrial("a1", .keep, on: today, takesOver: "chef"), [.trialShown],
      afterClosing: true, after: reply(.tryFirst)),
    RequestCase(
      .passOn("a1", asker: "chef", by: today), [.passedOn], afterClosing: true,
      after: reply(.someoneElse)),
    RequestCase(
      .sayGround(of: "a1", .rule), [.groundSaid], afterClosing: true, after: reply(.no)),
    RequestCase(
      .checkTrust(TrustCheck(handOver: "h1", unclear: [.when], otherwise: nil)), [.trustChecked],
      afterClosing: true),
    RequestCase(
      .answerOffer("o1", .want, on: today), [.offerAnswered], afterClosing: true,
      after: .handedOver(handOver: offersHandedOver)),
    RequestCase(
      .review(
        ReflectionReview(
          reflection: 1, seen: .yes, example: nil, recommendation: nil, notes: [])), [.reviewed]),
  ]

  static let received: [RequestCase] = [
    RequestCase(
      .receive(
        ReceivedList(
          series: SeriesOrigin(id: "solgarden", name: "Solgården"),
          handOver: HandOver(
            id: "m1", track: .management, version: 1, on: today, from: "chef", to: "laget",
            answerBy: "2026-03-17",
            items: [FrozenItem(note: "x1", list: .offer, rank: 1, wording: "y1", detail: nil)],
            roles: []), number: 41, earlier: [],
          words: [ReceivedWords(note: "x1", wording: "y1", text: "Tid att öva", number: 41)])),
      [.wordsReceived, .received],
      afterClosing: true),
    RequestCase(
      .receiveReplies(
        ReceivedReplies(
          series: SeriesOrigin(id: "solgarden", name: "Solgården"), handOver: "h1", version: 1,
          number: 41,
          replies: [
            ReceivedReply(
              reply: Reply(
                id: "a7", handOver: "h1", items: ["d2"], kind: .yes, reason: nil, role: "chef",
                by: nil, effect: nil), revision: 1)
          ], links: [])), [.replyReceived, .repliesReceived], afterClosing: true),
  ]

  private static let offersHandedOver = HandOver(
    id: "h2", track: .management, version: 1, on: today, from: "chef", to: "laget",
    answerBy: "2026-03-20",
    items: [FrozenItem(note: "o1", list: .offer, rank: 1, wording: "e2", detail: nil)], roles: [])
}

/// A request that says what stands already, where another laptop says otherwise.
struct RestatedCase: Sendable, CustomTestStringConvertible {
  let request: Request
  /// What stands, and is said once more.
  let standing: Event
  /// What the other laptop says.
  let other: Event
  /// What happened before on both.
  let before: [Event]

  init(_ request: Request, _ standing: Event, against other: Event, after before: Event...) {
    self.request = request
    self.standing = standing
    self.other = other
    self.before = before
  }

  var testDescription: String { String(String(describing: request).prefix(100)) }

  static let all: [RestatedCase] = [
    RestatedCase(
      .tag("d1", lens: "ground", "wifi", bears: true),
      .lensTagged(note: "d1", lens: "ground", tag: "wifi", bears: true),
      against: .lensTagged(note: "d1", lens: "ground", tag: "wifi", bears: false)),
    RestatedCase(
      .putDayRight("day", "2026-03-01"), .dayPutRight(occasion: "day", day: "2026-03-01"),
      against: .dayPutRight(occasion: "day", day: "2026-02-28")),
    RestatedCase(
      .setHeading(Heading(board: "VON")), .headingSet(heading: Heading(board: "VON")),
      against: .headingSet(heading: Heading(board: "ON"))),
    RestatedCase(
      .adopt(programme: "tilldi", fingerprint: "9f2c"),
      .programmeAdopted(programme: "tilldi", fingerprint: "9f2c"),
      against: .programmeAdopted(programme: "tilldi", fingerprint: "1a2b")),
    RestatedCase(
      .edit("r1", text: "Jaså"), .edited(note: "r1", text: "Jaså"),
      against: .edited(note: "r1", text: "Nähä")),
    RestatedCase(
      .hearRewording("d1", isRight: true), .rewordingHeard(note: "d1", isRight: true),
      against: .rewordingHeard(note: "d1", isRight: false),
      after: .reworded(note: "d1", text: "Många inloggningar")),
    RestatedCase(
      .move("r1", .goodDay), .moved(note: "r1", kind: .goodDay),
      against: .moved(note: "r1", kind: .badDay)),
    RestatedCase(
      .put("r1", under: "opening"), .placed(note: "r1", activity: "opening"),
      against: .placed(note: "r1", activity: "slips")),
    RestatedCase(
      .keepInRoom("d2", true), .keptInRoom(note: "d2", stays: true),
      against: .keptInRoom(note: "d2", stays: false)),
    RestatedCase(
      .tag("d1", [.society, .things]), .tagged(note: "d1", dimensions: [.things, .society]),
      against: .tagged(note: "d1", dimensions: [.society])),
    RestatedCase(
      .rank(.disturbance, ["d2", "d1"]), .ranked(list: .disturbance, order: ["d2", "d1"]),
      against: .ranked(list: .disturbance, order: ["d1", "d2"])),
    // What the room did not name keeps its order, and is said once more as well.
    RestatedCase(
      .rank(.disturbance, ["d2"]), .ranked(list: .disturbance, order: ["d2", "d1"]),
      against: .ranked(list: .disturbance, order: ["d1", "d2"])),
    RestatedCase(
      .plan(plan("2026-03-24")), .planned(plan: plan("2026-03-24")),
      against: .planned(plan: plan("2026-03-31"))),
    RestatedCase(
      .checkTrust(TrustCheck(handOver: "h1", unclear: [.when], otherwise: nil)),
      .trustChecked(check: TrustCheck(handOver: "h1", unclear: [.when], otherwise: nil)),
      against: .trustChecked(check: TrustCheck(handOver: "h1", unclear: [], otherwise: nil))),
    RestatedCase(
      .review(review(.yes)), .reviewed(review: review(.yes)),
      against: .reviewed(review: review(.no))),
  ]

  private static func plan(_ day: Day) -> PlannedSession {
    PlannedSession(id: "p1", session: "staff-1", day: day, time: "14:00", minutes: 60)
  }

  private static func review(_ seen: ReflectionReview.Seen) -> ReflectionReview {
    ReflectionReview(reflection: 1, seen: seen, example: nil, recommendation: nil, notes: [])
  }
}
