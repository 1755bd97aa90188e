import TillDiCore
import TillDiWords

extension Walk {
  /// Shows the activity the room has come to, and begins its form if it has one.
  mutating func arrive(_ series: Series) -> Turn {
    chosenKind = nil
    sheet = nil
    isReading = hasReadOut(series)
    seated = nil
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
      turn.requests = [.beginDream]
    case .mapNow, .mapDream: turn.shows.append(map(series))
    default:
      turn.shows +=
        listsReadAloud(activity, series) + repliesGiven(series)
        + howToAnswerOffers(series)
    }
    let isMeeting = activity.form == .link || activity.form == .reply
    if isMeeting || activity.reads != nil {
      // Whoever lays the lists side by side has opened both; that is recorded, never blocked.
      let heard = isMeeting ? TrackKind.allCases : [activity.reads].compactMap { $0 }
      let unopened = heard.filter { side in
        series.latestHandOver(of: side).map { !series.openings.contains($0.id) } ?? false
      }
      turn.requests += unopened.map { .open(by: $0.other) }
    }
    if activity.form == .handOver, let track = session.track, isEmpty(track, series) {
      turn.shows.append(.refusal(.emptyList(track)))
      return turn
    }
    form = ownForm(series)
    if asksWayIn, form == nil {
      hasAskedWayIn = true
      form = WayInForm()
    }
    asksWayIn = false
    if asksNeeds {
      asksNeeds = false
      form = NeedsForm()
    }
    if let version = asksTelling {
      asksTelling = nil
      form = TellingForm(of: version, isBeforeOwn: true)
    }
    if opensWithPromises {
      opensWithPromises = false
      if let opening = OpeningForm(session, occasion: occasion, series, today) { form = opening }
    }
    if asksClock, let guess = leftAtLastEntry(series) {
      asksClock = false
      form = ClockForm(guess: guess)
    }
    if form != nil {
      let asked = ask(series)
      turn.shows += asked.shows
    }
    return turn
  }

  /// Asks the form's next question, or says that it is filled in.
  mutating func ask(_ series: Series) -> Turn {
    guard let filled = form else { return Turn() }
    if let question = filled.question(series, self) {
      asked = question.about
      return Turn(shows: [.question(question)])
    }
    var turn = Turn(shows: filled.farewell(series, self).map { [.phrase($0)] } ?? [])
    form = nil
    filled.followed(&self, series, &turn)
    return turn
  }

  /// The activity's own questions waited for another; now they are asked.
  mutating func takeUpOwnForm(_ series: Series, _ turn: inout Turn) {
    form = ownForm(series)
    if form != nil { turn.shows += ask(series).shows }
  }

  /// The questions of the activity the room is at, unless the session is over.
  func ownForm(_ series: Series) -> (any Form)? {
    guard series.occasion(occasion)?.isEnded == false else { return nil }
    guard let form = activity(series)?.form else { return nil }
    return form == .promises ? PromisesForm(isSeen: hasSeenPromises) : form.questions
  }

  /// The question that stands, without what it is about where that was just shown and is as it was.
  mutating func reminded(_ turn: Turn, _ series: Series) -> Turn {
    guard var question = form?.question(series, self),
      !turn.shows.contains(where: { if case .question = $0 { true } else { false } })
    else { return turn }
    if asked == nil || question.isAboutLists && question.about != asked {
      asked = question.about
    } else {
      question.about = []
    }
    var turn = turn
    turn.shows.append(.question(question))
    return turn
  }

  private func isEmpty(_ track: TrackKind, _ series: Series) -> Bool {
    ListKind.lists(of: track).allSatisfy { series.lines(of: $0).isEmpty }
  }
}
