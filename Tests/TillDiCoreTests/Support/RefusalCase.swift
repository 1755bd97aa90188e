import Testing
import TillDiCore

/// A request that may not happen in ``RecordedRoom``, after some that may.
struct RefusalCase: Sendable, CustomTestStringConvertible {
  let request: Request
  let refusal: Refusal
  let before: [Request]

  init(_ request: Request, _ refusal: Refusal, after before: Request...) {
    self.request = request
    self.refusal = refusal
    self.before = before
  }

  var testDescription: String { "\(String(describing: request).prefix(200)) → \(refusal)" }

  static let all =
    frame + clock + notes + gatherings + lists + ballots + handOvers + replies + proposals
    + received
}

extension RefusalCase {
  private static let blank = " \t\u{a0}\u{2003}\n"
  private static let long = String(repeating: "å", count: longestNote + 1)
  private static let tooLong = Refusal.textTooLong(characters: 100_001, most: 100_000)
  private static let knownSessions = [
    "staff-1", "staff-2", "management-1", "joint-meeting", "before-start", "follow-up",
  ]

  static let frame: [RefusalCase] = [
    .init(said("n", "Hej"), .seriesClosed, after: .close),
    .init(.arrange(.receiver, "chef"), .seriesClosed, after: .close),
    .init(.beginDream, .seriesClosed, after: .close),
    .init(
      .begin("x", session: "staff-9", day: today, label: nil, afterwards: false),
      .unknownSession("staff-9", known: knownSessions)),
    .init(
      .begin("x", session: "staff-1", day: "2026-03-04", label: nil, afterwards: false),
      .dayNotCome("2026-03-04", today: today)),
    .init(.end("x"), .unknownOccasion),
    .init(.takeAway("x"), .unknownOccasion),
    .init(.takeAway("day"), .occasionHasContent("staff-2", today)),
    .init(.enter("x", "days"), .unknownOccasion),
    .init(.enter("day", "promises"), .unknownActivity("promises")),
    .init(.skip("day", "promises", reason: nil), .unknownActivity("promises")),
    .init(.attend("x", role: "IT", change: 1), .unknownOccasion),
    .init(.attend("day", role: blank, change: 1), .emptyRole),
    .init(.attend("day", role: "IT", change: -1), .nobodyOfRole("IT")),
    .init(.attend("day", role: "undersköterska", change: -5), .nobodyOfRole("undersköterska")),
    .init(.attend("day", role: "undersköterska", change: .min), .nobodyOfRole("undersköterska")),
    .init(.giveHomework("day", "homework-9"), .unknownHomework("homework-9")),
    .init(.collectHomework("x", "homework-1", brought: 1), .unknownOccasion),
    .init(.cancel("p9", reason: nil), .unknownPlan),
    .init(plan("staff-9", today), .unknownSession("staff-9", known: knownSessions)),
    .init(plan("staff-1", "2026-03-02"), .dayHasPassed("2026-03-02", today: today)),
    // Two years of 366 and 365 days lie ahead; the day after is a slip.
    .init(plan("staff-1", "2028-03-04"), .dayTooFar("2028-03-04")),
    .init(adjust("staff-9", "tyst"), .unknownSession("staff-9", known: knownSessions)),
    .init(adjust("staff-1", blank), .emptyText),
  ]

  static let notes: [RefusalCase] = [
    .init(said("n", ""), .emptyText),
    .init(said("n", blank), .emptyText),
    .init(said("n", long), tooLong),
    .init(said("n", "Hej", .remark, detail: "via IT"), .noDetail(.remark)),
    .init(said("n", "Hej", .offer, detail: blank), .emptyText),
    .init(said("n", "", .offer, detail: "via IT"), .emptyText),
    .init(said("n", "", .claim), .emptyText),
    .init(said("n", "Hej", .claim, detail: long), tooLong),
    .init(.edit("n9", text: "Hej"), .unknownNote),
    .init(.edit("r1", text: blank), .emptyText),
    .init(.edit("r1", text: long), tooLong),
    .init(.edit("r1", text: "Hej"), .noteRemoved, after: .remove("r1")),
    .init(.reword("r1", text: ""), .emptyText),
    .init(.detail("s1", text: "via IT"), .noDetail(.support)),
    .init(.detail("c1", text: blank), .emptyText),
    .init(.move("n9", .dream), .unknownNote),
    // A route alone is a claim; as anything else it would have no words.
    .init(.move("n", .support), .emptyText, after: said("n", "", .claim, detail: "via IT")),
    .init(.put("n9", under: "opening"), .unknownNote),
    .init(.put("r1", under: "nowhere"), .unknownActivity("nowhere")),
    .init(.remove("r1"), .noteRemoved, after: .remove("r1")),
    .init(.keepInRoom("n9", true), .unknownNote),
  ]

  static let lists: [RefusalCase] = [
    .init(.rank(.disturbance, ["d1", "d2", "d1"]), .rankedTwice(.disturbance, rank: 3)),
    .init(.rank(.disturbance, ["s1"]), .notInList(.disturbance)),
    .init(.rank(.disturbance, ["n9"]), .unknownNote),
    .init(.rank(.disturbance, ["d1"]), .noteStaysInRoom, after: .keepInRoom("d1", true)),
    .init(.rank(.disturbance, ["d1"]), .noteRemoved, after: .remove("d1")),
    .init(.place("d1", at: 0), .noSuchPlace(0, lines: 2)),
    .init(.place("d1", at: 3), .noSuchPlace(3, lines: 2)),
    .init(.place("d1", at: .min), .noSuchPlace(.min, lines: 2)),
    .init(.place("d1", at: 1), .noteStaysInRoom, after: .keepInRoom("d1", true)),
    .init(.place("r1", at: 1), .notALine(.remark)),
    .init(setMoment(.dream), .noMapOfNow),
    .init(setMoment(.now, name: blank), .emptyText),
    .init(setMoment(.now, after: "m9"), .unknownMoment),
    .init(setMoment(.now), .nowIsKept, after: .beginDream),
    .init(.removeMoment(.now, "order"), .nowIsKept, after: .beginDream),
    .init(.removeMoment(.now, "m9"), .unknownMoment),
    .init(.removeMoment(.dream, "order"), .unknownMoment),
    .init(.beginDream, .dreamAlreadyBegun, after: .beginDream),
    .init(
      .beginDream, .noMapOfNow, after: .removeMoment(.now, "order"),
      .removeMoment(.now, "delivery")),
  ]

  static func said(
    _ note: NoteID, _ text: String, _ kind: NoteKind = .remark, detail: String? = nil
  ) -> Request {
    .say(note, kind, text: text, detail: detail, staysInRoom: false)
  }

  private static func plan(_ session: SessionID, _ day: Day) -> Request {
    .plan(PlannedSession(id: "p2", session: session, day: day, time: "14:00", minutes: 60))
  }

  private static func adjust(_ session: SessionID, _ observed: String) -> Request {
    .adjust(
      Adjustment(id: "j2", session: session, observed: observed, changed: nil, why: nil))
  }

  private static func setMoment(
    _ map: MapKind, name: String = "behov", after: MomentID? = nil
  ) -> Request {
    .setMoment(map, Moment(id: "need", name: name, roles: [], decides: nil), after: after)
  }
}
