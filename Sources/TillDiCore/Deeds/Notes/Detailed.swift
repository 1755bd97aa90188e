extension Event {
  /// A claim’s route, or an offer’s conditions.
  public struct Detailed: Deed {
    package let note: NoteID
    package let text: String

    static let kind = Kind.detailed
    var event: Event { .detailed(self) }
    var subject: Subject? { Subject(note) }
    var words: [String] { [text] }
    var places: [Place] { [.detail(note), .standing(note)] }
    var about: Matter { .note(note) }

    func happen(in series: inout Series, by action: Action) {
      series.notes[note]?.details.append(Wording(action: action.id, text: text))
      series.unshown.append(Unshown(note: note, position: action.position))
    }

    struct Asked: Rule {
      let note: NoteID
      let text: String

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        let known = try series.standing(note)
        guard known.kind == .claim || known.kind == .offer else { throw .noDetail(known.kind) }
        return [.detailed(note: note, text: try checked(text))]
      }
    }
  }

  package static func detailed(note: NoteID, text: String) -> Event {
    .detailed(Detailed(note: note, text: text))
  }
}

extension Request {
  /// Set a claim’s route or an offer’s conditions.
  public static func detail(_ note: NoteID, text: String) -> Request {
    Request(Event.Detailed.Asked(note: note, text: text))
  }
}
