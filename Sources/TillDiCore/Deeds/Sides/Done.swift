extension Event {
  /// What was promised is done.
  public struct Done: Deed {
    package let reply: ReplyID
    package let on: Day

    static let kind = Kind.done
    var event: Event { .done(self) }
    var subject: Subject? { nil }
    var words: [String] { [] }
    var places: [Place] { [.done(reply)] }
    var about: Matter { .reply(reply) }

    func happen(in series: inout Series, by action: Action) {
      series.doneOn[reply] = on
    }

    struct Asked: Rule {
      let reply: ReplyID
      let day: Day
      static var mayFollowClosing: Bool { true }

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        let kind = try series.replyKind(reply)
        guard kind.promises else { throw .nothingPromised(kind) }
        // A trial shows something; whether that is a yes is what it is for.
        if kind == .tryFirst { throw .linkOfOtherKind(.done, kind) }
        return [.done(reply: reply, on: try happened(day, situation))]
      }
    }
  }

  package static func done(reply: ReplyID, on: Day) -> Event {
    .done(Done(reply: reply, on: on))
  }
}

extension Request {
  /// A promise is done.
  public static func markDone(_ reply: ReplyID, on day: Day) -> Request {
    Request(Event.Done.Asked(reply: reply, day: day))
  }
}

/// A day that has come.
func happened(_ day: Day, _ situation: Situation) throws(Refusal) -> Day {
  if day > situation.today { throw .dayNotCome(day, today: situation.today) }
  return day
}

extension Series {
  /// The kind of a reply that was given here, or that an earlier series left.
  func replyKind(_ id: ReplyID) throws(Refusal) -> ReplyKind {
    if let answer = answers.first(where: { $0.reply.id == id }) { return answer.reply.kind }
    if let promise = carried.first(where: { $0.id == id }) { return promise.kind }
    throw .unknownReply
  }
}
