extension Event {
  /// Minutes were added to an activity (negative: taken away) while the room was there.
  public struct Extended: Deed {
    package let occasion: OccasionID
    package let activity: ActivityID
    package let minutes: Int

    static let kind = Kind.extended
    var event: Event { .extended(self) }
    var subject: Subject? { nil }
    var words: [String] { [] }
    var places: [Place] { [] }
    var about: Matter { .series }
    static var isOnlyTime: Bool { true }

    func happen(in series: inout Series, by action: Action) {
      series.change(occasion) {
        let sum = ($0.added[activity] ?? 0) + minutes.within(longestActivity)
        $0.added[activity] = sum.within(longestActivity)
      }
    }

    struct Asked: Rule {
      let occasion: OccasionID
      let activity: ActivityID
      let minutes: Int

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        let held = try series.begun(occasion)
        try situation.knows(activity, in: held.session)
        guard held.clock != nil else { throw .noClock }
        guard (-600...600).contains(minutes), minutes != 0 else { throw .notMinutes(minutes) }
        return [.extended(occasion: occasion, activity: activity, minutes: minutes)]
      }
    }
  }

  package static func extended(occasion: OccasionID, activity: ActivityID, minutes: Int) -> Event {
    .extended(Extended(occasion: occasion, activity: activity, minutes: minutes))
  }
}

extension Request {
  /// Give an activity more minutes, or fewer.
  public static func extend(_ occasion: OccasionID, _ activity: ActivityID, minutes: Int) -> Request
  {
    Request(Event.Extended.Asked(occasion: occasion, activity: activity, minutes: minutes))
  }
}
