extension Event {
  /// The room went to an activity, forwards or back.
  public struct ActivityEntered: Deed {
    package let occasion: OccasionID
    package let activity: ActivityID

    static let kind = Kind.activityEntered
    var event: Event { .activityEntered(self) }
    var subject: Subject? { nil }
    var words: [String] { [] }
    var places: [Place] { [] }
    var about: Matter { .series }
    static var isOnlyTime: Bool { true }

    func happen(in series: inout Series, by action: Action) {
      series.unshown.removeAll {
        $0.position?.occasion != occasion || $0.position?.activity != activity
      }
      let now = Timestamp(text: action.at)
      series.change(occasion) {
        $0.stopClock(at: now)
        $0.startClock(in: activity, at: now)
        $0.activity = activity
        $0.entered.insert(activity)
        $0.skipped[activity] = nil
        $0.isEnded = false
      }
    }

    struct Asked: Rule {
      let occasion: OccasionID
      let activity: ActivityID

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        let held = try series.begun(occasion)
        try situation.knows(activity, in: held.session)
        if held.activity == activity, !held.isEnded { return [] }
        return held.leaving(situation) + [.activityEntered(occasion: occasion, activity: activity)]
      }
    }
  }

  package static func activityEntered(occasion: OccasionID, activity: ActivityID) -> Event {
    .activityEntered(ActivityEntered(occasion: occasion, activity: activity))
  }
}

extension Request {
  /// Go to an activity.
  public static func enter(_ occasion: OccasionID, _ activity: ActivityID) -> Request {
    Request(Event.ActivityEntered.Asked(occasion: occasion, activity: activity))
  }
}
