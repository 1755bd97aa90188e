extension Event {
  /// The series is over; nothing more is expected of anybody here.
  public struct Closed: Deed {
    static let kind = Kind.closed
    var event: Event { .closed }
    var subject: Subject? { nil }
    var words: [String] { [] }
    var places: [Place] { [] }
    var about: Matter { .series }

    func happen(in series: inout Series, by action: Action) {
      series.isClosed = true
    }

    struct Asked: Rule {
      static var mayFollowClosing: Bool { true }

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        series.isClosed ? [] : [.closed]
      }
    }
  }
}

extension Request {
  /// End the series.
  public static var close: Request { Request(Event.Closed.Asked()) }
}
