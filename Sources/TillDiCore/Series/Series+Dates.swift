/// When each session was held and is to be held: the one place that says so, whatever paper asks.
extension Series {
  /// The occasion that a date became, on whatever day it was held; `nil` while it is still to come.
  ///
  /// A date that was set after an occasion is another time the session is held. Of a session that is split, the first
  /// occasion is its first part; no part is waited for once the session was ended, or held after that part's day.
  ///
  /// ```swift
  /// let plan = series.plans[0]  // 3 March
  /// print(series.occasion(of: plan)?.day ?? "to come")  // 5 March
  /// ```
  public func occasion(of plan: PlannedSession) -> Occasion? {
    let before = occasionsBefore[plan.id] ?? []
    let held = occasions.filter { $0.session == plan.session && !before.contains($0.id) }
      .sorted { $0.day < $1.day }
    let parts = plans.filter {
      $0.session == plan.session && occasionsBefore[$0.id] ?? [] == before
    }
    guard let place = parts.firstIndex(of: plan) else { return nil }
    if held.indices.contains(place) { return held[place] }
    return held.last { $0.isEnded || $0.day >= plan.day }
  }

  /// The dates that are still to come, or should have been by now: no occasion has become of them.
  ///
  /// Costs the number of dates times that of occasions, some tens of each.
  public var waitingPlans: [PlannedSession] { plans.filter { occasion(of: $0) == nil } }

  /// The occasion that a room sits in: begun today and not ended, or gone on with today.
  ///
  /// One that was left open on an earlier day is over, though nobody said so.
  public func currentOccasion(on today: Day) -> Occasion? {
    occasions.last { !$0.isEnded && ($0.day >= today || $0.lastAt?.day == today) }
  }

  /// The occasion that was left open on an earlier day, the last of them.
  public func leftOpen(on today: Day) -> Occasion? {
    currentOccasion(on: today) == nil ? openOccasion : nil
  }
}
