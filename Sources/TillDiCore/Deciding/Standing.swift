extension Series {
  /// A note that is there and not taken away.
  func standing(_ id: NoteID) throws(Refusal) -> Note {
    guard let note = notes[id] else { throw .unknownNote }
    if note.isRemoved { throw .noteRemoved }
    return note
  }

  /// A note, or the description of an attachment, that is there and not taken away.
  func standingDescribed(_ id: NoteID) throws(Refusal) -> Note {
    guard let note = described(id) else { throw .unknownNote }
    if note.isRemoved { throw .noteRemoved }
    return note
  }

  /// Whether a note may be a line of a list.
  func mayStand(_ id: NoteID, in list: ListKind) throws(Refusal) {
    let note = try standing(id)
    if note.staysInRoom { throw .noteStaysInRoom }
    if note.kind != list.noteKind { throw .notInList(list) }
  }
}

extension Series {
  /// The occasion with a name.
  public func occasion(_ id: OccasionID) -> Occasion? {
    occasions.last { $0.id == id }
  }

  /// The occasion that was begun last and not ended, if any.
  public var openOccasion: Occasion? {
    occasions.last { !$0.isEnded }
  }

  func begun(_ id: OccasionID) throws(Refusal) -> Occasion {
    guard let occasion = occasion(id) else { throw .unknownOccasion }
    return occasion
  }
}

extension Situation {
  func knows(_ session: SessionID) throws(Refusal) {
    guard let programme else { return }
    if programme.session(session) == nil {
      throw .unknownSession(
        session.rawValue, known: programme.everySession.map(\.id.rawValue))
    }
  }

  func knows(_ activity: ActivityID, in session: SessionID) throws(Refusal) {
    guard let programme else { return }
    if programme.activity(activity, in: session) == nil {
      throw .unknownActivity(activity.rawValue)
    }
  }

  func knows(_ homework: HomeworkID) throws(Refusal) {
    guard let programme else { return }
    if !programme.homework.contains(where: { $0.id == homework }) {
      throw .unknownHomework(homework.rawValue)
    }
  }
}
