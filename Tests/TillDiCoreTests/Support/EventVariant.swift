import Testing
import TillDiCore

/// A kind of event with more, or less, said in it than in ``EventCase``: every field that may be missing is once
/// there and once not.
struct EventVariant: Sendable, CustomTestStringConvertible {
  let event: Event
  let json: String
  let ties: Ties

  init(_ event: Event, _ json: String, _ ties: Ties) {
    self.event = event
    self.json = json
    self.ties = ties
  }

  var testDescription: String { json }

  static let all = frame + notes + lists + dialogue + received
}

extension EventVariant {
  static let frame: [EventVariant] = [
    EventVariant(
      .paused(occasion: "day", minutes: 10), #"{"paused":{"minutes":10,"occasion":"day"}}"#, .none),
    EventVariant(
      .headingSet(heading: Heading()), #"{"heading-set":{"heading":{}}}"#, Ties(place: "heading")),
    EventVariant(
      .headingSet(heading: Heading(municipality: "Sundsvall", board: "VON", reference: "7")),
      #"{"heading-set":{"heading":{"board":"VON","municipality":"Sundsvall","reference":"7"}}}"#,
      Ties(words: ["Sundsvall", "VON", "7"], place: "heading")),
    EventVariant(
      .carriedOver(
        from: "2025",
        promise: CarriedPromise(
          id: "old3", asked: "Ett larm", kind: .yes, reason: nil, role: "IT", by: "2026-01-02",
          isDone: false)),
      #"{"carried-over":{"from":"2025","promise":{"asked":"Ett larm","by":"2026-01-02","#
        + #""id":"old3","isDone":false,"kind":"yes","role":"IT"}}}"#,
      Ties(words: ["Ett larm", "IT"], subject: "old3")),
    EventVariant(
      .cancelled(plan: "p1", reason: nil), #"{"cancelled":{"plan":"p1"}}"#, Ties(place: "plan/p1")),
    EventVariant(
      .adjusted(
        adjustment: Adjustment(id: "j2", session: "s", observed: "tyst", changed: nil, why: nil)),
      #"{"adjusted":{"adjustment":{"id":"j2","observed":"tyst","session":"s"}}}"#,
      Ties(words: ["tyst"], subject: "j2")),
    EventVariant(
      .occasionBegan(
        occasion: "x", session: "staff-1", day: today, label: nil, afterwards: false),
      #"{"occasion-began":{"afterwards":false,"day":"2026-03-03","occasion":"x","#
        + #""session":"staff-1"}}"#, .none),
    EventVariant(
      .activitySkipped(occasion: "day", activity: "order", reason: "trötta"),
      #"{"activity-skipped":{"activity":"order","occasion":"day","reason":"trötta"}}"#,
      Ties(words: ["trötta"], subject: "day/order")),
    EventVariant(
      .homeworkCollected(occasion: "day", homework: "homework-1", brought: nil),
      #"{"homework-collected":{"homework":"homework-1","occasion":"day"}}"#, .none),
    EventVariant(
      .erased(subject: "a1", isReply: true), #"{"erased":{"isReply":true,"subject":"a1"}}"#, .none),
  ]

  static let notes: [EventVariant] = [
    EventVariant(
      .said(note: "c2", kind: .remark, text: "Jo", detail: nil, staysInRoom: false),
      #"{"said":{"kind":"remark","note":"c2","staysInRoom":false,"text":"Jo"}}"#,
      Ties(words: ["Jo"], subject: "c2", about: "c2")),
    EventVariant(
      .keptInRoom(note: "d2", stays: false), #"{"kept-in-room":{"note":"d2","stays":false}}"#,
      Ties(place: "room/d2", note: "d2")),
    EventVariant(
      .tagged(note: "d1", dimensions: []), #"{"tagged":{"dimensions":[],"note":"d1"}}"#,
      Ties(place: "tags/d1", note: "d1", about: "d1", worksOn: ["d1"])),
    EventVariant(
      .attached(
        note: "f1", file: AttachedFile(stored: "f1.pdf", name: "blad.pdf"), text: "Blad",
        staysInRoom: true),
      #"{"attached":{"file":{"name":"blad.pdf","stored":"f1.pdf"},"note":"f1","#
        + #""staysInRoom":true,"text":"Blad"}}"#,
      Ties(words: ["Blad", "blad.pdf"], subject: "f1", about: "f1")),
  ]

  static let lists: [EventVariant] = [
    EventVariant(
      .ballotOpened(
        ballot: Ballot(id: "b2", list: .support, method: .dots, each: 3, voters: 4)),
      #"{"ballot-opened":{"ballot":{"each":3,"id":"b2","list":"support","method":"dots","#
        + #""voters":4}}}"#, .none),
    EventVariant(
      .momentSet(
        map: .dream,
        moment: Moment(
          id: "m", name: "köp", roles: ["chef", "IT"], decides: "nämnden", value: "att bli hörd",
          owner: "IT", wayIn: "APT"), after: nil),
      #"{"moment-set":{"map":"dream","moment":{"decides":"nämnden","id":"m","name":"köp","#
        + #""owner":"IT","roles":["chef","IT"],"value":"att bli hörd","wayIn":"APT"}}}"#,
      Ties(
        words: ["köp", "chef", "IT", "nämnden", "att bli hörd", "IT", "APT"], subject: "m",
        place: "moment/dream/m")),
    EventVariant(
      .momentRemoved(map: .dream, moment: "order"),
      #"{"moment-removed":{"map":"dream","moment":"order"}}"#, Ties(place: "moment/dream/order")),
    EventVariant(
      .arranged(matter: .receiver, text: "chef"),
      #"{"arranged":{"matter":"receiver","text":"chef"}}"#,
      Ties(words: ["chef"], subject: "receiver", place: "arranged/receiver")),
  ]

  static let dialogue: [EventVariant] = [
    EventVariant(
      .handedOver(
        handOver: HandOver(
          id: "h4", track: .staff, version: 2, on: today, from: "a", to: "b",
          answerBy: "2026-04-14",
          items: [
            FrozenItem(
              note: "d1", list: .disturbance, rank: 1, wording: "e5", detail: nil,
              gathered: [GatheredNote(note: "d2", wording: "e6", detail: "e6")])
          ], roles: ["c", "d"])),
      #"{"handed-over":{"handOver":{"answerBy":"2026-04-14","from":"a","id":"h4","items":["#
        + #"{"gathered":[{"detail":"e6","note":"d2","wording":"e6"}],"list":"disturbance","#
        + #""note":"d1","rank":1,"wording":"e5"}],"on":"2026-03-03","roles":["c","d"],"to":"b","#
        + #""track":"staff","version":2}}}"#,
      Ties(words: ["a", "b", "c", "d"], place: "version/staff")),
    EventVariant(
      .linked(link: "l2", item: "c1", offer: "o2", grade: nil),
      #"{"linked":{"item":"c1","link":"l2","offer":"o2"}}"#,
      Ties(place: "link/c1/o2", about: "l2", worksOn: ["c1", "o2"])),
    EventVariant(
      .replied(
        reply: Reply(
          id: "a2", handOver: "h1", items: ["d2"], kind: .yes, reason: nil, role: "chef",
          by: "2026-04-01", effect: "tyst")),
      #"{"replied":{"reply":{"by":"2026-04-01","effect":"tyst","handOver":"h1","id":"a2","#
        + #""items":["d2"],"kind":"yes","role":"chef"}}}"#,
      Ties(words: ["chef", "tyst"], subject: "a2", place: "reply/a2", about: "a2")),
    EventVariant(
      .toldBack(reply: "a1", on: today, how: nil),
      #"{"told-back":{"on":"2026-03-03","reply":"a1"}}"#, Ties(place: "told/a1", about: "a1")),
    EventVariant(
      .toldBack(reply: "a1", on: today, how: nil, isResult: true),
      #"{"told-back":{"isResult":true,"on":"2026-03-03","reply":"a1"}}"#,
      Ties(place: "result-told/a1", about: "a1")),
    EventVariant(
      .conditionSettled(reply: "a1", on: today, came: true, how: nil),
      #"{"condition-settled":{"came":true,"on":"2026-03-03","reply":"a1"}}"#,
      Ties(place: "condition/a1", about: "a1")),
    EventVariant(
      .trialShown(reply: "a1", on: today, verdict: .stop, how: nil, takesOver: nil),
      #"{"trial-shown":{"on":"2026-03-03","reply":"a1","verdict":"stop"}}"#,
      Ties(place: "trial/a1", about: "a1")),
    EventVariant(
      .passedOn(reply: "a1", on: today, asker: "chef", by: nil),
      #"{"passed-on":{"asker":"chef","on":"2026-03-03","reply":"a1"}}"#,
      Ties(words: ["chef"], subject: "a1", place: "passed-on/a1", about: "a1")),
    EventVariant(
      .proposalDismissed(proposal: .offer(moment: "order", change: .momentCame)),
      #"{"proposal-dismissed":{"proposal":{"offer":{"change":"moment-came","moment":"order"}}}}"#,
      .none),
    EventVariant(
      .trustChecked(check: TrustCheck(handOver: "h1", unclear: [], otherwise: nil)),
      #"{"trust-checked":{"check":{"handOver":"h1","unclear":[]}}}"#, Ties(place: "trust/h1")),
    EventVariant(
      .trustChecked(
        check: TrustCheck(
          handOver: "h1", answers: [.who: .partly, .when: .unknown], otherwise: nil)),
      #"{"trust-checked":{"check":{"handOver":"h1","partly":["who"],"unasked":["otherwise"],"#
        + #""unclear":["who","when","otherwise"],"unknown":["when"]}}}"#, Ties(place: "trust/h1")),
    EventVariant(
      .offerAnswered(
        answer: OfferAnswer(handOver: "h1", offer: "o1", stance: .talk, on: today)),
      #"{"offer-answered":{"answer":{"handOver":"h1","offer":"o1","on":"2026-03-03","#
        + #""stance":"talk"}}}"#, Ties(place: "offer-answer/o1", about: "o1")),
    EventVariant(
      .reviewed(
        review: ReflectionReview(
          reflection: 2, seen: nil, example: nil, recommendation: "fråga", notes: [])),
      #"{"reviewed":{"review":{"notes":[],"recommendation":"fråga","reflection":2}}}"#,
      Ties(words: ["fråga"], subject: "review/2", place: "review/2")),
    EventVariant(
      .reviewed(
        review: ReflectionReview(
          reflection: 2, seen: .no, example: nil, recommendation: nil, notes: [])),
      #"{"reviewed":{"review":{"notes":[],"reflection":2,"seen":"no"}}}"#, Ties(place: "review/2")),
  ]

  static let received: [EventVariant] = [
    EventVariant(
      .wordsReceived(
        words: ReceivedWords(note: "c7", wording: "x1", text: "Prova", number: 1)),
      #"{"words-received":{"words":{"note":"c7","number":1,"text":"Prova","wording":"x1"}}}"#,
      Ties(words: ["Prova"], subject: "c7")),
    EventVariant(
      .replyReceived(
        reply: Reply(
          id: "a7", handOver: "h1", items: [], kind: .no, reason: "avtal", role: "chef", by: nil,
          effect: "inget"), revision: 1),
      #"{"reply-received":{"reply":{"effect":"inget","handOver":"h1","id":"a7","items":[],"#
        + #""kind":"no","reason":"avtal","role":"chef"},"revision":1}}"#,
      Ties(words: ["chef", "avtal", "inget"], subject: "a7")),
    EventVariant(
      .repliesReceived(
        handOver: "h1", number: 2,
        replies: [ReplyMark(reply: "a1", revision: 1, done: nil, toldBack: nil)], withdrawn: [],
        links: [Link(id: "l7", item: "c1", offer: "o2", grade: .servesInPart)]),
      #"{"replies-received":{"handOver":"h1","links":[{"grade":"serves-in-part","id":"l7","#
        + #""item":"c1","offer":"o2"}],"number":2,"replies":[{"reply":"a1","revision":1}],"#
        + #""withdrawn":[]}}"#, .none),
  ]
}
