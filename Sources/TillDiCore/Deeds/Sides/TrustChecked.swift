extension Event {
  /// The room said whether the replies to a list are clear.
  public struct TrustChecked: Deed {
    package let check: TrustCheck

    static let kind = Kind.trustChecked
    var event: Event { .trustChecked(self) }
    var subject: Subject? { check.otherwise == nil ? nil : .trust(check.handOver) }
    var words: [String] { [check.otherwise].compactMap { $0 } }
    var places: [Place] { [.trust(check.handOver)] }
    var about: Matter { .series }

    func happen(in series: inout Series, by action: Action) {
      series.trustChecks[check.handOver] = check
      series.trustCheckedReplies[check.handOver] = series.repliesGiven(to: check.handOver)
    }

    struct Asked: Rule {
      let check: TrustCheck
      /// Late answers may be clear or not, like any.
      static var mayFollowClosing: Bool { true }

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        guard series.handOvers.contains(where: { $0.id == check.handOver }) else {
          throw .notHandedOver(.staff)
        }
        if let otherwise = check.otherwise { _ = try checked(otherwise) }
        // Said again of replies that have changed since, it is something new.
        let isSame =
          series.trustChecks[check.handOver] == check
          && series.trustCheckedReplies[check.handOver] == series.repliesGiven(to: check.handOver)
        return series.setting(.trustChecked(check: check), unless: isSame)
      }
    }
  }

  package static func trustChecked(check: TrustCheck) -> Event {
    .trustChecked(TrustChecked(check: check))
  }
}

extension Request {
  /// Keep what the room said of the replies to a version; all clear and no words where it says nothing more.
  public static func checkTrust(_ check: TrustCheck) -> Request {
    Request(Event.TrustChecked.Asked(check: check))
  }
}
