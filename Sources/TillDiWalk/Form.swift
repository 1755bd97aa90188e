import TillDiCore
import TillDiWords

/// Questions that are asked one by one, each answered by a line; an empty line is always allowed.
enum Form: Hashable, Sendable {
  case promises(PromisesForm)
  case handOver(HandOverForm)
  case reply(ReplyForm)
  case followUp(FollowUpForm)
  case clock(ClockForm)
  case heard(HeardForm)
  case order(OrderForm)
  case wayIn(WayInForm)
  case closing(ClosingForm)
  case review(ReviewForm)
  case trust(TrustForm)
  case needs(NeedsForm)
  case opening(OpeningForm)

  /// The form an activity begins with, if it has one.
  init?(for form: ActivityForm) {
    switch form {
    case .promises: self = .promises(PromisesForm())
    case .handOver: self = .handOver(HandOverForm())
    case .reply: self = .reply(ReplyForm())
    case .followUp: self = .followUp(FollowUpForm())
    case .review: self = .review(ReviewForm())
    case .talk, .groupWork, .collectHomework, .giveHomework, .rank, .mapNow, .mapDream, .link:
      return nil
    }
  }

  /// The next question, or `nil` when the form is filled in.
  func question(_ series: Series, _ walk: Walk) -> WalkShow? {
    let question =
      switch self {
      case .promises(let form): form.question(series, walk.words)
      case .handOver(let form): form.question(series, walk)
      case .reply(let form): form.question(series, walk.words, walk.today)
      case .followUp(let form): form.question(series, walk.words, walk.today)
      case .clock(let form): form.question(walk.words)
      case .heard(let form): form.question(series, walk.words)
      case .order(let form): form.question(series, walk.words)
      case .wayIn(let form): form.question(series, walk.words)
      case .closing(let form): form.question(walk.words)
      case .review(let form): form.question(series, walk)
      case .trust(let form): form.question(series, walk.words, walk.today)
      case .needs(let form): form.question(series, walk.words)
      case .opening(let form): form.question(series, walk.words, walk.today)
      }
    return question.map { .question($0) }
  }

  /// Takes an answer.
  mutating func answer(_ text: String, _ series: Series, _ walk: Walk) -> Answering {
    switch self {
    case .promises(var form):
      defer { self = .promises(form) }
      return form.answer(text, series)
    case .handOver(var form):
      defer { self = .handOver(form) }
      return form.answer(text, series, walk)
    case .reply(var form):
      defer { self = .reply(form) }
      return form.answer(text, series, walk.today) { walk.drawName() }
    case .followUp(var form):
      defer { self = .followUp(form) }
      return form.answer(text, series, walk.today)
    case .clock(var form):
      defer { self = .clock(form) }
      return form.answer(text, series, walk)
    case .heard(var form):
      defer { self = .heard(form) }
      return form.answer(text)
    case .order(var form):
      defer { self = .order(form) }
      return form.answer(text, series)
    case .wayIn(var form):
      defer { self = .wayIn(form) }
      return form.answer(text, series)
    case .closing(var form):
      defer { self = .closing(form) }
      return form.answer(text, walk)
    case .review(var form):
      defer { self = .review(form) }
      return form.answer(text, series, walk)
    case .trust(var form):
      defer { self = .trust(form) }
      return form.answer(text, series)
    case .needs(var form):
      defer { self = .needs(form) }
      return form.answer(text, series, walk.words)
    case .opening(var form):
      defer { self = .opening(form) }
      return form.answer(text, series, walk.today)
    }
  }

  /// Steps back to a question whose answer was refused.
  mutating func refused(_ refusal: Refusal) {
    switch self {
    case .promises(var form):
      form.stepBack()
      self = .promises(form)
    case .handOver(var form):
      form.refused(refusal)
      self = .handOver(form)
    case .reply(var form):
      form.refused(refusal)
      self = .reply(form)
    case .trust(var form):
      form.refused()
      self = .trust(form)
    case .clock(var form):
      form.refused()
      self = .clock(form)
    case .order(var form):
      form.refused()
      self = .order(form)
    case .closing(var form):
      form.refused()
      self = .closing(form)
    case .review(var form):
      form.refused()
      self = .review(form)
    case .followUp, .heard, .needs, .opening, .wayIn: break
    }
  }

