/// The longest any activity is taken to last, in minutes: a day.
///
/// A record that says more is read as this, and never traps.
let longestActivity = 1440

extension Int {
  /// The number, or the nearest that is no further from zero than `most`.
  func within(_ most: Int) -> Int { Swift.min(Swift.max(self, -most), most) }
}

extension Occasion {
  /// Starts the clock for an activity, unless the session is taken down afterwards or the time can't be read.
  mutating func startClock(in activity: ActivityID, at now: Timestamp?) {
    guard !isAfterwards, let now else { return }
    let before = (taken[activity]?.actual ?? 0) * 60
    clock = RoomClock(activity: activity, from: now, before: before)
  }

  /// Stops the clock and keeps the breaks it has counted.
  mutating func stopClock(at now: Timestamp?) {
    endBreak(at: now)
    breakSeconds += clock?.paused ?? 0
    clock = nil
  }

  /// Ends a break, if the room has one.
  mutating func endBreak(at now: Timestamp?) {
    guard let begun = clock?.pausedAt else { return }
    clock?.pausedAt = nil
    // A clock that was set back makes no break; one that stood over night is no coffee.
    let seconds = now.map { $0.seconds(since: begun) } ?? 0
    clock?.paused += Swift.min(Swift.max(0, seconds), longestActivity * 60)
  }
}
