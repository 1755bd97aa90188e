import TillDiCore
import TillDiWords

/// What is agreed before start: who receives, who answers, by when, who has been told.
///
/// Every answer stands beside its question. Once something is said, what is missing is told and any of it may be put
/// right by its number (`3 15 april`) or its name (`Svarar: rektor`); an empty line goes on. What else is said meanwhile
/// is a note, and the question stands.
///
/// Source: *The model*, “Before start”.
struct PromisesForm: Form {
  private enum Stage: Hashable {
    case begins
    case asks(Int, only: Bool = false)
    case review

    /// Whether only this is asked, since it is put right.
    var isOnly: Bool { if case .asks(_, true) = self { true } else { false } }
  }
  private var stage: Stage
  /// The question that was answered last, to be asked again where its answer is refused or taken back.
  private var answered = Stage.begins

  /// Begins after what is answered; where the room has been through it, with what stands.
  init(isSeen: Bool = false) { stage = isSeen ? .review : .begins }

  /// The place of the question that is open; `nil` where all is gone through.
  private func place(_ series: Series) -> Int? {
    let last = PromisedMatter.allCases.lastIndex { series.said(of: $0) != nil }
    let place: Int
    switch stage {
    case .begins: place = last.map { $0 + 1 } ?? 0
    case .asks(let asked, _): place = asked
    case .review where last == nil: place = 0
    case .review: return nil
    }
    guard PromisedMatter.allCases.indices.contains(place) else { return nil }
    return PromisedMatter.allCases[place].isAskedOfPromises && !series.hasPromises ? nil : place
  }

  func question(_ series: Series, _ walk: Walk) -> WalkQuestion? {
    let answers = PromisedMatter.allCases.map {
      GivenAnswer(label: walk.words.name(of: $0), text: series.told(of: $0, walk.words))
    }
    if let place = place(series) {
      return WalkQuestion(
        stays: [.answers(answers, areNumbered: true)],
        text: walk.words.question(for: PromisedMatter.allCases[place]),
        preset: answers[place].text)
    }
    if answers.allSatisfy({ $0.text == nil }) { return nil }
    let missing = PromisedMatter.allCases.filter { $0.isPromise && series.said(of: $0) == nil }
    return WalkQuestion(
      about: [.answers(answers, areNumbered: true)],
      text: walk.words.promisesStand(missing, areAny: series.hasPromises))
  }

  mutating func answer(_ text: String, _ series: Series, _ walk: Walk) -> Answering {
    guard let place = place(series) else { return correct(text, series, walk) }
    if text.isEmpty {
      stage = stage.isOnly ? .review : .asks(place + 1)
      return .taken
    }
    return take(text, of: place, only: stage.isOnly, series, walk)
  }

  /// An answer is taken where it may be one, and the next question is due; only the one that was to be put right is.
  private mutating func take(
    _ text: String, of place: Int, only: Bool, _ series: Series, _ walk: Walk
  ) -> Answering {
    do throws(NoAnswer) {
      let answering = try PromisedMatter.allCases[place].answering(text, series, walk)
      answered = .asks(place, only: only)
      stage = only ? .review : .asks(place + 1)
      return answering
    } catch {
      return .again(error.phrase)
    }
  }

  /// Something that is put right, by its number or name; a number alone asks anew.
  private mutating func correct(_ text: String, _ series: Series, _ walk: Walk) -> Answering {
    if text.isEmpty { return .goingOn }
    guard let (matter, said) = PromisedMatter.corrected(by: text, walk.today),
      let place = PromisedMatter.allCases.firstIndex(of: matter)
    else { return .passedOn }
    if said.isEmpty {
      stage = .asks(place, only: true)
      return .taken
    }
    return take(said, of: place, only: true, series, walk)
  }

  mutating func stepBack(_ series: Series) -> Bool {
    guard let place = place(series), place > 0 else { return false }
    stage = stage.isOnly ? .review : .asks(place - 1)
    return true
  }

  func next(_ series: Series, _ walk: Walk) -> (any Form)? { self }

  mutating func refused(_ refusal: Refusal) { startOver() }

  mutating func startOver() { stage = answered }

  var isOfActivity: Bool { true }

  func farewell(_ series: Series, _ walk: Walk) -> WalkPhrase? { .nothingSettled }
}
