/// Who filled each place last (see ``Place``), where there may be several who did not know of one another.
///
/// An action knows those it names in ``Action/replaces``, those they replaced in turn, and whatever its own laptop
/// did before.
struct Places: Hashable, Sendable {
  /// One live action that fills a place, and the event by which it does.
  struct Filler: Hashable, Sendable {
    let action: Action
    let event: Event
  }

  /// The live actions that nobody who knew them has replaced, in order.
  private(set) var fillers: [Place: [Filler]] = [:]
  /// The places whose fillers do not say the same.
  private(set) var disputed: Set<Place> = []
  /// The links that were made or came: what is graded or taken back is told by their names alone.
  private(set) var links: [LinkID: Link] = [:]
  /// What actions that were undone had replaced: whoever knew the one knew the other.
  private var replacedByUndone: [ActionID: [ActionID]] = [:]

  init(undone: [Action] = []) {
    for action in undone where !action.replaces.isEmpty {
      replacedByUndone[action.id] = action.replaces
    }
  }

  /// Lets a live action fill its places; actions come in the order they count.
  mutating func fill(by action: Action, erased: Set<Subject>) {
    for event in action.events {
      let deed = event.deed
      if let subject = deed.subject, erased.contains(subject) { continue }
      know(event)
      for place in deed.places {
        fill(resolved(place), Filler(action: action, event: event)) { other in
          // Two that change a note agree that it is there.
          place.isStanding
            ? other.isRemoval != event.isRemoval : other.deed.setting != deed.setting
        }
      }
    }
  }

  /// A place by what the record knows: a link's is that of its two ends, by whatever name it goes.
  func resolved(_ place: Place) -> Place {
    guard case .link(let id) = place, let link = links[id] else { return place }
    return .pair(link.item, link.offer)
  }

  /// The link that an event makes, grades or takes back.
  func link(of event: Event) -> Link? {
    guard case .link(let id) = event.about else { return nil }
    return links[id]
  }

  private mutating func know(_ event: Event) {
    if case .linked(let linked) = event { links[linked.link] = linked.made }
    guard case .repliesReceived(let received) = event else { return }
    for link in received.links { links[link.id] = link }
  }

  private mutating func fill(
    _ place: Place, _ filler: Filler, disagrees: (Event) -> Bool
  ) {
    guard let others = fillers[place] else {
      fillers[place] = [filler]
      return
    }
    let action = filler.action
    let known = known(to: action)
    let rest = others.filter {
      $0.action.by != action.by && $0.action.id != action.id && !known.contains($0.action.id)
    }
    fillers[place] = rest + [filler]
    if rest.contains(where: { disagrees($0.event) }) {
      disputed.insert(place)
    } else {
      disputed.remove(place)
    }
  }

  private func known(to action: Action) -> Set<ActionID> {
    var known = Set(action.replaces)
    if replacedByUndone.isEmpty { return known }
    var waiting = action.replaces
    while let next = waiting.popLast() {
      for earlier in replacedByUndone[next] ?? [] where known.insert(earlier).inserted {
        waiting.append(earlier)
      }
    }
    return known
  }
}

extension History {
  /// The live actions whose outcome an event takes the place of, when it is made now.
  ///
  /// As a rule one or none; more where laptops filled the place without knowing of one another.
  public func replaced(by event: Event) -> [ActionID] {
    let deed = event.deed
    var replaced: [ActionID] = []
    for place in deed.places {
      replaced += (places.fillers[places.resolved(place)] ?? []).map(\.action.id)
        .filter { !replaced.contains($0) }
    }
    return replaced + deed.alsoReplaces(in: series).filter { !replaced.contains($0) }
  }
}
