extension Event {
  /// The note was put under another kind.
  public struct Moved: Deed {
    package let note: NoteID
    package let kind: NoteKind

    static let kind = Kind.moved
    var event: Event { .moved(self) }
    var subject: Subject? { nil }
    var words: [String] { [] }
    var places: [Place] { [.kind(note), .standing(note)] }
    var about: Matter { .note(note) }

    func happen(in series: inout Series, by action: Action) {
      series.setKind(of: note, kind)
    }

    struct Asked: Rule {
      let note: NoteID
      let kind: NoteKind

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        let known = try series.standing(note)
        // A claim may be a route alone; under any other kind it would be a line without words.
        if kind != .claim { _ = try checked(known.text) }
        if known.kind == kind {
          return series.setting(.moved(note: note, kind: kind), unless: true)
        }
        // What is gathered under it goes along, but for a route without words, which is nothing else than a claim.
        let under = series.everything(under: note) { kind == .claim || hasWords($0.text) }
        return ([known] + under).map { .moved(note: $0.id, kind: kind) }
      }
    }
  }

  package static func moved(note: NoteID, kind: NoteKind) -> Event {
    .moved(Moved(note: note, kind: kind))
  }
}

extension Request {
  /// Put a note under another kind.
  public static func move(_ note: NoteID, _ kind: NoteKind) -> Request {
    Request(Event.Moved.Asked(note: note, kind: kind))
  }
}
