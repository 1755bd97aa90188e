extension Event {
  /// It was said whether a no rests on a rule, or on how it is read.
  public struct GroundSaid: Deed {
    package let reply: ReplyID
    package let ground: NoGround

    static let kind = Kind.groundSaid
    var event: Event { .groundSaid(self) }
    var subject: Subject? { nil }
    var words: [String] { [] }
    var places: [Place] { [.ground(reply)] }
    var about: Matter { .reply(reply) }

    func happen(in series: inout Series, by action: Action) {
      series.setChain(of: reply) { $0.ground = ground }
    }

    struct Asked: Rule {
      let reply: ReplyID
      let ground: NoGround
      static var mayFollowClosing: Bool { true }

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        let given = try series.replyKind(reply)
        if given != .no { throw .noGround(given) }
        return series.setting(
          .groundSaid(reply: reply, ground: ground),
          unless: series.chainFacts[reply]?.ground == ground)
      }
    }
  }

  package static func groundSaid(reply: ReplyID, ground: NoGround) -> Event {
    .groundSaid(GroundSaid(reply: reply, ground: ground))
  }
}

extension Request {
  /// Whether a no rests on a rule, or on how it is read.
  public static func sayGround(of reply: ReplyID, _ ground: NoGround) -> Request {
    Request(Event.GroundSaid.Asked(reply: reply, ground: ground))
  }
}
