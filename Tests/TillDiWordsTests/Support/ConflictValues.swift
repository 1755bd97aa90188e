import TillDiCore

extension ConflictValueTests {
  static let day = Day(number: 20_549)
  static let moment = Moment(
    id: "m", name: "beställning", roles: ["IT"], decides: nil)

  static func reply(_ kind: ReplyKind, _ reason: String?) -> Reply {
    Reply(
      id: "a", handOver: "h", items: ["n"], kind: kind, reason: reason, role: "chef", by: nil,
      effect: nil)
  }

  static func handOver(_ version: Int) -> HandOver {
    HandOver(
      id: "h", track: .staff, version: version, on: day, from: "kock", to: "chef", answerBy: day,
      items: [], roles: [])
  }

  static func review(_ seen: ReflectionReview.Seen) -> Event {
    .reviewed(
      review: ReflectionReview(
        reflection: 3, seen: seen, example: nil, recommendation: nil, notes: []))
  }

  static func offerAnswer(_ stance: OfferStance) -> Event {
    .offerAnswered(
      answer: OfferAnswer(
        handOver: "h", offer: "n", stance: stance, reason: "skäl", on: Day(number: 20_515)))
  }

  static func check(_ unclear: [TrustQuestion]) -> Event {
    .trustChecked(check: TrustCheck(handOver: "h", unclear: unclear, otherwise: nil))
  }

