extension Event {
  /// The facilitator’s rewording, kept beside the words.
  public struct Reworded: Deed {
    package let note: NoteID
    package let text: String

    static let kind = Kind.reworded
    var event: Event { .reworded(self) }
    var subject: Subject? { Subject(note) }
    var words: [String] { [text] }
    var places: [Place] { [.rewording(note), .standing(note)] }
    var about: Matter { .note(note) }

    func happen(in series: inout Series, by action: Action) {
      series.notes[note]?.rewording = text
      // The room has not heard this one.
      series.notes[note]?.isRewordingRight = nil
      series.show(allBut: note, by: action)
    }

    struct Asked: Rule {
      let note: NoteID
      let text: String

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        _ = try series.standing(note)
        return [.reworded(note: note, text: try checked(text))]
      }
    }
  }

  package static func reworded(note: NoteID, text: String) -> Event {
    .reworded(Reworded(note: note, text: text))
  }
}

extension Request {
  /// Keep a rewording beside the words.
  public static func reword(_ note: NoteID, text: String) -> Request {
    Request(Event.Reworded.Asked(note: note, text: text))
  }
}
