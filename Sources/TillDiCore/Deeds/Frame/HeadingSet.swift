extension Event {
  /// The municipality’s particulars, for the heading of what is filed.
  public struct HeadingSet: Deed {
    package let heading: Heading

    static let kind = Kind.headingSet
    var event: Event { .headingSet(self) }
    var subject: Subject? { nil }
    var words: [String] {
      [heading.municipality, heading.board, heading.reference].compactMap { $0 }
    }
    var places: [Place] { [.heading] }
    var about: Matter { .series }

    func happen(in series: inout Series, by action: Action) {
      series.heading = heading
    }

    struct Asked: Rule {
      let heading: Heading
      static var mayFollowClosing: Bool { true }

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        series.setting(.headingSet(heading: heading), unless: heading == series.heading)
      }
    }
  }

  package static func headingSet(heading: Heading) -> Event {
    .headingSet(HeadingSet(heading: heading))
  }
}

extension Request {
  /// Set the municipality’s particulars.
  public static func setHeading(_ heading: Heading) -> Request {
    Request(Event.HeadingSet.Asked(heading: heading))
  }
}
