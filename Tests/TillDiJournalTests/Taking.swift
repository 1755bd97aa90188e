import TillDiCore
import TillDiJournal

/// An action with one event at a fixed time; the record gives it its number.
func action(_ event: Event, id: String = ActionID.drawn()) -> Action {
  Action(
    id: ActionID(id), number: 0, at: "2026-03-03T14:05:00+01:00", by: "laptop", events: [event])
}

/// An action that takes down a note.
func note(_ text: String, id: String = "note-1") -> Action { action(said(text, id)) }

/// That somebody said something.
func said(_ text: String, _ id: String) -> Event {
  .said(note: NoteID(id), kind: .remark, text: text, detail: nil, staysInRoom: false)
}

/// A new series' first event, which carries no words.
func adopted(_ programme: String = "tilldi") -> Event {
  .programmeAdopted(programme: programme, fingerprint: "9f")
}

/// Papers by their paths, each known as it was written.
func papers(_ text: String, at paths: String...) -> [String: Set<String>] {
  Dictionary(uniqueKeysWithValues: paths.map { ($0, [Fingerprint.of(Array(text.utf8))]) })
}
