import TillDiCore

/// What an event is tied to, as literal values: whose words it carries, what it sets, what it is about.
///
/// Erasing, merging, undoing and choosing all go by these. They are written out for every kind, so that no arm of
/// the code that tells them can be left out or misled without a test that says so.
struct Ties: Hashable, Sendable {
  /// Everything in it that somebody typed: what is looked for when words are to be erased.
  var words: [String] = []
  /// The thing whose words it carries, so that they can be erased.
  var subject: String?
  /// What it sets, so that two laptops can be seen to disagree.
  var place: String?
  /// The note that such a disagreement belongs to.
  var note: NoteID?
  /// The one thing that it tells of, so that it can stay where that stays.
  var about: String?
  /// The notes that it needs to be there, in order, so that taking one away is seen to disagree.
  var worksOn: [NoteID] = []

  /// It carries nobody's words, sets nothing that another could set, and is about nothing that stays in a room.
  static let none = Ties()
}

extension Ties {
  /// What an event is tied to by the code, after it happened in ``RecordedRoom``.
  init(of event: Event) {
    words = event.words
    subject = event.subject.map { String(describing: $0) }
    place = event.place.map { String(describing: $0) }
    about = event.stays.map { String(describing: $0) }
    note = event.place.flatMap { _ in Conflict(over: event).note }
    var room = Room(events: RecordedRoom.events)
    let action = room.keep([event])
    // Whoever takes a note away replaces what was done to it.
    worksOn = Self.everyNote.filter {
      room.history.replaced(by: .removed(note: $0)).contains(action)
    }
  }

  /// Every note and attachment of the room, and those that the table's events bring.
  private static let everyNote: [NoteID] = [
    "c1", "c2", "c7", "d1", "d2", "f1", "g1", "o1", "o2", "r1", "s1",
  ]
}

extension Conflict {
  /// Two laptops disagree by an event and another of its kind.
  fileprivate init(over event: Event) {
    let sides = ["a", "b"].map {
      Side(Action(id: ActionID($0), number: 1, at: "", by: $0, events: [event]), event)
    }
    self.init(place: event.place ?? .standing("none"), sides: sides, standing: "a")
  }
}
