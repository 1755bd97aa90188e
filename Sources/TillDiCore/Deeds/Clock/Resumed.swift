extension Event {
  /// The break was over.
  public struct Resumed: Deed {
    package let occasion: OccasionID

    static let kind = Kind.resumed
    var event: Event { .resumed(self) }
    var subject: Subject? { nil }
    var words: [String] { [] }
    var places: [Place] { [] }
    var about: Matter { .series }
    static var isOnlyTime: Bool { true }

    func happen(in series: inout Series, by action: Action) {
      let now = Timestamp(text: action.at)
      series.change(occasion) { $0.endBreak(at: now) }
    }

    struct Asked: Rule {
      let occasion: OccasionID

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        guard let clock = try series.begun(occasion).clock else { throw .noClock }
        if clock.pausedAt == nil { throw .notPaused }
        return [.resumed(occasion: occasion)]
      }
    }
  }

  package static func resumed(occasion: OccasionID) -> Event {
    .resumed(Resumed(occasion: occasion))
  }
}

extension Request {
  /// End the break.
  public static func resume(_ occasion: OccasionID) -> Request {
    Request(Event.Resumed.Asked(occasion: occasion))
  }
}
