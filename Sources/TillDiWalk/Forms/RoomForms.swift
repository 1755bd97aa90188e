import TillDiCore
import TillDiWords

/// Asked when a session goes on after a while: the clock is asked for rather than guessed.
struct ClockForm: Form {
  /// What was left when something was last written down.
  let guess: Int
  private var isAnswered = false

  /// Takes a guess to propose: what was left at the last entry.
  init(guess: Int) {
    self.guess = guess
  }

  func question(_ series: Series, _ walk: Walk) -> WalkQuestion? {
    isAnswered ? nil : WalkQuestion(text: walk.words.howMuchIsLeft, preset: "\(guess)")
  }

  mutating func answer(_ text: String, _ series: Series, _ walk: Walk) -> Answering {
    guard let activity = series.occasion(walk.occasion)?.activity else { return .taken }
    isAnswered = true
    if text.isEmpty { return .doing(.setClock(walk.occasion, activity, left: guess)) }
    // Somebody speaks already: the clock then goes on by the wall.
    guard let left = minutes(in: text) else { return .passedOn }
    return .doing(.setClock(walk.occasion, activity, left: left))
  }

  mutating func refused(_ refusal: Refusal) { isAnswered = false }

  func next(_ series: Series, _ walk: Walk) -> (any Form)? { walk.ownForm(series) }

  func followed(_ walk: inout Walk, _ series: Series, _ turn: inout Turn) {
    turn.shows += walk.clock(series).shows
    walk.takeUpOwnForm(series, &turn)
  }
}

/// Asked when a rewording has been read out: whether it is what the room meant.
///
/// Source: *The model*, “Own words first” and “TVEK”.
struct HeardForm: Form {
  private let note: NoteID
  /// The question that stood when it was reworded; it is asked again afterwards.
  let before: (any Form)?
  private var said: Bool?
  private var isAnswered = false

  init(note: NoteID, before: (any Form)?) {
    self.note = note
    self.before = before
  }

  func question(_ series: Series, _ walk: Walk) -> WalkQuestion? {
    // A rewording that was taken back, or a note that was taken away, is nothing to ask about.
    guard let asked = series.notes[note], asked.rewording != nil, !asked.isRemoved else {
      return nil
    }
    return isAnswered ? nil : WalkQuestion(text: walk.words.haveIUnderstood)
  }

  mutating func answer(_ text: String, _ series: Series, _ walk: Walk) -> Answering {
    isAnswered = true
    if text.isEmpty { return .taken }
    // Anything else is what somebody said next.
    guard let isRight = Words.yesOrNo(text) else { return .passedOn }
    said = isRight
    return .doing(.hearRewording(note, isRight: isRight))
  }

  func farewell(_ series: Series, _ walk: Walk) -> WalkPhrase? {
    said.map { $0 ? .rightlyUnderstood : .notUnderstood }
  }

  func next(_ series: Series, _ walk: Walk) -> (any Form)? { before }

  func followed(_ walk: inout Walk, _ series: Series, _ turn: inout Turn) {
    walk.form = before
    turn.shows += walk.ask(series).shows
  }
}
