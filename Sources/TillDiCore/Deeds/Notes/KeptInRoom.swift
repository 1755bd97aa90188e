extension Event {
  /// The note stays in the room, or no longer does.
  public struct KeptInRoom: Deed {
    package let note: NoteID
    package let stays: Bool

    static let kind = Kind.keptInRoom
    var event: Event { .keptInRoom(self) }
    var subject: Subject? { nil }
    var words: [String] { [] }
    var places: [Place] { [.room(note)] }
    var about: Matter { .note(note) }
    // The mark always travels: whoever has the note must know of it.
    var travelsAlone: Bool { true }

    func keepsInRoom(beside kept: Set<NoteID>) -> NoteID? { stays ? note : nil }

    func alsoReplaces(in series: Series) -> [ActionID] {
      series.described(note)?.marks.keys.map { $0 } ?? []
    }

    func happen(in series: inout Series, by action: Action) {
      series.changeDescribed(note) { $0.keepInRoom(stays, by: action) }
    }

    struct Asked: Rule {
      let note: NoteID
      let stays: Bool
      static var mayFollowClosing: Bool { true }

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        guard let known = series.described(note) else { throw .unknownNote }
        return series.setting(
          .keptInRoom(note: note, stays: stays), unless: known.staysInRoom == stays)
      }
    }
  }

  package static func keptInRoom(note: NoteID, stays: Bool) -> Event {
    .keptInRoom(KeptInRoom(note: note, stays: stays))
  }
}

extension Request {
  /// Mark that a note stays in the room, or no longer does.
  public static func keepInRoom(_ note: NoteID, _ stays: Bool) -> Request {
    Request(Event.KeptInRoom.Asked(note: note, stays: stays))
  }
}
