import TillDiCore

/// A room in which everything exists, as it would be read from a record.
///
/// Staff have handed over `h1`: support `s1`, disturbances `d1` and `d2`, claim `c1`; management has the
/// offers `o1` and `o2` and has not handed over. `e1` is the first line's action. In the evening the room
/// has a break, and a ballot is open.
enum RecordedRoom {
  static let events: [Event] = [
    .occasionBegan(
      occasion: "day", session: "staff-2", day: today, label: "dag", afterwards: false),
    .activityEntered(occasion: "day", activity: "days"),
    .attended(occasion: "day", role: "undersköterska", change: 4),
    .said(note: "s1", kind: .support, text: "Larmen kommer", detail: nil, staysInRoom: false),
    .said(note: "d1", kind: .disturbance, text: "Fyra loggar", detail: nil, staysInRoom: false),
    .said(note: "d2", kind: .disturbance, text: "Skrivaren", detail: nil, staysInRoom: false),
    .said(
      note: "c1", kind: .claim, text: "Välja larm", detail: "via enhetschefen", staysInRoom: false),
    .said(note: "o1", kind: .offer, text: "Schemat", detail: "inom budget", staysInRoom: false),
    .said(note: "o2", kind: .offer, text: "Provköp", detail: nil, staysInRoom: false),
    .said(note: "r1", kind: .remark, text: "Jaha", detail: nil, staysInRoom: false),
    .momentSet(map: .now, moment: order, after: nil),
    .momentSet(map: .now, moment: delivery, after: "order"),
    .handedOver(handOver: handOver),
    .linked(link: "l1", item: "d1", offer: "o1", grade: nil),
    .replied(reply: reply),
    .planned(plan: plan),
    .carriedOver(from: "2025", promise: carried),
    .adjusted(adjustment: adjustment),
    .arranged(matter: .receiver, text: "enhetschef"),
    .occasionBegan(
      occasion: "evening", session: "staff-2", day: today, label: "kväll", afterwards: false),
    .activityEntered(occasion: "evening", activity: "days"),
    .paused(occasion: "evening"),
    .ballotOpened(ballot: ballot),
  ]

  static let order = Moment(
    id: "order", name: "beställning", roles: ["enhetschef", "IT"], decides: "förvaltningschef")
  static let delivery = Moment(id: "delivery", name: "leverans", roles: [], decides: nil)

  /// The wordings are the actions that `events` make: number 4 said `s1`, and so on.
  static let handOver = HandOver(
    id: "h1", track: .staff, version: 1, on: today, from: "undersköterska", to: "enhetschef",
    answerBy: "2026-03-17",
    items: [
      FrozenItem(note: "s1", list: .support, rank: 1, wording: "e4", detail: nil),
      FrozenItem(note: "d1", list: .disturbance, rank: 1, wording: "e5", detail: nil),
      FrozenItem(note: "d2", list: .disturbance, rank: 2, wording: "e6", detail: nil),
      FrozenItem(note: "c1", list: .claim, rank: 1, wording: "e7", detail: "e7"),
    ], roles: ["undersköterska"])

  static let ballot = Ballot(
    id: "b1", list: .disturbance, method: .dots, each: 3, voters: 4)

  static let reply = Reply(
    id: "a1", handOver: "h1", items: ["d1"], kind: .yesIf, reason: "om budgeten räcker",
    role: "enhetschef", by: "2026-04-01", effect: "en inloggning")

  static let plan = PlannedSession(
    id: "p1", session: "staff-3", day: "2026-03-17", time: "14:00", minutes: 120)

  static let carried = CarriedPromise(
    id: "old1", asked: "En skrivare", kind: .yes, reason: nil, role: "IT", by: "2025-12-01",
    isDone: false)

  static let adjustment = Adjustment(
    id: "j1", session: "staff-2", observed: "tyst", changed: "mindre grupper", why: nil)
}
