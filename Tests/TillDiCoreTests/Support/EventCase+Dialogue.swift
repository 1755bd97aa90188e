import TillDiCore

extension EventCase {
  static let lists: [EventCase] = [
    EventCase(
      .ranked(list: .disturbance, order: ["d2", "d1"]),
      #"{"ranked":{"list":"disturbance","order":["d2","d1"]}}"#,
      Ties(place: "order/disturbance"), changes: ["orders"]
    ) { $0.lines(of: .disturbance).map(\.note) == ["d2", "d1"] },
    EventCase(
      .momentSet(
        map: .now, moment: Moment(id: "need", name: "behov", roles: ["IT"], decides: nil),
        after: "order"),
      #"{"moment-set":{"after":"order","map":"now","moment":{"id":"need","name":"behov","#
        + #""roles":["IT"]}}}"#,
      Ties(words: ["behov", "IT"], subject: "need", place: "moment/now/need"), changes: ["maps"]
    ) { $0.maps[.now]?.map(\.id) == ["order", "need", "delivery"] },
    EventCase(
      .momentRemoved(map: .now, moment: "order"),
      #"{"moment-removed":{"map":"now","moment":"order"}}"#,
      Ties(place: "moment/now/order"), changes: ["maps"], inEmpty: []
    ) { $0.maps[.now]?.map(\.id) == ["delivery"] },
    EventCase(
      .dreamBegun, #"{"dream-begun":{}}"#, Ties(place: "dream"), changes: ["maps", "isDreamBegun"],
      inEmpty: ["isDreamBegun"]
    ) { $0.isDreamBegun && $0.maps[.dream] == $0.maps[.now] },
  ]

  static let dialogue: [EventCase] = [
    EventCase(
      .arranged(matter: .answerBy, text: "2026-04-01"),
      #"{"arranged":{"matter":"answer-by","text":"2026-04-01"}}"#,
      Ties(words: ["2026-04-01"], subject: "answer-by", place: "arranged/answer-by"),
      changes: ["arrangements"]
    ) { $0.arrangements[.answerBy] == "2026-04-01" && $0.arrangements.count == 2 },
    EventCase(
      .agreed(matter: .ifLate, text: "Vi ringer"),
      #"{"agreed":{"matter":"if-late","text":"Vi ringer"}}"#,
      Ties(words: ["Vi ringer"], subject: "agreed/if-late", place: "agreed/if-late"),
      changes: ["agreements"]
    ) { $0.agreements == [.ifLate: "Vi ringer"] },
    EventCase(
      .handedOver(
        handOver: HandOver(
          id: "h2", track: .management, version: 1, on: today, from: "enhetschef", to: "teamet",
          answerBy: "2026-04-14",
          items: [FrozenItem(note: "o1", list: .offer, rank: 1, wording: "e8", detail: "e8")],
          roles: [])),
      #"{"handed-over":{"handOver":{"answerBy":"2026-04-14","from":"enhetschef","id":"h2","#
        + #""items":[{"detail":"e8","list":"offer","note":"o1","rank":1,"wording":"e8"}],"#
        + #""on":"2026-03-03","roles":[],"to":"teamet","track":"management","version":1}}}"#,
      Ties(words: ["enhetschef", "teamet"], place: "version/management"),
      changes: ["handOvers", "frozenRewordings", "placed"]
    ) { $0.latestHandOver(of: .management)?.id == "h2" && $0.handOvers.count == 2 },
    EventCase(
      .opened(handOver: "h1"), #"{"opened":{"handOver":"h1"}}"#,
      .none, changes: ["openings", "drafts"], inEmpty: ["openings"]
    ) { $0.funnel(of: .staff).read == 4 },
    EventCase(
      .linked(link: "l2", item: "c1", offer: "o2", grade: .servesInPart),
      #"{"linked":{"grade":"serves-in-part","item":"c1","link":"l2","offer":"o2"}}"#,
      Ties(place: "link/c1/o2", about: "l2", worksOn: ["c1", "o2"]), changes: ["links"]
    ) {
      $0.comparison.matched.map(\.line.note) == ["c1", "d1"]
        && $0.comparison.matched.map(\.isMatchedInPart) == [true, false]
    },
    EventCase(
      .unlinked(link: "l1"), #"{"unlinked":{"link":"l1"}}"#, Ties(place: "link/l1", about: "l1"),
      changes: ["links"], inEmpty: []
    ) { $0.comparison.matched.isEmpty },
    EventCase(
      .replied(
        reply: Reply(
          id: "a2", handOver: "h1", items: ["d2", "s1"], kind: .someoneElse, reason: "regionen",
          role: "enhetschef", by: nil, effect: nil)),
      #"{"replied":{"reply":{"handOver":"h1","id":"a2","items":["d2","s1"],"kind":"#
        + #""someone-else","reason":"regionen","role":"enhetschef"}}}"#,
      Ties(words: ["enhetschef", "regionen"], subject: "a2", place: "reply/a2", about: "a2"),
      changes: ["answers"]
    ) { $0.comparison.unanswered.map(\.line.note) == ["c1"] },
    EventCase(
      .done(reply: "a1", on: "2026-03-03"), #"{"done":{"on":"2026-03-03","reply":"a1"}}"#,
      Ties(place: "done/a1", about: "a1"), changes: ["doneOn"]
    ) { $0.doneOn["a1"] == "2026-03-03" },
    EventCase(
      .toldBack(reply: "a1", on: "2026-03-03", how: "på mötet"),
      #"{"told-back":{"how":"på mötet","on":"2026-03-03","reply":"a1"}}"#,
      Ties(words: ["på mötet"], subject: "a1", place: "told/a1", about: "a1"), changes: ["toldBack"]
    ) { $0.toldBack["a1"]?.how == "på mötet" },
  ]

