extension Event {
  /// The note was taken away; its text remains in the record.
  public struct Removed: Deed {
    package let note: NoteID

    static let kind = Kind.removed
    var event: Event { .removed(self) }
    var subject: Subject? { nil }
    var words: [String] { [] }
    var places: [Place] { [.standing(note)] }
    var about: Matter { .note(note) }

    func happen(in series: inout Series, by action: Action) {
      series.changeDescribed(note) { $0.isRemoved = true }
    }

    struct Asked: Rule {
      let note: NoteID

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        _ = try series.standingDescribed(note)
        return [.removed(note: note)]
      }
    }
  }

  package static func removed(note: NoteID) -> Event {
    .removed(Removed(note: note))
  }
}

extension Request {
  /// Take a note away.
  public static func remove(_ note: NoteID) -> Request {
    Request(Event.Removed.Asked(note: note))
  }
}
