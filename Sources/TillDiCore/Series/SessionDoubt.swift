/// Why somebody may not mean to hold a session now.
package enum SessionDoubt: Hashable, Sendable {
  /// It has a date that is still to come.
  case notYet(PlannedSession)
  /// Another comes before it, and was not held.
  case outOfOrder(before: Session)
  /// It was left open on an earlier day.
  case leftOpen(Occasion)
}

extension Series {
  /// What makes it doubtful that a session is to be held today, or gone on with; a person is asked then.
  ///
  /// A session passed over earlier may be taken up later, and one whose day has gone by may be held.
  package func doubt(
    about session: Session, continuing: OccasionID?, in programme: Programme, today: Day
  ) -> SessionDoubt? {
    if let open = continuing.flatMap({ occasion($0) }) {
      let isNow = open.day >= today || open.lastAt?.day == today
      return open.isEnded || isNow ? nil : .leftOpen(open)
    }
    let plans = waitingPlans.filter { $0.session == session.id }
    if let first = plans.first, first.day > today { return .notYet(first) }
    if plans.contains(where: { $0.day == today }) { return nil }
    return waiting(before: session, in: programme).map { .outOfOrder(before: $0) }
  }

  /// The session that waits and comes before another.
  private func waiting(before session: Session, in programme: Programme) -> Session? {
    if session.isBeforeStart { return nil }
    let group =
      session.track.map { programme.sessions(of: $0) }
      ?? programme.occasions.filter { !$0.isBeforeStart }
    if let next = waiting(in: group), let place = group.firstIndex(where: { $0.id == session.id }),
      group[..<place].contains(where: { $0.id == next.id })
    {
      return next
    }
    // What both sides come to is about lists that somebody has handed over.
    guard session.track == nil, handOvers.isEmpty else { return nil }
    return TrackKind.allCases.lazy.compactMap { waiting(in: programme.sessions(of: $0)) }.first
  }

  /// The first of some sessions after the last that was held: one before it was passed over.
  func waiting(in sessions: [Session]) -> Session? {
    let held = Set(occasions.map(\.session))
    let last = sessions.lastIndex { held.contains($0.id) }
    return sessions[(last.map { $0 + 1 } ?? sessions.startIndex)...].first
  }
}
