package import TillDiCore
import TillDiJournal
import TillDiProgrammes
import TillDiWords

extension OpenSeries {
  /// The programme as it stands in the series' folder; a changed text is kept and recorded first.
  ///
  /// - Throws: A ``Report`` naming every fault by line and column; then nothing was recorded.
  package mutating func adoptProgramme() throws -> Programme {
    let bytes = try programmeFile.bytes()
    let programme = try programmeFile.programme()
    let fingerprint = Programmes.fingerprint(bytes)
    let undecided = openConflicts(programme).first { $0.place == .programme }
    if let undecided, undecided.sides.contains(where: { $0.event.adopts(fingerprint) }) {
      // Going on with the room is no choice between the two.
      try context.tell(words.programmeUndecided + words.seeBoth)
      return programme
    }
    if series.programme?.fingerprint != fingerprint, record.journal.header.isWritable {
      try keptProgrammes.keep(bytes, programme)
      try perform(.adopt(programme: programme.id, fingerprint: fingerprint))
      try context.tell(words.programmeChanged)
    }
    return programme
  }
}

extension Event {
  fileprivate func adopts(_ fingerprint: String) -> Bool {
    if case .programmeAdopted(let adopted) = self {
      adopted.fingerprint == fingerprint
    } else {
      false
    }
  }
}
