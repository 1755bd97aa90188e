extension Event {
  /// A file was put beside the record, with a description.
  ///
  /// It is called as a note is: what is done to notes by their name – put right, taken away, kept in the room – is done
  /// to it as well.
  public struct Attached: Deed {
    package let note: NoteID
    package let file: AttachedFile
    package let text: String
    package let staysInRoom: Bool

    static let kind = Kind.attached
    var event: Event { .attached(self) }
    var subject: Subject? { Subject(note) }
    var words: [String] { [text, file.name] }
    var places: [Place] { [] }
    var about: Matter { .note(note) }
    var names: NoteID? { note }

    func keepsInRoom(beside kept: Set<NoteID>) -> NoteID? { staysInRoom ? note : nil }

    func happen(in series: inout Series, by action: Action) {
      guard series.attachments[note] == nil, series.notes[note] == nil else { return }
      series.attachments[note] = Attachment(
        file: file,
        note: Note(
          id: note, kind: .remark, wordings: [Wording(action: action.id, text: text)], details: [],
          rewording: nil, staysInRoom: staysInRoom, isRemoved: false, position: action.position,
          number: action.number))
      series.attachmentOrder.append(note)
    }

    struct Asked: Rule {
      let note: NoteID
      let file: AttachedFile
      let text: String
      let staysInRoom: Bool

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        [.attached(note: note, file: file, text: try checked(text), staysInRoom: staysInRoom)]
      }
    }
  }

  package static func attached(note: NoteID, file: AttachedFile, text: String, staysInRoom: Bool)
    -> Event
  {
    .attached(Attached(note: note, file: file, text: text, staysInRoom: staysInRoom))
  }
}

extension Request {
  /// Keep a file that was put beside the record, with its description.
  ///
  /// ``edit(_:text:)``, ``remove(_:)`` and ``keepInRoom(_:_:)`` take its name too.
  public static func attach(
    _ note: NoteID, _ file: AttachedFile, text: String, staysInRoom: Bool
  ) -> Request {
    Request(Event.Attached.Asked(note: note, file: file, text: text, staysInRoom: staysInRoom))
  }
}
