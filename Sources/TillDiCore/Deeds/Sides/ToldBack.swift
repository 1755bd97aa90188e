extension Event {
  /// The answer was told back to the other side.
  public struct ToldBack: Deed {
    package let reply: ReplyID
    package let on: Day
    package let how: String?

    static let kind = Kind.toldBack
    var event: Event { .toldBack(self) }
    var subject: Subject? { how == nil ? nil : Subject(reply) }
    var words: [String] { [how].compactMap { $0 } }
    var places: [Place] { [.told(reply)] }
    var about: Matter { .reply(reply) }

    func happen(in series: inout Series, by action: Action) {
      series.toldBack[reply] = TellingBack(on: on, how: how)
    }

    struct Asked: Rule {
      let reply: ReplyID
      let day: Day
      let how: String?
      static var mayFollowClosing: Bool { true }

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        _ = try series.replyKind(reply)
        return [.toldBack(reply: reply, on: try happened(day, situation), how: how)]
      }
    }
  }

  package static func toldBack(reply: ReplyID, on: Day, how: String?) -> Event {
    .toldBack(ToldBack(reply: reply, on: on, how: how))
  }
}

extension Request {
  /// A reply was told back.
  public static func tellBack(_ reply: ReplyID, on day: Day, how: String?) -> Request {
    Request(Event.ToldBack.Asked(reply: reply, day: day, how: how))
  }
}
