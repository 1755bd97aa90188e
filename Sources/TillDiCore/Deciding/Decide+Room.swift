func decideClock(_ request: Request, in series: Series, _ situation: Situation)
  throws(Refusal) -> [Event]
{
  switch request {
  case .extend(let id, let activity, let minutes):
    let occasion = try series.begun(id)
    try situation.knows(activity, in: occasion.session)
    guard occasion.clock != nil else { throw .noClock }
    guard (-600...600).contains(minutes), minutes != 0 else { throw .notMinutes(minutes) }
    return [.extended(occasion: id, activity: activity, minutes: minutes)]
  case .pause(let id):
    guard let clock = try series.begun(id).clock else { throw .noClock }
    if clock.pausedAt != nil { throw .alreadyPaused }
    return [.paused(occasion: id)]
  case .resume(let id):
    guard let clock = try series.begun(id).clock else { throw .noClock }
    if clock.pausedAt == nil { throw .notPaused }
    return [.resumed(occasion: id)]
  case .setClock(let id, let activity, let left):
    let occasion = try series.begun(id)
    guard let clock = occasion.clock else { throw .noClock }
    try situation.knows(activity, in: occasion.session)
    // The clock runs where the room is, and nowhere else.
    guard clock.activity == activity else { throw .noClock }
    guard (-600...600).contains(left) else { throw .notMinutes(left) }
    guard let held = situation.programme?.activity(activity, in: occasion.session) else {
      throw .unknownActivity(activity.rawValue)
    }
    // More may be left than was planned: then the room was given more.
    let spent = occasion.planned(held) - left
    if spent >= 0 { return [.clockSet(occasion: id, activity: activity, spent: spent)] }
    return [
      .extended(occasion: id, activity: activity, minutes: -spent),
      .clockSet(occasion: id, activity: activity, spent: 0),
    ]
  default: return []
  }
}

extension Occasion {
  /// What is kept when the room leaves the activity it is at: what it took, where that is a minute or more.
  func leaving(_ situation: Situation) -> [Event] {
    guard let clock, let now = situation.now,
      let here = situation.programme?.activity(clock.activity, in: session)
    else { return [] }
    let minutes = clock.minutesSpent(at: now)
    let before = taken[here.id]?.actual
    if minutes == before || (before == nil && clock.spent(at: now) < 60) { return [] }
    return [
      .timed(occasion: id, activity: here.id, planned: here.minutes, actual: minutes)
    ]
  }
}

func decideBallot(_ request: Request, in series: Series) throws(Refusal) -> [Event] {
  switch request {
  case .openBallot(let ballot):
    if series.openBallot != nil { throw .ballotIsOpen }
    if series.lines(of: ballot.list).isEmpty { throw .nothingToVoteOn(ballot.list) }
    if let each = ballot.each, !(1...100).contains(each) { throw .notSoManyVotes(each, most: 100) }
    return [.ballotOpened(ballot: ballot)]
  case .vote(let id, let votes, let isTotal):
    guard let count = series.openBallot, count.ballot.id == id else { throw .noBallot }
    let lines = Set(series.lines(of: count.ballot.list).map(\.note))
    for vote in votes {
      guard lines.contains(vote.note) else { throw .notInList(count.ballot.list) }
      guard (0...1000).contains(vote.count) else { throw .notSoManyVotes(vote.count, most: 1000) }
    }
    let sum = votes.reduce(0) { $0 + $1.count }
    if !isTotal, let each = count.ballot.each, sum > each {
      throw .notSoManyVotes(sum, most: each)
    }
    return votes.isEmpty ? [] : [.voted(ballot: id, votes: votes, isTotal: isTotal)]
  case .closeBallot(let id):
    guard series.openBallot?.ballot.id == id else { throw .noBallot }
    return [.ballotClosed(ballot: id)]
  default: return []
  }
}
