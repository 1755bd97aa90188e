extension Event {
  /// A trial showed something.
  public struct TrialShown: Deed {
    package let reply: ReplyID
    package let on: Day
    package let verdict: TrialVerdict
    package let how: String?
    package let takesOver: String?

    static let kind = Kind.trialShown
    var event: Event { .trialShown(self) }
    var subject: Subject? { words.isEmpty ? nil : Subject(reply) }
    var words: [String] { [how, takesOver].compactMap { $0 } }
    var places: [Place] { [.trial(reply)] }
    var about: Matter { .reply(reply) }

    func happen(in series: inout Series, by action: Action) {
      series.setChain(of: reply) { $0.trial = shown }
    }

    private var shown: TillDiCore.TrialShown {
      TillDiCore.TrialShown(on: on, verdict: verdict, words: how, takesOver: takesOver)
    }

    struct Asked: Rule {
      let reply: ReplyID
      let day: Day
      let verdict: TrialVerdict
      let how: String?
      let takesOver: String?
      static var mayFollowClosing: Bool { true }

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        try series.require(.trial, of: reply, .tryFirst)
        let role: String? = if let takesOver { try checkedRole(takesOver) } else { nil }
        let trial = TrialShown(
          reply: reply, on: try happened(day, situation), verdict: verdict, how: try spoken(how),
          takesOver: role)
        return series.setting(
          .trialShown(trial), unless: series.chainFacts[reply]?.trial == trial.shown)
      }
    }
  }

  package static func trialShown(
    reply: ReplyID, on: Day, verdict: TrialVerdict, how: String?, takesOver: String?
  ) -> Event {
    .trialShown(
      TrialShown(reply: reply, on: on, verdict: verdict, how: how, takesOver: takesOver))
  }
}

extension Request {
  /// What a trial showed, and who takes over what goes on.
  public static func showTrial(
    _ reply: ReplyID, _ verdict: TrialVerdict, on day: Day, how: String? = nil,
    takesOver: String? = nil
  ) -> Request {
    Request(
      Event.TrialShown.Asked(
        reply: reply, day: day, verdict: verdict, how: how, takesOver: takesOver))
  }
}