  static let chain: [EventCase] = [
    EventCase(
      .conditionSettled(reply: "a1", on: "2026-03-03", came: false, how: "avtalet"),
      #"{"condition-settled":{"came":false,"how":"avtalet","on":"2026-03-03","reply":"a1"}}"#,
      Ties(words: ["avtalet"], subject: "a1", place: "condition/a1", about: "a1"),
      changes: ["chainFacts"]
    ) { $0.chain(of: "a1", .yesIf).condition?.came == false },
    EventCase(
      .trialShown(
        reply: "a1", on: "2026-03-03", verdict: .change, how: "lugnare", takesOver: "planerare"),
      #"{"trial-shown":{"how":"lugnare","on":"2026-03-03","reply":"a1","#
        + #""takesOver":"planerare","verdict":"change"}}"#,
      Ties(words: ["lugnare", "planerare"], subject: "a1", place: "trial/a1", about: "a1"),
      changes: ["chainFacts"]
    ) { $0.chain(of: "a1", .tryFirst).trial?.takesOver == "planerare" },
    EventCase(
      .passedOn(reply: "a1", on: "2026-03-03", asker: "chef", by: "2026-04-01"),
      #"{"passed-on":{"asker":"chef","by":"2026-04-01","on":"2026-03-03","reply":"a1"}}"#,
      Ties(words: ["chef"], subject: "a1", place: "passed-on/a1", about: "a1"),
      changes: ["chainFacts"]
    ) { $0.chain(of: "a1", .someoneElse).passedOn?.by == "2026-04-01" },
    EventCase(
      .groundSaid(reply: "a1", ground: .reading),
      #"{"ground-said":{"ground":"reading","reply":"a1"}}"#,
      Ties(place: "ground/a1", about: "a1"), changes: ["chainFacts"]
    ) { $0.chain(of: "a1", .no).ground == .reading },
  ]

  static let proposals: [EventCase] = [
    EventCase(
      .graded(link: "l1", grade: .servesInPart),
      #"{"graded":{"grade":"serves-in-part","link":"l1"}}"#,
      Ties(place: "link/l1", about: "l1"), changes: ["links"], inEmpty: []
    ) { $0.comparison.matched.map(\.isMatchedInPart) == [true] },
    EventCase(
      .proposalDismissed(proposal: .link(item: "d2", offer: "o2")),
      #"{"proposal-dismissed":{"proposal":{"link":{"item":"d2","offer":"o2"}}}}"#,
      .none, changes: ["dismissed"]
    ) { !$0.isOpen(.link(item: "d2", offer: "o2")) && $0.isOpen(.link(item: "d2", offer: "o1")) },
    EventCase(
      .proposalTaken(proposal: .offer(moment: "order", change: .rolesCameIn), note: "o2"),
      #"{"proposal-taken":{"note":"o2","proposal":{"offer":{"change":"roles-came-in","#
        + #""moment":"order"}}}}"#,
      .none, changes: ["takenUp"]
    ) { !$0.isOpen(.offer(moment: "order", change: .rolesCameIn)) },
    EventCase(
      .trustChecked(
        check: TrustCheck(handOver: "h1", unclear: [.when], otherwise: "vi ses på fikat")),
      #"{"trust-checked":{"check":{"handOver":"h1","otherwise":"vi ses på fikat","#
        + #""unclear":["when"]}}}"#,
      Ties(words: ["vi ses på fikat"], subject: "trust/h1", place: "trust/h1"),
      changes: ["trustChecks", "trustCheckedReplies"]
    ) { $0.trustChecks["h1"]?.unclear == [.when] },
    EventCase(
      .offerAnswered(
        answer: OfferAnswer(
          handOver: "h1", offer: "o1", stance: .wantIf, reason: "vi får tid", on: today)),
      #"{"offer-answered":{"answer":{"handOver":"h1","offer":"o1","on":"2026-03-03","#
        + #""reason":"vi får tid","stance":"want-if"}}}"#,
      Ties(
        words: ["vi får tid"], subject: "offer-answer/o1", place: "offer-answer/o1", about: "o1"),
      changes: ["offerAnswers"]
    ) { $0.offerAnswers["o1"]?.stance == .wantIf },
    EventCase(
      .reviewed(
        review: ReflectionReview(
          reflection: 3, seen: .partly, example: "katten", recommendation: nil, notes: ["d1"])),
      #"{"reviewed":{"review":{"example":"katten","notes":["d1"],"reflection":3,"seen":"partly"}}}"#,
      Ties(words: ["katten"], subject: "review/3", place: "review/3"), changes: ["reviews"]
    ) { $0.reviews[3]?.seen == .partly },
  ]

  static let record: [EventCase] = [
    EventCase(
      .undone(actions: ["e4"]), #"{"undone":{"actions":["e4"]}}"#,
      .none, changes: ["notes", "noteOrder"], inEmpty: []
    ) { $0.notes["s1"] == nil },
    EventCase(
      .erased(subject: "s1"), #"{"erased":{"subject":"s1"}}"#,
      .none, changes: ["notes", "noteOrder", "erased"], inEmpty: ["erased"]
    ) { $0.notes["s1"] == nil && $0.lines(of: .support).isEmpty },
    EventCase(
      .masked(subject: "s1"), #"{"masked":{"subject":"s1"}}"#, .none, changes: []
    ) { $0.notes["s1"]?.text == "Larmen kommer" },
    EventCase(
      .merged(count: 3, laptops: ["b"], last: 40),
      #"{"merged":{"count":3,"laptops":["b"],"last":40}}"#, .none, changes: []
    ) { $0.actionCount == RecordedRoom.events.count },
  ]
}
