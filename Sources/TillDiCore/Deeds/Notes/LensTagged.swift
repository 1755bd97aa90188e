extension Event {
  /// The note bears a tag of a lens, or no longer does; people say so.
  public struct LensTagged: Deed {
    package let note: NoteID
    package let lens: String
    package let tag: String
    package let bears: Bool

    static let kind = Kind.lensTagged
    var event: Event { .lensTagged(self) }
    var subject: Subject? { nil }
    var words: [String] { [] }
    var places: [Place] { [.tag(note, lens: lens, tag), .standing(note)] }
    var about: Matter { .note(note) }

    func happen(in series: inout Series, by action: Action) {
      if bears {
        series.notes[note]?.tags[lens, default: []].insert(tag)
      } else {
        series.notes[note]?.tags[lens]?.remove(tag)
      }
    }

    struct Asked: Rule {
      let note: NoteID
      let lens: String
      let tag: String
      let bears: Bool

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        let known = try series.standing(note)
        return series.setting(
          .lensTagged(
            note: note, lens: try checked(lens), tag: try checked(tag), bears: bears),
          unless: (known.tags[lens]?.contains(tag) ?? false) == bears)
      }
    }
  }

  package static func lensTagged(note: NoteID, lens: String, tag: String, bears: Bool) -> Event {
    .lensTagged(LensTagged(note: note, lens: lens, tag: tag, bears: bears))
  }
}

extension Request {
  /// Say that a note bears a tag of a lens, or no longer does; both are called by their ids.
  public static func tag(_ note: NoteID, lens: String, _ tag: String, bears: Bool) -> Request {
    Request(Event.LensTagged.Asked(note: note, lens: lens, tag: tag, bears: bears))
  }
}
