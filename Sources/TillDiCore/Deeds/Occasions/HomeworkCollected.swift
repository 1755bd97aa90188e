extension Event {
  /// A homework was asked for; `brought` is how many had something, where it was counted.
  public struct HomeworkCollected: Deed {
    package let occasion: OccasionID
    package let homework: HomeworkID
    package let brought: Int?

    static let kind = Kind.homeworkCollected
    var event: Event { .homeworkCollected(self) }
    var subject: Subject? { nil }
    var words: [String] { [] }
    var places: [Place] { [] }
    var about: Matter { .series }

    func happen(in series: inout Series, by action: Action) {
      series.change(occasion) { $0.homeworkCollected[homework] = .some(brought) }
    }

    struct Asked: Rule {
      let occasion: OccasionID
      let homework: HomeworkID
      let brought: Int?

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        _ = try series.begun(occasion)
        try situation.knows(homework)
        return [.homeworkCollected(occasion: occasion, homework: homework, brought: brought)]
      }
    }
  }

  package static func homeworkCollected(occasion: OccasionID, homework: HomeworkID, brought: Int?)
    -> Event
  {
    .homeworkCollected(HomeworkCollected(occasion: occasion, homework: homework, brought: brought))
  }
}

extension Request {
  /// Ask for a homework.
  public static func collectHomework(
    _ occasion: OccasionID, _ homework: HomeworkID, brought: Int?
  ) -> Request {
    Request(
      Event.HomeworkCollected.Asked(occasion: occasion, homework: homework, brought: brought))
  }
}
