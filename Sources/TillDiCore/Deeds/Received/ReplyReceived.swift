extension Event {
  /// A reply in its so-maniest revision, for replies that come.
  ///
  /// It is nothing but kept until they arrive.
  public struct ReplyReceived: Deed {
    package let reply: Reply
    package let revision: Int

    static let kind = Kind.replyReceived
    var event: Event { .replyReceived(self) }
    var subject: Subject? { Subject(reply.id) }
    var words: [String] { [reply.role] + [reply.reason, reply.effect].compactMap { $0 } }
    var places: [Place] { [] }
    var about: Matter { .series }
    static var takingBack: TakingBack { .withItsArrival }

    func happen(in series: inout Series, by action: Action) {
      series.receivedReplies[reply.id, default: [:]][revision] = reply
    }

    typealias Asked = RepliesReceived.Asked
  }

  package static func replyReceived(reply: Reply, revision: Int) -> Event {
    .replyReceived(ReplyReceived(reply: reply, revision: revision))
  }
}
