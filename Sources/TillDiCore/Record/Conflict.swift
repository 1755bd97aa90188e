/// Two laptops set the same thing in different ways, and neither knew of the other.
///
/// The fold lets one of them stand, so that every laptop shows the same; nothing is decided by that. Whoever chooses
/// one of the sides (``History/choosing(_:)``), or sets the thing once more, has seen them all, and replaces them all.
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

    /// What an action did by one of its events.
    public init(_ action: Action, _ event: Event) {
      self.action = action.id
      self.event = event
      day = action.day
      laptop = action.by
    }
  }

  /// How people end it.
  public enum Way: Hashable, Sendable {
    /// By choosing a side.
    case choose
    /// By handing over once more: two laptops did, neither knowing the other's version.
    case handOverAgain(TrackKind)
    /// On the other side's laptops, where both replies were given.
    case chooseElsewhere
  }

  /// What both set.
  public let place: Place
  /// What each did, in the order they count; those that say the same count once.
  public let sides: [Side]
  /// The one of the sides that stands now.
  public let standing: ActionID
  /// The link it is about, by one of its names, if it is about one.
  public let link: Link?

  /// Takes every part.
  public init(place: Place, sides: [Side], standing: ActionID, link: Link? = nil) {
    self.place = place
    self.sides = sides
    self.standing = standing
    self.link = link
  }

  /// How people end it.
  public var way: Way {
    if case .version(let track) = place { return .handOverAgain(track) }
    if case .twinVersions(let track, _) = place { return .handOverAgain(track) }
    let cameFromElsewhere = sides.allSatisfy {
      if case .replyReceived = $0.event { true } else { false }
    }
    return cameFromElsewhere ? .chooseElsewhere : .choose
  }

  /// The note it is about, if it is about one.
  public var note: NoteID? { place.note }

  /// Whether it is about two replies to one line, which both stand.
  public var isOfAnswers: Bool { if case .answer = place { true } else { false } }

  /// Whether it is about a note being there at all.
  public var isOfStanding: Bool { place.isStanding }
}

extension History {
  /// Everything that waits for people to choose, in the order it was set.
  ///
  /// What is about a note that was taken away or erased asks nothing of anybody, unless it is just that.
  public var conflicts: [Conflict] {
    let found = places.disputed.compactMap { conflict(over: $0) } + twinVersions + twinReplies
    if found.isEmpty { return [] }
    let order = Dictionary(
      actions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return found.filter { conflict in
      if let link = conflict.link {
        return [link.item, link.offer].allSatisfy { series.notes[$0]?.isRemoved == false }
      }
      guard let note = conflict.note else { return true }
      return series.described(note).map { !$0.isRemoved || conflict.isOfStanding } ?? false
    }.sorted {
      (order[$0.standing] ?? 0, $0.place) < (order[$1.standing] ?? 0, $1.place)
    }
  }

  /// Chooses one side of what two laptops set in different ways, by the name of its action.
  ///
  /// - Throws: ``Refusal/nothingToChoose(_:)``, also where the ``Conflict/way`` is another.
  public func choosing(_ action: ActionID) throws(Refusal) -> [Event] {
    let found = conflicts.first { $0.way == .choose && $0.sides.contains { $0.action == action } }
    guard let found, let side = found.sides.first(where: { $0.action == action }) else {
      throw .nothingToChoose(action.rawValue)
    }
    if found.isOfStanding, !side.event.isRemoval {
      let removals = places.fillers[found.place]?.filter { $0.event.isRemoval } ?? []
      return [.undone(actions: removals.map(\.action.id))]
    }
    if let link = found.link { return [linking(link, as: side.event)] }
    return [side.event.given]
  }

  /// The event by which an offer serves an item as a side has it, whichever link of the two stands now.
  private func linking(_ link: Link, as event: Event) -> Event {
    let standing = series.links.first { $0.item == link.item && $0.offer == link.offer }
    guard case .graded(let graded) = event.deed.setting else {
      return .unlinked(link: standing?.id ?? link.id)
    }
    let grade = graded.grade
    if let standing { return .graded(link: standing.id, grade: grade) }
    return .linked(
      link: link.id, item: link.item, offer: link.offer, grade: grade == .serves ? nil : grade)
  }

  /// How the two ends of a link stand, as an event would say it.
  private func standing(_ link: Link) -> Event {
    let standing = series.links.first { $0.item == link.item && $0.offer == link.offer }
    return standing.map { .graded(link: "", grade: $0.grade) } ?? .unlinked(link: "")
  }

  private func conflict(over place: Place) -> Conflict? {
    var sides: [Conflict.Side] = []
    for filler in places.fillers[place] ?? [] {
      let shown = filler.event.deed.asShown(in: series)
      // The later of two that say the same: it is nearer to what stands.
      sides.removeAll { $0.event.deed.asShown(in: series) == shown }
      sides.append(Conflict.Side(filler.action, filler.event))
    }
    // A mark that a note stays in the room stands, whatever came after it from who did not know; and a note that
    // was taken away is away.
    let first = sides.last {
      if case .keptInRoom(let kept) = $0.event { kept.stays } else { $0.event.isRemoval }
    }
    let latest = sides.last { side in
      guard case .handedOver(let handed) = side.event else { return false }
      return series.latestHandOver(of: handed.handOver.track)?.id == handed.handOver.id
    }
    // Whether the note of a link is there at all is another thing.
    let link =
      place.isStanding ? nil : sides.last.flatMap { places.link(of: $0.event) }
    let linked = link.flatMap { link in
      sides.last { $0.event.deed.setting == self.standing(link) }
    }
    guard sides.count > 1, let standing = first ?? latest ?? linked ?? sides.last else {
      return nil
    }
    return Conflict(place: place, sides: sides, standing: standing.action, link: link)
  }
}

extension Event {
  /// The event by which somebody here says the same: a reply that came is given once more.
  fileprivate var given: Event {
    if case .replyReceived(let received) = self { .replied(reply: received.reply) } else { self }
  }
}
