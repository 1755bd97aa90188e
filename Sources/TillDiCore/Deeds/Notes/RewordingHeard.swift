extension Event {
  /// The room heard the rewording and said whether it is right.
  public struct RewordingHeard: Deed {
    package let note: NoteID
    package let isRight: Bool

    static let kind = Kind.rewordingHeard
    var event: Event { .rewordingHeard(self) }
    var subject: Subject? { nil }
    var words: [String] { [] }
    var places: [Place] { [.heard(note)] }
    var about: Matter { .note(note) }

    func happen(in series: inout Series, by action: Action) {
      series.notes[note]?.isRewordingRight = isRight
    }

    struct Asked: Rule {
      let note: NoteID
      let isRight: Bool

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        let known = try series.standing(note)
        if known.rewording == nil { throw .noRewording }
        return series.setting(
          .rewordingHeard(note: note, isRight: isRight), unless: known.isRewordingRight == isRight)
      }
    }
  }

  package static func rewordingHeard(note: NoteID, isRight: Bool) -> Event {
    .rewordingHeard(RewordingHeard(note: note, isRight: isRight))
  }
}

extension Request {
  /// Keep what the room said of a rewording it heard.
  public static func hearRewording(_ note: NoteID, isRight: Bool) -> Request {
    Request(Event.RewordingHeard.Asked(note: note, isRight: isRight))
  }
}
