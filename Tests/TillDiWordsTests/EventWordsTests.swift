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

  /// An event, and its sentence in Swedish.
  static let sentences: [(Event, String)] = table + planned

  private static let planned: [(Event, String)] =
    ClockTime(minutes: 840).map { time in
      let plan = PlannedSession(
        id: "p", session: "staff-2", day: day, time: time, minutes: 60)
      return [(.planned(plan: plan), "Datum: <staff-2>, 6 april 2026 14:00")]
    } ?? []

  private static let table: [(Event, String)] = [
    (
      .headingSet(heading: Heading(municipality: "Exempelkommun", board: nil, reference: "VON-7")),
      "Kommunens uppgifter satta"
    ),
    (.programmeAdopted(programme: "tilldi", fingerprint: "9f2c"), "Program: tilldi"),
    (
      .carriedOver(
        from: "Solgården",
        promise: CarriedPromise(
          id: "old", asked: "Ett larm", kind: .yes, reason: nil, role: "IT", by: nil, isDone: false)
      ), "Från förra omgången: ”Ett larm”"
    ),
    (.closed, "Omgången avslutad"),
    (.cancelled(plan: "p", reason: "sjukdom"), "Ställde in ett datum – sjukdom"),
    (.cancelled(plan: "p", reason: nil), "Ställde in ett datum"),
    (
      .adjusted(
        adjustment: Adjustment(
          id: "j", session: "staff-2", observed: "tyst", changed: nil, why: nil)),
      "Ändrade (<staff-2>): tyst"
    ),
    (
      .exported(document: "report", file: "rapport.md"),
      "Skrev ut den gemensamma rapporten: rapport.md"
    ),
    (
      .occasionBegan(occasion: "o", session: "staff-2", day: day, label: "natt", afterwards: false),
      "Började: <staff-2> (natt), 6 april 2026"
    ),
    (.dayPutRight(occasion: "o", day: day), "Rättade dagen för <o>: 6 april 2026"),
    (.occasionEnded(occasion: "o"), "Avslutade: <o>"),
    (.activityEntered(occasion: "o", activity: "talk"), "Gick till: <talk, o>"),
    (
      .activitySkipped(occasion: "o", activity: "talk", reason: "ont om tid"),
      "Hoppade över: <talk, o> – ont om tid"
    ),
    (.attended(occasion: "o", role: "kock", change: 2), "Kom: kock (2)"),
    (.attended(occasion: "o", role: "kock", change: -1), "Gick: kock (1)"),
    (.homeworkGiven(occasion: "o", homework: "homework-1"), "Delade ut: <homework-1>"),
    (
      .homeworkCollected(occasion: "o", homework: "homework-1", brought: 3), "Tog upp: <homework-1>"
    ),
    (.extended(occasion: "o", activity: "talk", minutes: 5), "<talk, o>: +5 min"),
    (.extended(occasion: "o", activity: "talk", minutes: -5), "<talk, o>: −5 min"),
    (
      .timed(occasion: "o", activity: "talk", planned: 45, actual: 50),
      "<talk, o>: 50 min (plan 45)"
    ),
    (.paused(occasion: "o"), "Paus"),
    (.resumed(occasion: "o"), "Pausen slut"),
    (
      .clockSet(occasion: "o", activity: "talk", spent: 20),
      "<talk, o>: klockan ställd, 20 min har gått"
    ),
    (
      .said(note: "n", kind: .support, text: "Larmet", detail: nil, staysInRoom: false),
      "Stöd: <n: Larmet>"
    ),
    (.edited(note: "n", text: "Larmen"), "Rättade till: <n: Larmen>"),
    (.reworded(note: "n", text: "Larmen kommer fram"), "Med andra ord: <n: Larmen kommer fram>"),
    (.rewordingHeard(note: "n", isRight: true), "Rätt uppfattat: <n>"),
    (.rewordingHeard(note: "n", isRight: false), "Inte rätt uppfattat: <n>"),
    (.detailed(note: "n", text: "via chefen"), "Väg eller villkor: <n: via chefen>"),
    (.moved(note: "n", kind: .disturbance), "Flyttade till stör: <n>"),
    (.placed(note: "n", activity: "talk"), "Flyttade till en annan punkt: <n>"),
    (.removed(note: "n"), "Tog bort: <n>"),
    (.keptInRoom(note: "n", stays: true), "Stannar i rummet: <n>"),
    (.keptInRoom(note: "n", stays: false), "Får lämna rummet: <n>"),
    (.tagged(note: "n", dimensions: [.things, .ways]), "Handlar om sak och sätt: <n>"),
    (.tagged(note: "n", dimensions: []), "Handlar om ingen dimension: <n>"),
    (.lensTagged(note: "n", lens: "ground", tag: "wifi", bears: true), "Märkt wifi: <n>"),
    (
      .lensTagged(note: "n", lens: "ground", tag: "wifi", bears: false),
      "Inte längre märkt wifi: <n>"
    ),
    (
      .gathered(note: "g", kind: .support, name: "Larm", notes: ["n", "m"]),
      "Samlade 2 under <g: Larm>"
    ),
    (
      .observed(observation: Observation(id: "b", lens: .empathy, text: "Natten tog ordet")),
      "Observatören (E · empati): Natten tog ordet"
    ),
    (
      .attached(
        note: "f", file: AttachedFile(stored: "f.jpg", name: "bild.jpg"), text: "Drömbilden",
        staysInRoom: false), "Bilaga: <f: Drömbilden>"
    ),
    (.ranked(list: .support, order: ["n", "m"]), "Ordnade Det här stöder oss: 2 punkter"),
    (
      .ballotOpened(ballot: Ballot(id: "b", list: .support, method: .dots, each: 3, voters: 4)),
      "Röstning öppnad: Det här stöder oss"
    ),
    (.voted(ballot: "b", votes: [Vote(note: "n", count: 2)], isTotal: true), "Röster för 1 punkt"),
    (.voted(ballot: "b", votes: [Vote(note: "n", count: 2)], isTotal: false), "En röstsedel"),
    (.ballotClosed(ballot: "b"), "Röstningen stängd"),
    (.momentSet(map: .now, moment: moment, after: nil), "Processen nu: beställning"),
    (.momentRemoved(map: .dream, moment: "m"), "Drömmen: ett moment togs bort"),
    (.dreamBegun, "Började rita drömmen"),
    (.arranged(matter: .receiver, text: "enhetschef"), "Tar emot listan: enhetschef"),
    (.handedOver(handOver: handOver), "Personalens lista: version 2 överlämnad till chef"),
    (.opened(handOver: "h"), "Öppnade den andra sidans lista"),
    (.linked(link: "l", item: "n", offer: "o", grade: nil), "Kopplade: <n> – <o>"),
    (
      .linked(link: "l", item: "n", offer: "o", grade: .servesInPart),
      "Kopplade, möter delvis: <n> – <o>"
    ),
    (.graded(link: "l", grade: .serves), "En koppling möter"),
    (.unlinked(link: "l"), "Tog bort en koppling"),
    (.proposalDismissed(proposal: .link(item: "n", offer: "o")), "Avfärdade förslaget: <n> – <o>"),
    (
      .proposalDismissed(proposal: .offer(moment: "m", change: .momentCame)),
      "Avfärdade ett förslag ur processbilden"
    ),
    (
      .proposalTaken(proposal: .offer(moment: "m", change: .momentCame), note: "o"),
      "Erbjudande ur processbilden: <o>"
    ),
    (.replied(reply: reply), "Ja, nu (chef): <n> och <m>"),
    (.done(reply: "a", on: day), "Klart 6 april 2026: <a>"),
    (.toldBack(reply: "a", on: day, how: "på mötet"), "Berättat 6 april 2026: <a>"),
    (
      .trustChecked(check: TrustCheck(handOver: "h", unclear: [], otherwise: nil)),
      "Är svaren tydliga? Ja"
    ),
    (
      .trustChecked(check: TrustCheck(handOver: "h", unclear: [.when], otherwise: "på fikat")),
      "Är svaren tydliga? Inte till när – på fikat"
    ),
    (
      .reviewed(
        review: ReflectionReview(
          reflection: 3, seen: .partly, example: "larmet", recommendation: nil, notes: [])),
      "Reflektion 3: det såg vi delvis – ”larmet”"
    ),
    (
      .received(handOver: handOver, number: 7, earlier: []),
      "Personalens lista: version 2 togs emot"
    ),
    (
      .wordsReceived(
        words: ReceivedWords(
          note: "n", wording: "w", text: "Larmet", detailWording: nil, detail: nil, rewording: nil,
          number: 7)), "Kom: <n>"
    ),
    (.replyReceived(reply: reply, revision: 1), "Svar som kom: Ja, nu (chef)"),
    (
      .repliesReceived(
        handOver: "h", number: 7,
        replies: [ReplyMark(reply: "a", revision: 1, done: nil, toldBack: nil)], withdrawn: [],
        links: []), "Tog emot svar: 1"
    ),
    (.undone(actions: ["e1"]), "Ångrade en händelse"),
    (.undone(actions: ["e1", "e2"]), "Ångrade 2 händelser"),
    (.erased(subject: "n"), "Raderade något för gott"),
    (.masked(subject: "n"), "Maskerade ord för gott"),
    (.merged(count: 2, laptops: ["b"], last: 9), "Slog ihop: 2 händelser kom in"),
  ]

  @Test(arguments: sentences.indices)
  func theLogSaysIt(_ index: Int) {
    let (event, sentence) = Self.sentences[index]
    #expect(Words(.swedish).reports.happened(event, names) == sentence)
  }

  @Test func everyKindIsThere() {
    #expect(Set(Self.sentences.map(\.0.kind)) == Set(Event.Kind.allCases))
  }

  @Test("Both languages say something of their own", arguments: sentences.indices)
  func english(_ index: Int) {
    let event = Self.sentences[index].0
    let (swedish, english) = (
      Words(.swedish).reports.happened(event, names), Words(.english).reports.happened(event, names)
    )
    #expect(!english.isEmpty && (english != swedish || Self.isTheSame.contains(event.kind)))
  }

  /// What has the same few letters in both.
  private static let isTheSame: Set<Event.Kind> = [.extended, .timed]
}
