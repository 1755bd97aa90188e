import TillDiCore
import TillDiWords

extension Walk {
  /// Shows the activity the room has come to, and begins its form if it has one.
  mutating func arrive(_ series: Series) -> Turn {
    chosenKind = nil
    sheet = nil
    isReading = false
    form = nil
    table = nil
    guard let activity = activity(series) else { return Turn() }
    var turn = Turn(shows: [.activity(view(of: activity, series))])
    switch activity.form {
    case .rank:
      turn.shows += lists(series)
      turn.shows += shownProposals(series)
      if let open = ownBallot(series) { turn.shows.append(.phrase(stands(open))) }
    case .link: turn.shows += lists(series) + beginMeeting(series)
    case .mapDream where !series.isDreamBegun:
      after = .showMap
      turn.requests = [.request(.beginDream)]
    case .mapNow, .mapDream: turn.shows.append(map(series))
    default: turn.shows += listsReadAloud(activity, series)
    }
    let isMeeting = activity.form == .link || activity.form == .reply
    if isMeeting || activity.reads != nil {
      // Whoever lays the lists side by side has opened both; that is recorded, never blocked.
      let heard = isMeeting ? TrackKind.allCases : [activity.reads].compactMap { $0 }
      let unopened = heard.filter { side in
        series.latestHandOver(of: side).map { !series.openings.contains($0.id) } ?? false
      }
      turn.requests += unopened.map { .request(.open(by: $0.other)) }
    }
    if activity.form == .handOver, let track = session.track, isEmpty(track, series) {
      turn.shows.append(.refusal(.emptyList(track)))
      return turn
    }
    form = Form(for: activity.form)
    if asksWayIn, form == nil {
      hasAskedWayIn = true
      form = .wayIn(WayInForm())
    }
    asksWayIn = false
    if asksNeeds {
      asksNeeds = false
      form = .needs(NeedsForm())
    }
    if opensWithPromises {
      opensWithPromises = false
      if let opening = OpeningForm(session, occasion: occasion, series, today) {
        form = .opening(opening)
      }
    }
    if asksClock, let guess = leftAtLastEntry(series) {
      asksClock = false
      form = .clock(ClockForm(guess: guess))
    }
    if form != nil {
      let asked = ask(series)
      turn.shows += asked.shows
    }
    return turn
  }

  /// Asks the form's next question, or says that it is filled in.
  mutating func ask(_ series: Series) -> Turn {
    guard let question = form?.question(series, self) else {
      let phrase = form?.farewell(series, self)
      let last = form
      form = nil
      var turn = Turn(shows: phrase.map { [.phrase($0)] } ?? [])
      switch last {
      case .closing: turn.isOver = true
      case .clock:
        turn.shows += clock(series).shows
        takeUpOwnForm(series, &turn)
      case .opening: takeUpOwnForm(series, &turn)
      case .needs:
        if series.occasion(occasion)?.isEnded == true {
          turn.shows += finish(series).shows
        } else {
          takeUpOwnForm(series, &turn)
        }
      case .reply:
        if let handOver = series.trustCheckDue,
          trustAsked[handOver.id] != series.repliesGiven(to: handOver.id)
        {
          trustAsked[handOver.id] = series.repliesGiven(to: handOver.id)
          form = .trust(TrustForm(of: handOver.id))
          turn.shows += ask(series).shows
        }
      case .order(let order):
        turn.shows.append(
          .lists([WalkList(list: order.list, lines: series.lines(of: order.list))]))
        takeUpOwnForm(series, &turn)
      default: break
      }
      return turn
    }
    return Turn(shows: [question])
  }

  /// The activity's own questions waited for another; now they are asked.
  private mutating func takeUpOwnForm(_ series: Series, _ turn: inout Turn) {
    guard series.occasion(occasion)?.isEnded == false else { return }
    form = activity(series).flatMap { Form(for: $0.form) }
    if form != nil { turn.shows += ask(series).shows }
  }

  /// The question that stands, without what it is about: that was just shown.
  func reminded(_ turn: Turn, _ series: Series) -> Turn {
    guard case .question(var question)? = form?.question(series, self),
      !turn.shows.contains(where: { if case .question = $0 { true } else { false } })
    else { return turn }
    question.about = []
    var turn = turn
    turn.shows.append(.question(question))
    return turn
  }

  private func isEmpty(_ track: TrackKind, _ series: Series) -> Bool {
    ListKind.lists(of: track).allSatisfy { series.lines(of: $0).isEmpty }
  }
}
