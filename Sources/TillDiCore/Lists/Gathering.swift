/// One of the notes that were put together under a name, and which of its wordings stood when a list was read.
///
/// Source: <doc:TheModel#Own-words-first>.
public struct GatheredNote: Hashable, Sendable, Codable {
  /// The note.
  public var note: NoteID
  /// The action that gave the words.
  public var wording: ActionID
  /// The action that gave a claim's route, or an offer's conditions.
  public var detail: ActionID?

  /// Takes every part.
  public init(note: NoteID, wording: ActionID, detail: ActionID? = nil) {
    self.note = note
    self.wording = wording
    self.detail = detail
  }
}

extension Series {
  /// The note whose name a note is gathered under, while that one stands and is of the same kind.
  ///
  /// A note that is moved to another kind leaves its gathering, so that it stands in its own list.
  public func head(of note: NoteID) -> NoteID? {
    guard let head = heads[note], let named = notes[head], !named.isRemoved,
      named.kind == notes[note]?.kind
    else { return nil }
    return head
  }

  /// The same where others read: a name that stays in the room gathers nothing there.
  ///
  /// What was said under such a name may leave all the same, and stands by itself.
  public func sharedHead(of note: NoteID) -> NoteID? {
    guard let head = head(of: note), notes[head]?.mayLeave == true else { return nil }
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

  /// Everything that may leave the room under a note's words: each note, and right after it what is gathered under
  /// that one in turn.
  public func gatheredNotes(under head: NoteID) -> [Note] {
    everything(under: head, \.mayLeave)
  }

  /// Everything under a note's words, at any depth, that is not itself or under something left out.
  func everything(under head: NoteID, _ counts: (Note) -> Bool) -> [Note] {
    var found: [Note] = []
    var seen: Set<NoteID> = [head]
    var waiting = Array(members(of: head).reversed())
    while let note = waiting.popLast() {
      guard counts(note), seen.insert(note.id).inserted else { continue }
      found.append(note)
      waiting += members(of: note.id).reversed()
    }
    return found
  }

  /// Whether following heads from a note leads to another: then it can't be gathered under that one as well.
  ///
  /// Only a name that is gone for good ends the way; one of another kind may be moved back.
  func stands(_ note: NoteID, under other: NoteID) -> Bool {
    var place: NoteID? = note
    var steps = 0
    while let here = place, steps <= heads.count {
      if here == other { return true }
      place = heads[here].flatMap { notes[$0]?.isRemoved == false ? $0 : nil }
      steps += 1
    }
    return false
  }
}
