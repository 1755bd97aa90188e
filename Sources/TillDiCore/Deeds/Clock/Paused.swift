extension Event {
  /// The room took a break.
  public struct Paused: Deed {
    package let occasion: OccasionID

    static let kind = Kind.paused
    var event: Event { .paused(self) }
    var subject: Subject? { nil }
    var words: [String] { [] }
    var places: [Place] { [] }
    var about: Matter { .series }
    static var isOnlyTime: Bool { true }

    func happen(in series: inout Series, by action: Action) {
      let now = Timestamp(text: action.at)
      series.change(occasion) { if $0.clock?.pausedAt == nil { $0.clock?.pausedAt = now } }
    }

    struct Asked: Rule {
      let occasion: OccasionID

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        guard let clock = try series.begun(occasion).clock else { throw .noClock }
        if clock.pausedAt != nil { throw .alreadyPaused }
        return [.paused(occasion: occasion)]
      }
    }
  }

  package static func paused(occasion: OccasionID) -> Event {
    .paused(Paused(occasion: occasion))
  }
}

extension Request {
  /// Take a break.
  public static func pause(_ occasion: OccasionID) -> Request {
    Request(Event.Paused.Asked(occasion: occasion))
  }
}
