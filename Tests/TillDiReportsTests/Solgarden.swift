import TillDiCore

/// A whole series at one workplace, from the first session to the replies.
struct Solgarden {
  var room: Room
  var log: NoteID = ""
  var alarm: NoteID = ""
  var schedule: NoteID = ""
  var claim: NoteID = ""
  var offer: NoteID = ""
  var spare: NoteID = ""
  var rest: NoteID = ""
  var promise: ReplyID = ""

  /// The series until both lists are handed over; `secret` is said everywhere something can be
  /// said.
  init(_ language: Language = .swedish, secret: String? = nil) throws {
    room = try Room(language: language)
    try room.ask(
      .setHeading(
        Heading(
          municipality: "Sundsvalls kommun", board: "Vård- och omsorgsnämnden",
          reference: "VON 2026-00123")))
    try firstSession()
    try secondSession(secret)
    try laterSessions(secret)
    try management(secret)
  }

  private mutating func firstSession() throws {
    try room.begin("staff-1")
    try room.attend("undersköterska", 4)
    try room.attend("sjuksköterska", 1)
    try room.enter("who")
    try room.say(.remark, "Digitalisering är något som händer oss, inte något vi gör")
    try room.homework(given: "homework-1")
    try room.end()
  }

  private mutating func secondSession(_ secret: String?) throws {
    try room.on("2026-03-17")
    try room.begin("staff-2")
    try room.attend("undersköterska", 5)
    try room.enter("homework")
    try room.homework(collected: "homework-1")
    try room.say(.example, "Plattan visade vem som ringt, då slapp jag springa")
    try room.enter("days")
    try room.say(.goodDay, "Vi hinner fika ihop och larmen är få")
    try room.say(.goodDay, "Den nya har fått en egen inloggning redan första dagen")
    try room.say(.badDay, "Schemat ändras i appen utan att någon säger till")
    if let secret {
      for kind in NoteKind.allCases { try room.say(kind, "\(secret) \(kind)", staysInRoom: true) }
    }
    let gone = try room.say(.disturbance, "Borttagen rad")
    try room.ask(.remove(gone))
    try room.enter("sides")
    log = try room.say(.disturbance, "Loggar in fyra gånger innan första besöket")
    try room.ask(.reword(log, text: "Det saknas gemensam inloggning"))
    try room.ask(.hearRewording(log, isRight: true))
    schedule = try room.say(.disturbance, "Schemat ändras utan besked")
    try room.say(.disturbance, "Skrivaren på våning 2")
    rest = try room.say(.disturbance, "Täckningen försvinner i källaren")
    alarm = try room.say(.support, "Larmen kommer direkt i telefonen")
    try room.say(.support, "Kollegan som kan plattan")
    try room.ask(.rank(.disturbance, [log, schedule]))
    try room.ask(.rank(.support, [alarm]))
    try room.end()
  }

  private mutating func laterSessions(_ secret: String?) throws {
    try room.on("2026-03-31")
    try room.begin("staff-4")
    try room.skip("hand-over", reason: nil)
    try room.enter("take")
    claim = try room.say(
      .claim, "Att prova ut nya telefoner innan de köps", detail: "via chefens tisdagsmöte")
    try room.say(.dream, "En platta som känner igen mig")
    if let secret { try room.say(.claim, secret, detail: "\(secret) väg", staysInRoom: true) }
    try room.end()
    try room.ask(
      .adjust(
        Adjustment(
          id: "adj1", session: "staff-2", observed: "Nattpersonalen kom inte till tals",
          changed: "Ett eget tillfälle på kvällen", why: "De har andra stör")))
    try room.handOver(.staff, to: "verksamhetschef", by: "2026-04-28")
    try room.ask(.open(by: .management))
  }

  private mutating func management(_ secret: String?) throws {
    try room.on("2026-04-14")
    try room.begin("management-1")
    try room.attend("enhetschef", 1)
    try room.enter("map")
    try room.ask(
      .setMoment(
        .now,
        Moment(id: "m1", name: "Behov samlas in", roles: ["enhetschef"], decides: "it-chef"),
        after: nil))
    try room.ask(.beginDream)
    try room.ask(
      .setMoment(
        .dream,
        Moment(
          id: "m1", name: "Behov samlas in", roles: ["enhetschef", "undersköterska"],
          decides: "arbetslaget"), after: nil))
    if let secret { try room.say(.remark, "\(secret) hos ledningen", staysInRoom: true) }
    try room.enter("give")
    offer = try room.say(
      .offer, "Arbetslaget väljer telefoner ur avtalet", detail: "två provar i en månad först")
    spare = try room.say(.offer, "En egen budget för tillbehör")
    try room.end()
    try room.handOver(.management, to: "arbetslaget", by: "2026-04-28")
    try room.ask(.open(by: .staff))
  }

  /// Links, replies and a promise that is late.
  mutating func meet() throws {
    try room.on("2026-04-21")
    try room.link(claim, offer)
    promise = try room.reply(
      [claim], .yesIf, reason: "två provar i en månad först", by: "2026-05-05",
      effect: "Ni har valt telefon före sommaren")
    let no = try room.reply([log], .no, reason: "inloggningen styrs av ett avtal till 2027")
    try room.ask(.tellBack(no, on: room.today, how: "på arbetsplatsträffen"))
    try room.ask(
      .plan(
        PlannedSession(
          id: "plan1", session: "follow-up", day: try Room.day("2026-05-26"),
          time: try Room.time("14:30"), minutes: 30)))
    try room.on("2026-05-12")
  }
}
