extension Event {
  /// An observer saw something; it is nothing the room said.
  public struct Observed: Deed {
    package let observation: Observation

    static let kind = Kind.observed
    var event: Event { .observed(self) }
    var subject: Subject? { Subject(observation.id) }
    var words: [String] { [observation.text] }
    var places: [Place] { [] }
    var about: Matter { .series }

    func happen(in series: inout Series, by action: Action) {
      series.observations.removeAll { $0.observation.id == observation.id }
      series.observations.append(
        KeptObservation(observation: observation, position: action.position))
    }

    struct Asked: Rule {
      let observation: Observation

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        _ = try checked(observation.text)
        return [.observed(observation: observation)]
      }
    }
  }

  package static func observed(observation: Observation) -> Event {
    .observed(Observed(observation: observation))
  }
}

extension Request {
  /// Keep what an observer saw.
  public static func observe(_ observation: Observation) -> Request {
    Request(Event.Observed.Asked(observation: observation))
  }
}
