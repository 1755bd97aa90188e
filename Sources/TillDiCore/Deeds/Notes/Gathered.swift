extension Event {
  /// Notes were put together under a name in the room’s own words; `note` is the name’s own.
  public struct Gathered: Deed {
    package let note: NoteID
    package let kind: NoteKind
    package let name: String
    package let notes: [NoteID]

    static let kind = Kind.gathered
    var event: Event { .gathered(self) }
    var subject: Subject? { Subject(note) }
    var words: [String] { [name] }
    var places: [Place] { ([note] + notes).map { .standing($0) } }
    var about: Matter { .line(note, kind) }
    var names: NoteID? { note }

    // A name for nothing but what stays in the room stays there too.
    func keepsInRoom(beside kept: Set<NoteID>) -> NoteID? {
      kept.isSuperset(of: notes) ? note : nil
    }

    func happen(in series: inout Series, by action: Action) {
      if series.notes[note] == nil {
        let known = notes.compactMap { series.notes[$0] }
        // A name for nothing but what stays in the room would tell of it.
        let stays = !known.isEmpty && known.allSatisfy(\.staysInRoom)
        series.notes[note] = Note(
          id: note, kind: kind, wordings: [Wording(action: action.id, text: name)], details: [],
          rewording: nil, isName: true, staysInRoom: stays, isRemoved: false,
          position: action.position, number: action.number)
        series.putLast(note, kind)
        series.show(allBut: note, by: action)
      }
      for member in notes where !series.stands(note, under: member) { series.heads[member] = note }
    }

    struct Asked: Rule {
      let note: NoteID
      let name: String
      let notes: [NoteID]

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        try series.gathering(notes, under: note, name: name)
      }
    }
  }

  package static func gathered(note: NoteID, kind: NoteKind, name: String, notes: [NoteID]) -> Event
  {
    .gathered(Gathered(note: note, kind: kind, name: name, notes: notes))
  }
}

extension Request {
  /// Put notes together under a name; a name that stands takes in more.
  public static func gather(_ note: NoteID, name: String, _ notes: [NoteID]) -> Request {
    Request(Event.Gathered.Asked(note: note, name: name, notes: notes))
  }
}

extension Series {
  /// Puts notes of one kind together; a note that is gathered elsewhere moves here.
  fileprivate func gathering(_ gathered: [NoteID], under id: NoteID, name: String)
    throws(Refusal) -> [Event]
  {
    var kind = notes[id] == nil ? nil : try standing(id).kind
    var new: [NoteID] = []
    for note in gathered where note != id && !new.contains(note) {
      let standing = try standing(note)
      if let kind, kind != standing.kind { throw .gathersOneKind(kind, standing.kind) }
      kind = standing.kind
      if stands(id, under: note) { throw .gatheredInItself }
      if head(of: note) != id { new.append(note) }
    }
    guard let kind, !new.isEmpty, new.count + members(of: id).count > 1 else {
      throw .tooFewToGather
    }
    return [.gathered(note: id, kind: kind, name: try checked(name), notes: new)]
  }
}
