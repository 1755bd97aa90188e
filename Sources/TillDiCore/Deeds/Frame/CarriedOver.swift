extension Event {
  /// A reply or an open promise an earlier series left; never its notes.
  public struct CarriedOver: Deed {
    package let from: String
    package let promise: CarriedPromise

    static let kind = Kind.carriedOver
    var event: Event { .carriedOver(self) }
    var subject: Subject? { Subject(promise.id) }
    var words: [String] { [promise.asked, promise.role] + [promise.reason].compactMap { $0 } }
    var places: [Place] { [] }
    var about: Matter { .series }

    func happen(in series: inout Series, by action: Action) {
      if !series.carried.contains(where: { $0.id == promise.id }) { series.carried.append(promise) }
    }

    struct Asked: Rule {
      let from: String
      let promises: [CarriedPromise]

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        promises.map { .carriedOver(from: from, promise: $0) }
      }
    }
  }

  package static func carriedOver(from: String, promise: CarriedPromise) -> Event {
    .carriedOver(CarriedOver(from: from, promise: promise))
  }
}

extension Request {
  /// Bring replies and open promises from an earlier series.
  public static func carryOver(from: String, promises: [CarriedPromise]) -> Request {
    Request(Event.CarriedOver.Asked(from: from, promises: promises))
  }
}
