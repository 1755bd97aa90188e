import TillDiCore

/// A note, and what is gathered under its words and told nowhere else.
struct ToldNote {
  let note: Note
  let under: [Note]
}

extension Reports {
  /// Notes as they are told: each once, either by itself or under the name it was gathered under.
  ///
  /// A name that is not among them, since it stands in a list, gathers none of them.
  func told(_ notes: [Note]) -> [ToldNote] {
    let here = Set(notes.map(\.id))
    var heads: Set<NoteID> = []
    var under: [NoteID: [Note]] = [:]
    for note in notes {
      let head = head(of: note.id, among: here)
      heads.insert(head)
      if head != note.id { under[head, default: []].append(note) }
    }
    return notes.filter { heads.contains($0.id) }
      .map { ToldNote(note: $0, under: under[$0.id] ?? []) }
  }

  /// The name a note is told under, at the top of its gatherings; the note itself where it stands alone.
  private func head(of note: NoteID, among here: Set<NoteID>) -> NoteID {
    // Most notes are gathered under nothing.
    if series.heads[note] == nil { return note }
    var head = note
    var seen: Set<NoteID> = [head]
    while let next = series.sharedHead(of: head), here.contains(next), seen.insert(next).inserted {
      head = next
    }
    return head
  }
}

/// Words in an order that tells nothing of who spoke first.
package func alphabetical(_ texts: [String]) -> [String] {
  texts.map { ($0.lowercased(), $0) }.sorted { $0 < $1 }.map(\.1)
}
