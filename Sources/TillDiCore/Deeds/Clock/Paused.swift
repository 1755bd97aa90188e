extension Event {
  /// The room took a break.
  public struct Paused: Deed {
    package let occasion: OccasionID
    /// How long it is to be, in minutes, where that was said.
    package var minutes: Int?

    static let kind = Kind.paused
    var event: Event { .paused(self) }
    var subject: Subject? { nil }
    var words: [String] { [] }
    var places: [Place] { [] }
    var about: Matter { .series }
    static var isOnlyTime: Bool { true }

    func happen(in series: inout Series, by action: Action) {
      let now = Timestamp(text: action.at)
      series.change(occasion) {
        guard $0.clock?.pausedAt == nil else { return }
        $0.clock?.pausedAt = now
        $0.clock?.breakMinutes = minutes.map { $0.within(longestActivity) }
      }
    }

    struct Asked: Rule {
      let occasion: OccasionID
      let minutes: Int?

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        guard let clock = try series.begun(occasion).clock else { throw .noClock }
        if clock.pausedAt != nil { throw .alreadyPaused }
        if let minutes, !(1...600).contains(minutes) { throw .notMinutes(minutes) }
        return [.paused(occasion: occasion, minutes: minutes)]
      }
    }
  }

  package static func paused(occasion: OccasionID, minutes: Int? = nil) -> Event {
    .paused(Paused(occasion: occasion, minutes: minutes))
  }
}

extension Request {
  /// Take a break, of so many minutes where that is said.
  public static func pause(_ occasion: OccasionID, minutes: Int? = nil) -> Request {
    Request(Event.Paused.Asked(occasion: occasion, minutes: minutes))
  }
}
