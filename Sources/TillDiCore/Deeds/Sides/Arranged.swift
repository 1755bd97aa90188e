extension Event {
  /// One thing agreed before start: who receives, who answers, by when, presented to whom.
  public struct Arranged: Deed {
    package let matter: Arrangement
    package let text: String

    static let kind = Kind.arranged
    var event: Event { .arranged(self) }
    var subject: Subject? { .arrangement(matter) }
    var words: [String] { [text] }
    var places: [Place] { [.arranged(matter)] }
    var about: Matter { .series }

    func happen(in series: inout Series, by action: Action) {
      series.arrangements[matter] = text
    }

    struct Asked: Rule {
      let matter: Arrangement
      let text: String

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        if matter == .answerBy {
          guard let day = Day(text: text) else { throw .notADay(text) }
          _ = try ahead(day, situation)
        }
        return [.arranged(matter: matter, text: try checked(text))]
      }
    }
  }

  package static func arranged(matter: Arrangement, text: String) -> Event {
    .arranged(Arranged(matter: matter, text: text))
  }
}

extension Request {
  /// Agree on something before start.
  public static func arrange(_ matter: Arrangement, _ text: String) -> Request {
    Request(Event.Arranged.Asked(matter: matter, text: text))
  }
}
