/// What comes after a reply was given, link by link, as far as it has come.
///
/// A reply is told, then what its kind needs comes of it, then that is told too:
///
/// | Kind | After it is told |
/// | --- | --- |
/// | *ja* | it is done |
/// | *ja, om …* | the condition came, and it is done; or it did not come |
/// | *vi provar först* | what the trial showed |
/// | *någon annan* | somebody asks, and the other one's answer takes the place of this one |
/// | *nej* | nothing |
///
/// Nothing of it is required: a link that was said before the one it stands on is kept.
///
/// Source: <doc:TheModel#What-happens-to-a-reply>.
public struct ReplyChain: Hashable, Sendable {
  /// Which of the five it is the chain of.
  public let kind: ReplyKind
  /// When and how the reply itself was told.
  public internal(set) var told: TellingBack?
  /// Whether the condition came, for a *yes, if*.
  public internal(set) var condition: ConditionSettled?
  /// What the trial showed, for a *we try it first*.
  public internal(set) var trial: TrialShown?
  /// Who asks the one who decides, for a *somebody else*.
  public internal(set) var passedOn: PassedOn?
  /// Whether a no rests on a rule, or on how it is read.
  public internal(set) var ground: NoGround?
  /// The day it was done.
  public internal(set) var done: Day?
  /// When and how it was told what came of it.
  public internal(set) var resultTold: TellingBack?
  /// Whether it was done, or told, in an earlier series, which did not say when.
  var wasDoneEarlier = false
  var wasToldEarlier = false

  init(of kind: ReplyKind) { self.kind = kind }

  /// Whether nothing is left to be done; a no leaves nothing.
  public var isSettled: Bool {
    switch kind {
    case .yes: isDone
    case .yesIf: isDone || condition?.came == false
    case .tryFirst: isDone || trial != nil
    case .someoneElse: false
    case .no: true
    }
  }

  /// Whether what was promised was done: a trial is kept when it showed that it may go on.
  ///
  /// A trial that an older record calls done has no verdict; it was kept as far as anybody knows.
  public var isKept: Bool {
    switch kind {
    case .yes, .yesIf: isDone
    case .tryFirst: trial.map { $0.verdict != .stop } ?? isDone
    case .someoneElse, .no: false
    }
  }

  /// Whether the reply itself was told.
  public var isTold: Bool { told != nil || wasToldEarlier }

  private var isDone: Bool { done != nil || wasDoneEarlier }

  /// The day the last of it was told, when nothing more is waited for.
  public var over: Day? {
    if !isSettled { return nil }
    return kind == .no ? told?.on : resultTold?.on
  }

  /// What is waited for next; `nil` when it is over.
  ///
  /// `isPressing` where the day has come: then what was promised is asked for before whether the reply was told.
  public func next(isPressing: Bool) -> ChainLink? {
    if over != nil { return nil }
    if isSettled { return kind == .no ? .told : .resultTold }
    return isTold || isPressing ? awaited : .told
  }

  /// What its kind needs next, told or not; `nil` for a no.
  public var awaited: ChainLink? {
    if isSettled { return nil }
    return switch kind {
    case .yes: .done
    case .yesIf: condition == nil ? .condition : .done
    case .tryFirst: .trial
    case .someoneElse: passedOn == nil ? .asking : .otherAnswer
    case .no: nil
    }
  }
}

extension ReplyChain {
  /// What was said of it, as it happened, for a series that goes on with it.
  func events(of reply: ReplyID) -> [Event] {
    [
      told.map { .toldBack(reply: reply, on: $0.on, how: $0.how, isResult: false) },
      passedOn.map { .passedOn(reply: reply, on: $0.on, asker: $0.asker, by: $0.by) },
      condition.map {
        .conditionSettled(reply: reply, on: $0.on, came: $0.came, how: $0.words)
      },
      trial.map {
        .trialShown(
          reply: reply, on: $0.on, verdict: $0.verdict, how: $0.words, takesOver: $0.takesOver)
      },
      done.map { .done(reply: reply, on: $0) },
      ground.map { .groundSaid(reply: reply, ground: $0) },
    ].compactMap { $0 }
  }
}