  /// What two computers say of lists, and of what stands between the sides.
  static let toldOfSides: [(Place, Event, Event, String, String)] = [
    (
      .order(.support), .ranked(list: .support, order: ["n", "o"]),
      .ranked(list: .support, order: ["o", "n"]),
      """
      Ordningen i ”Det här stöder oss”
        · namea  1 n · 2 o (den här datorn) – gäller nu
        · nameb  1 o · 2 n (den andra datorn)
        → Välj en av dem, till exempel: tilldi check --choose namea
          Eller sätt det på nytt: tilldi rank staff
      """,
      """
      The order of “What supports us”
        · namea  1 n · 2 o (this computer) – stands now
        · nameb  1 o · 2 n (the other computer)
        → Choose one of them, for example: tilldi check --choose namea
          Or set it anew: tilldi rank staff
      """
    ),
    (
      .moment(.now, "m"), .momentSet(map: .now, moment: moment, after: nil),
      .momentRemoved(map: .now, moment: "m"),
      """
      Momentet ”beställning”
        · namea  beställning: IT (den här datorn) – gäller nu
        · nameb  borttaget (den andra datorn)
        → Välj en av dem, till exempel: tilldi check --choose namea
          Eller sätt det på nytt: tilldi map now --edit
      """,
      """
      The moment “beställning”
        · namea  beställning: IT (this computer) – stands now
        · nameb  removed (the other computer)
        → Choose one of them, for example: tilldi check --choose namea
          Or set it anew: tilldi map now --edit
      """
    ),
    (
      .dream, .dreamBegun, .dreamBegun,
      """
      Om drömmen är påbörjad
        · namea  annat (den här datorn) – gäller nu
        · nameb  annat (den andra datorn)
        → Välj en av dem, till exempel: tilldi check --choose namea
      """,
      """
      Whether the dream was begun
        · namea  otherwise (this computer) – stands now
        · nameb  otherwise (the other computer)
        → Choose one of them, for example: tilldi check --choose namea
      """
    ),
    (
      .agreed(.teller), .agreed(matter: .teller, text: "chef"),
      .agreed(matter: .teller, text: "rektor"),
      """
      Berättar för personalen
        · namea  ”chef” (den här datorn) – gäller nu
        · nameb  ”rektor” (den andra datorn)
        → Välj en av dem, till exempel: tilldi check --choose namea
      """,
      """
      Tells staff
        · namea  “chef” (this computer) – stands now
        · nameb  “rektor” (the other computer)
        → Choose one of them, for example: tilldi check --choose namea
      """
    ),
    (
      .arranged(.receiver), .arranged(matter: .receiver, text: "chef"),
      .arranged(matter: .receiver, text: "rektor"),
      """
      Tar emot listan
        · namea  ”chef” (den här datorn) – gäller nu
        · nameb  ”rektor” (den andra datorn)
        → Välj en av dem, till exempel: tilldi check --choose namea
      """,
      """
      Receives the list
        · namea  “chef” (this computer) – stands now
        · nameb  “rektor” (the other computer)
        → Choose one of them, for example: tilldi check --choose namea
      """
    ),
    (
      .version(.staff), .handedOver(handOver: handOver(1)), .handedOver(handOver: handOver(2)),
      """
      Personalens lista är överlämnad två gånger, utan att den ena datorn visste om den andra
        · version 1: 0 rader, från kock till chef, svar senast måndag 6 april 2026 (den här datorn) – gäller nu
        · version 2: 0 rader, från kock till chef, svar senast måndag 6 april 2026 (den andra datorn)
        → Läs upp listan som den är nu och lämna över en gång till, så gäller nästa version: tilldi hand-over staff
      """,
      """
      The staff list was handed over twice, neither knowing of the other
        · version 1: 0 lines, from kock to chef, answer by Monday 6 April 2026 (this computer) – stands now
        · version 2: 0 lines, from kock to chef, answer by Monday 6 April 2026 (the other computer)
        → Read the list aloud as it is now and hand over once more, and the next version holds: tilldi hand-over staff
      """
    ),
    (
      .twinVersions(.staff, 1), .received(handOver: handOver(1), number: 1, earlier: []),
      .received(handOver: handOver(1), number: 2, earlier: []),
      """
      Personalens lista är överlämnad två gånger, utan att den ena datorn visste om den andra
        · version 1: 0 rader, från kock till chef, svar senast måndag 6 april 2026 (den andra sidan) – gäller nu
        · version 1: 0 rader, från kock till chef, svar senast måndag 6 april 2026 (den andra sidan)
        → De som lämnade över slår ihop sina datorer och lämnar över en gång till. Ta emot den versionen, så gäller den.
      """,
      """
      The staff list was handed over twice, neither knowing of the other
        · version 1: 0 lines, from kock to chef, answer by Monday 6 April 2026 (the other side) – stands now
        · version 1: 0 lines, from kock to chef, answer by Monday 6 April 2026 (the other side)
        → Those who handed over merge their computers and hand over once more. Receive that version, and it holds.
      """
    ),
    (
      .pair("n", "o"), .linked(link: "l", item: "n", offer: "o", grade: nil),
      .unlinked(link: "l"),
      """
      En koppling
        · namea  kopplat: ”n” – ”o” (den här datorn) – gäller nu
        · nameb  ingen koppling (den andra datorn)
        → Välj en av dem, till exempel: tilldi check --choose namea
          Eller sätt det på nytt: tilldi link
      """,
      """
      A link
        · namea  linked: “n” – “o” (this computer) – stands now
        · nameb  no link (the other computer)
        → Choose one of them, for example: tilldi check --choose namea
          Or set it anew: tilldi link
      """
    ),
    (
      .link("l"), .graded(link: "l", grade: .serves), .unlinked(link: "l"),
      """
      En koppling
        · namea  möter (den här datorn) – gäller nu
        · nameb  ingen koppling (den andra datorn)
        → Välj en av dem, till exempel: tilldi check --choose namea
          Eller sätt det på nytt: tilldi link
      """,
      """
      A link
        · namea  serves (this computer) – stands now
        · nameb  no link (the other computer)
        → Choose one of them, for example: tilldi check --choose namea
          Or set it anew: tilldi link
      """
    ),
    (
      .reply("a"), .replied(reply: reply(.yes, nil)), .replied(reply: reply(.no, "avtalet")),
      """
      Svaret på ”n”
        · namea  Ja, nu (chef) (den här datorn) – gäller nu
        · nameb  Nej: avtalet (chef) (den andra datorn)
        → Välj en av dem, till exempel: tilldi check --choose namea
          Eller sätt det på nytt: tilldi reply --change
      """,
      """
      The reply to “n”
        · namea  Yes, now (chef) (this computer) – stands now
        · nameb  No: avtalet (chef) (the other computer)
        → Choose one of them, for example: tilldi check --choose namea
          Or set it anew: tilldi reply --change
      """
    ),
    (
      .answer("n"), .replyReceived(reply: reply(.yes, nil), revision: 1),
      .replyReceived(reply: reply(.no, "avtalet"), revision: 2),
      """
      Svaret på ”n”
        · Ja, nu (chef) (den andra sidan)
        · Nej: avtalet (chef) (den andra sidan)
        → Båda svaren kom från den andra sidan. Be dem slå ihop sina datorer, välja ett och skicka svaren igen.
      """,
      """
      The reply to “n”
        · Yes, now (chef) (the other side)
        · No: avtalet (chef) (the other side)
        → Both replies came from the other side. Ask them to merge their computers, choose one and send the replies again.
      """
    ),
    (
      .done("a"), .done(reply: "a", on: day), .done(reply: "a", on: day.adding(days: 1)),
      """
      När ett löfte var klart
        · namea  6 april 2026 (den här datorn) – gäller nu
        · nameb  7 april 2026 (den andra datorn)
        → Välj en av dem, till exempel: tilldi check --choose namea
          Eller sätt det på nytt: tilldi follow-up --done
      """,
      """
      When a promise was done
        · namea  6 April 2026 (this computer) – stands now
        · nameb  7 April 2026 (the other computer)
        → Choose one of them, for example: tilldi check --choose namea
          Or set it anew: tilldi follow-up --done
      """
    ),
    (
      .told("a"), .toldBack(reply: "a", on: day, how: "på mötet"),
      .toldBack(reply: "a", on: day, how: nil),
      """
      När ett svar berättades
        · namea  6 april 2026, på mötet (den här datorn) – gäller nu
        · nameb  6 april 2026 (den andra datorn)
        → Välj en av dem, till exempel: tilldi check --choose namea
          Eller sätt det på nytt: tilldi follow-up --told
      """,
      """
      When a reply was told back
        · namea  6 April 2026, på mötet (this computer) – stands now
        · nameb  6 April 2026 (the other computer)
        → Choose one of them, for example: tilldi check --choose namea
          Or set it anew: tilldi follow-up --told
      """
    ),
    (
      .offerAnswer("n"), offerAnswer(.want), offerAnswer(.notForUs),
      """
      Vad arbetslaget sa om ”n”
        · namea  Vill ha: skäl (den här datorn) – gäller nu
        · nameb  Inte för oss: skäl (den andra datorn)
        → Välj en av dem, till exempel: tilldi check --choose namea
          Eller sätt det på nytt: tilldi reply KAN --kind
      """,
      """
      What the team said of “n”
        · namea  Want it: skäl (this computer) – stands now
        · nameb  Not for us: skäl (the other computer)
        → Choose one of them, for example: tilldi check --choose namea
          Or set it anew: tilldi reply OFFER --kind
      """
    ),
    (
      .trust("h"), check([]), check([.when]),
      """
      Om svaren är tydliga
        · namea  ja (den här datorn) – gäller nu
        · nameb  till när: nej (den andra datorn)
        → Välj en av dem, till exempel: tilldi check --choose namea
      """,
      """
      Whether the replies are clear
        · namea  yes (this computer) – stands now
        · nameb  by when: no (the other computer)
        → Choose one of them, for example: tilldi check --choose namea
      """
    ),
    (
      .review(3), review(.yes), review(.partly),
      """
      Vad ni sa om reflektion 3
        · namea  det såg vi också (den här datorn) – gäller nu
        · nameb  det såg vi delvis (den andra datorn)
        → Välj en av dem, till exempel: tilldi check --choose namea
          Eller sätt det på nytt: tilldi review 3
      """,
      """
      What you said of reflection 3
        · namea  we saw that too (this computer) – stands now
        · nameb  we saw some of that (the other computer)
        → Choose one of them, for example: tilldi check --choose namea
          Or set it anew: tilldi review 3
      """
    ),
    (
      .day("x"), .dayPutRight(occasion: "x", day: day),
      .dayPutRight(occasion: "x", day: day.adding(days: 1)),
      """
      Vilken dag en träff hölls
        · namea  6 april 2026 (den här datorn) – gäller nu
        · nameb  7 april 2026 (den andra datorn)
        → Välj en av dem, till exempel: tilldi check --choose namea
          Eller sätt det på nytt: tilldi run TRÄFF --date DAG
      """,
      """
      Which day a session was held
        · namea  6 April 2026 (this computer) – stands now
        · nameb  7 April 2026 (the other computer)
        → Choose one of them, for example: tilldi check --choose namea
          Or set it anew: tilldi run SESSION --date DAY
      """
    ),
    (
      .plan("p"), .cancelled(plan: "p", reason: nil), .cancelled(plan: "p", reason: "snö"),
      """
      Ett datum
        · namea  inställt (den här datorn) – gäller nu
        · nameb  inställt: snö (den andra datorn)
        → Välj en av dem, till exempel: tilldi check --choose namea
          Eller sätt det på nytt: tilldi schedule move
      """,
      """
      A date
        · namea  cancelled (this computer) – stands now
        · nameb  cancelled: snö (the other computer)
        → Choose one of them, for example: tilldi check --choose namea
          Or set it anew: tilldi schedule move
      """
    ),
  ]

  /// What two computers say of a date.
  static let toldOfDates: [(Place, Event, Event, String, String)] =
    (ClockTime(minutes: 840).map { time in
      let plan = PlannedSession(id: "p", session: "staff-2", day: day, time: time, minutes: 60)
      return [
        (
          .plan("p"), .cancelled(plan: "p", reason: nil), .planned(plan: plan),
          """
          Datumet för <staff-2>
            · namea  inställt (den här datorn) – gäller nu
            · nameb  6 april 2026 14:00 (den andra datorn)
            → Välj en av dem, till exempel: tilldi check --choose namea
              Eller sätt det på nytt: tilldi schedule move
          """,
          """
          The date of <staff-2>
            · namea  cancelled (this computer) – stands now
            · nameb  6 April 2026 14:00 (the other computer)
            → Choose one of them, for example: tilldi check --choose namea
              Or set it anew: tilldi schedule move
          """
        )
      ]
    } ?? [])
}
