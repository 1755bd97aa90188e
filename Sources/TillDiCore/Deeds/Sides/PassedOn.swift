extension Event {
  /// Somebody is to ask the one who decides.
  public struct PassedOn: Deed {
    package let reply: ReplyID
    package let on: Day
    package let asker: String
    package let by: Day?

    static let kind = Kind.passedOn
    var event: Event { .passedOn(self) }
    var subject: Subject? { Subject(reply) }
    var words: [String] { [asker] }
    var places: [Place] { [.passedOn(reply)] }
    var about: Matter { .reply(reply) }

    func happen(in series: inout Series, by action: Action) {
      series.setChain(of: reply) { $0.passedOn = said }
    }

    private var said: TillDiCore.PassedOn { TillDiCore.PassedOn(on: on, asker: asker, by: by) }

    struct Asked: Rule {
      let reply: ReplyID
      let asker: String
      let by: Day?
      static var mayFollowClosing: Bool { true }

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        try series.require(.asking, of: reply, .someoneElse)
        let known = series.chainFacts[reply]?.passedOn
        // A day that was set before is no slip, though it may have passed by now.
        if let by, by != known?.by { _ = try ahead(by, situation) }
        let role = try checkedRole(asker)
        return series.setting(
          .passedOn(reply: reply, on: situation.today, asker: role, by: by),
          unless: known?.asker == role && known?.by == by)
      }
    }
  }

  package static func passedOn(reply: ReplyID, on: Day, asker: String, by: Day?) -> Event {
    .passedOn(PassedOn(reply: reply, on: on, asker: asker, by: by))
  }
}

extension Request {
  /// A role asks the one who decides, by a day where one is set.
  public static func passOn(_ reply: ReplyID, asker: String, by: Day? = nil) -> Request {
    Request(Event.PassedOn.Asked(reply: reply, asker: asker, by: by))
  }
}
