import TillDiCore
import TillDiWords

/// What each line of the walk made: passing over an activity is several actions, and is taken back as one.
///
/// A walk that is begun anew knows of none; then each gesture is taken back by itself.
struct Steps: Hashable, Sendable {
  private var done: [[ActionID]] = []
  private var undone: [[ActionID]] = []
  /// What the line that is performed now has made.
  private var made: [ActionID] = []
  /// What is done now where it is no line to take back itself.
  private var way: Way?

  private enum Way { case begins, back, again }

  /// A new line comes in: what the last one made belongs together.
  mutating func lineBegins() {
    if !made.isEmpty {
      done.append(made)
      undone = []
    }
    made = []
    way = nil
  }

  /// The session begins, or goes on; what that makes is taken back gesture by gesture.
  mutating func beginningBegins() {
    lineBegins()
    way = .begins
  }

  /// Something was recorded; what the program keeps for itself is nothing to take back.
  mutating func saved(_ actions: [Action]) {
    guard way == nil else { return }
    made += actions.filter { !$0.isBookkeeping }.map(\.id)
  }

  /// Begins to take back the last line; what it made.
  mutating func takeBack() -> [ActionID] {
    way = .back
    return done.popLast() ?? []
  }

  /// Begins to make the line again that was taken back last; what it made.
  mutating func makeAgain() -> [ActionID] {
    way = .again
    return undone.popLast() ?? []
  }

  /// These were taken back, or made again.
  mutating func changed(_ actions: [Action]) {
    switch way {
    case .back: undone.append(actions.map(\.id))
    case .again: done.append(actions.map(\.id))
    case .begins, nil: break
    }
  }

  /// Something was refused; where that was a taking back, each gesture is one from here on.
  mutating func wasRefused() {
    guard way != nil else { return }
    done = []
    undone = []
  }
}

/// Where the room stands, to tell what changed when something is taken back.
struct Standing: Hashable, Sendable {
  let activity: ActivityID?
  let isEnded: Bool
  let ballot: BallotID?
  let clock: RoomClock?
  let added: [ActivityID: Int]
  /// What was said of the reflections.
  let reviews: [Int: ReflectionReview]
  let answered: Answered
}

/// What the questions of activities' own forms have given so far.
struct Answered: Hashable, Sendable {
  private let arrangements: [Arrangement: String]
  private let agreements: [Agreement: String]
  private let handOvers: [HandOver]
  private let answers: [Answer]
  private let chains: [ReplyChain]
  private let trustChecks: [HandOverID: TrustCheck]

  init(_ series: Series) {
    arrangements = series.arrangements
    agreements = series.agreements
    handOvers = series.handOvers
    answers = series.answers
    // All that came of a reply, given here or left by an earlier series.
    chains =
      series.answers.map { series.chain(of: $0.reply.id, $0.reply.kind) }
      + series.carried.map { series.chain(of: $0.id, $0.kind) }
    trustChecks = series.trustChecks
  }
}

extension Walk {
  /// Takes back, or makes again, what the last line did.
  mutating func takeBack(_ command: WalkCommand, _ series: Series) -> Turn {
    let isUndo = command == .undo
    // What was done elsewhere is not taken back from here.
    if isUndo, isWaiting { return say(.nothingBegun) }
    after = .wasUndone(isUndo ? .undone : .redone, from: standing(series))
    return Turn(deed: isUndo ? .undo(steps.takeBack()) : .redo(steps.makeAgain()))
  }

  func standing(_ series: Series) -> Standing {
    let held = series.occasion(occasion)
    return Standing(
      activity: activity(series)?.id, isEnded: held?.isEnded ?? false,
      ballot: ownBallot(series)?.ballot.id, clock: held?.clock, added: held?.added ?? [:],
      reviews: series.reviews, answered: Answered(series))
  }

  /// Looks at where the room is now that something was taken back or made again.
  mutating func wasUndone(
    _ phrase: WalkPhrase, from before: Standing, _ series: Series
  ) -> Turn {
    if isWaiting { return wasUnbegun(phrase, series) }
    guard let activity = activity(series) else { return say(phrase) }
    let now = standing(series)
    let wasAnswered = now.answered != before.answered
    if wasAnswered { trustAsked = [:] }
    var turn = Turn()
    if now.isEnded != before.isEnded {
      turn = now.isEnded ? finish(series) : arrive(series)
    } else if now.activity != before.activity {
      turn = arrive(series)
    } else if let closed = before.ballot, now.ballot == nil,
      let count = series.ballots.last(where: { $0.ballot.id == closed }), count.isClosed
    {
      turn = result(of: count.ballot.list, series)
    } else if now.reviews != before.reviews, activity.form == .review, form?.isOfActivity ?? true {
      turn = askAnew(from: before.reviews, series, isUndo: phrase == .undone)
    } else if form != nil {
      turn = askAnew(series)
    } else if wasAnswered, let own = activity.form.questions {
      form = own
      turn = ask(series)
    } else {
      turn = whatStands(activity, before: before, now: now, series)
    }
    turn.shows.insert(.phrase(phrase), at: 0)
    return turn
  }

  /// The question that fits what is answered now.
  private mutating func askAnew(_ series: Series) -> Turn {
    if var closing = form as? ClosingForm {
      closing.goBack(to: series)
      form = closing
    } else if form is TrustForm {
      // What was taken back may be the last reply; whether all is clear is asked when they are given.
      trustAsked = [:]
      form = activity(series)?.form.questions ?? ReplyForm()
    } else {
      form?.startOver()
    }
    return ask(series)
  }

  /// What the room looks at where it stands: the map, the list, the ballot or the clock.
  private func whatStands(
    _ activity: Activity, before: Standing, now: Standing, _ series: Series
  ) -> Turn {
    var shows: [WalkShow] = []
    if activity.form.drawnMap != nil {
      shows.append(map(series))
    } else if let open = ownBallot(series) {
      shows.append(.phrase(stands(open)))
    } else if activity.form == .rank, let list = ListKind(kind(series)) {
      shows.append(.lists([WalkList(list: list, lines: series.lines(of: list))]))
      shows += shownProposals(series)
    } else if let meeting = meeting(series) {
      shows.append(.meeting(meeting))
    } else if before.clock != now.clock || before.added != now.added {
      shows += clock(series).shows
    }
    return Turn(shows: shows)
  }
}
