/// What those who received the replies to one version said of them, asked once for the whole list when they had heard
/// them.
///
/// Trust takes that something is at stake and may fail, so they are asked what happens if it does.
///
/// ```swift
/// let check = TrustCheck(handOver: "h1", answers: [.who: .yes, .when: .partly], otherwise: nil)
/// print(check.answers[.when] ?? .unknown, check.unclear)  // partly [.when, .otherwise]
/// ```
///
/// Source: <doc:TheModel#Trust> and <doc:TheModel#Whether-a-reply-is-clear>.
public struct TrustCheck: Hashable, Sendable, Codable {
  /// The version whose replies were talked through.
  public let handOver: HandOverID
  /// The questions that nobody answered with a plain yes; empty when all is clear.
  ///
  /// It is all an older program knows of the answers, so that what was not asked there never reads as clear.
  public let unclear: [TrustQuestion]
  /// Those of ``unclear`` that were answered otherwise than with a no.
  private let partly: [TrustQuestion]?
  private let unknown: [TrustQuestion]?
  private let unasked: [TrustQuestion]?
  /// What happens if something can't be kept, in their words.
  public let otherwise: String?

  /// Takes what was answered; a question without an answer was passed over.
  public init(
    handOver: HandOverID, answers: [TrustQuestion: TrustAnswer], otherwise: String?
  ) {
    func named(_ belongs: (TrustAnswer?) -> Bool) -> [TrustQuestion] {
      TrustQuestion.allCases.filter { belongs(answers[$0]) }
    }
    func part(_ answer: TrustAnswer?) -> [TrustQuestion]? {
      let part = named { $0 == answer }
      return part.isEmpty ? nil : part
    }
    self.handOver = handOver
    unclear = named { $0 != .yes }
    partly = part(.partly)
    unknown = part(.unknown)
    unasked = part(nil)
    self.otherwise = otherwise
  }

  /// Takes which of the three are not clear; the others are.
  public init(handOver: HandOverID, unclear: [TrustQuestion], otherwise: String?) {
    let answers = TrustQuestion.allCases.map { ($0, unclear.contains($0) ? TrustAnswer.no : .yes) }
    self.init(
      handOver: handOver, answers: Dictionary(uniqueKeysWithValues: answers), otherwise: otherwise)
  }

  /// What was answered to each question that was not passed over.
  public var answers: [TrustQuestion: TrustAnswer] {
    var answers: [TrustQuestion: TrustAnswer] = [:]
    for question in TrustQuestion.allCases where unasked?.contains(question) != true {
      answers[question] =
        if partly?.contains(question) == true {
          .partly
        } else if unknown?.contains(question) == true {
          .unknown
        } else {
          unclear.contains(question) ? .no : .yes
        }
    }
    return answers
  }

  /// Whether all three were answered with yes.
  public var isClear: Bool { unclear.isEmpty }
}

/// What must be clear for a reply to be trusted.
///
/// Source: <doc:TheModel#Whether-a-reply-is-clear>.
public enum TrustQuestion: String, Sendable, RecordedName, CaseIterable {
  /// Who does what.
  case who
  /// By when.
  case when
  /// What happens if it can't be kept.
  case otherwise
}

/// What is answered to one of the three.
///
/// Source: <doc:TheModel#Whether-a-reply-is-clear>.
public enum TrustAnswer: String, Sendable, CaseIterable {
  /// It is clear.
  case yes
  /// It is clear in part.
  case partly
  /// It is not clear.
  case no
  /// Nobody can say.
  case unknown
}

extension Series {
  /// The version whose replies are to be talked through: some were given, and they were never talked through or have
  /// changed since.
  public var trustCheckDue: HandOver? {
    guard let latest = latestHandOver(of: .staff) else { return nil }
    let given = repliesGiven(to: latest.id)
    if given == 0 { return nil }
    let isSame = trustChecks[latest.id] != nil && trustCheckedReplies[latest.id] == given
    return isSame ? nil : latest
  }

  /// What was answered to each of the three of the replies as they are now; nothing where a reply has come or changed since.
  package func standingTrustAnswers(to handOver: HandOverID) -> [TrustQuestion: TrustAnswer] {
    guard trustCheckedReplies[handOver] == repliesGiven(to: handOver) else { return [:] }
    return trustChecks[handOver]?.answers ?? [:]
  }

  /// How many replies a version has had, each change counted.
  public func repliesGiven(to handOver: HandOverID) -> Int {
    answers.filter { $0.reply.handOver == handOver }.reduce(0) { $0 + $1.revision }
  }

  /// The lines of a version that something is promised on, with no day and not done yet: a fact to talk about.
  ///
  /// On the latest version that is what counts today, whichever version the reply was given to.
  public func promisesWithoutDay(in handOver: HandOverID) -> [ListLine] {
    guard let version = handOvers.first(where: { $0.id == handOver }) else { return [] }
    let isOpen = { (reply: Reply) in
      reply.kind.promises && reply.by == nil && !self.chain(of: reply.id, reply.kind).isSettled
    }
    if version.track == .staff, latestHandOver(of: .staff)?.id == handOver {
      return comparison.items.filter { $0.replies.last.map(isOpen) ?? false }.map(\.line)
    }
    let open = answers.map(\.reply).filter { $0.handOver == handOver && isOpen($0) }
    let waiting = Set(open.flatMap(\.items))
    return answeringOrder(lines(of: version)).filter { waiting.contains($0.note) }
  }
}
