import TillDiCore

/// What comes next, by the programme's order and by what was done.
extension Reports {
  /// The next session that was not held.
  var nextSession: SessionID? { programme.flatMap { series.nextSession(in: $0)?.id } }

  /// The date of a session that lies ahead, if one is set.
  func nextPlan(of session: SessionID) -> PlannedSession? {
    series.waitingPlans.first { $0.session == session && $0.day >= today }
  }

  /// The day a session should be held, where it has no date and the programme counts from the hand-over.
  func proposedDay(of session: SessionID) -> Day? {
    programme?.session(session).flatMap { series.proposedDay(for: $0) }
  }

  /// What to type next, the most pressing first; three lines at most.
  var nextCommands: [String] {
    if let open = series.currentOccasion(on: today) { return ["tilldi run \(open.session)"] }
    var commands = series.leftOpen(on: today).map { ["tilldi run \($0.session)"] } ?? []
    if !series.isClosed {
      commands += handOverCommands
      if let next = nextSession { commands.append("tilldi run \(next)") }
    }
    if isWaitingForReply { commands.append("tilldi reply") }
    if followUps.contains(where: { !$0.isOver }) { commands.append("tilldi follow-up") }
    if commands.isEmpty { commands = ["tilldi report"] }
    return Array(commands.prefix(3))
  }

  /// A side whose sessions are held, with a list that is not handed over as it stands.
  private var handOverCommands: [String] {
    TrackKind.allCases.filter { track in
      guard isOver(track) else { return false }
      guard let handOver = series.latestHandOver(of: track) else {
        return ListKind.lists(of: track).contains { !series.lines(of: $0).isEmpty }
      }
      return hasChanged(since: handOver)
    }.map { "tilldi hand-over \($0.rawValue)" }
  }

  /// Whether nothing more is to be said for a side's list: its last session is held.
  private func isOver(_ track: TrackKind) -> Bool {
    let held = Set(series.occasions.filter(\.isEnded).map(\.session))
    return programme?.sessions(of: track).last.map { held.contains($0.id) } ?? false
  }

  private var isWaitingForReply: Bool {
    series.latestHandOver(of: .staff) != nil && !series.comparison.unanswered.isEmpty
  }
}

extension FollowUp {
  /// Whether it is told back, so that nothing remains.
  fileprivate var isOver: Bool { if case .toldBack = state { true } else { false } }
}
