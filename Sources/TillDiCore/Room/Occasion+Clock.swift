/// The longest silence, in seconds, after which the clock still tells what a room did: four hours.
///
/// Past that the lid was closed and people went home.
let longestSilence = 4 * 3600

extension Occasion {
  /// Whether the clock can be read: what was done last there is not long ago.
  func isClockKnown(at now: Timestamp) -> Bool {
    silence(until: now).map { $0 <= longestSilence } ?? false
  }

  /// Takes a night out of the room's time: the clock stood still while nobody was there.
  mutating func passOverNight(until now: Timestamp) {
    guard let old = clock, let silence = silence(until: now), silence > longestSilence else {
      return
    }
    func later(_ stamp: Timestamp) -> Timestamp {
      Timestamp(seconds: stamp.seconds + silence, offset: stamp.offset)
    }
    clock = RoomClock(
      activity: old.activity, from: later(old.from), before: old.before,
      pausedAt: old.pausedAt.map(later), paused: old.paused)
  }

  /// Seconds since something was done here, while the clock runs.
  private func silence(until now: Timestamp) -> Int? {
    guard let clock else { return nil }
    return now.seconds - max(clock.from.seconds, lastAt?.seconds ?? clock.from.seconds)
  }
}

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
    clock?.breakMinutes = nil
    // A clock that was set back makes no break; one that stood over night is no coffee.
    let seconds = now.map { $0.seconds(since: begun) } ?? 0
    if (0...longestSilence).contains(seconds) { clock?.paused += seconds }
  }
}
