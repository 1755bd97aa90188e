package import TillDiCore
package import TillDiWords

/// Questions that are asked one by one, each answered by a line; an empty line is always allowed.
protocol Form: Sendable {
  /// The next question, or `nil` when the form is filled in.
  func question(_ series: Series, _ walk: Walk) -> WalkQuestion?
  /// Takes an answer.
  mutating func answer(_ text: String, _ series: Series, _ walk: Walk) -> Answering
  /// Steps back to a question whose answer was refused.
  mutating func refused(_ refusal: Refusal)
  /// `/tillbaka`: goes to the question before, its answer ready; nothing where there is none.
  mutating func stepBack(_ series: Series) -> Bool
  /// Goes back to where answers begin to be saved together, or to the last one that was.
  mutating func startOver()
  /// Whether some answers are given and none of them saved, so that taking back means these.
  var isHalfFilled: Bool { get }
  /// Whether it comes with the activity, so that it is asked again when the room comes back.
  var isOfActivity: Bool { get }
  /// What waits behind it, to be asked when a line was no answer; `nil` where nothing does.
  func next(_ series: Series, _ walk: Walk) -> (any Form)?
  /// What is said when every question was asked.
  func farewell(_ series: Series, _ walk: Walk) -> WalkPhrase?
  /// What follows when every question was asked; the form is closed by then, and its farewell is in the turn.
  func followed(_ walk: inout Walk, _ series: Series, _ turn: inout Turn)
}

/// A form that is also asked outside a session, where there is no walk.
package protocol DialogueForm {
  /// What is asked next; `nil` when every question was asked.
  func question(_ series: Series, _ words: Words, _ today: Day) -> WalkQuestion?
  /// Takes an answer.
  mutating func answer(
    _ text: String, _ series: Series, _ today: Day, drawName: () -> String
  ) -> Answering
  /// Steps back to a question whose answer was refused.
  mutating func refused(_ refusal: Refusal)
  /// Goes to the question before; nothing where there is none.
  mutating func stepBack(_ series: Series) -> Bool
}

extension Form where Self: DialogueForm {
  func question(_ series: Series, _ walk: Walk) -> WalkQuestion? {
    question(series, walk.words, walk.today)
  }

  mutating func answer(_ text: String, _ series: Series, _ walk: Walk) -> Answering {
    answer(text, series, walk.today, drawName: walk.drawName)
  }
}

extension Form {
  mutating func refused(_ refusal: Refusal) {}
  mutating func startOver() {}
  mutating func stepBack(_ series: Series) -> Bool { false }
  var isHalfFilled: Bool { false }
  var isOfActivity: Bool { false }
  func next(_ series: Series, _ walk: Walk) -> (any Form)? { nil }
  func farewell(_ series: Series, _ walk: Walk) -> WalkPhrase? { nil }
  func followed(_ walk: inout Walk, _ series: Series, _ turn: inout Turn) {}
}

extension ActivityForm {
  /// The questions an activity begins with, if it has any.
  var questions: (any Form)? {
    switch self {
    case .promises: PromisesForm()
    case .handOver: HandOverForm()
    case .reply: ReplyForm()
    case .followUp: FollowUpForm()
    case .review: ReviewForm()
    case .talk, .groupWork, .collectHomework, .giveHomework, .rank, .mapNow, .mapDream, .link: nil
    }
  }
}

/// What becomes of an answer: requests to perform, something to say, and whether the next question is due.
package struct Answering: Sendable {
  package var requests: [Request] = []
  package var shows: [WalkShow] = []
  var after: After = .nothing
  /// Whether the line was no answer, and is to be taken for what it is without the question.
  var isPassedOn = false
  /// Whether the room goes on to what comes next.
  var goesOn = false

  /// What is said once it is saved; `nil` where the next question says enough.
  package var saidWhenSaved: WalkPhrase? {
    guard case .say(let phrase) = after else { return nil }
    return phrase
  }

  /// No answer; the line is a note or whatever else it is, and what waits behind the question is asked.
  static var passedOn: Self { Self(isPassedOn: true) }

  /// Nothing more to say here: the room goes on.
  static var goingOn: Self { Self(goesOn: true) }

  /// Taken; nothing to do.
  static var taken: Self { Self() }

  /// Taken; the request is to be performed before the next question is asked.
  static func doing(_ request: Request) -> Self {
    Self(requests: [request], after: .nextQuestion)
  }

  /// The same, with something said of it.
  func saying(_ said: [WalkShow]?) -> Self {
    var answering = self
    answering.shows += said ?? []
    return answering
  }

  /// Not taken; the same question stands.
  static func again(_ phrase: WalkPhrase) -> Self {
    Self(shows: [.phrase(phrase)])
  }

  /// Not taken, for a reason the rules know; the same question stands.
  static func again(_ refusal: Refusal) -> Self {
    Self(shows: [.refusal(refusal)])
  }
}
