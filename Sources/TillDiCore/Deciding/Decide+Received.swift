func decideReceived(_ request: Request, in series: Series, _ situation: Situation)
  throws(Refusal) -> [Event]
{
  switch request {
  case .receive(let list):
    try situation.isHome(of: list.series)
    return try series.receiving(list)
  case .receiveReplies(let replies):
    try situation.isHome(of: replies.series)
    return try series.receiving(replies)
  default: return []
  }
}

extension Situation {
  fileprivate func isHome(of origin: SeriesOrigin) throws(Refusal) {
    if series != origin.id { throw .otherSeries(origin.name) }
  }
}

extension Series {
  fileprivate func receiving(_ list: ReceivedList) throws(Refusal) -> [Event] {
    var handOver = list.handOver
    let receipt = Receipt(handOver: handOver.id, version: handOver.version, number: list.number)
    if let latest = receipts[handOver.track] {
      if receipt == latest { return [] }
      if receipt.version == latest.version, receipt.handOver != latest.handOver {
        let replaced = handOvers.flatMap { $0.instead ?? [] }
        if replaced.contains(receipt.handOver) {
          throw .olderFile(
            version: receipt.version, received: latest.version, handOver.track)
        }
        // A version that was taken back there gives way; one that the sender never heard of does not.
        guard list.known.contains(latest.handOver) else {
          throw .twinVersion(receipt.version, handOver.track)
        }
        handOver.instead = [latest.handOver]
      }
      if receipt.handOver == latest.handOver {
        handOver.instead = handOvers.first { $0.id == handOver.id }?.instead
      }
      guard receipt.isNewer(than: latest) else {
        throw .olderFile(version: handOver.version, received: latest.version, handOver.track)
      }
    } else if handOvers.contains(where: { $0.track == handOver.track }) {
      throw .ownList(handOver.track)
    }
    _ = try checkedRole(handOver.from)
    _ = try checkedRole(handOver.to)
    // What was erased here must not come back in a single byte.
    let words = list.words.filter { new in
      !erased.contains(new.note.rawValue)
        && receivedNotes[new.note]?.words.contains { $0.says(theSameAs: new) } != true
    }
    return words.map { .wordsReceived(words: $0) } + [
      .received(handOver: handOver, number: list.number, earlier: list.earlier)
    ]
  }

  fileprivate func receiving(_ file: ReceivedReplies) throws(Refusal) -> [Event] {
    guard handOvers.contains(where: { $0.id == file.handOver }) else {
      throw .unknownVersion(file.version, .staff)
    }
    let arrived = file.replies.filter {
      // A file that is older than a reply's taking back brings it back to nobody.
      !erased.contains($0.reply.id.rawValue) && withdrawnReplies[$0.reply.id] ?? 0 < file.number
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
}
