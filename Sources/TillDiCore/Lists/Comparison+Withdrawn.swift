/// What people linked and a side has taken back since: it is said, and nothing disappears in silence.
///
/// Words are shown only as they were handed over. What stays in the room since is neither shown nor counted.
struct TakenBack {
  /// Lines that are in no version that counts now, by the words they were last handed over with.
  private(set) var lines: [NoteID: ListLine] = [:]
  /// Notes without words to show: erased, or taken away before they were handed over.
  private(set) var lost: Set<NoteID> = []

  /// Looks for what some links mean and the lists no longer have.
  ///
  /// Costs the links, and the lines of earlier versions where something is missing.
  init(of ends: [NoteID], track: TrackKind, shared: Set<NoteID>, in series: Series) {
    let missing = Set(ends).subtracting(shared)
    if missing.isEmpty { return }
    for handOver in series.handOvers where handOver.track == track {
      for line in series.lines(of: handOver) where missing.contains(line.note) {
        lines[line.note] = line
      }
    }
    lost = missing.filter { id in
      guard lines[id] == nil else { return false }
      // Whatever stays in the room is not even counted; what never was is nothing to tell of.
      return series.notes[id].map { $0.isRemoved && !$0.staysInRoom }
        ?? series.erased.contains(Subject(id))
    }
  }

  /// A line that is in no version that counts now, as the other end of a link.
  func line(_ note: NoteID, _ grade: LinkGrade) -> LinkedLine? {
    lines[note].map { LinkedLine(line: $0, grade: grade, isWithdrawn: true) }
  }
}

extension Series {
  /// Whether a line that was handed over has been taken off its list since.
  func isWithdrawn(_ line: ListLine) -> Bool {
    guard let note = notes[line.note] else { return true }
    return note.isRemoved || note.kind != line.list.noteKind
  }
}
