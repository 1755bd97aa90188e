package import TillDiCore

extension Walk {
  /// The laptop has slept, so nobody knows what the room did meanwhile: the clock is asked for.
  ///
  /// `seen` is when somebody last looked at the clock. A question that is open goes first; then the clock goes on by
  /// the wall.
  package mutating func wake(_ series: Series, seen: Timestamp) -> Turn {
    guard form == nil, let now, let held = series.occasion(occasion), let clock = held.clock,
      let activity = activity(series)
    else { return Turn() }
    // A clock that was not asked for while a question was open, or that a break left running over night.
    let isUnknown = series.clock(of: occasion, in: session, at: now) == nil
    guard isUnknown || clock.pausedAt == nil && isAsleep(from: seen, to: now) else { return Turn() }
    let left = held.planned(activity) - clock.minutesSpent(at: seen)
    form = ClockForm(guess: max(0, isUnknown ? leftAtLastEntry(series) ?? left : left))
    return ask(series)
  }

  /// Whether so long has passed between two looks at the clock that the time in between is nobody's.
  func isAsleep(from seen: Timestamp, to now: Timestamp) -> Bool {
    abs(now.seconds(since: seen)) >= 120
  }
}
