extension Event {
  /// Somebody said something, in their own words.
  public struct Said: Deed {
    package let note: NoteID
    package let kind: NoteKind
    package let text: String
    package let detail: String?
    package let staysInRoom: Bool

    static let kind = Kind.said
    var event: Event { .said(self) }
    var subject: Subject? { Subject(note) }
    var words: [String] { [text] + [detail].compactMap { $0 } }
    var places: [Place] { [] }
    var about: Matter { .line(note, kind) }
    var names: NoteID? { note }

    func keepsInRoom(beside kept: Set<NoteID>) -> NoteID? { staysInRoom ? note : nil }

    func happen(in series: inout Series, by action: Action) {
      guard !series.notes.contains(note) else { return }
      series.notes[note] = Note(
        id: note, kind: kind, wordings: [Wording(action: action.id, text: text)],
        details: detail.map { [Wording(action: action.id, text: $0)] } ?? [], rewording: nil,
        staysInRoom: staysInRoom, isRemoved: false, position: action.position,
        number: action.number)
      series.putLast(note, kind)
      series.show(allBut: note, by: action)
    }

    struct Asked: Rule {
      let note: NoteID
      let kind: NoteKind
      let text: String
      let detail: String?
      let staysInRoom: Bool

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        [try TillDiCore.said(note, kind, text: text, detail: detail, staysInRoom: staysInRoom)]
      }
    }
  }

  package static func said(
    note: NoteID, kind: NoteKind, text: String, detail: String?, staysInRoom: Bool
  ) -> Event {
    .said(Said(note: note, kind: kind, text: text, detail: detail, staysInRoom: staysInRoom))
  }
}

extension Request {
  /// Take down what was said.
  public static func say(
    _ note: NoteID, _ kind: NoteKind, text: String, detail: String? = nil, staysInRoom: Bool = false
  ) -> Request {
    Request(
      Event.Said.Asked(note: note, kind: kind, text: text, detail: detail, staysInRoom: staysInRoom)
    )
  }
}

/// The one rule for a new note; it needs no series, so that a note costs the same in any record.
///
/// - Throws: ``Refusal/emptyText``, ``Refusal/textTooLong(characters:most:)`` or ``Refusal/noDetail(_:)``.
public func said(
  _ id: NoteID, _ kind: NoteKind, text: String, detail: String?, staysInRoom: Bool
) throws(Refusal) -> Event {
  guard let detail else {
    return .said(
      note: id, kind: kind, text: try checked(text), detail: nil, staysInRoom: staysInRoom)
  }
  guard kind == .claim || kind == .offer else { throw .noDetail(kind) }
  // A claim may be a route alone, since staff’s step 4 asks for routes; an offer is never conditions alone.
  let words = kind == .claim && text.isEmpty ? "" : try checked(text)
  return .said(
    note: id, kind: kind, text: words, detail: try checked(detail), staysInRoom: staysInRoom)
}
