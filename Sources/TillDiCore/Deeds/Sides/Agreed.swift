extension Event {
  /// One thing agreed beside what is arranged before start: what if the answer is late, who tells staff, who leads.
  public struct Agreed: Deed {
    package let matter: Agreement
    package let text: String

    static let kind = Kind.agreed
    var event: Event { .agreed(self) }
    var subject: Subject? { .agreement(matter) }
    var words: [String] { [text] }
    var places: [Place] { [.agreed(matter)] }
    var about: Matter { .series }

    func happen(in series: inout Series, by action: Action) {
      series.agreements[matter] = text
    }

    struct Asked: Rule {
      let matter: Agreement
      let text: String

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        let text = try checked(text)
        return series.setting(
          .agreed(matter: matter, text: text), unless: series.agreements[matter] == text)
      }
    }
  }

  package static func agreed(matter: Agreement, text: String) -> Event {
    .agreed(Agreed(matter: matter, text: text))
  }
}

extension Request {
  /// Agree on something that is asked beside what is arranged before start.
  public static func agree(_ matter: Agreement, _ text: String) -> Request {
    Request(Event.Agreed.Asked(matter: matter, text: text))
  }
}
