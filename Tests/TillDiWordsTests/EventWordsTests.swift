import Testing
import TillDiCore
import TillDiWords

/// What the log says of every kind of event, word for word.
@Suite struct EventWordsTests {
  private let names = LogNames(
    words: { "<\($0): \($1)>" }, note: { "<\($0)>" }, session: { "<\($0)>" },
    activity: { "<\($0), \($1)>" }, occasion: { "<\($0)>" }, homework: { "<\($0)>" },
    reply: { "<\($0)>" })

  private static let day = Day(number: 20_549)
  private static let moment = Moment(
    id: "m", name: "beställning", roles: ["IT"], decides: nil)
  private static let reply = Reply(
    id: "a", handOver: "h", items: ["n", "m"], kind: .yes, reason: nil, role: "chef", by: nil,
    effect: nil)
  private static let handOver = HandOver(
    id: "h", track: .staff, version: 2, on: day, from: "kock", to: "chef", answerBy: day,
    items: [], roles: [])

  /// An event, and its sentence in Swedish and in English.
  static let sentences: [(Event, String, String)] = table + planned

  private static let planned: [(Event, String, String)] =
    ClockTime(minutes: 840).map { time in
      let plan = PlannedSession(
        id: "p", session: "staff-2", day: day, time: time, minutes: 60)
      return [
        (
          .planned(plan: plan), "Datum: <staff-2>, 6 april 2026 14:00",
          "Date: <staff-2>, 6 April 2026 14:00"
        )
      ]
    } ?? []

