extension Event {
  /// An activity was passed over, with a reason if one was given.
  public struct ActivitySkipped: Deed {
    package let occasion: OccasionID
    package let activity: ActivityID
    package let reason: String?

    static let kind = Kind.activitySkipped
    var event: Event { .activitySkipped(self) }
    var subject: Subject? { reason == nil ? nil : .skipping(activity, at: occasion) }
    var words: [String] { [reason].compactMap { $0 } }
    var places: [Place] { [] }
    var about: Matter { .series }

    func happen(in series: inout Series, by action: Action) {
      series.change(occasion) { $0.skipped[activity] = reason ?? "" }
    }

    struct Asked: Rule {
      let occasion: OccasionID
      let activity: ActivityID
      let reason: String?

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        try situation.knows(activity, in: series.begun(occasion).session)
        return [.activitySkipped(occasion: occasion, activity: activity, reason: reason)]
      }
    }
  }

  package static func activitySkipped(occasion: OccasionID, activity: ActivityID, reason: String?)
    -> Event
  {
    .activitySkipped(ActivitySkipped(occasion: occasion, activity: activity, reason: reason))
  }
}

extension Request {
  /// Pass over an activity.
  public static func skip(_ occasion: OccasionID, _ activity: ActivityID, reason: String?)
    -> Request
  {
    Request(Event.ActivitySkipped.Asked(occasion: occasion, activity: activity, reason: reason))
  }
}
