extension Event {
  /// Replies to a version came in a file, with those that were taken back and the links that stand beside them.
  public struct RepliesReceived: Deed {
    package let handOver: HandOverID
    package let number: Int
    package let replies: [ReplyMark]
    package let withdrawn: [ReplyID]
    package let links: [Link]

    static let kind = Kind.repliesReceived
    var event: Event { .repliesReceived(self) }
    var subject: Subject? { nil }
    var words: [String] { [] }
    var places: [Place] { [] }
    var about: Matter { .series }

    func happen(in series: inout Series, by action: Action) {
      series.openings.insert(handOver)
      for reply in withdrawn {
        series.withdrawnReplies[reply] = max(number, series.withdrawnReplies[reply] ?? 0)
      }
      // Only what came from there is taken back from there.
      series.answers.removeAll {
        withdrawn.contains($0.reply.id) && series.receivedReplies[$0.reply.id] != nil
      }
      for mark in replies { series.take(mark, action) }
      series.take(links, of: handOver, number: number)
    }

    struct Asked: Rule {
      let replies: ReceivedReplies
      static var mayFollowClosing: Bool { true }

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        try situation.isHome(of: replies.series)
        return try series.receiving(replies)
      }
    }
  }

  package static func repliesReceived(
    handOver: HandOverID, number: Int, replies: [ReplyMark], withdrawn: [ReplyID], links: [Link]
  ) -> Event {
    .repliesReceived(
      RepliesReceived(
        handOver: handOver, number: number, replies: replies, withdrawn: withdrawn, links: links))
  }
}

extension Request {
  /// Bring in replies from a hand-over file.
  public static func receiveReplies(_ replies: ReceivedReplies) -> Request {
    Request(Event.RepliesReceived.Asked(replies: replies))
  }
}

/// The links that came beside replies to one version.
struct LinkReceipt: Hashable, Sendable {
  let number: Int
  let links: [LinkID: LinkGrade]
}

extension Series {
  fileprivate func receiving(_ file: ReceivedReplies) throws(Refusal) -> [Event] {
    guard handOvers.contains(where: { $0.id == file.handOver }) else {
      throw .unknownVersion(file.version, .staff)
    }
    let arrived = file.replies.filter {
      // A file that is older than a reply's taking back brings it back to nobody.
      !erased.contains(Subject($0.reply.id)) && withdrawnReplies[$0.reply.id] ?? 0 < file.number
    }
    var events: [Event] = []
    for new in arrived {
      let known = answers.first { $0.reply.id == new.reply.id }
      if let known, known.revision > new.revision { continue }
      if let known, known.revision == new.revision, known.reply.says(theSameAs: new.reply) {
        continue
      }
      _ = try checkedRole(new.reply.role)
      if new.reply.kind.needsReason, new.reply.reason == nil {
        throw .reasonMissing(new.reply.kind)
      }
      if receivedReplies[new.reply.id]?[new.revision] != new.reply {
        events.append(.replyReceived(reply: new.reply, revision: new.revision))
      }
    }
    let marks = arrived.filter { isNews($0) }.map {
      ReplyMark(
        reply: $0.reply.id, revision: $0.revision, done: $0.done, toldBack: $0.toldBack)
    }
    let known = linkReceipts[file.handOver]
    let isNewer = (known?.number ?? 0) < file.number
    let hasNewLinks =
      isNewer
      && (known?.links ?? [:])
        != Dictionary(file.links.map { ($0.id, $0.grade) }) { first, _ in first }
    let withdrawn = isNewer ? withdrawn(in: file) : []
    if events.isEmpty, marks.isEmpty, withdrawn.isEmpty, !hasNewLinks { return [] }
    return events + [
      .repliesReceived(
        handOver: file.handOver, number: file.number, replies: marks, withdrawn: withdrawn,
        links: file.links)
    ]
  }

  /// The replies that came earlier, stand here, and were taken back over there.
  public func withdrawn(in file: ReceivedReplies) -> [ReplyID] {
    file.withdrawn.filter { id in
      receivedReplies[id] != nil && answers.contains { $0.reply.id == id }
    }
  }

  /// Whether a reply that came says more than what is known here.
  private func isNews(_ new: ReceivedReply) -> Bool {
    let known = answers.first { $0.reply.id == new.reply.id }?.revision ?? 0
    return known < new.revision || (new.done != nil && doneOn[new.reply.id] == nil)
      || (new.toldBack != nil && toldBack[new.reply.id] == nil)
  }

  fileprivate mutating func take(_ mark: ReplyMark, _ action: Action) {
    if let reply = receivedReplies[mark.reply]?[mark.revision] {
      if let index = answers.firstIndex(where: { $0.reply.id == reply.id }) {
        if answers[index].revision < mark.revision {
          change(answer: index, to: reply, by: action)
          answers[index].revision = mark.revision
        }
      } else {
        answers.append(
          Answer(
            reply: reply, earlier: [], day: action.day, revision: mark.revision,
            action: action.id))
      }
    }
    // What was ticked off and told back here is what this room knows.
    if let day = mark.done, doneOn[mark.reply] == nil { doneOn[mark.reply] = day }
    if let day = mark.toldBack, toldBack[mark.reply] == nil {
      tell(mark.reply, TellingBack(on: day, how: nil))
    }
  }

  fileprivate mutating func take(_ new: [Link], of handOver: HandOverID, number: Int) {
    if let known = linkReceipts[handOver], known.number >= number { return }
    let before = linkReceipts[handOver]?.links ?? [:]
    let grades = Dictionary(new.map { ($0.id, $0.grade) }) { first, _ in first }
    links.removeAll { before[$0.id] != nil && grades[$0.id] == nil }
    for link in new {
      let index = links.firstIndex {
        $0.id == link.id || ($0.item == link.item && $0.offer == link.offer)
      }
      if let index {
        // How far it serves by what people said here is theirs.
        if links[index].id == link.id, links[index].grade == before[link.id] {
          links[index].grade = link.grade
        }
      } else {
        links.append(link)
      }
    }
    linkReceipts[handOver] = LinkReceipt(number: number, links: grades)
  }
}
