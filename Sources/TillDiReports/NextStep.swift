import TillDiCore

/// What comes next, by the programme's order and by what was done.
extension Reports {
  /// The next session that was not held: what begins, then both tracks, then what comes after them.
  var nextSession: SessionID? {
    guard let programme else { return nil }
    let held = Set(series.occasions.map(\.session))
    if held.isEmpty, let first = programme.occasions.first(where: \.isBeforeStart) {
      return first.id
    }
    let order = programme.sessions + programme.occasions.filter { !$0.isBeforeStart }
    return order.first { !held.contains($0.id) }?.id
  }

  /// What to type next, the most pressing first; two lines at most.
  var nextCommands: [String] {
    if let open = series.openOccasion { return ["tilldi run \(open.session)"] }
    var commands: [String] = []
    if !series.isClosed {
      commands += handOverCommands
      if let next = nextSession { commands.append("tilldi run \(next)") }
      if isWaitingForReply { commands.append("tilldi reply") }
    }
    if visibleFollowUps.contains(where: { !$0.isOver }) { commands.append("tilldi follow-up") }
    if commands.isEmpty { commands = ["tilldi report"] }
    return Array(commands.prefix(2))
  }

  /// A side whose sessions are held, with a list that is not handed over as it stands.
  private var handOverCommands: [String] {
    TrackKind.allCases.filter { track in
      let sessions = sessions(of: track)
      let held = Set(series.occasions.map(\.session))
      guard !sessions.isEmpty, sessions.isSubset(of: held) else { return false }
      guard let handOver = series.latestHandOver(of: track) else {
        return ListKind.lists(of: track).contains { !series.lines(of: $0).isEmpty }
      }
      return hasChanged(since: handOver)
    }.map { "tilldi hand-over \($0.rawValue)" }
  }

  private var isWaitingForReply: Bool {
    series.latestHandOver(of: .staff) != nil && !series.comparison.unanswered.isEmpty
  }
}

extension FollowUp {
  /// Whether it is told back, so that nothing remains.
  fileprivate var isOver: Bool { if case .toldBack = state { true } else { false } }
}

extension Session {
  /// Whether it is where promises are made before the first session.
  fileprivate var isBeforeStart: Bool {
    track == nil && activities.contains { $0.form == .promises }
  }
}
