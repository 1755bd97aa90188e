extension Event {
  /// What an activity took so far, beside what was planned; said when the room leaves it.
  public struct Timed: Deed {
    package let occasion: OccasionID
    package let activity: ActivityID
    package let planned: Int
    package let actual: Int

    static let kind = Kind.timed
    var event: Event { .timed(self) }
    var subject: Subject? { nil }
    var words: [String] { [] }
    var places: [Place] { [] }
    var about: Matter { .series }
    static var isOnlyTime: Bool { true }

    func happen(in series: inout Series, by action: Action) {
      // A night that a clock ran through, as earlier programs kept it.
      guard actual.within(longestActivity) < longestActivity else { return }
      series.change(occasion) {
        $0.taken[activity] = TimeTaken(
          planned: planned.within(longestActivity), actual: max(0, actual))
      }
    }

    typealias Asked = ActivityEntered.Asked
  }

  package static func timed(occasion: OccasionID, activity: ActivityID, planned: Int, actual: Int)
    -> Event
  {
    .timed(Timed(occasion: occasion, activity: activity, planned: planned, actual: actual))
  }
}

extension Occasion {
  /// What is kept when the room leaves the activity it is at: what it took, where that is a minute or more.
  func leaving(_ situation: Situation) -> [Event] {
    guard let clock, let now = situation.now, isClockKnown(at: now),
      let here = situation.programme?.activity(clock.activity, in: session)
    else { return [] }
    let minutes = clock.minutesSpent(at: now)
    let before = taken[here.id]?.actual
    if minutes == before || (before == nil && clock.spent(at: now) < 60) { return [] }
    return [
      .timed(occasion: id, activity: here.id, planned: here.minutes, actual: minutes)
    ]
  }
}
