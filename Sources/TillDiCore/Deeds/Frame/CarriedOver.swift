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
      guard let index = series.carried.firstIndex(where: { $0.id == promise.id }) else {
        return series.carried.append(promise)
      }
      // Whoever decides has answered: that takes the place of passing it on.
      guard series.carried[index].kind == .someoneElse, promise.kind != .someoneElse else { return }
      series.carried[index] = promise
      series.toldBack[promise.id] = nil
      series.chainFacts[promise.id] = nil
    }

    struct Asked: Rule {
      let from: String
      let promises: [CarriedPromise]
      var chain: [Event] = []

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        promises.map { .carriedOver(from: from, promise: $0) } + chain
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

  /// Bring what an earlier series left, each with what had come of it.
  public static func carryOver(from series: Series, on today: Day) -> [Request] {
    let chains = Dictionary(series.followUps(on: today).map { ($0.id, $0.chain) }) { first, _ in
      first
    }
    return series.promisesToCarry(on: today).map { promise in
      Request(
        Event.CarriedOver.Asked(
          from: series.name, promises: [promise],
          chain: chains[promise.id]?.events(of: promise.id) ?? []))
    } + series.linesToCarry.map { .carryOver(from: series.name, line: $0) }
  }
}
