extension Event {
  /// The clock was set by hand: so many minutes were spent in the activity.
  public struct ClockSet: Deed {
    package let occasion: OccasionID
    package let activity: ActivityID
    package let spent: Int

    static let kind = Kind.clockSet
    var event: Event { .clockSet(self) }
    var subject: Subject? { nil }
    var words: [String] { [] }
    var places: [Place] { [] }
    var about: Matter { .series }
    static var isOnlyTime: Bool { true }

    func happen(in series: inout Series, by action: Action) {
      guard let now = Timestamp(text: action.at) else { return }
      series.change(occasion) {
        // After a merge it may be about an activity the room has left.
        guard let clock = $0.clock, clock.activity == activity else { return }
        $0.stopClock(at: now)
        $0.clock = RoomClock(
          activity: activity, from: now, before: max(0, spent.within(longestActivity)) * 60,
          pausedAt: clock.pausedAt == nil ? nil : now, breakMinutes: clock.breakMinutes)
      }
    }

    struct Asked: Rule {
      let occasion: OccasionID
      let activity: ActivityID
      let left: Int

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        let held = try series.begun(occasion)
        guard let clock = held.clock else { throw .noClock }
        try situation.knows(activity, in: held.session)
        // The clock runs where the room is, and nowhere else.
        guard clock.activity == activity else { throw .noClock }
        guard (-600...600).contains(left) else { throw .notMinutes(left) }
        guard let here = situation.programme?.activity(activity, in: held.session) else {
          throw .unknownActivity(activity.rawValue)
        }
        // More may be left than was planned: then the room was given more.
        let spent = held.planned(here) - left
        if spent >= 0 { return [.clockSet(occasion: occasion, activity: activity, spent: spent)] }
        return [
          .extended(occasion: occasion, activity: activity, minutes: -spent),
          .clockSet(occasion: occasion, activity: activity, spent: 0),
        ]
      }
    }
  }

  package static func clockSet(occasion: OccasionID, activity: ActivityID, spent: Int) -> Event {
    .clockSet(ClockSet(occasion: occasion, activity: activity, spent: spent))
  }
}

extension Request {
  /// Set the clock: so many minutes are left of the activity.
  public static func setClock(_ occasion: OccasionID, _ activity: ActivityID, left: Int) -> Request
  {
    Request(Event.ClockSet.Asked(occasion: occasion, activity: activity, left: left))
  }
}