  /// Whether some answers are given and none of them saved, so that taking back means these.
  var isHalfFilled: Bool {
    switch self {
    case .promises, .followUp, .clock, .heard, .order, .wayIn, .closing, .review, .trust, .needs,
      .opening:
      false
    case .handOver(let form): form.isHalfFilled
    case .reply(let form): form.isHalfFilled
    }
  }

  /// Goes back to where answers begin to be saved together, or to the last one that was.
  mutating func startOver() {
    switch self {
    case .promises(var form):
      form.stepBack()
      self = .promises(form)
    case .handOver: self = .handOver(HandOverForm())
    case .reply(var form):
      form.startOver()
      self = .reply(form)
    case .followUp(var form):
      form.startOver()
      self = .followUp(form)
    case .trust(var form):
      form.startOver()
      self = .trust(form)
    case .needs(var form):
      form.startOver()
      self = .needs(form)
    case .opening(var form):
      form.startOver()
      self = .opening(form)
    case .clock, .heard, .order, .wayIn, .closing, .review: break
    }
  }

  /// Whether it comes with the activity, so that it is asked again when the room comes back.
  var isOfActivity: Bool {
    switch self {
    case .promises, .handOver, .reply, .followUp, .review, .trust: true
    case .clock, .heard, .order, .wayIn, .closing, .needs, .opening: false
    }
  }

  /// Whether it is asked before the questions that an activity has of its own.
  var goesBeforeOwn: Bool {
    switch self {
    case .clock, .needs, .opening: true
    case .promises, .handOver, .reply, .followUp, .heard, .order, .wayIn, .closing, .trust, .review:
      false
    }
  }

  /// What is said when every question was asked.
  func farewell(_ series: Series, _ walk: Walk) -> WalkPhrase? {
    switch self {
    case .promises: return series.arrangements.isEmpty ? .nothingSettled : .promisesKept
    case .handOver(let form): return form.farewell(series, walk)
    case .reply: return series.latestHandOver(of: .staff) == nil ? .nothingToAnswer : .allAnswered
    case .followUp(let form):
      if form.hasAsked { return .allFollowedUp }
      return series.followUps(on: walk.today).isEmpty ? .nothingToFollowUp : .allToldBack
    case .clock: return nil
    case .heard(let form): return form.farewell
    case .order(let form): return form.isOrdered ? .ordered : .orderKept
    case .wayIn(let form): return form.farewell
    case .closing(let form): return form.farewell
    case .review(let form): return form.farewell(series, walk)
    case .trust: return .trustKept
    case .needs(let form): return form.hasAnswered ? .needsKept : nil
    case .opening: return nil
    }
  }
}

/// What becomes of an answer: requests to perform, something to say, and whether the next question is due.
struct Answering: Sendable {
  var requests: [WalkRequest] = []
  var shows: [WalkShow] = []
  var after: After = .nothing
  /// Whether the line was no answer, and is to be taken for what it is without the question.
  var isPassedOn = false

  /// No answer; the question is dropped, and the line is a note or whatever else it is.
  static var passedOn: Self { Self(isPassedOn: true) }

  /// Taken; nothing to do.
  static var taken: Self { Self() }

  /// Taken; the request is to be performed before the next question is asked.
  static func doing(_ requests: [Request]) -> Self {
    Self(requests: requests.map { .request($0) }, after: .nextQuestion)
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

/// A day as a person writes it in an answer: `2026-03-17`, `idag`, `today`.
func day(_ text: String, today: Day) -> Day? {
  switch text.lowercased() {
  case "idag", "i dag", "today": today
  default: Day(text: text)
  }
}
