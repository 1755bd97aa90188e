package import TillDiCore
package import TillDiWords

/// Goes through what needs an answer, in the order of the list: each claim and top item, then the rest together.
package struct ReplyForm: Hashable, Sendable {
  private enum Stage: Hashable { case kind, reason, role, by, effect }
  private var stage = Stage.kind
  private var passed: Set<NoteID> = []
  private var kind = ReplyKind.yes
  private var reason: String?
  private var role = ""
  private var by: Day?
  package private(set) var hasAsked = false

  package init() {}

  /// The items the next reply is for: one that is answered alone, or all the rest.
  private func current(_ series: Series) -> [ComparedItem] {
    guard series.latestHandOver(of: .staff) != nil else { return [] }
    let waiting = series.comparison.items.filter {
      !$0.isAnswered && !passed.contains($0.line.note)
    }
    if let first = waiting.first(where: \.isAnsweredAlone) { return [first] }
    return waiting
  }

  package func question(_ series: Series, _ words: Words) -> WalkQuestion? {
    let items = current(series)
    guard let first = items.first else { return nil }
    let about: WalkAbout =
      first.isAnsweredAlone
      ? .line(first.line, offers: first.links) : .lines(items.map(\.line))
    switch stage {
    case .kind:
      return WalkQuestion(
        about: [about, .replyKinds],
        text: first.isAnsweredAlone ? words.whichReply : words.whichSharedReply)
    case .reason: return WalkQuestion(text: words.question(forReasonOf: kind))
    case .role: return WalkQuestion(text: words.whoAnswers, preset: preset(series))
    case .by: return WalkQuestion(text: words.byWhen)
    case .effect: return WalkQuestion(text: words.whatIsNoticed)
    }
  }

  package mutating func answer(
    _ text: String, _ series: Series, _ today: Day, drawName: () -> String
  ) -> (requests: [Request], shows: [WalkShow]) {
    let items = current(series).map(\.line.note)
    hasAsked = true
    switch stage {
    case .kind:
      if text.isEmpty {
        passed.formUnion(items)
        return ([], [])
      }
      guard let chosen = Words.replyKind(named: text) else {
        return ([], [.phrase(.notAReply(text))])
      }
      kind = chosen
      stage = chosen.needsReason ? .reason : .role
    case .reason:
      if text.isEmpty { return ([], [.refusal(.reasonMissing(kind))]) }
      reason = text
      stage = .role
    case .role:
      role = text.isEmpty ? preset(series) ?? "" : text
      if role.isEmpty { return ([], [.refusal(.emptyRole)]) }
      stage = kind.promises ? .by : .effect
    case .by:
      if !text.isEmpty {
        guard let date = day(text, today: today) else { return ([], [.refusal(.notADay(text))]) }
        if date < today { return ([], [.refusal(.dayHasPassed(date, today: today))]) }
        by = date
      }
      stage = .effect
    case .effect:
      guard let handOver = series.latestHandOver(of: .staff) else { return ([], []) }
      let reply = Reply(
        id: ReplyID(drawName()), handOver: handOver.id, items: items, kind: kind, reason: reason,
        role: role, by: by, effect: text.isEmpty ? nil : text)
      startOver()
      return ([.reply(reply, replacing: false)], [])
    }
    return ([], [])
  }

  /// Whether something was answered that is not saved yet.
  var isHalfFilled: Bool { stage != .kind }

  /// Begins with the item that waits now; what was half said about another is dropped.
  package mutating func startOver() {
    stage = .kind
    reason = nil
    by = nil
  }

  private func preset(_ series: Series) -> String? {
    series.arrangements[.answerer] ?? series.answers.last?.reply.role
  }
}

extension ReplyForm {
  mutating func answer(
    _ text: String, _ series: Series, _ today: Day, drawName: @escaping () -> String
  ) -> Answering {
    let (requests, shows): ([Request], [WalkShow]) = answer(
      text, series, today, drawName: drawName)
    if requests.isEmpty { return Answering(shows: shows) }
    return .doing(requests)
  }
}
