extension Event {
  /// It showed whether the condition of a *yes, if* came.
  public struct ConditionSettled: Deed {
    package let reply: ReplyID
    package let on: Day
    package let came: Bool
    package let how: String?

    static let kind = Kind.conditionSettled
    var event: Event { .conditionSettled(self) }
    var subject: Subject? { how == nil ? nil : Subject(reply) }
    var words: [String] { [how].compactMap { $0 } }
    var places: [Place] { [.condition(reply)] }
    var about: Matter { .reply(reply) }

    func happen(in series: inout Series, by action: Action) {
      series.setChain(of: reply) {
        $0.condition = TillDiCore.ConditionSettled(on: on, came: came, words: how)
      }
    }

    struct Asked: Rule {
      let reply: ReplyID
      let day: Day
      let came: Bool
      let how: String?
      static var mayFollowClosing: Bool { true }

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        try series.require(.condition, of: reply, .yesIf)
        return series.setting(
          .conditionSettled(
            reply: reply, on: try happened(day, situation), came: came, how: try spoken(how)),
          unless: series.chainFacts[reply]?.condition
            == TillDiCore.ConditionSettled(on: day, came: came, words: how))
      }
    }
  }

  package static func conditionSettled(
    reply: ReplyID, on: Day, came: Bool, how: String?
  ) -> Event {
    .conditionSettled(ConditionSettled(reply: reply, on: on, came: came, how: how))
  }
}

extension Request {
  /// The condition of a *yes, if* came, or did not.
  public static func settleCondition(
    _ reply: ReplyID, came: Bool, on day: Day, how: String? = nil
  ) -> Request {
    Request(Event.ConditionSettled.Asked(reply: reply, day: day, came: came, how: how))
  }
}

/// Words that may be left out, and are no nothing where they are there.
func spoken(_ text: String?) throws(Refusal) -> String? {
  guard let text else { return nil }
  return try checked(text)
}
