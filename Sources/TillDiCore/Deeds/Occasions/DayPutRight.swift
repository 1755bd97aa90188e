extension Event {
  /// The day an occasion was held was put right.
  public struct DayPutRight: Deed {
    package let occasion: OccasionID
    package let day: Day

    static let kind = Kind.dayPutRight
    var event: Event { .dayPutRight(self) }
    var subject: Subject? { nil }
    var words: [String] { [] }
    var places: [Place] { [.day(occasion)] }
    var about: Matter { .series }
    static var isOnlyTime: Bool { true }

    func happen(in series: inout Series, by action: Action) {
      series.change(occasion) { $0.day = day }
    }

    struct Asked: Rule {
      let occasion: OccasionID
      let day: Day

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        let held = try series.begun(occasion)
        return series.setting(
          .dayPutRight(occasion: occasion, day: try happened(day, situation)),
          unless: held.day == day)
      }
    }
  }

  package static func dayPutRight(occasion: OccasionID, day: Day) -> Event {
    .dayPutRight(DayPutRight(occasion: occasion, day: day))
  }
}

extension Request {
  /// Put right which day an occasion was held.
  public static func putDayRight(_ occasion: OccasionID, _ day: Day) -> Request {
    Request(Event.DayPutRight.Asked(occasion: occasion, day: day))
  }
}
