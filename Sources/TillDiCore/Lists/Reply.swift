/// The five kinds of reply.
///
/// Source: <doc:TheModel#What-may-be-replied>.
public enum ReplyKind: String, Sendable, RecordedName, CaseIterable {
  /// *Ja, nu*.
  case yes
  /// *Ja, om …*
  case yesIf = "yes-if"
  /// *Vi provar först*.
  case tryFirst = "try-first"
  /// *Någon annan avgör* (who).
  case someoneElse = "someone-else"
  /// *Nej, därför att …*
  case no

  /// Whether a reason is asked for: all but a plain yes.
  public var needsReason: Bool { self != .yes }

  /// Whether something is promised: there is something to do, and to be told when it is done.
  public var promises: Bool {
    switch self {
    case .yes, .yesIf, .tryFirst: true
    case .someoneElse, .no: false
    }
  }
}

/// What a role with mandate answered to one or more items of a handed-over list.
///
/// Source: <doc:TheModel#What-happens-to-a-reply> and <doc:TheModel#What-may-be-replied>.
public struct Reply: Hashable, Sendable, Codable {
  /// Names the reply; a changed reply keeps the name.
  public var id: ReplyID
  /// The version it answers, and stays with.
  public var handOver: HandOverID
  /// The items it answers.
  public var items: [NoteID]
  /// Which of the five.
  public var kind: ReplyKind
  /// The reason, the condition, or who else decides.
  public var reason: String?
  /// The role with mandate that answers.
  public var role: String
  /// The last day for what is promised.
  public var by: Day?
  /// What will be noticed in the everyday.
  public var effect: String?

  /// Takes every part.
  public init(
    id: ReplyID, handOver: HandOverID, items: [NoteID], kind: ReplyKind, reason: String? = nil,
    role: String, by: Day? = nil, effect: String? = nil
  ) {
    self.id = id
    self.handOver = handOver
    self.items = items
    self.kind = kind
    self.reason = reason
    self.role = role
    self.by = by
    self.effect = effect
  }
}

/// A promise from an earlier series that is not yet told back.
///
/// Source: <doc:TheModel#Several-workplaces-and-rounds>.
public struct CarriedPromise: Hashable, Sendable, Codable {
  /// The reply's name in the earlier series.
  public var id: ReplyID
  /// What was asked for, as it was handed over.
  public var asked: String
  /// What was answered.
  public var kind: ReplyKind
  /// The reason or the condition.
  public var reason: String?
  /// The role that answered.
  public var role: String
  /// The last day, if one was set.
  public var by: Day?
  /// Whether it was done when the earlier series was left.
  public var isDone: Bool
  /// Whether the reply itself was told there; an older program doesn't say, and carried a promise as told.
  public var isTold: Bool?

  /// Takes every part.
  public init(
    id: ReplyID, asked: String, kind: ReplyKind, reason: String?, role: String, by: Day?,
    isDone: Bool, isTold: Bool? = nil
  ) {
    self.id = id
    self.asked = asked
    self.kind = kind
    self.reason = reason
    self.role = role
    self.by = by
    self.isDone = isDone
    self.isTold = isTold
  }
}

/// A line that an earlier series handed over, and that nobody answered.
///
/// Source: <doc:TheModel#Several-workplaces-and-rounds>.
public struct CarriedLine: Hashable, Sendable, Codable {
  /// Names the line, and the reply it may get.
  public var id: ReplyID
  /// What was asked for, as it was handed over.
  public var asked: String
  /// The role that received the list.
  public var to: String
  /// The last day for an answer, as it was promised.
  public var answerBy: Day

  /// Takes every part.
  public init(id: ReplyID, asked: String, to: String, answerBy: Day) {
    self.id = id
    self.asked = asked
    self.to = to
    self.answerBy = answerBy
  }
}
