/// Two laptops set the same thing in different ways, and neither knew of the other.
///
/// The fold lets one of them stand, so that every laptop shows the same; nothing is decided by that. Whoever sets
/// the thing once more has seen them all, and replaces them all.
public struct Conflict: Hashable, Sendable {
  /// What one laptop did.
  public struct Side: Hashable, Sendable {
    /// The action.
    public let action: ActionID
    /// The event in it that filled the place.
    public let event: Event
    /// The day, by that laptop's clock.
    public let day: Day?
    /// The laptop.
    public let laptop: String?
  }

  /// What both set, as ``Event/place`` names it.
  public let place: String
  /// What each did, in the order they count; those that say the same count once.
  public let sides: [Side]
  /// The one of the sides that stands now.
  public let standing: ActionID

  /// The note it is about, if it is about one.
  public var note: NoteID? {
    switch sides.last?.event {
    case .edited(let note, _), .reworded(let note, _), .rewordingHeard(let note, _),
      .detailed(let note, _), .moved(let note, _), .placed(let note, _), .removed(let note),
      .keptInRoom(let note, _), .tagged(let note, _):
      note
    default: nil
    }
  }
}

extension History {
  /// Everything that waits for people to choose, in the order it was set.
  ///
  /// What is about a note that was taken away or erased asks nothing of anybody.
  public var conflicts: [Conflict] {
    let found = places.disputed.compactMap { conflict(over: $0) }
    let order = Dictionary(
      actions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return found.filter { conflict in
      guard let note = conflict.note else { return true }
      return series.notes[note].map { !$0.isRemoved } ?? false
    }.sorted {
      (order[$0.standing] ?? 0, $0.place) < (order[$1.standing] ?? 0, $1.place)
    }
  }

  private func conflict(over place: String) -> Conflict? {
    var sides: [Conflict.Side] = []
    for filler in places.fillers[place] ?? [] {
      // The later of two that say the same: it is nearer to what stands.
      sides.removeAll { asShown($0.event) == asShown(filler.event) }
      sides.append(
        Conflict.Side(
          action: filler.action.id, event: filler.event, day: filler.action.day,
          laptop: filler.action.by))
    }
    // A mark that a note stays in the room stands, whatever came after it from who did not know.
    let stays = sides.last {
      if case .keptInRoom(_, stays: true) = $0.event { true } else { false }
    }
    guard sides.count > 1, let standing = stays ?? sides.last else { return nil }
    return Conflict(place: place, sides: sides, standing: standing.action)
  }

  /// An event as far as anybody sees it: two orders that differ only in what left the list are one.
  private func asShown(_ event: Event) -> Event {
    guard case .ranked(let list, let order) = event else { return event }
    return .ranked(list: list, order: order.filter { series.notes[$0]?.mayLeave ?? false })
  }
}
