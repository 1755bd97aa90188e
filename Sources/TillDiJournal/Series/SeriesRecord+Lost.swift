package import TillDiCore

extension SeriesRecord {
  /// The entries that are known here and not among others, but for those whose words were erased meanwhile.
  func gone(from actions: [Action]) -> [Action] {
    let there = Set(actions.map(\.id))
    let erased = Set(actions.flatMap(\.erasures))
    return history.actions.filter { action in
      !there.contains(action.id)
        && !action.events.contains { $0.subject.map(erased.contains) ?? false }
    }
  }

  /// Writes back what went while this program ran; how many entries.
  ///
  /// What was erased for good is erased again in the older record, and never written back.
  ///
  /// - Throws: Why it could not be written; what is not back is still in ``lost``.
  @discardableResult
  package mutating func writeBack(_ stamp: Stamp) throws(JournalFailure) -> Int {
    let erased = Set(lost.flatMap(\.erasures) + history.actions.flatMap(\.erasures))
    let again = lost.filter { action in
      action.erasures.isEmpty
        && !action.events.contains { $0.subject.map(erased.contains) ?? false }
    }
    let toErase = Set(lost.flatMap(\.erasures))
    try journal.append(again)
    try forgetLost()
    for subject in toErase.sorted(by: { $0.rawValue < $1.rawValue }) {
      _ = try erase(subject, texts: [], stamp)
    }
    return again.count
  }
}
