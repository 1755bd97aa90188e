extension Event {
  /// A session was begun; `label` tells day staff from night staff, `afterwards` a session taken down later.
  public struct OccasionBegan: Deed {
    package let occasion: OccasionID
    package let session: SessionID
    package let day: Day
    package let label: String?
    package let afterwards: Bool

    static let kind = Kind.occasionBegan
    var event: Event { .occasionBegan(self) }
    var subject: Subject? { nil }
    var words: [String] { [label].compactMap { $0 } }
    var places: [Place] { [] }
    var about: Matter { .session(session) }
    static var isOnlyTime: Bool { true }

    func happen(in series: inout Series, by action: Action) {
      guard !series.occasions.contains(where: { $0.id == occasion }) else { return }
      series.occasions.append(
        Occasion(id: occasion, session: session, day: day, label: label, isAfterwards: afterwards))
    }

    struct Asked: Rule {
      let occasion: OccasionID
      let session: SessionID
      let day: Day
      let label: String?
      let afterwards: Bool

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        try situation.knows(session)
        if day > situation.today { throw .dayNotCome(day, today: situation.today) }
        return [
          .occasionBegan(
            occasion: occasion, session: session, day: day, label: label, afterwards: afterwards)
        ]
      }
    }
  }

  package static func occasionBegan(
    occasion: OccasionID, session: SessionID, day: Day, label: String?, afterwards: Bool
  ) -> Event {
    .occasionBegan(
      OccasionBegan(
        occasion: occasion, session: session, day: day, label: label, afterwards: afterwards))
  }
}

extension Request {
  /// Begin a session, or another occasion of it.
  public static func begin(
    _ occasion: OccasionID, session: SessionID, day: Day, label: String?, afterwards: Bool
  ) -> Request {
    Request(
      Event.OccasionBegan.Asked(
        occasion: occasion, session: session, day: day, label: label, afterwards: afterwards))
  }
}
