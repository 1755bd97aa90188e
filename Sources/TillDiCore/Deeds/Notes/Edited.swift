extension Event {
  /// The words were put right, as the person would have them.
  public struct Edited: Deed {
    package let note: NoteID
    package let text: String

    static let kind = Kind.edited
    var event: Event { .edited(self) }
    var subject: Subject? { Subject(note) }
    var words: [String] { [text] }
    var places: [Place] { [.text(note), .standing(note)] }
    var about: Matter { .note(note) }

    func happen(in series: inout Series, by action: Action) {
      series.changeDescribed(note) { $0.wordings.append(Wording(action: action.id, text: text)) }
      if series.attachments[note] == nil { series.show(allBut: note, by: action) }
    }

    struct Asked: Rule {
      let note: NoteID
      let text: String

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        let known = try series.standingDescribed(note)
        if known.text == text {
          return series.setting(.edited(note: note, text: text), unless: true)
        }
        return [.edited(note: note, text: try checked(text))]
      }
    }
  }

  package static func edited(note: NoteID, text: String) -> Event {
    .edited(Edited(note: note, text: text))
  }
}

extension Request {
  /// Put the words right.
  public static func edit(_ note: NoteID, text: String) -> Request {
    Request(Event.Edited.Asked(note: note, text: text))
  }
}
