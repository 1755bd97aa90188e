extension Event {
  /// A session was ended.
  public struct OccasionEnded: Deed {
    package let occasion: OccasionID

    static let kind = Kind.occasionEnded
    var event: Event { .occasionEnded(self) }
    var subject: Subject? { nil }
    var words: [String] { [] }
    var places: [Place] { [] }
    var about: Matter { .series }
    static var isOnlyTime: Bool { true }

    func happen(in series: inout Series, by action: Action) {
      series.unshown = []
      series.change(occasion) {
        $0.stopClock(at: Timestamp(text: action.at))
        $0.isEnded = true
      }
    }

    struct Asked: Rule {
      let occasion: OccasionID

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        let held = try series.begun(occasion)
        return held.isEnded ? [] : held.leaving(situation) + [.occasionEnded(occasion: occasion)]
      }
    }
  }

  package static func occasionEnded(occasion: OccasionID) -> Event {
    .occasionEnded(OccasionEnded(occasion: occasion))
  }
}

extension Request {
  /// End the session.
  public static func end(_ occasion: OccasionID) -> Request {
    Request(Event.OccasionEnded.Asked(occasion: occasion))
  }
}
