import TillDiCore
import TillDiWords

/// How many actions each line of the walk made: passing over an activity is two, and is taken back as one.
///
/// A walk that is begun anew knows of none; then each action is taken back by itself.
struct Steps: Hashable, Sendable {
  private var done: [Int] = []
  private var undone: [Int] = []
  /// Actions of the line that is performed now, and how many there were when it was last looked.
  private var made = 0
  private var count = 0
  /// Whether this line takes back or makes again, so that it is nothing to take back itself.
  private var isOfHistory = false

  /// A new line comes in: what the last one made belongs together.
  mutating func lineBegins(_ series: Series) {
    if made > 0, !isOfHistory {
      done.append(made)
      undone = []
    }
    isOfHistory = false
    made = 0
    count = series.actionCount
  }

  /// Something was performed.
  mutating func count(_ series: Series) {
    made += max(0, series.actionCount - count)
    count = series.actionCount
  }

  /// What the program keeps for itself is never taken back.
  mutating func leaveOut(_ bookkeeping: Int) { made -= bookkeeping }

  /// What this line does is not taken back as one.
  mutating func leaveOutLine() { isOfHistory = true }

  /// Takes back the last line; how many actions that is.
  mutating func takeBack() -> Int {
    isOfHistory = true
    let last = done.popLast() ?? 1
    undone.append(last)
    return last
  }

  /// Makes the line again that was taken back last; how many actions that is.
  mutating func makeAgain() -> Int {
    isOfHistory = true
    let last = undone.popLast() ?? 1
    done.append(last)
    return last
  }

  /// Something was refused; where that was a taking back, each action is one from here on.
  mutating func wasRefused() {
    guard isOfHistory else { return }
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
  /// How much was answered in forms.
  let answered: Int
  /// What was said of the reflections.
  let reviews: [Int: ReflectionReview]
}

extension Walk {
  /// Takes back, or makes again, what the last line did.
  mutating func takeBack(_ command: WalkCommand, _ series: Series) -> Turn {
    let isUndo = command == .undo
    after = .wasUndone(isUndo ? .undone : .redone, from: standing(series))
    let count = isUndo ? steps.takeBack() : steps.makeAgain()
    return Turn(requests: Array(repeating: isUndo ? .undo : .redo, count: count))
  }

  func standing(_ series: Series) -> Standing {
    let held = series.occasion(occasion)
    let answered =
      series.handOvers.count + series.answers.count + series.doneOn.count
      + series.toldBack.count + series.arrangements.count + series.trustChecks.count
    return Standing(
      activity: activity(series)?.id, isEnded: held?.isEnded ?? false,
      ballot: ownBallot(series)?.ballot.id, clock: held?.clock, added: held?.added ?? [:],
      answered: answered, reviews: series.reviews)
  }

  /// Looks at where the room is now that something was taken back or made again.
  mutating func wasUndone(_ phrase: WalkPhrase, from before: Standing, _ series: Series) -> Turn {
    guard let activity = activity(series) else {
      return Turn(shows: [.phrase(phrase), .phrase(.sessionUndone)], isOver: true)
    }
    let now = standing(series)
    if now.answered != before.answered { trustAsked = [:] }
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
    } else if now.answered != before.answered, let own = Form(for: activity.form) {
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
    if case .closing(var closing)? = form {
      closing.goBack(to: series)
      form = .closing(closing)
    } else if case .trust? = form {
      // What was taken back may be the last reply; whether all is clear is asked when they are given.
      trustAsked = [:]
      form = .reply(ReplyForm())
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
