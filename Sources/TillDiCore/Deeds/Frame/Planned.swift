extension Event {
  /// A date for a session, new or changed.
  public struct Planned: Deed {
    package let plan: PlannedSession

    static let kind = Kind.planned
    var event: Event { .planned(self) }
    var subject: Subject? { nil }
    var words: [String] { [] }
    var places: [Place] { [.plan(plan.id)] }
    var about: Matter { .series }

    func happen(in series: inout Series, by action: Action) {
      series.plans.removeAll { $0.id == plan.id }
      series.cancellations.removeAll { $0.plan.id == plan.id }
      let place =
        series.plans.firstIndex { ($0.day, $0.time) > (plan.day, plan.time) }
        ?? series.plans.endIndex
      series.plans.insert(plan, at: place)
      let before = series.occasions.filter { $0.session == plan.session }.map(\.id)
      series.occasionsBefore[plan.id] = before.isEmpty ? nil : before
    }

    struct Asked: Rule {
      let plan: PlannedSession

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        try situation.knows(plan.session)
        _ = try ahead(plan.day, situation)
        return series.setting(.planned(plan: plan), unless: series.plans.contains(plan))
      }
    }
  }

  package static func planned(plan: PlannedSession) -> Event {
    .planned(Planned(plan: plan))
  }
}

extension Request {
  /// Set or move a date.
  public static func plan(_ plan: PlannedSession) -> Request {
    Request(Event.Planned.Asked(plan: plan))
  }
}
