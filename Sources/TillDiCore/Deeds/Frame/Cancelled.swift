extension Event {
  /// A planned date was cancelled.
  public struct Cancelled: Deed {
    package let plan: PlanID
    package let reason: String?

    static let kind = Kind.cancelled
    var event: Event { .cancelled(self) }
    var subject: Subject? { reason == nil ? nil : Subject(plan) }
    var words: [String] { [reason].compactMap { $0 } }
    var places: [Place] { [.plan(plan)] }
    var about: Matter { .series }

    func happen(in series: inout Series, by action: Action) {
      guard let index = series.plans.firstIndex(where: { $0.id == plan }) else { return }
      series.cancellations.append(
        Cancellation(plan: series.plans.remove(at: index), reason: reason))
    }

    struct Asked: Rule {
      let plan: PlanID
      let reason: String?

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        guard series.plans.contains(where: { $0.id == plan }) else { throw .unknownPlan }
        return [.cancelled(plan: plan, reason: reason)]
      }
    }
  }

  package static func cancelled(plan: PlanID, reason: String?) -> Event {
    .cancelled(Cancelled(plan: plan, reason: reason))
  }
}

extension Request {
  /// Cancel a date.
  public static func cancel(_ plan: PlanID, reason: String?) -> Request {
    Request(Event.Cancelled.Asked(plan: plan, reason: reason))
  }
}
