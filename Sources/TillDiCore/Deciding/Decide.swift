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
  if series.isClosed, !type(of: request.rule).mayFollowClosing { throw .seriesClosed }
  let events = try request.rule.decide(in: series, situation)
  for words in events.flatMap(\.words) { try checkLength(words) }
  return events
}

extension Series {
  /// What sets something, and nothing where that stands already.
  ///
  /// It is said once more where another laptop says otherwise: that is how people choose.
  func setting(_ event: Event, unless stands: Bool) -> [Event] {
    stands && event.place.map(disputed.contains) != true ? [] : [event]
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
