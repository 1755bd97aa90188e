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
    let under = Dictionary(grouping: notes) { note in
      var head = note.id
      var seen: Set<NoteID> = [head]
      while let next = series.sharedHead(of: head), here.contains(next), seen.insert(next).inserted
      {
        head = next
      }
      return head
    }
    return notes.compactMap { note in
      under[note.id].map { ToldNote(note: note, under: $0.filter { $0.id != note.id }) }
    }
  }
}

/// Words in an order that tells nothing of who spoke first.
func alphabetical(_ texts: [String]) -> [String] {
  texts.sorted { ($0.lowercased(), $0) < ($1.lowercased(), $1) }
}
