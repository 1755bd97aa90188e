package import TillDiCore
package import TillDiWords

/// Asked once of all replies to a version: whether it is clear who does what, by when, and what if it can’t be kept.
///
/// Beside it stand facts – which promises have no day – and never a verdict.
///
/// Source: *The model*, “Whether a reply is clear”.
package struct TrustForm: Form {
  private enum Stage: Hashable { case clear, otherwise, over }
  private var stage = Stage.clear
  private var isAnswered = false
  private var unclear: [TrustQuestion] = []
  private let handOver: HandOverID

  /// Asks of the replies to a version.
  package init(of handOver: HandOverID) {
    self.handOver = handOver
  }

  package func question(_ series: Series, _ words: Words, _ today: Day) -> WalkQuestion? {
    // A version that was taken back has nothing to ask about.
    guard series.handOvers.contains(where: { $0.id == handOver }) else { return nil }
    // It is asked of the replies, so they are what is seen.
    let replies = series.followUps(on: today).filter { !$0.isCarried && !$0.lines.isEmpty }
    let given = given(series, words)
    let stays: [WalkAbout] =
      (replies.isEmpty ? [] : [.followUps(replies)])
      + (given.isEmpty ? [] : [.answers(given, areNumbered: false)])
    switch stage {
    case .clear:
      let undated = series.promisesWithoutDay(in: handOver)
      return WalkQuestion(
        about: undated.isEmpty ? [] : [.undated(undated)], stays: stays, text: words.isItClear)
    case .otherwise:
      return WalkQuestion(
        stays: stays, text: words.whatOtherwise, preset: series.trustChecks[handOver]?.otherwise)
    case .over: return nil
    }
  }

  /// What was answered here, beside what was asked.
  private func given(_ series: Series, _ words: Words) -> [GivenAnswer] {
    guard isAnswered, let check = series.trustChecks[handOver] else { return [] }
    return words.answers(of: check).map { GivenAnswer(label: $0.label, text: $0.text) }
  }

  package mutating func answer(_ text: String, _ series: Series) -> Answering {
    let said = series.trustChecks[handOver]?.otherwise
    switch stage {
    case .clear:
      // That all is clear is for the room to say: an empty line says nothing.
      if text.isEmpty {
        stage = .over
        return .taken
      }
      if Words.yesOrNo(text) == true {
        unclear = []
      } else if let questions = Words.trustQuestions(named: text) {
        unclear = questions
      } else {
        return .again(.notATrustQuestion)
      }
      stage = .otherwise
      isAnswered = true
      return .doing(check(otherwise: said))
    case .otherwise:
      stage = .over
      return text.isEmpty ? .taken : .doing(check(otherwise: text))
    case .over: return .taken
    }
  }

  private func check(otherwise: String?) -> Request {
    .checkTrust(TrustCheck(handOver: handOver, unclear: unclear, otherwise: otherwise))
  }

  package mutating func stepBack(_ series: Series) -> Bool {
    guard stage == .otherwise else { return false }
    stage = .clear
    return true
  }

  /// Asks again what was refused.
  package mutating func refused(_ refusal: Refusal) { stage = stage == .over ? .otherwise : .clear }

  /// Begins anew: something was taken back.
  mutating func startOver() { stage = .clear }
}

extension TrustForm {
  func question(_ series: Series, _ walk: Walk) -> WalkQuestion? {
    question(series, walk.words, walk.today)
  }

  mutating func answer(_ text: String, _ series: Series, _ walk: Walk) -> Answering {
    answer(text, series)
  }

  var isOfActivity: Bool { true }

  func farewell(_ series: Series, _ walk: Walk) -> WalkPhrase? { farewell }

  /// That what was answered is kept; nothing where nobody answered.
  package var farewell: WalkPhrase? { isAnswered ? .trustKept : nil }
}
