import TillDiCore
import TillDiWords

/// Asked when a session goes on after a while: the clock is asked for rather than guessed.
struct ClockForm: Hashable, Sendable {
  /// What was left when something was last written down.
  private let guess: Int
  private var isAnswered = false

  /// Takes a guess to propose: what was left at the last entry.
  init(guess: Int) {
    self.guess = guess
  }

  func question(_ words: Words) -> WalkQuestion? {
    isAnswered ? nil : WalkQuestion(text: words.howMuchIsLeft, preset: "\(guess)")
  }

  mutating func answer(_ text: String, _ series: Series, _ walk: Walk) -> Answering {
    guard let activity = series.occasion(walk.occasion)?.activity else { return .taken }
    isAnswered = true
    if text.isEmpty { return .doing([.setClock(walk.occasion, activity, left: guess)]) }
    // Somebody speaks already: the clock then goes on by the wall.
    guard let left = Int(text) else { return .passedOn }
    return .doing([.setClock(walk.occasion, activity, left: left)])
  }

  mutating func refused() { isAnswered = false }
}

/// Asked when a rewording has been read out: whether it is what the room meant (`MODEL.md` §4.1, T).
struct HeardForm: Hashable, Sendable {
  private let note: NoteID
  private var said: Bool?
  private var isAnswered = false

  init(note: NoteID) {
    self.note = note
  }

  func question(_ words: Words) -> WalkQuestion? {
    isAnswered ? nil : WalkQuestion(text: words.haveIUnderstood)
  }

  mutating func answer(_ text: String) -> Answering {
    isAnswered = true
    if text.isEmpty { return .taken }
    // Anything else is what somebody said next.
    guard let isRight = Words.yesOrNo(text) else { return .passedOn }
    said = isRight
    return .doing([.hearRewording(note, isRight: isRight)])
  }

  var farewell: WalkPhrase? { said.map { $0 ? .rightlyUnderstood : .notUnderstood } }
}

/// Asked when a session is over: observed → changed → why, each one line that Enter passes by (§3.4).
struct ClosingForm: Hashable, Sendable {
  private enum Stage: Hashable { case observed, changed, why, over }
  private var stage = Stage.observed
  private var observed = ""
  private var changed: String?
  private(set) var isKept = false

  func question(_ words: Words) -> WalkQuestion? {
    switch stage {
    case .observed: WalkQuestion(text: words.whatWasObserved)
    case .changed: WalkQuestion(text: words.whatToChange)
    case .why: WalkQuestion(text: words.whyChange)
    case .over: nil
    }
  }

  mutating func answer(_ text: String, _ walk: Walk) -> Answering {
    switch stage {
    case .observed:
      observed = text
      stage = text.isEmpty ? .over : .changed
    case .changed:
      changed = text.isEmpty ? nil : text
      stage = .why
    case .why:
      stage = .over
      isKept = true
      return .doing([
        .adjust(
          Adjustment(
            id: AdjustmentID(walk.drawName()), session: walk.session.id, observed: observed,
            changed: changed, why: text.isEmpty ? nil : text))
      ])
    case .over: break
    }
    return .taken
  }

  /// Whether something was answered that is not saved yet.
  var isHalfFilled: Bool { stage == .changed || stage == .why }

  mutating func refused() {
    stage = .observed
    isKept = false
  }
}
