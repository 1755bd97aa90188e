package import TillDiCore
package import TillDiWords

/// Asked once of those who have heard the replies to a version: whether it is clear who does what, by when, and what
/// happens if something can’t be kept.
///
/// Enter at the first passes over all three, later over that one; what was not answered is not kept as clear. Several
/// answers may stand in one line. Beside the questions stand facts – which promises have no day – and never a verdict.
///
/// Source: *The model*, “Whether a reply is clear”.
package struct TrustForm: Form {
  private var asked: TrustQuestion? = .who
  private var answers: [TrustQuestion: TrustAnswer] = [:]
  private let handOver: HandOverID
  /// Whether the questions of the activity the room has come to wait behind it.
  private let isBeforeOwn: Bool

  /// Asks of the replies to a version.
  package init(of handOver: HandOverID, isBeforeOwn: Bool = false) {
    (self.handOver, self.isBeforeOwn) = (handOver, isBeforeOwn)
  }

  package func question(_ series: Series, _ words: Words, _ today: Day) -> WalkQuestion? {
    // A version that was taken back has nothing to ask about.
    guard let asked, series.handOvers.contains(where: { $0.id == handOver }) else { return nil }
    // It is asked of the replies, so they are what is seen.
    let replies = series.followUps(on: today).filter { !$0.isCarried && !$0.lines.isEmpty }
    let given = given(series, words)
    let undated = series.promisesWithoutDay(in: handOver)
    return WalkQuestion(
      about: asked == .when && !undated.isEmpty ? [.undated(undated)] : [],
      stays: (replies.isEmpty ? [] : [.followUps(replies)])
        + (given.isEmpty ? [] : [.answers(given, areNumbered: false)]),
      text: words.isItClear(asked))
  }

  /// What was answered here, beside what was asked.
  private func given(_ series: Series, _ words: Words) -> [GivenAnswer] {
    guard !answers.isEmpty, let check = series.trustChecks[handOver] else { return [] }
    return words.answers(of: check).map { GivenAnswer(label: $0.label, text: $0.text) }
  }

  package mutating func answer(_ text: String, _ series: Series) -> Answering {
    guard let first = asked else { return .taken }
    if text.isEmpty {
      // That all is clear is for the room to say: an empty line says nothing.
      asked = answers.isEmpty ? nil : first.next
      return .taken
    }
    guard let said = Words.trustAnswers(in: text) else { return .again(.notATrustAnswer) }
    let questions = TrustQuestion.allCases.drop { $0 != first }
    let last = questions.prefix(said.answers.count).last
    // Words belong to what happens otherwise, and there is no place for more answers than questions.
    guard said.answers.count <= questions.count, said.words == nil || last == .otherwise else {
      return .again(.notATrustAnswer)
    }
    for (question, answer) in zip(questions, said.answers) { answers[question] = answer }
    asked = last?.next
    let before = answers[.otherwise] == .no ? nil : series.trustChecks[handOver]?.otherwise
    // What is passed over now stays as it was said of the same replies.
    let standing = series.standingTrustAnswers(to: handOver).merging(answers) { $1 }
    return .doing(
      .checkTrust(
        TrustCheck(handOver: handOver, answers: standing, otherwise: said.words ?? before)))
  }

  package mutating func stepBack(_ series: Series) -> Bool {
    guard let asked, let before = asked.before else { return false }
    self.asked = before
    return true
  }

  /// Asks again what was refused.
  package mutating func refused(_ refusal: Refusal) {
    asked = asked.map { $0.before ?? $0 } ?? .otherwise
  }

  /// Begins anew: something was taken back.
  mutating func startOver() {
    asked = .who
    answers = [:]
  }
}

extension TrustQuestion {
  /// What is asked after it; `nil` after the last.
  fileprivate var next: TrustQuestion? { Self.allCases.drop { $0 != self }.dropFirst().first }

  /// What is asked before it; `nil` before the first.
  fileprivate var before: TrustQuestion? { Self.allCases.prefix { $0 != self }.last }
}

extension TrustForm {
  func question(_ series: Series, _ walk: Walk) -> WalkQuestion? {
    question(series, walk.words, walk.today)
  }

  mutating func answer(_ text: String, _ series: Series, _ walk: Walk) -> Answering {
    answer(text, series)
  }

  var isOfActivity: Bool { !isBeforeOwn }

  func next(_ series: Series, _ walk: Walk) -> (any Form)? {
    isBeforeOwn ? walk.ownForm(series) : nil
  }

  func followed(_ walk: inout Walk, _ series: Series, _ turn: inout Turn) {
    if isBeforeOwn { walk.takeUpOwnForm(series, &turn) }
  }

  func farewell(_ series: Series, _ walk: Walk) -> WalkPhrase? { farewell(series, walk.words) }

  /// That what was answered is kept, and what it is; nothing where nobody answered.
  package func farewell(_ series: Series, _ words: Words) -> WalkPhrase? {
    guard !answers.isEmpty, let check = series.trustChecks[handOver] else { return nil }
    return .trustKept(words.trustSaid(check))
  }
}
