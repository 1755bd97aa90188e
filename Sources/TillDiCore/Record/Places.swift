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
  /// What actions that were undone had replaced: whoever knew the one knew the other.
  private var replacedByUndone: [ActionID: [ActionID]] = [:]

  init(undone: [Action] = []) {
    for action in undone where !action.replaces.isEmpty {
      replacedByUndone[action.id] = action.replaces
    }
  }

  /// Lets a live action fill its places; actions come in the order they count.
  mutating func fill(by action: Action, erased: Set<String>) {
    for event in action.events {
      guard let place = event.place, event.subject.map(erased.contains) != true else { continue }
      let filler = Filler(action: action, event: event)
      guard let others = fillers[place] else {
        fillers[place] = [filler]
        continue
      }
      let known = known(to: action)
      let rest = others.filter {
        $0.action.by != action.by && $0.action.id != action.id && !known.contains($0.action.id)
      }
      fillers[place] = rest + [filler]
      if rest.contains(where: { $0.event != event }) {
        disputed.insert(place)
      } else {
        disputed.remove(place)
      }
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
    var replaced = event.place.flatMap { places.fillers[$0] }?.map(\.action.id) ?? []
    if case .keptInRoom(let note, _) = event, let marks = series.notes[note]?.marks.keys {
      replaced += marks.filter { !replaced.contains($0) }
    }
    return replaced
  }
}
