package import TillDiCore

extension ReportWords {
  /// The shared report's name.
  package var reportTitle: String { pick("gemensam rapport", "shared report") }

  /// How far the two lists have come across.
  package func handedOver(items: Int?, offers: Int?) -> String {
    switch (items, offers) {
    case (nil, nil):
      pick("Ingen av listorna är överlämnad än.", "Neither list has been handed over yet.")
    case (let items?, nil):
      pick(
        "Personalen har lämnat över \(self.items(items)); ledningens lista är inte överlämnad än.",
        "Staff have handed over \(self.items(items)); management’s list is yet to come.")
    case (nil, let offers?):
      pick(
        "Ledningen har lämnat över \(self.offers(offers)); personalens lista är inte överlämnad "
          + "än.",
        "Management have handed over \(self.offers(offers)); the staff list is yet to come.")
    case (let items?, let offers?):
      pick(
        "Personalen har lämnat över \(self.items(items)) och ledningen \(self.offers(offers)).",
        "Staff have handed over \(self.items(items)) and management \(self.offers(offers)).")
    }
  }

  /// What is under way: promises, and questions that lie with somebody else, which are no promises.
  package func underWay(_ count: Int, next day: Day?, elsewhere: Int) -> String {
    let next = day.map { pick(", det närmaste \(by($0))", ", the nearest \(by($0))") } ?? ""
    let promised = pick(
      "\(sentence(inWords(count, isNeuter: true))) \(count == 1 ? "löfte" : "löften") är på gång\(next).",
      "\(promises(count)) under way\(next).")
    let passed = pick(
      "\(sentence(inWords(elsewhere))) \(elsewhere == 1 ? "fråga" : "frågor") ligger hos någon annan.",
      "\(sentence(inWords(elsewhere))) \(elsewhere == 1 ? "question lies" : "questions lie") with somebody else."
    )
    return [count > 0 ? promised : nil, elsewhere > 0 ? passed : nil].compactMap { $0 }
      .joined(separator: " ")
  }

  /// What is to be told.
  package func toTell(_ count: Int) -> String {
    pick(
      "\(count) svar ska berättas för arbetslaget.",
      count == 1
        ? "1 reply is to be told to the team." : "\(count) replies are to be told to the team.")
  }

  /// That nothing remains.
  package var nothingWaits: String { pick("Inget väntar.", "Nothing is waiting.") }

  /// A track's heading in the report.
  package func stepByStep(_ track: TrackKind) -> String {
    switch track {
    case .staff: pick("Personalen, steg för steg", "Staff, step by step")
    case .management: pick("Ledningen, steg för steg", "Management, step by step")
    }
  }

  /// The other meetings' heading in the report.
  package var otherMeetings: String { pick("Vid andra möten", "At other meetings") }

  /// What was said where no session is known.
  package var saidElsewhere: String { pick("Sagt vid andra tillfällen", "Said at other times") }

  /// A session's title with its days.
  package func held(_ title: String, on days: [Day]) -> String { "\(title) (\(self.days(days)))" }

  /// Where lines of a list said in an activity are found.
  package var standsInLists: String {
    pick(
      "Det som sades här står i listorna.", "What was said here stands in the lists.")
  }

  /// A session that was never begun.
  package func notHeld(_ session: String) -> String {
    pick("\(session): inte hållen.", "\(session): not held.")
  }

  /// An activity that was skipped.
  package func skipped(_ activity: String, at session: String, reason: String?) -> String {
    let why = reason.map { " " + ended($0) } ?? ""
    return pick(
      "\(activity) (\(session)): hoppade vi över.\(why)",
      "\(activity) (\(session)): skipped.\(why)")
  }

  /// How a homework came back.
  package enum Collecting {
    /// It was asked for; nobody is known to have brought anything.
    case askedFor
    case brought
  }

  /// A homework's way through the series, after its title; what was only asked for may have been brought by nobody.
  package func homework(given: Bool, collected: Collecting?) -> String {
    switch (given, collected) {
    case (true, .brought): pick("delades ut och togs upp", "handed out and gone through")
    case (true, .askedFor): pick("delades ut och efterfrågades", "handed out and asked for")
    case (true, nil): pick("delades ut men togs inte upp", "handed out but not gone through")
    case (false, .brought): pick("togs upp", "gone through")
    case (false, .askedFor): pick("efterfrågades", "asked for")
    case (false, nil): pick("delades inte ut", "not handed out")
    }
  }

  /// What was observed, changed and why.
  package func adjusted(_ adjustment: Adjustment) -> String {
    let changed =
      adjustment.changed.map { pick(" Ändring: ", " Change: ") + ended($0) } ?? ""
    let why = adjustment.why.map { pick(" Därför: ", " Because: ") + ended($0) } ?? ""
    return ended(adjustment.observed) + changed + why
  }

  /// What happens when no date stands.
  package var noDates: String {
    pick(
      "Inget datum är satt än. Bestäm när ni ses nästa gång, innan ni går.",
      "No date is set yet. Settle when to meet next before you leave.")
  }

  /// When the follow-up is proposed: so many weeks after a hand-over that has no day yet.
  package func proposedFollowUp(_ session: String, weeks: Int) -> String {
    pick(
      "\(session): förslag, \(weeks) veckor efter överlämningen.",
      "\(session): proposed \(weeks) weeks after the hand-over.")
  }

  /// When the follow-up is proposed, by its day; one that has passed says so.
  package func proposedFollowUp(_ session: String, on day: Day, isPast: Bool) -> String {
    isPast
      ? pick(
        "\(session): förslaget var omkring \(dated(day)), och den dagen har passerat.",
        "\(session): proposed for about \(dated(day)), and that day has passed.")
      : pick(
        "\(session): förslag, omkring \(dated(day)).",
        "\(session): proposed for about \(dated(day)).")
  }

  /// Sessions that are yet to come.
  package func stillToCome(_ sessions: [String]) -> String {
    pick(
      "Inte hållna än: \(joined(sessions.map(inSentence))).",
      "Not held yet: \(joined(sessions.map(inSentence))).")
  }
}
