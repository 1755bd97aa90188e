import TillDiCore

extension Words {
  /// What one computer said of a link whose ends are named already, or set otherwise, in a line.
  func value(_ event: Event, of link: Link?, _ names: ConflictNames) -> String {
    switch event {
    case .linked(_, _, _, let grade) where link != nil: name(of: grade ?? .serves)
    default: value(event, names)
    }
  }

  /// What one computer set, in a line.
  func value(_ event: Event, _ names: ConflictNames) -> String {
    switch event {
    case .edited(let note, let text), .reworded(let note, let text), .detailed(let note, let text):
      names.staysInRoom(note) ? reports.staysInRoom : reports.quoted(text)
    case .arranged(_, let text): reports.quoted(text)
    case .rewordingHeard(_, let isRight):
      isRight ? pick("rätt uppfattat", "right") : pick("inte rätt uppfattat", "not right")
    case .tagged(_, let dimensions):
      dimensions.isEmpty
        ? pick("ingen dimension", "no dimension")
        : reports.joined(dimensions.map { name(of: $0) })
    case .moved(_, let kind): name(of: kind)
    case .placed(_, let activity): activity.rawValue
    case .removed, .momentRemoved: pick("borttaget", "removed")
    case .keptInRoom(_, let stays):
      stays ? pick("stannar i rummet", "stays in the room") : pick("får lämna", "may leave")
    case .ranked(_, let order): ranking(order, names)
    case .momentSet(_, let moment, _): line(of: moment)
    case .headingSet(let heading):
      reports.joined(
        [heading.municipality, heading.board, heading.reference].compactMap { $0 }.map {
          reports.quoted($0)
        })
    case .programmeAdopted(_, let fingerprint): "programmes/\(fingerprint).yaml"
    case .linked(_, let item, let offer, let grade):
      pick("kopplat: ", "linked: ") + quote(item, names) + " – " + quote(offer, names)
        + (grade.map { ", \(name(of: $0))" } ?? "")
    case .graded(_, let grade): name(of: grade)
    case .unlinked: pick("ingen koppling", "no link")
    case .trustChecked(let check):
      (check.unclear.isEmpty
        ? pick("ja", "yes")
        : pick("inte ", "not ") + reports.joined(check.unclear.map { name(of: $0) }))
        + (check.otherwise.map { ": \(reports.quoted($0))" } ?? "")
    case .reviewed(let review): told(review, names)
    case .gathered(let note, _, let name, _):
      pick("samlat under ", "gathered under ")
        + (names.staysInRoom(note) ? reports.staysInRoom : reports.quoted(name))
    case .handedOver(let handOver), .received(let handOver, _, _): told(handOver)
    case .replied(let reply), .replyReceived(let reply, _):
      "\(name(of: reply.kind)) (\(reply.role))" + (reply.reason.map { ": \($0)" } ?? "")
    case .done(_, let day): reports.dated(day)
    case .toldBack(_, let day, let how): reports.dated(day) + (how.map { ", \($0)" } ?? "")
    case .planned(let plan): "\(reports.dated(plan.day)) \(plan.time)"
    case .cancelled(_, let reason):
      pick("inställt", "cancelled") + (reason.map { ": \($0)" } ?? "")
    default: pick("annat", "otherwise")
    }
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
      guard !conflict.isOfStanding, let command = conflict.sides.last.flatMap({ anew($0.event) })
      else { return choosing }
      return choosing + "\n    "
        + pick("Eller sätt det på nytt: \(command)", "Or set it anew: \(command)")
    }
  }

  /// How the thing is set anew, where there is a way that people know.
  private func anew(_ event: Event) -> String? {
    switch event {
    case .headingSet: "tilldi heading"
    case .edited: pick("/ändra i tilldi run", "/edit in tilldi run")
    case .reworded: pick("/omskriv i tilldi run", "/reword in tilldi run")
    case .detailed: pick("/villkor i tilldi run", "/condition in tilldi run")
    case .tagged:
      pick("/sak, /sätt eller /samhälle i tilldi run", "/thing, /way or /society in tilldi run")
    case .moved, .placed: pick("/flytta i tilldi run", "/move in tilldi run")
    case .keptInRoom(let note, _): "tilldi room \(note.rawValue.prefix(5))"
    case .ranked(let list, _): "tilldi rank \(list.track.rawValue)"
    case .momentSet(let map, _, _), .momentRemoved(let map, _):
      "tilldi map \(map.rawValue) --edit"
    case .replied, .replyReceived: "tilldi reply --change"
    case .done: "tilldi follow-up --done"
    case .toldBack: "tilldi follow-up --told"
    case .linked, .graded, .unlinked: "tilldi link"
    case .reviewed(let review): "tilldi review \(review.reflection)"
    case .planned, .cancelled: "tilldi schedule move"
    default: nil
    }
  }
}
