import Testing
import TillDiCore
import TillDiWords

/// What two computers disagree about in every place, what each of them says, and how it is set anew, word for word.
@Suite struct ConflictValueTests {
  private let names = ConflictNames(
    note: { "\($0)" }, staysInRoom: { _ in false }, session: { "<\($0)>" })

  private static let day = Day(number: 20_549)
  private static let moment = Moment(
    id: "m", name: "beställning", roles: ["IT"], decides: nil)

  private static func reply(_ kind: ReplyKind, _ reason: String?) -> Reply {
    Reply(
      id: "a", handOver: "h", items: ["n"], kind: kind, reason: reason, role: "chef", by: nil,
      effect: nil)
  }

  private static func handOver(_ version: Int) -> HandOver {
    HandOver(
      id: "h", track: .staff, version: version, on: day, from: "kock", to: "chef", answerBy: day,
      items: [], roles: [])
  }

  private static func review(_ seen: ReflectionReview.Seen) -> Event {
    .reviewed(
      review: ReflectionReview(
        reflection: 3, seen: seen, example: nil, recommendation: nil, notes: []))
  }

  private static func check(_ unclear: [TrustQuestion]) -> Event {
    .trustChecked(check: TrustCheck(handOver: "h", unclear: unclear, otherwise: nil))
  }

