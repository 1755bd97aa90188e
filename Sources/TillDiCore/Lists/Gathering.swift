/// One of the notes that were put together under a name, and which of its wordings stood when a list was read.
///
/// Source: `MODEL.md` §4.6-3.
public struct GatheredNote: Hashable, Sendable, Codable {
  /// The note.
  public var note: NoteID
  /// The action that gave the words.
  public var wording: ActionID

  /// Takes both.
  public init(note: NoteID, wording: ActionID) {
    self.note = note
    self.wording = wording
  }
}

extension Series {
  /// The note whose name a note is gathered under, while that one stands.
  public func head(of note: NoteID) -> NoteID? {
    guard let head = heads[note], let named = notes[head], !named.isRemoved else { return nil }
    return head
  }

  /// Whether other notes are gathered under a note's words.
  public func isHead(_ note: NoteID) -> Bool {
    heads.values.contains(note) && !members(of: note).isEmpty
  }

  /// The notes that are gathered under a note's words, in the order they were said.
  public func members(of head: NoteID) -> [Note] {
    // Most notes gather nothing, and lists ask of every line.
    guard heads.values.contains(head) else { return [] }
    return noteOrder.compactMap { notes[$0] }.filter {
      self.head(of: $0.id) == head && !$0.isRemoved
    }
  }

  /// Whether following heads from a note leads to another: then it can't be gathered under that one as well.
  func stands(_ note: NoteID, under other: NoteID) -> Bool {
    var place: NoteID? = note
    var steps = 0
    while let here = place, steps <= heads.count {
      if here == other { return true }
      place = heads[here]
      steps += 1
    }
    return false
  }
}
