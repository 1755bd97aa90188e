extension Event {
  /// A homework was handed out.
  public struct HomeworkGiven: Deed {
    package let occasion: OccasionID
    package let homework: HomeworkID

    static let kind = Kind.homeworkGiven
    var event: Event { .homeworkGiven(self) }
    var subject: Subject? { nil }
    var words: [String] { [] }
    var places: [Place] { [] }
    var about: Matter { .series }

    func happen(in series: inout Series, by action: Action) {
      series.change(occasion) {
        if !$0.homeworkGiven.contains(homework) { $0.homeworkGiven.append(homework) }
      }
    }

    struct Asked: Rule {
      let occasion: OccasionID
      let homework: HomeworkID

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        let held = try series.begun(occasion)
        try situation.knows(homework)
        return held.homeworkGiven.contains(homework)
          ? [] : [.homeworkGiven(occasion: occasion, homework: homework)]
      }
    }
  }

  package static func homeworkGiven(occasion: OccasionID, homework: HomeworkID) -> Event {
    .homeworkGiven(HomeworkGiven(occasion: occasion, homework: homework))
  }
}

extension Request {
  /// Hand out a homework.
  public static func giveHomework(_ occasion: OccasionID, _ homework: HomeworkID) -> Request {
    Request(Event.HomeworkGiven.Asked(occasion: occasion, homework: homework))
  }
}
