/// Says what happens when somebody wants something, or why it may not: the only place that refuses.
///
/// ```swift
/// let events = try decide(.remove(note), in: series, Situation(today: today))
/// print(events)  // [removed(note: k7f2mq9dxx)]
/// ```
///
/// It changes nothing. What it returns is written in one line, and then happens by ``Series/evolve(_:)``.
///
/// - Throws: A ``Refusal``, which says what is in the way.
public func decide(_ request: Request, in series: Series, _ situation: Situation)
  throws(Refusal) -> [Event]
{
  if series.isClosed, !request.isAllowedAfterClosing { throw .seriesClosed }
  var events = try rule(for: request, in: series, situation)
  // What stands already is said once more where another laptop says otherwise: that is how people choose.
  if events.isEmpty, let same = request.restated(in: series),
    same.place.map(series.disputed.contains) == true
  {
    events = [same]
  }
  for words in events.flatMap(\.words) { try checkLength(words) }
  return events
}

private func rule(for request: Request, in series: Series, _ situation: Situation)
  throws(Refusal) -> [Event]
{
  switch request {
  case .setHeading, .adopt, .carryOver, .close, .plan, .cancel, .adjust, .export:
    return try decideFrame(request, in: series, situation)
  case .begin, .end, .enter, .skip, .attend, .giveHomework, .collectHomework:
    return try decideOccasion(request, in: series, situation)
  case .extend, .pause, .resume, .setClock:
    return try decideClock(request, in: series, situation)
  case .say, .edit, .reword, .hearRewording, .detail, .move, .put, .remove, .keepInRoom, .tag,
    .gather,
    .observe, .attach:
    return try decideNote(request, in: series, situation)
  case .openBallot, .vote, .closeBallot:
    return try decideBallot(request, in: series)
  case .rank, .place, .setMoment, .removeMoment, .beginDream:
    return try decideList(request, in: series)
  case .arrange, .handOver, .open:
    return try decideHandOver(request, in: series, situation)
  case .link, .unlink, .dismiss, .takeUp:
    return try decideLinks(request, in: series)
  case .reply, .markDone, .tellBack, .checkTrust:
    return try decideDialogue(request, in: series, situation)
  case .review(let review):
    return try decideReview(review, in: series, situation)
  case .receive, .receiveReplies:
    return try decideReceived(request, in: series, situation)
  }
}

extension Request {
  /// A closed series can still keep its promises, and learn that words stay in the room or were taken back.
  var isAllowedAfterClosing: Bool {
    switch self {
    case .markDone, .tellBack, .keepInRoom, .setHeading, .export, .close, .receive,
      .receiveReplies:
      true
    default: false
    }
  }
}

/// The most characters one note may have: some 30 pages, which nobody says in one breath.
public let longestNote = 100_000

/// Words for the record: trimmed of nothing, but neither empty nor endless.
///
/// - Throws: ``Refusal/emptyText`` or ``Refusal/textTooLong(characters:most:)``.
public func checked(_ text: String) throws(Refusal) -> String {
  guard hasWords(text) else { throw .emptyText }
  try checkLength(text)
  return text
}

func hasWords(_ text: String) -> Bool { text.contains { !$0.isWhitespace } }

private func checkLength(_ text: String) throws(Refusal) {
  // Bytes first: counting characters of a very long text is slow.
  if text.utf8.count > longestNote, text.count > longestNote {
    throw .textTooLong(characters: text.count, most: longestNote)
  }
}

func checkedRole(_ role: String) throws(Refusal) -> String {
  guard role.contains(where: { !$0.isWhitespace }) else { throw .emptyRole }
  return try checked(role)
}

/// A day that lies ahead, and not so far that it must be a slip.
func ahead(_ day: Day, _ situation: Situation) throws(Refusal) -> Day {
  if day < situation.today { throw .dayHasPassed(day, today: situation.today) }
  if day > situation.today.adding(days: 731) { throw .dayTooFar(day) }
  return day
}
