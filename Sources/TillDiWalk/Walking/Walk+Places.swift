import TillDiCore
import TillDiWords

/// On, back, over and out.
extension Walk {
  /// Leaves the activity for the next one, or ends the session.
  ///
  /// `skipping` is the reason for passing over it; the outer `nil` means that it was not passed over.
  mutating func leave(_ series: Series, skipping: String?? = nil) -> Turn {
    guard let activity = activity(series),
      let place = session.activities.firstIndex(where: { $0.id == activity.id })
    else { return Turn(shows: [.phrase(.stopped)], isOver: true) }
    if form is ClosingForm { return endOfInput(series) }
    let standing = notes(series).filter { !$0.note.isRemoved }
    if skipping == nil, !nudged.contains(activity.id),
      Series.isAllThings(standing.map(\.note))
    {
      nudged.insert(activity.id)
      return say(.allThings)
    }
    var turn = beforeLeaving(activity, series)
    if let reason = skipping {
      turn.requests.append(.skip(occasion, activity.id, reason: reason))
      turn.shows.insert(.phrase(.skipped(activity.title[words.language], reason: reason)), at: 0)
    } else {
      turn.requests += homework(of: activity, series)
      turn.shows = closed(activity, standing.map(\.note), series) + turn.shows
    }
    if activity.form == .promises { hasSeenPromises = true }
    if form is ReplyForm, let due = tellingDue(series) { asksTelling = due }
    form = nil
    if activity.form == .rank, activity.takes.contains(.offer), skipping == nil, !hasAskedNeeds,
      NeedsForm.isDue(series)
    {
      hasAskedNeeds = true
      asksNeeds = true
    }
    if skipping == nil, activity.form == .mapDream { leaveDream(series, to: place + 1, &turn) }
    if place + 1 < session.activities.count {
      turn.requests.append(.enter(occasion, session.activities[place + 1].id))
      after = .showActivity
    } else {
      turn.requests.append(.end(occasion))
      after = .finish
    }
    return turn
  }

  /// The dream is drawn: who owns its moments is asked next, and what differs is proposed.
  private mutating func leaveDream(_ series: Series, to next: Int, _ turn: inout Turn) {
    let dream = series.maps[.dream] ?? []
    // One that was told while the dream was drawn says nothing of the others.
    asksWayIn = dream.contains { $0.owner == nil } && !hasAskedWayIn
    // Where the offers are ordered they can be taken up; elsewhere they are only told.
    let isShownNext =
      session.activities.indices.contains(next) && session.activities[next].listsOffers
    let open = isShownNext ? [] : series.mapProposals
    if !open.isEmpty { turn.shows.append(.proposals(open)) }
  }

  /// What leaving an activity closes: its notes, and its minutes beside the plan.
  private func closed(_ activity: Activity, _ notes: [Note], _ series: Series) -> [WalkShow] {
    let said = notes.count { !$0.isName }
    let spent = minutesSpent(in: activity, series)
    var shows: [WalkShow] = []
    if form is ReplyForm {
      let waiting = series.comparison.unanswered.map(\.line)
      if !waiting.isEmpty { shows.append(.phrase(.passedOver(waiting.map { words.name(of: $0) }))) }
    }
    shows += offersWithoutAnswer(series)
    if let outcome = activity.outcome, activity.form.isNoted, notes.isEmpty {
      shows.append(.phrase(.stillMissing(outcome[words.language])))
    }
    // A minute is nothing to tell.
    if said > 0 || (spent ?? 0) > 0 {
      shows.append(
        .phrase(
          .closed(
            activity.title[words.language], notes: said, minutes: spent,
            planned: activity.minutes)))
    }
    return shows
  }

  /// Minutes spent in the activity so far; what was written down last, where the clock is not asked for yet.
  private func minutesSpent(in activity: Activity, _ series: Series) -> Int? {
    guard let now, let held = series.occasion(occasion), let clock = held.clock else { return nil }
    if let asked = form as? ClockForm { return max(0, held.planned(activity) - asked.guess) }
    return clock.minutesSpent(at: now)
  }

  /// What is put right and told when the room leaves an activity, in whichever direction.
  private func beforeLeaving(_ activity: Activity, _ series: Series) -> Turn {
    var turn = Turn()
    if let reply = replyOnLeaving(series) { turn.requests.append(reply) }
    // Nobody said what was left: a night that the laptop slept is no time the room spent.
    if let asked = form as? ClockForm {
      turn.requests.append(.setClock(occasion, activity.id, left: asked.guess))
    }
    if series.occasion(occasion)?.clock?.pausedAt != nil { turn.shows.append(.phrase(.breakOver)) }
    if activity.form == .rank, let open = ownBallot(series) {
      turn.shows.append(.phrase(.ballotLeftOpen(open.ballot.list)))
    }
    return turn
  }

  /// A reply that is said as far as it must be: going on keeps it.
  private func replyOnLeaving(_ series: Series) -> Request? {
    guard let reply = openForm as? ReplyForm else { return nil }
    return reply.requestOnLeaving(series, drawName: drawName).map { $0 }
  }

  /// Leaves because the person says so; what is said as far as it must be is kept.
  mutating func quit(_ series: Series) -> Turn {
    guard let reply = replyOnLeaving(series) else { return endOfInput(series) }
    after = .stop(.stopped)
    return Turn(requests: [reply])
  }

  /// Homework that was asked for or handed out, recorded when the room goes on.
  private func homework(of activity: Activity, _ series: Series) -> [Request] {
    let held = series.occasion(occasion)
    switch activity.form {
    case .collectHomework:
      return programme.homework(collectedAt: session.id)
        .filter { held?.homeworkCollected[$0.id] == nil }
        .map { .collectHomework(occasion, $0.id, brought: nil) }
    case .giveHomework:
      return programme.homework(givenAt: session.id)
        .filter { held?.homeworkGiven.contains($0.id) == false }
        .map { .giveHomework(occasion, $0.id) }
    default: return []
    }
  }

  /// `/tillbaka` and `/gå 3`; a session that is over is taken up again.
  mutating func go(_ command: WalkCommand, _ rest: String, _ series: Series) -> Turn {
    let count = session.activities.count
    let here = activity(series).flatMap { current in
      session.activities.firstIndex { $0.id == current.id }
    }
    let place: Int
    if command == .back {
      // From the end, the last activity is the one before.
      let isEnded = series.occasion(occasion)?.isEnded ?? false
      guard let here, here > 0 || isEnded else { return say(.firstActivity) }
      place = isEnded ? here : here - 1
    } else {
      guard let number = Int(rest) else { return say(.needsArgument(.goTo)) }
      guard (1...count).contains(number) else { return say(.noSuchActivity(number, count: count)) }
      place = number - 1
    }
    after = .showActivity
    let target = session.activities[place].id
    var turn = Turn()
    if let activity = activity(series), activity.id != target {
      turn = beforeLeaving(activity, series)
    }
    turn.requests.append(.enter(occasion, target))
    return turn
  }
}
