import TillDiCore

extension Words {
  /// What one computer said of a link whose ends are named already, or set otherwise, in a line.
  func value(_ event: Event, of link: Link?, _ names: ConflictNames) -> String {
    if link != nil, case .linked(let linked) = event {
      return name(of: linked.grade ?? .serves)
    }
    return value(event, names)
  }

  /// What one computer set, in a line.
  func value(_ event: Event, _ names: ConflictNames) -> String {
    switch event {
    case .edited(let edited): quote(edited.text, of: edited.note, names)
    case .reworded(let reworded): quote(reworded.text, of: reworded.note, names)
    case .detailed(let detailed): quote(detailed.text, of: detailed.note, names)
    case .arranged(let arranged): reports.quoted(arranged.text)
    case .agreed(let agreed): reports.quoted(agreed.text)
    case .rewordingHeard(let heard):
      heard.isRight ? pick("rätt uppfattat", "right") : pick("inte rätt uppfattat", "not right")
    case .tagged(let tagged):
      tagged.dimensions.isEmpty
        ? pick("ingen dimension", "no dimension")
        : reports.joined(tagged.dimensions.map { name(of: $0) })
    case .lensTagged(let tagged):
      tagged.bears ? pick("märkt", "tagged") : pick("inte märkt", "not tagged")
    case .moved(let moved): name(of: moved.kind)
    case .placed(let placed): placed.activity.rawValue
    case .removed, .momentRemoved: pick("borttaget", "removed")
    case .keptInRoom(let kept):
      kept.stays ? pick("stannar i rummet", "stays in the room") : pick("får lämna", "may leave")
    case .ranked(let ranked): ranking(ranked.order, names)
    case .momentSet(let set): line(of: set.moment)
    case .headingSet(let set):
      reports.joined(
        [set.heading.municipality, set.heading.board, set.heading.reference].compactMap { $0 }
          .map { reports.quoted($0) })
    case .programmeAdopted(let adopted): "programmes/\(adopted.fingerprint).yaml"
    case .linked(let linked):
      pick("kopplat: ", "linked: ") + quote(linked.item, names) + " – "
        + quote(linked.offer, names) + (linked.grade.map { ", \(name(of: $0))" } ?? "")
    case .graded(let graded): name(of: graded.grade)
    case .unlinked: pick("ingen koppling", "no link")
    case .trustChecked(let checked):
      answered(checked.check)
        + (checked.check.otherwise.map { ": \(reports.quoted($0))" } ?? "")
    case .offerAnswered(let answered): said(answered.answer.stance, answered.answer.reason)
    case .reviewed(let reviewed): told(reviewed.review, names)
    case .gathered(let gathered):
      pick("samlat under ", "gathered under ") + quote(gathered.name, of: gathered.note, names)
    case .handedOver(let handed): told(handed.handOver)
    case .received(let received): told(received.handOver)
    case .replied(let replied): told(replied.reply)
    case .replyReceived(let came): told(came.reply)
    case .dayPutRight(let right): reports.dated(right.day)
    case .done(let done): reports.dated(done.on)
    case .toldBack(let told): reports.dated(told.on) + (told.how.map { ", \($0)" } ?? "")
    case .conditionSettled(let settled):
      "\(name(ofCondition: settled.came)) \(reports.dated(settled.on))"
        + (settled.how.map { ", \($0)" } ?? "")
    case .trialShown(let shown):
      reports.joined(
        [name(of: shown.verdict) + " \(reports.dated(shown.on))", shown.how, shown.takesOver]
          .compactMap { $0 })
    case .passedOn(let passed): passed.asker + lastDay(passed.by)
    case .groundSaid(let said): name(of: said.ground)
    case .planned(let planned): "\(reports.dated(planned.plan.day)) \(planned.plan.time)"
    case .cancelled(let cancelled):
      pick("inställt", "cancelled") + (cancelled.reason.map { ": \($0)" } ?? "")
    // What fills no place is never one side of anything.
    case .carriedOver, .lineCarried, .closed, .adjusted, .exported, .occasionBegan, .occasionEnded,
      .occasionTakenAway, .activityEntered, .activitySkipped, .attended, .homeworkGiven,
      .homeworkCollected,
      .extended, .timed, .paused, .resumed, .clockSet, .said, .observed, .attached,
      .ballotOpened, .voted, .ballotClosed, .dreamBegun, .opened, .proposalDismissed,
      .proposalTaken, .wordsReceived, .repliesReceived, .undone, .erased, .masked, .merged:
      pick("annat", "otherwise")
    }
  }

  private func quote(_ text: String, of note: NoteID, _ names: ConflictNames) -> String {
    names.staysInRoom(note) ? reports.staysInRoom : reports.quoted(text)
  }

  private func told(_ reply: Reply) -> String {
    let said = answer(reply.kind, reply.reason)
    return "\(said.kind)\(said.reason) (\(reply.role))"
  }

