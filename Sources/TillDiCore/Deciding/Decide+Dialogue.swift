func decideDialogue(_ request: Request, in series: Series, _ situation: Situation)
  throws(Refusal) -> [Event]
{
  switch request {
  case .reply(let reply, let replacing):
    return [.replied(reply: try series.checked(reply, replacing: replacing, situation))]
  case .markDone(let id, let day):
    let kind = try series.replyKind(id)
    guard kind.promises else { throw .nothingPromised(kind) }
    return [.done(reply: id, on: try happened(day, situation))]
  case .tellBack(let id, let day, let how):
    _ = try series.replyKind(id)
    return [.toldBack(reply: id, on: try happened(day, situation), how: how)]
  case .checkTrust(let check):
    guard series.handOvers.contains(where: { $0.id == check.handOver }) else {
      throw .notHandedOver(.staff)
    }
    if let otherwise = check.otherwise { _ = try checked(otherwise) }
    // Said again of replies that have changed since, it is something new.
    let isSame =
      series.trustChecks[check.handOver] == check
      && series.trustCheckedReplies[check.handOver] == series.repliesGiven(to: check.handOver)
    return isSame ? [] : [.trustChecked(check: check)]
  default: return []
  }
}

private func happened(_ day: Day, _ situation: Situation) throws(Refusal) -> Day {
  if day > situation.today { throw .dayNotCome(day, today: situation.today) }
  return day
}

extension Series {
  fileprivate func replyKind(_ id: ReplyID) throws(Refusal) -> ReplyKind {
    if let answer = answers.first(where: { $0.reply.id == id }) { return answer.reply.kind }
    if let promise = carried.first(where: { $0.id == id }) { return promise.kind }
    throw .unknownReply
  }

  fileprivate func checked(_ reply: Reply, replacing: Bool, _ situation: Situation)
    throws(Refusal) -> Reply
  {
    guard let handOver = handOvers.first(where: { $0.id == reply.handOver }) else {
      throw .notHandedOver(.staff)
    }
    let items = Dictionary(handOver.items.map { ($0.note, $0) }) { first, _ in first }
    for note in reply.items {
      guard let item = items[note] else { throw .notInVersion(version: handOver.version) }
      if reply.items.count > 1, item.isAnsweredAlone { throw .mustBeAnsweredAlone }
      let earlier = answers.last {
        $0.reply.items.contains(note) && $0.reply.id != reply.id && stillAnswers($0.reply, note)
      }
      // Where two laptops answered, changing the one is choosing it.
      let isChoice =
        replacing && answers.contains { $0.reply.id == reply.id && $0.reply.items.contains(note) }
      if let earlier, !isChoice { throw .alreadyAnswered(earlier.reply.kind) }
    }
    if reply.items.isEmpty { throw .unknownNote }
    if handOver.track != .staff { throw .notHandedOver(.staff) }
    let earlier = answers.first { $0.reply.id == reply.id }?.reply
    if let earlier, !replacing { throw .alreadyAnswered(earlier.kind) }
    _ = try checkedRole(reply.role)
    if let reason = reply.reason { _ = try TillDiCore.checked(reason) }
    if reply.kind.needsReason, reply.reason == nil { throw .reasonMissing(reply.kind) }
    // A day that was set before is no slip, though it may have passed by now.
    if let by = reply.by, by != earlier?.by { _ = try ahead(by, situation) }
    return reply
  }
}
