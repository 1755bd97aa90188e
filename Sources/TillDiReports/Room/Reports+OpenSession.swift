package import TillDiCore

/// While one side sits in its session, the other side's list is not for that room until it is
/// handed over.
extension Reports {
  /// The side that must not be seen now, if a session of the other is open.
  package var hiddenTrack: TrackKind? {
    guard let open = series.currentOccasion(on: today) else { return nil }
    return programme?.session(open.session)?.track?.other
  }

  /// Whether a side sits elsewhere and has handed over nothing, so that this room may see nothing of it.
  package func isHidden(_ track: TrackKind) -> Bool {
    track == hiddenTrack && series.latestHandOver(of: track) == nil
  }

  /// Whether the lists can be laid against each other in this room.
  package var mayCompare: Bool { !TrackKind.allCases.contains { isHidden($0) } }

  /// Whether an action has anything that this room may see.
  func isShown(_ action: Action) -> Bool {
    action.events.isEmpty || action.events.contains { isShown($0, in: action) }
  }

  /// Whether this room may see an event.
  func isShown(_ event: Event, in action: Action) -> Bool {
    guard let hidden = hiddenTrack else { return true }
    switch event.about {
    case .version: return true
    case .line(let note, let kind): if kind.track == hidden || isHiddenNote(note) { return false }
    case .note(let note): if isHiddenNote(note) { return false }
    case .list(let list): if list.track == hidden { return false }
    case .ballot(let id):
      let count = series.ballots.first { $0.ballot.id == id }
      if count?.ballot.list.track == hidden { return false }
    case .process: if hidden == .management { return false }
    case .session(let session): if programme?.session(session)?.track == hidden { return false }
    case .series, .link, .reply: break
    }
    return action.position.flatMap { programme?.session($0.session)?.track } != hidden
  }

  /// Whether a note belongs to the other side and was not handed over.
  func isHiddenNote(_ id: NoteID) -> Bool {
    guard let hidden = hiddenTrack, let note = series.described(id) else { return false }
    let track = note.kind.track ?? note.position.flatMap { programme?.session($0.session)?.track }
    guard track == hidden else { return false }
    return !series.handOvers.flatMap(\.items).contains { item in
      item.note == id || (item.gathered ?? []).contains { $0.note == id }
    }
  }
}