  private func told(_ handOver: HandOver) -> String {
    let count = handOver.items.count
    return pick(
      "version \(handOver.version): \(count) \(count == 1 ? "rad" : "rader"), från \(handOver.from) till \(handOver.to), svar senast \(long(handOver.answerBy))",
      "version \(handOver.version): \(count) line\(count == 1 ? "" : "s"), from \(handOver.from) to \(handOver.to), answer by \(long(handOver.answerBy))"
    )
  }

  /// The first lines of an order, and how many more there are.
  private func ranking(_ order: [NoteID], _ names: ConflictNames) -> String {
    let leaving = order.filter { !names.staysInRoom($0) }
    let first = leaving.prefix(5).enumerated().map { "\($0 + 1) \(names.note($1))" }
    let more = leaving.count - first.count
    return first.joined(separator: " · ")
      + (more > 0 ? pick(" · \(more) till", " · \(more) more") : "")
  }

  private func told(_ review: ReflectionReview, _ names: ConflictNames) -> String {
    var review = review
    // What stays in the room lies behind nothing, and is not counted.
    review.notes.removeAll { names.staysInRoom($0) }
    if review.isEmpty { return pick("inget sagt", "nothing said") }
    let marked = review.notes.count
    let said = [
      review.seen.map { name(of: $0) }, review.example.map { reports.quoted($0) },
      review.recommendation.map { pick("råd: ", "advice: ") + reports.quoted($0) },
      marked == 0
        ? nil
        : pick(
          "\(marked) \(marked == 1 ? "anteckning" : "anteckningar") bakom",
          "\(marked) note\(marked == 1 ? "" : "s") behind it"),
    ]
    return said.compactMap { $0 }.joined(separator: " · ")
  }

  /// How to choose, and where it can be set anew instead.
  func choice(_ conflict: Conflict) -> String {
    switch conflict.way {
    case .chooseElsewhere:
      return pick(
        "Båda svaren kom från den andra sidan. Be dem slå ihop sina datorer, välja ett och skicka svaren igen.",
        "Both replies came from the other side. Ask them to merge their computers, choose one and send the replies again."
      )
    case .handOverAgain(let track):
      let isReceived = conflict.sides.contains {
        if case .received = $0.event { true } else { false }
      }
      return isReceived
        ? pick(
          "De som lämnade över slår ihop sina datorer och lämnar över en gång till. Ta emot den versionen, så gäller den.",
          "Those who handed over merge their computers and hand over once more. Receive that version, and it holds."
        )
        : pick(
          "Läs upp listan som den är nu och lämna över en gång till, så gäller nästa version: tilldi hand-over \(track.rawValue)",
          "Read the list aloud as it is now and hand over once more, and the next version holds: tilldi hand-over \(track.rawValue)"
        )
    case .choose:
      // A name that can be copied says more than a word for one.
      let name = conflict.sides.first?.action.rawValue.prefix(5) ?? ""
      let choosing = pick(
        "Välj en av dem, till exempel: tilldi check --choose \(name)",
        "Choose one of them, for example: tilldi check --choose \(name)")
      guard !conflict.isOfStanding, let command = anew(conflict.place)
      else { return choosing }
      return choosing + "\n    "
        + pick("Eller sätt det på nytt: \(command)", "Or set it anew: \(command)")
    }
  }

  /// How the thing is set anew, where there is a way that people know.
  private func anew(_ place: Place) -> String? {
    switch place {
    case .heading: "tilldi heading"
    case .text: pick("/ändra i tilldi run", "/edit in tilldi run")
    case .rewording: pick("/omskriv i tilldi run", "/reword in tilldi run")
    case .detail: pick("/villkor i tilldi run", "/condition in tilldi run")
    case .tags:
      pick("/sak, /sätt eller /samhälle i tilldi run", "/thing, /way or /society in tilldi run")
    case .kind, .activity: pick("/flytta i tilldi run", "/move in tilldi run")
    case .room(let note): "tilldi room \(note.rawValue.prefix(5))"
    case .order(let list): "tilldi rank \(list.track.rawValue)"
    case .moment(let map, _): "tilldi map \(map.rawValue) --edit"
    case .reply, .answer: "tilldi reply --change"
    case .done: "tilldi follow-up --done"
    case .told, .resultTold: "tilldi follow-up --told"
    case .condition: pick("tilldi follow-up RAD --condition", "tilldi follow-up LINE --condition")
    case .trial: pick("tilldi follow-up RAD --trial", "tilldi follow-up LINE --trial")
    case .passedOn: pick("tilldi follow-up RAD --asks", "tilldi follow-up LINE --asks")
    case .ground: pick("tilldi follow-up RAD --ground", "tilldi follow-up LINE --ground")
    case .link, .pair: "tilldi link"
    case .offerAnswer: pick("tilldi reply KAN --kind", "tilldi reply OFFER --kind")
    case .review(let reflection): "tilldi review \(reflection)"
    case .day: pick("tilldi run TRÄFF --date DAG", "tilldi run SESSION --date DAY")
    case .plan: "tilldi schedule move"
    case .programme, .tag, .heard, .standing, .dream, .arranged, .agreed, .version, .twinVersions,
      .trust:
      nil
    }
  }
}
