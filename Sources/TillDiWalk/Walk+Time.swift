package import TillDiCore

extension Walk {
  /// Whether so long has passed since the last entry that the clock must be asked for: two minutes, since a
  /// program that was stopped and begun again at once has not lost the time.
  func isLongAgo(_ held: Occasion, _ series: Series, _ now: Timestamp) -> Bool {
    guard !held.isEnded, held.clock != nil, let last = series.lastAt else { return false }
    return isAsleep(from: last, to: now)
  }

  /// Minutes that were left of the activity when something was last written down.
  func leftAtLastEntry(_ series: Series) -> Int? {
    guard let held = series.occasion(occasion), let clock = held.clock, let last = series.lastAt,
      let activity = activity(series)
    else { return nil }
    return max(0, held.planned(activity) - clock.minutesSpent(at: last))
  }
}

extension Walk {
  /// Goes to the next kind that is noted here, or back to the first; nothing is recorded.
  package mutating func nextSide(_ series: Series) {
    let kinds = activity(series)?.takes ?? []
    guard let place = kinds.firstIndex(of: kind(series)) else {
      chosenKind = nil
      return
    }
    chosenKind = kinds[(place + 1) % kinds.count]
  }
}
