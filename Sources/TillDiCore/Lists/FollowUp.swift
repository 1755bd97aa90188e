/// One reply and what the room still waits for.
///
/// Source: `MODEL.md` §1.6-3.
public struct FollowUp: Hashable, Sendable {
  /// The reply's name.
  public let id: ReplyID
  /// What was asked for: the words that were handed over.
  public let asked: [String]
  /// The lines it answers; empty for one that was carried over.
  public let lines: [ListLine]
  /// Which of the five.
  public let kind: ReplyKind
  /// The reason, the condition, or who else decides.
  public let reason: String?
  /// The role that answered.
  public let role: String
  /// The last day, if one was set.
  public let by: Day?
  /// What will be noticed.
  public let effect: String?
  /// Where it stands.
  public let state: FollowUpState
  /// Whether an earlier series left it.
  public let isCarried: Bool
}

/// What is waited for, in the order the room waits most.
///
/// Source: `MODEL.md` §1.6-3.
public enum FollowUpState: Hashable, Sendable {
  /// The day has passed by some days, and it is not done.
  case overdue(days: Int)
  /// Something is promised; `by` may be unset.
  case promised
  /// It is done, or there is nothing to do, and that is not told back.
  case toTellBack
  /// It was told back on a day.
  case toldBack(Day)

  var urgency: Int {
    switch self {
    case .overdue: 0
    case .promised: 1
    case .toTellBack: 2
    case .toldBack: 3
    }
  }
}

extension Series {
  /// Every reply with what remains, the longest overdue first, then by day, what is over last.
  public func followUps(on today: Day) -> [FollowUp] {
    let versions = Dictionary(handOvers.map { ($0.id, byNote(lines(of: $0))) }) { first, _ in first
    }
    let shared = byNote(sharedLines(of: .staff))
    let own = answers.compactMap { answer -> FollowUp? in
      let reply = answer.reply
      // Where the version it answered was taken back, the words as they are shared now.
      let asked = reply.items.compactMap { (versions[reply.handOver] ?? shared)[$0] }
      // What it answered was erased or stays in the room since: nothing of it may be shown.
      if asked.isEmpty { return nil }
      return FollowUp(
        id: reply.id, asked: asked.map(\.text), lines: asked, kind: reply.kind,
        reason: reply.reason, role: reply.role, by: reply.by, effect: reply.effect,
        state: followUpState(reply.id, reply.kind, by: reply.by, isDone: false, on: today),
        isCarried: false)
    }
    let inherited = carried.map { promise in
      FollowUp(
        id: promise.id, asked: [promise.asked], lines: [], kind: promise.kind,
        reason: promise.reason, role: promise.role, by: promise.by, effect: nil,
        state: followUpState(
          promise.id, promise.kind, by: promise.by, isDone: promise.isDone, on: today),
        isCarried: true)
    }
    return (inherited + own).enumerated().sorted { first, second in
      let (one, other) = (first.element, second.element)
      if one.state.urgency != other.state.urgency {
        return one.state.urgency < other.state.urgency
      }
      let far = Day(number: Int.max)
      if (one.by ?? far) != (other.by ?? far) { return (one.by ?? far) < (other.by ?? far) }
      return first.offset < second.offset
    }.map(\.element)
  }

  private func byNote(_ lines: [ListLine]) -> [NoteID: ListLine] {
    Dictionary(lines.map { ($0.note, $0) }) { first, _ in first }
  }

  private func followUpState(
    _ id: ReplyID, _ kind: ReplyKind, by: Day?, isDone: Bool, on today: Day
  ) -> FollowUpState {
    let done = isDone || !kind.promises || doneOn[id] != nil
    if done, let telling = toldBack[id] { return .toldBack(telling.on) }
    if done { return .toTellBack }
    if let by, by < today { return .overdue(days: by.days(to: today)) }
    return .promised
  }
}
