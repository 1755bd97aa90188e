/// The longest any activity is taken to last, in minutes: a day.
///
/// A record that says more is read as this, and never traps.
private let longestActivity = 1440

extension Series {
  mutating func evolveClock(_ event: Event, _ action: Action) {
    let at = Timestamp(text: action.at)
    switch event {
    case .extended(let id, let activity, let minutes):
      change(id) {
        let sum = ($0.added[activity] ?? 0) + minutes.within(longestActivity)
        $0.added[activity] = sum.within(longestActivity)
      }
    case .timed(let id, let activity, let planned, let actual):
      change(id) {
        $0.taken[activity] = TimeTaken(
          planned: planned.within(longestActivity), actual: max(0, actual.within(longestActivity)))
      }
    case .paused(let id): change(id) { if $0.clock?.pausedAt == nil { $0.clock?.pausedAt = at } }
    case .resumed(let id): change(id) { $0.endBreak(at: at) }
    case .clockSet(let id, let activity, let spent):
      guard let at else { return }
      change(id) {
        // After a merge it may be about an activity the room has left.
        guard let clock = $0.clock, clock.activity == activity else { return }
        $0.stopClock(at: at)
        $0.clock = RoomClock(
          activity: activity, from: at, before: max(0, spent.within(longestActivity)) * 60,
          pausedAt: clock.pausedAt == nil ? nil : at)
      }
    default: break
    }
  }

  mutating func evolveBallot(_ event: Event) {
    switch event {
    case .ballotOpened(let ballot):
      guard !ballots.contains(where: { $0.ballot.id == ballot.id }) else { return }
      ballots.append(BallotCount(ballot: ballot))
    case .voted(let id, let votes, let isTotal):
      guard let index = ballots.firstIndex(where: { $0.ballot.id == id }) else { return }
      for vote in votes {
        let old = isTotal ? 0 : ballots[index].totals[vote.note] ?? 0
        ballots[index].totals[vote.note] = max(0, old + vote.count.within(mostVotes))
          .within(mostVotes)
      }
      if !isTotal { ballots[index].cast += 1 }
    case .ballotClosed(let id):
      guard let index = ballots.firstIndex(where: { $0.ballot.id == id }) else { return }
      ballots[index].isClosed = true
    default: break
    }
  }
}

/// More votes than any room casts.
private let mostVotes = 1_000_000

extension Int {
  fileprivate func within(_ most: Int) -> Int { Swift.min(Swift.max(self, -most), most) }
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
