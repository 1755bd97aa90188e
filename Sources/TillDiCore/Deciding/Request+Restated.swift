extension Request {
  /// The event by which a request says what stands already, for the choice between two laptops.
  func restated(in series: Series) -> Event? {
    switch self {
    case .setHeading(let heading): .headingSet(heading: heading)
    case .adopt(let programme, let fingerprint):
      .programmeAdopted(programme: programme, fingerprint: fingerprint)
    case .edit(let note, let text): .edited(note: note, text: text)
    case .hearRewording(let note, let isRight): .rewordingHeard(note: note, isRight: isRight)
    case .move(let note, let kind): .moved(note: note, kind: kind)
    case .put(let note, let activity): .placed(note: note, activity: activity)
    case .keepInRoom(let note, let stays): .keptInRoom(note: note, stays: stays)
    case .tag(let note, _):
      .tagged(note: note, dimensions: series.notes[note]?.dimensions ?? [])
    case .rank(let list, _): .ranked(list: list, order: series.orders[list] ?? [])
    case .plan(let plan): .planned(plan: plan)
    case .arrange(let matter, let text): .arranged(matter: matter, text: text)
    case .checkTrust(let check): .trustChecked(check: check)
    case .review(let review): .reviewed(review: review)
    default: nil
    }
  }
}