  /// A place, what the two say of it, and all of what is told.
  static let told: [(Place, Event, Event, String)] =
    [
      (
        .heading, .headingSet(heading: Heading(municipality: "A")),
        .headingSet(heading: Heading(municipality: "B")),
        """
        Kommunens uppgifter
          · namea  ”A” (den här datorn) – gäller nu
          · nameb  ”B” (den andra datorn)
          → Välj en av dem, till exempel: tilldi check --choose namea
            Eller sätt det på nytt: tilldi heading
        """
      ),
      (
        .programme, .programmeAdopted(programme: "tilldi", fingerprint: "1a"),
        .programmeAdopted(programme: "tilldi", fingerprint: "2b"),
        """
        Programmets text
          · namea  programmes/1a.yaml (den här datorn) – gäller nu
          · nameb  programmes/2b.yaml (den andra datorn)
          Två datorer har olika texter av programmet. Här körs programme.yaml som förut tills ni väljer, och båda texterna är sparade.
          → Välj en av dem, till exempel: tilldi check --choose namea
        """
      ),
      (
        .text("n"), .edited(note: "n", text: "så"), .edited(note: "n", text: "så här"),
        """
        Orden i ”n”
          · namea  ”så” (den här datorn) – gäller nu
          · nameb  ”så här” (den andra datorn)
          → Välj en av dem, till exempel: tilldi check --choose namea
            Eller sätt det på nytt: /ändra i tilldi run
        """
      ),
      (
        .rewording("n"), .reworded(note: "n", text: "så"), .reworded(note: "n", text: "nä"),
        """
        Omskrivningen av ”n”
          · namea  ”så” (den här datorn) – gäller nu
          · nameb  ”nä” (den andra datorn)
          → Välj en av dem, till exempel: tilldi check --choose namea
            Eller sätt det på nytt: /omskriv i tilldi run
        """
      ),
      (
        .heard("n"), .rewordingHeard(note: "n", isRight: true),
        .rewordingHeard(note: "n", isRight: false),
        """
        Vad rummet sa om omskrivningen av ”n”
          · namea  rätt uppfattat (den här datorn) – gäller nu
          · nameb  inte rätt uppfattat (den andra datorn)
          → Välj en av dem, till exempel: tilldi check --choose namea
        """
      ),
      (
        .detail("n"), .detailed(note: "n", text: "så"), .detailed(note: "n", text: "nä"),
        """
        Väg eller villkor till ”n”
          · namea  ”så” (den här datorn) – gäller nu
          · nameb  ”nä” (den andra datorn)
          → Välj en av dem, till exempel: tilldi check --choose namea
            Eller sätt det på nytt: /villkor i tilldi run
        """
      ),
      (
        .tags("n"), .tagged(note: "n", dimensions: [.things]), .tagged(note: "n", dimensions: []),
        """
        Vad det handlar om: ”n”
          · namea  sak (den här datorn) – gäller nu
          · nameb  ingen dimension (den andra datorn)
          → Välj en av dem, till exempel: tilldi check --choose namea
            Eller sätt det på nytt: /sak, /sätt eller /samhälle i tilldi run
        """
      ),
      (
        .tag("n", lens: "ground", "wifi"),
        .lensTagged(note: "n", lens: "ground", tag: "wifi", bears: true),
        .lensTagged(note: "n", lens: "ground", tag: "wifi", bears: false),
        """
        Märket wifi på ”n”
          · namea  märkt (den här datorn) – gäller nu
          · nameb  inte märkt (den andra datorn)
          → Välj en av dem, till exempel: tilldi check --choose namea
        """
      ),
      (
        .kind("n"), .moved(note: "n", kind: .support), .moved(note: "n", kind: .claim),
        """
        Vilken sort det är: ”n”
          · namea  stöd (den här datorn) – gäller nu
          · nameb  vill (den andra datorn)
          → Välj en av dem, till exempel: tilldi check --choose namea
            Eller sätt det på nytt: /flytta i tilldi run
        """
      ),
      (
        .activity("n"), .placed(note: "n", activity: "talk"),
        .placed(note: "n", activity: "order"),
        """
        Vilken punkt det hör till: ”n”
          · namea  talk (den här datorn) – gäller nu
          · nameb  order (den andra datorn)
          → Välj en av dem, till exempel: tilldi check --choose namea
            Eller sätt det på nytt: /flytta i tilldi run
        """
      ),
      (
        .room("n"), .keptInRoom(note: "n", stays: true), .keptInRoom(note: "n", stays: false),
        """
        Om den får lämna rummet: ”n”
          · namea  stannar i rummet (den här datorn) – gäller nu
          · nameb  får lämna (den andra datorn)
          → Välj en av dem, till exempel: tilldi check --choose namea
            Eller sätt det på nytt: tilldi room n
        """
      ),
      (
        .standing("n"), .removed(note: "n"), .edited(note: "n", text: "så"),
        """
        Om den ska stå kvar eller vara borta: ”n”
          · namea  borttaget (den här datorn) – gäller nu
          · nameb  ”så” (den andra datorn)
          → Välj en av dem, till exempel: tilldi check --choose namea
        """
      ),
      (
        .standing("n"), .removed(note: "n"),
        .gathered(note: "g", kind: .support, name: "Larm", notes: ["n"]),
        """
        Om den ska stå kvar eller vara borta: ”n”
          · namea  borttaget (den här datorn) – gäller nu
          · nameb  samlat under ”Larm” (den andra datorn)
          → Välj en av dem, till exempel: tilldi check --choose namea
        """
      ),
      (
        .order(.support), .ranked(list: .support, order: ["n", "o"]),
        .ranked(list: .support, order: ["o", "n"]),
        """
        Ordningen i ”Det här stöder oss”
          · namea  1 n · 2 o (den här datorn) – gäller nu
          · nameb  1 o · 2 n (den andra datorn)
          → Välj en av dem, till exempel: tilldi check --choose namea
            Eller sätt det på nytt: tilldi rank staff
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
        """
      ),
      (
        .dream, .dreamBegun, .dreamBegun,
        """
        Om drömmen är påbörjad
          · namea  annat (den här datorn) – gäller nu
          · nameb  annat (den andra datorn)
          → Välj en av dem, till exempel: tilldi check --choose namea
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
        """
      ),
      (
        .version(.staff), .handedOver(handOver: handOver(1)), .handedOver(handOver: handOver(2)),
        """
        Personalens lista är överlämnad två gånger, utan att den ena datorn visste om den andra
          · version 1: 0 rader, från kock till chef, svar senast måndag 6 april 2026 (den här datorn) – gäller nu
          · version 2: 0 rader, från kock till chef, svar senast måndag 6 april 2026 (den andra datorn)
          → Läs upp listan som den är nu och lämna över en gång till, så gäller nästa version: tilldi hand-over staff
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
        """
      ),
      (
        .trust("h"), check([]), check([.when]),
        """
        Om svaren är tydliga
          · namea  ja (den här datorn) – gäller nu
          · nameb  inte till när (den andra datorn)
          → Välj en av dem, till exempel: tilldi check --choose namea
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
        """
      ),
    ]
    + (ClockTime(minutes: 840).map { time in
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
          """
        )
      ]
    } ?? [])

  @Test(arguments: told.indices)
  func isToldSo(_ index: Int) {
    let (place, first, second, told) = Self.told[index]
    let sides = [(first, "a"), (second, "b")].map { (event: Event, laptop: String) in
      Conflict.Side(
        Action(id: ActionID("name\(laptop)"), number: 1, at: "", by: laptop, events: [event]),
        event)
    }
    let conflict = Conflict(place: place, sides: sides, standing: sides[0].action)
    let words = Words(.swedish)
    #expect(words.told(conflict, names, laptop: "a") == told)
    let english = Words(.english).told(conflict, names, laptop: "a")
    #expect(english != words.told(conflict, names, laptop: "a"))
  }

  @Test func everyPlaceIsThere() {
    let there = Set(Self.told.map { $0.0.description.prefix { $0 != "/" } })
    #expect(there.count == 26)
  }
}
