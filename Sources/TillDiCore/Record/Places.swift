/// Who filled each place last (see ``Event/place``), where there may be several who did not know of one another.
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
  private(set) var fillers: [String: [Filler]] = [:]
  /// The places whose fillers do not say the same.
  private(set) var disputed: Set<String> = []
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
  mutating func fill(by action: Action, erased: Set<String>) {
    for event in action.events where event.subject.map(erased.contains) != true {
      know(event)
      if let place = place(of: event) {
        fill(place, Filler(action: action, event: event)) { $0.setting != event.setting }
      }
      for note in event.worksOn {
        // Two that change a note agree that it is there.
        fill(Event.standing(of: note), Filler(action: action, event: event)) {
          $0.isRemoval != event.isRemoval
        }
      }
    }
  }

  /// What an event sets; a link's place is that of its two ends, by whatever name it goes.
  func place(of event: Event) -> String? {
    link(of: event).map { Event.pair($0.item, $0.offer) } ?? event.place
  }

  /// The link that an event makes, grades or takes back.
  func link(of event: Event) -> Link? {
    switch event {
    case .linked(let id, let item, let offer, let grade):
      Link(id: id, item: item, offer: offer, grade: grade ?? .serves)
    case .graded(let id, _), .unlinked(let id): links[id]
    default: nil
    }
  }

  private mutating func know(_ event: Event) {
    switch event {
    case .linked(let id, _, _, _): links[id] = link(of: event)
    case .repliesReceived(_, _, _, _, let came):
      for link in came where links[link.id] == nil { links[link.id] = link }
    default: break
    }
  }

  private mutating func fill(
    _ place: String, _ filler: Filler, disagrees: (Event) -> Bool
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
    var replaced = places.place(of: event).flatMap { places.fillers[$0] }?.map(\.action.id) ?? []
    for note in event.worksOn {
      replaced += (places.fillers[Event.standing(of: note)] ?? []).map(\.action.id)
        .filter { !replaced.contains($0) }
    }
    switch event {
    case .keptInRoom(let note, _):
      replaced += (series.described(note)?.marks.keys.map { $0 } ?? []).filter {
        !replaced.contains($0)
      }
    case .replied(let reply):
      replaced += series.otherReplies(to: reply).filter { !replaced.contains($0) }
    default: break
    }
    return replaced
  }
}