/// A link of the chain of a reply that can be waited for.
///
/// Source: <doc:TheModel#What-happens-to-a-reply>.
public enum ChainLink: String, Sendable, CaseIterable {
  /// The reply is told.
  case told
  /// It shows whether the condition came.
  case condition
  /// It shows what the trial came to.
  case trial
  /// Somebody is to ask the one who decides.
  case asking
  /// The one who decides answers.
  case otherAnswer = "other-answer"
  /// It is done.
  case done
  /// What came of it is told.
  case resultTold = "result-told"
}

/// Whether the condition of a *yes, if* came.
///
/// Source: <doc:TheModel#What-happens-to-a-reply>.
public struct ConditionSettled: Hashable, Sendable {
  /// The day that was known.
  public let on: Day
  /// Whether it came.
  public let came: Bool
  /// What was said of it.
  public let words: String?
}

/// What a trial showed.
///
/// Source: <doc:TheModel#What-happens-to-a-reply>.
public struct TrialShown: Hashable, Sendable {
  /// The day that was known.
  public let on: Day
  /// What it came to.
  public let verdict: TrialVerdict
  /// What it showed, in words.
  public let words: String?
  /// The role that takes over what goes on.
  public let takesOver: String?
}

/// What a trial came to.
///
/// Source: <doc:TheModel#What-happens-to-a-reply>.
public enum TrialVerdict: String, Sendable, RecordedName, CaseIterable {
  /// It goes on as it is.
  case keep
  /// It goes on, and something is changed.
  case change
  /// It ends.
  case stop
}

/// Who asks the one who decides.
///
/// Source: <doc:TheModel#What-happens-to-a-reply>.
public struct PassedOn: Hashable, Sendable {
  /// The day that was said.
  public let on: Day
  /// The role that asks.
  public let asker: String
  /// The last day for an answer from the other one.
  public let by: Day?
}

/// What a no rests on.
///
/// Source: <doc:TheModel#Rule-or-reading>.
public enum NoGround: String, Sendable, RecordedName, CaseIterable {
  /// A rule says no.
  case rule
  /// The rule could be read in another way.
  case reading
}

/// What was said of a chain beside when it was done and first told.
struct ChainFacts: Hashable, Sendable {
  var condition: ConditionSettled?
  var trial: TrialShown?
  var passedOn: PassedOn?
  var ground: NoGround?
  var resultTold: TellingBack?
}

extension Series {
  /// The chain of a reply that was given here, or that an earlier series left; costs nothing to speak of.
  public func chain(of reply: ReplyID, _ kind: ReplyKind) -> ReplyChain {
    var chain = ReplyChain(of: kind)
    chain.told = toldBack[reply]
    chain.done = kind.promises ? doneOn[reply] : nil
    if let facts = chainFacts[reply] {
      chain.condition = kind == .yesIf ? facts.condition : nil
      chain.trial = kind == .tryFirst ? facts.trial : nil
      chain.passedOn = kind == .someoneElse ? facts.passedOn : nil
      chain.ground = kind == .no ? facts.ground : nil
      chain.resultTold = facts.resultTold
    }
    return chain
  }

  /// Sets something of a chain.
  mutating func setChain(of reply: ReplyID, _ change: (inout ChainFacts) -> Void) {
    change(&chainFacts[reply, default: ChainFacts()])
  }

  /// Makes sure that a reply is of the one kind that has such a link.
  func require(_ link: ChainLink, of reply: ReplyID, _ kind: ReplyKind) throws(Refusal) {
    let given = try replyKind(reply)
    if given != kind { throw .linkOfOtherKind(link, given) }
  }
}