  private static let table: [(Event, String, String)] = [
    (
      .headingSet(heading: Heading(municipality: "Exempelkommun", board: nil, reference: "VON-7")),
      "Kommunens uppgifter satta", "The municipality’s particulars set"
    ),
    (
      .programmeAdopted(programme: "tilldi", fingerprint: "9f2c"), "Program: tilldi",
      "Programme: tilldi"
    ),
    (
      .carriedOver(
        from: "Solgården",
        promise: CarriedPromise(
          id: "old", asked: "Ett larm", kind: .yes, reason: nil, role: "IT", by: nil, isDone: false)
      ), "Från förra omgången: ”Ett larm”", "From the last series: “Ett larm”"
    ),
    (.closed, "Omgången avslutad", "Series closed"),
    (
      .cancelled(plan: "p", reason: "sjukdom"), "Ställde in ett datum – sjukdom",
      "Cancelled a date – sjukdom"
    ),
    (.cancelled(plan: "p", reason: nil), "Ställde in ett datum", "Cancelled a date"),
    (
      .adjusted(
        adjustment: Adjustment(
          id: "j", session: "staff-2", observed: "tyst", changed: nil, why: nil)),
      "Ändrade (<staff-2>): tyst", "Adjusted (<staff-2>): tyst"
    ),
    (
      .exported(document: "report", file: "rapport.md"),
      "Skrev ut den gemensamma rapporten: rapport.md", "Wrote the shared report: rapport.md"
    ),
    (
      .occasionBegan(occasion: "o", session: "staff-2", day: day, label: "natt", afterwards: false),
      "Började: <staff-2> (natt), 6 april 2026", "Began: <staff-2> (natt), 6 April 2026"
    ),
    (
      .dayPutRight(occasion: "o", day: day), "Rättade dagen för <o>: 6 april 2026",
      "Put right the day of <o>: 6 April 2026"
    ),
    (.occasionEnded(occasion: "o"), "Avslutade: <o>", "Ended: <o>"),
    (
      .occasionTakenAway(occasion: "o"), "Hölls aldrig, borttaget: <o>",
      "Never held, taken away: <o>"
    ),
    (
      .activityEntered(occasion: "o", activity: "talk"), "Gick till: <talk, o>",
      "Went to: <talk, o>"
    ),
    (
      .activitySkipped(occasion: "o", activity: "talk", reason: "ont om tid"),
      "Hoppade över: <talk, o> – ont om tid", "Passed over: <talk, o> – ont om tid"
    ),
    (.attended(occasion: "o", role: "kock", change: 2), "Kom: kock (2)", "Came: kock (2)"),
    (.attended(occasion: "o", role: "kock", change: -1), "Gick: kock (1)", "Left: kock (1)"),
    (
      .homeworkGiven(occasion: "o", homework: "homework-1"), "Delade ut: <homework-1>",
      "Handed out: <homework-1>"
    ),
    (
      .homeworkCollected(occasion: "o", homework: "homework-1", brought: 3),
      "Tog upp: <homework-1>", "Went through: <homework-1>"
    ),
    (
      .extended(occasion: "o", activity: "talk", minutes: 5), "<talk, o>: +5 min",
      "<talk, o>: +5 min"
    ),
    (
      .extended(occasion: "o", activity: "talk", minutes: -5), "<talk, o>: −5 min",
      "<talk, o>: −5 min"
    ),
    (
      .timed(occasion: "o", activity: "talk", planned: 45, actual: 50),
      "<talk, o>: 50 min (plan 45)", "<talk, o>: 50 min (plan 45)"
    ),
    (.paused(occasion: "o"), "Paus", "A break"),
    (.resumed(occasion: "o"), "Pausen slut", "The break over"),
    (
      .clockSet(occasion: "o", activity: "talk", spent: 20),
      "<talk, o>: klockan ställd, 20 min har gått", "<talk, o>: the clock set, 20 min spent"
    ),
    (
      .said(note: "n", kind: .support, text: "Larmet", detail: nil, staysInRoom: false),
      "Stöd: <n: Larmet>", "Support: <n: Larmet>"
    ),
    (.edited(note: "n", text: "Larmen"), "Rättade till: <n: Larmen>", "Put right: <n: Larmen>"),
    (
      .reworded(note: "n", text: "Larmen kommer fram"), "Med andra ord: <n: Larmen kommer fram>",
      "In other words: <n: Larmen kommer fram>"
    ),
    (.rewordingHeard(note: "n", isRight: true), "Rätt uppfattat: <n>", "Rightly understood: <n>"),
    (
      .rewordingHeard(note: "n", isRight: false), "Inte rätt uppfattat: <n>",
      "Not rightly understood: <n>"
    ),
    (
      .detailed(note: "n", text: "via chefen"), "Väg eller villkor: <n: via chefen>",
      "Route or conditions: <n: via chefen>"
    ),
    (.moved(note: "n", kind: .disturbance), "Flyttade till stör: <n>", "Moved to disturbance: <n>"),
    (
      .placed(note: "n", activity: "talk"), "Flyttade till en annan punkt: <n>",
      "Moved to another part: <n>"
    ),
    (.removed(note: "n"), "Tog bort: <n>", "Removed: <n>"),
    (.keptInRoom(note: "n", stays: true), "Stannar i rummet: <n>", "Stays in the room: <n>"),
    (.keptInRoom(note: "n", stays: false), "Får lämna rummet: <n>", "May leave: <n>"),
    (
      .tagged(note: "n", dimensions: [.things, .ways]), "Handlar om sak och sätt: <n>",
      "Is about thing and way: <n>"
    ),
    (
      .tagged(note: "n", dimensions: []), "Handlar om ingen dimension: <n>",
      "Is about no dimension: <n>"
    ),
    (
      .lensTagged(note: "n", lens: "ground", tag: "wifi", bears: true), "Märkt wifi: <n>",
      "Tagged wifi: <n>"
    ),
    (
      .lensTagged(note: "n", lens: "ground", tag: "wifi", bears: false),
      "Inte längre märkt wifi: <n>", "No longer tagged wifi: <n>"
    ),
    (
      .gathered(note: "g", kind: .support, name: "Larm", notes: ["n", "m"]),
      "Samlade 2 under <g: Larm>", "Gathered 2 under <g: Larm>"
    ),
    (
      .observed(observation: Observation(id: "b", lens: .empathy, text: "Natten tog ordet")),
      "Observatören (E · empati): Natten tog ordet", "The observer (E · empathy): Natten tog ordet"
    ),
    (
      .attached(
        note: "f", file: AttachedFile(stored: "f.jpg", name: "bild.jpg"), text: "Drömbilden",
        staysInRoom: false), "Bilaga: <f: Drömbilden>", "Attachment: <f: Drömbilden>"
    ),
    (
      .ranked(list: .support, order: ["n", "m"]), "Ordnade Det här stöder oss: 2 rader",
      "Ordered What supports us: 2 items"
    ),
    (
      .ballotOpened(ballot: Ballot(id: "b", list: .support, method: .dots, each: 3, voters: 4)),
      "Röstning öppnad: Det här stöder oss", "Ballot opened: What supports us"
    ),
    (
      .voted(ballot: "b", votes: [Vote(note: "n", count: 2)], isTotal: true), "Röster för 1 rad",
      "Votes for 1 item"
    ),
    (
      .voted(ballot: "b", votes: [Vote(note: "n", count: 2)], isTotal: false), "En röstsedel",
      "One ballot"
    ),
    (.ballotClosed(ballot: "b"), "Röstningen stängd", "Ballot closed"),
    (
      .momentSet(map: .now, moment: moment, after: nil), "Processen nu: beställning",
      "The process now: beställning"
    ),
    (
      .momentRemoved(map: .dream, moment: "m"), "Drömmen: ett moment togs bort",
      "The dream: a moment removed"
    ),
    (.dreamBegun, "Började rita drömmen", "Began to draw the dream"),
    (
      .agreed(matter: .teller, text: "enhetschef"), "Berättar för personalen: enhetschef",
      "Tells staff: enhetschef"
    ),
    (
      .arranged(matter: .receiver, text: "enhetschef"), "Tar emot listan: enhetschef",
      "Receives the list: enhetschef"
    ),
    (
      .handedOver(handOver: handOver), "Personalens lista: version 2 överlämnad till chef",
      "The staff list: version 2 handed over to chef"
    ),
    (.opened(handOver: "h"), "Öppnade den andra sidans lista", "Opened the other side’s list"),
    (
      .linked(link: "l", item: "n", offer: "o", grade: nil), "Kopplade: <n> – <o>",
      "Linked: <n> – <o>"
    ),
    (
      .linked(link: "l", item: "n", offer: "o", grade: .servesInPart),
      "Kopplade, möter delvis: <n> – <o>", "Linked, serves in part: <n> – <o>"
    ),
    (.graded(link: "l", grade: .serves), "En koppling möter", "A link serves"),
    (.unlinked(link: "l"), "Tog bort en koppling", "Took a link back"),
    (
      .proposalDismissed(proposal: .link(item: "n", offer: "o")), "Avfärdade förslaget: <n> – <o>",
      "Dismissed the suggestion: <n> – <o>"
    ),
    (
      .proposalDismissed(proposal: .offer(moment: "m", change: .momentCame)),
      "Avfärdade ett förslag ur processbilden", "Dismissed a suggestion from the process map"
    ),
    (
      .proposalTaken(proposal: .offer(moment: "m", change: .momentCame), note: "o"),
      "Erbjudande ur processbilden: <o>", "An offer from the process map: <o>"
    ),
    (.replied(reply: reply), "Ja, nu (chef): <n> och <m>", "Yes, now (chef): <n> and <m>"),
    (.done(reply: "a", on: day), "Klart 6 april 2026: <a>", "Done 6 April 2026: <a>"),
    (
      .toldBack(reply: "a", on: day, how: "på mötet"), "Berättat 6 april 2026: <a>",
      "Told 6 April 2026: <a>"
    ),
    (
      .toldBack(reply: "a", on: day, how: nil, isResult: true),
      "Utfallet berättat 6 april 2026: <a>", "Result told 6 April 2026: <a>"
    ),
    (
      .lineCarried(
        from: "2025", line: CarriedLine(id: "l", asked: "En pott", to: "chef", answerBy: day)),
      "Utan svar från förra omgången: ”En pott”",
      "Without an answer from the last series: “En pott”"
    ),
    (
      .conditionSettled(reply: "a", on: day, came: true, how: nil),
      "Det som krävdes kom 6 april 2026: <a>", "What it takes came 6 April 2026: <a>"
    ),
    (
      .trialShown(reply: "a", on: day, verdict: .change, how: nil, takesOver: nil),
      "Försöket visade 6 april 2026: vi fortsätter men ändrar – <a>",
      "The trial showed on 6 April 2026: we go on, with a change – <a>"
    ),
    (
      .passedOn(reply: "a", on: day, asker: "chef", by: nil), "Chef frågar: <a>",
      "The chef asks: <a>"
    ),
    (
      .groundSaid(reply: "a", ground: .reading), "Vad nejet vilar på: så läser vi regeln – <a>",
      "What the no rests on: that is how we read the rule – <a>"
    ),
    (
      .trustChecked(check: TrustCheck(handOver: "h", unclear: [], otherwise: nil)),
      "Är svaren tydliga? Ja", "Are the replies clear? Yes"
    ),
    (
      .trustChecked(
        check: TrustCheck(handOver: "h", answers: [.who: .yes, .when: .unknown], otherwise: nil)),
      "Är svaren tydliga? Till när: vet ej", "Are the replies clear? By when: don’t know"
    ),
    (
      .offerAnswered(
        answer: OfferAnswer(handOver: "h", offer: "o", stance: .notForUs, reason: "inga", on: day)),
      "<o>: Inte för oss: inga", "<o>: Not for us: inga"
    ),
    (
      .offerAnswered(
        answer: OfferAnswer(handOver: "h", offer: "o", stance: .want, reason: nil, on: day)),
      "<o>: Vill ha", "<o>: Want it"
    ),
    (
      .trustChecked(check: TrustCheck(handOver: "h", unclear: [.when], otherwise: "på fikat")),
      "Är svaren tydliga? Till när: nej – på fikat", "Are the replies clear? By when: no – på fikat"
    ),
    (
      .reviewed(
        review: ReflectionReview(
          reflection: 3, seen: .partly, example: "larmet", recommendation: nil, notes: [])),
      "Reflektion 3: det såg vi delvis – ”larmet”", "Reflection 3: we saw some of that – “larmet”"
    ),
    (
      .received(handOver: handOver, number: 7, earlier: []),
      "Personalens lista: version 2 togs emot", "The staff list: version 2 received"
    ),
    (
      .wordsReceived(
        words: ReceivedWords(
          note: "n", wording: "w", text: "Larmet", detailWording: nil, detail: nil, rewording: nil,
          number: 7)), "Kom: <n>", "Came: <n>"
    ),
    (
      .replyReceived(reply: reply, revision: 1), "Svar som kom: Ja, nu (chef)",
      "A reply that came: Yes, now (chef)"
    ),
    (
      .repliesReceived(
        handOver: "h", number: 7,
        replies: [ReplyMark(reply: "a", revision: 1, done: nil, toldBack: nil)], withdrawn: [],
        links: []), "Tog emot svar: 1", "Received replies: 1"
    ),
    (.undone(actions: ["e1"]), "Ångrade en händelse", "Undid 1"),
    (.undone(actions: ["e1", "e2"]), "Ångrade 2 händelser", "Undid 2"),
    (.erased(subject: "n"), "Raderade något för gott", "Erased something for good"),
    (.masked(subject: "n"), "Maskerade ord för gott", "Masked words for good"),
    (
      .merged(count: 2, laptops: ["b"], last: 9), "Slog ihop: 2 händelser kom in",
      "Merged: 2 entries came in"
    ),
  ]

  @Test(arguments: sentences.indices)
  func theLogSaysIt(_ index: Int) {
    let (event, swedish, english) = Self.sentences[index]
    #expect(Words(.swedish).reports.happened(event, names) == swedish)
    #expect(Words(.english).reports.happened(event, names) == english)
  }

  @Test func everyKindIsThere() {
    #expect(Set(Self.sentences.map(\.0.kind)) == Set(Event.Kind.allCases))
  }
}
