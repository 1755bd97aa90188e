extension Event {
  /// A role that may decide replied to items of one version.
  public struct Replied: Deed {
    package let reply: Reply

    static let kind = Kind.replied
    var event: Event { .replied(self) }
    var subject: Subject? { Subject(reply.id) }
    var words: [String] { [reply.role] + [reply.reason, reply.effect].compactMap { $0 } }
    var places: [Place] { [.reply(reply.id)] }
    var about: Matter { .reply(reply.id) }
    func alsoReplaces(in series: Series) -> [ActionID] { series.otherReplies(to: reply) }

    func happen(in series: inout Series, by action: Action) {
      let instead = series.replacing(reply, action)
      if let index = series.answers.firstIndex(where: { $0.reply.id == reply.id }) {
        series.change(answer: index, to: reply, by: action)
        series.answers[index].earlier += instead
        series.answers[index].revision += 1
      } else {
        series.answers.append(
          Answer(reply: reply, earlier: instead, day: action.day, action: action.id))
      }
    }

    struct Asked: Rule {
      let reply: Reply
      let replacing: Bool
      /// An answer that comes late is still an answer.
      static var mayFollowClosing: Bool { true }

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        let stands = series.answers.contains { $0.reply == reply }
        return series.setting(
          .replied(reply: try series.checked(reply, replacing: replacing, situation)),
          unless: stands)
      }
    }
  }

  package static func replied(reply: Reply) -> Event {
    .replied(Replied(reply: reply))
  }
}

extension Request {
  /// Reply to items; `replacing` changes a reply that was given.
  public static func reply(_ reply: Reply, replacing: Bool = false) -> Request {
    Request(Event.Replied.Asked(reply: reply, replacing: replacing))
  }

  /// The reply it asks to give, if it is one.
  package var reply: Reply? { (rule as? Event.Replied.Asked)?.reply }
}

extension Series {
  /// Lets an answer say something else; what the team was told was the old reply.
  mutating func change(answer index: Int, to reply: Reply, by action: Action) {
    let before = answers[index].reply
    answers[index].earlierChains[answers[index].earlier.count] = chain(of: reply.id, before.kind)
    // The same words beside fewer lines have been told.
    if !before.says(theSameAs: reply) {
      toldBack[reply.id] = nil
      chainFacts[reply.id]?.resultTold = nil
    }
    // What came of it was said of other words; a condition that did not come may come by another day.
    if before.kind != reply.kind || before.reason != reply.reason {
      chainFacts[reply.id] = nil
    } else if before.by != reply.by, chainFacts[reply.id]?.condition?.came == false {
      chainFacts[reply.id]?.condition = nil
    }
    answers[index].earlier.append(answers[index].reply)
    answers[index].reply = reply
    answers[index].day = action.day
    answers[index].action = action.id
  }

  /// Takes from the lines of a reply what another laptop had answered of them, where whoever replies knew it.
  ///
  /// It then stands among what the reply said before.
  fileprivate mutating func replacing(_ reply: Reply, _ action: Action) -> [Reply] {
    var replaced: [Reply] = []
    for index in answers.indices.reversed() where answers[index].reply.id != reply.id {
      let other = answers[index]
      guard let by = other.action, action.replaces.contains(by) else { continue }
      let rest = other.reply.items.filter { !reply.items.contains($0) }
      if rest.count == other.reply.items.count { continue }
      replaced.insert(other.reply, at: 0)
      if rest.isEmpty { answers.remove(at: index) } else { answers[index].reply.items = rest }
    }
    return replaced
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
      // Some of the lines that shared a reply may get one of their own.
      let isSplit = replacing && (earlier?.reply.items.count ?? 0) > reply.items.count
      if let earlier, !isChoice, !isSplit { throw .alreadyAnswered(earlier.reply.kind) }
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
