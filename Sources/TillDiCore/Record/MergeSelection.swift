/// Which actions of another copy of a series come along in a merge, and which are left there.
///
/// ```swift
/// let selection = MergeSelection(of: theirs, into: ours, withRoomNotes: false)
/// let coming = theirs.actions.filter { selection.verdict(on: $0) == .comes }
/// ```
///
/// It looks at what actions say, not at which of them are here already.
public struct MergeSelection: Sendable {
  /// What is to be done with one action.
  public enum Verdict: Hashable, Sendable {
    /// It comes along.
    case comes
    /// It is about nothing but what stays in the room over there.
    case staysInRoom
    /// It carries words that were erased for good on one side.
    case erased
    /// It is a merge's mark, which tells of the file it stands in.
    case mark
  }

  /// The things whose words were erased, on either side.
  public let erased: Set<Subject>
  /// Everything that stays over there, by name: notes, and the links and replies that are about nothing else.
  public let hidden: Set<Subject>
  /// The notes among them.
  public let hiddenNotes: Set<NoteID>

  /// Compares what two copies of a series know.
  public init(of there: History, into here: History, withRoomNotes: Bool) {
    erased = here.series.erased.union(there.series.erased)
    if withRoomNotes {
      hiddenNotes = []
      hidden = []
      return
    }
    let notes = there.keptInRoom.union(here.keptElsewhere(with: there))
    var hidden = Set(notes.map { Subject($0) })
    for event in there.actions.flatMap(\.events) {
      if case .linked(let linked) = event,
        notes.contains(linked.item) || notes.contains(linked.offer)
      {
        hidden.insert(Subject(linked.link))
      }
      if case .replied(let replied) = event, !replied.reply.items.isEmpty,
        notes.isSuperset(of: replied.reply.items)
      {
        hidden.insert(Subject(replied.reply.id))
      }
    }
    hiddenNotes = notes
    self.hidden = hidden
  }

  /// Says what is to be done with an action of the other copy.
  public func verdict(on action: Action) -> Verdict {
    if action.isMergeMark { return .mark }
    if action.events.contains(where: { $0.subject.map(erased.contains) ?? false }) {
      return .erased
    }
    guard !hidden.isEmpty, !action.events.isEmpty else { return .comes }
    let isHidden = action.events.allSatisfy { $0.stays.map(hidden.contains) ?? false }
    return isHidden ? .staysInRoom : .comes
  }
}

extension Event {
  /// The one thing it tells of, if it stays behind with that.
  ///
  /// The mark that a note stays in the room always travels. So do orders, ballots and versions, which name notes and
  /// hold no words.
  package var stays: Subject? { deed.travelsAlone ? nil : about.subject }
}

extension History {
  /// The notes that stay in the room – and those that once did and were undone, to be on the safe side.
  public var keptInRoom: Set<NoteID> {
    var kept: Set<NoteID> = []
    for event in actions.flatMap(\.events) {
      if let note = event.deed.keepsInRoom(beside: kept) { kept.insert(note) }
    }
    for note in series.notes.values where note.staysInRoom { kept.insert(note.id) }
    return kept.filter { series.described($0)?.staysInRoom ?? true }
  }

  /// The notes that are not here and stay in the room by what this copy knows of them.
  fileprivate func keptElsewhere(with there: History) -> Set<NoteID> {
    let notes = everyNote
    let ids = Set(actions.map(\.id))
    // As a rule this copy knows nothing of notes it doesn't have, and folding both together is dear.
    let knows = actions.flatMap(\.events).contains { event in
      if case .keptInRoom(let kept) = event { return !notes.contains(kept.note) }
      if case .undone(let undone) = event { return !ids.isSuperset(of: undone.actions) }
      return false
    }
    guard knows else { return [] }
    let together = History(name: name, language: language, actions: actions + there.actions)
    return together.keptInRoom.subtracting(notes)
  }

  /// Every note that somebody said or named here, undone ones too.
  fileprivate var everyNote: Set<NoteID> {
    Set(actions.flatMap(\.events).compactMap(\.deed.names))
  }
}
