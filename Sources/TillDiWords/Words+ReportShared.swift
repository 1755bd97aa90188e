package import TillDiCore

extension ReportWords {
  /// The shared report's name.
  package var reportTitle: String { pick("gemensam rapport", "shared report") }

  /// How far the two lists have come across, the first of three sentences.
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

  /// What was replied and what meets, the second of three sentences.
  package func replied(answered: Int, of items: Int, matched: Int) -> String {
    if items == 0 {
      return pick("Det finns inget att svara på än.", "There is nothing to answer yet.")
    }
    return pick(
      "\(answered) av \(self.items(items)) har fått svar, och \(matched) möts av något ledningen "
        + "kan ge.",
      "\(answered) of \(self.items(items)) \(answered == 1 ? "has" : "have") a reply, and "
        + "\(matched) \(matched == 1 ? "meets" : "meet") something management can give.")
  }

  /// What is late, the last of three sentences.
  package func late(_ count: Int, role: String) -> String {
    pick(
      "\(sentence(promises(count))) är försena\(count == 1 ? "t" : "de"). Först i tur: \(role).",
      "\(promises(count)) \(count == 1 ? "is" : "are") late. First in line: \(role).")
  }

  /// What waits for an answer, the last of three sentences.
  package func waiting(_ count: Int, by day: Day?) -> String {
    let until = day.map { ", \(by($0))" } ?? ""
    return pick(
      "Nu väntar \(items(count)) på svar\(until).",
      "\(items(count)) \(count == 1 ? "is" : "are") waiting for a reply\(until).")
  }

  /// What is under way, the last of three sentences.
  package func underWay(_ count: Int, next day: Day?) -> String {
    let next = day.map { pick(", det närmaste \(by($0))", ", the nearest \(by($0))") } ?? ""
    return pick(
      "\(promises(count)) är på gång\(next).", "\(promises(count)) under way\(next).")
  }

  /// What is to be told, the last of three sentences.
  package func toTell(_ count: Int) -> String {
    pick(
      "\(count) svar ska berättas för arbetslaget.",
      count == 1
        ? "1 reply is to be told to the team." : "\(count) replies are to be told to the team.")
  }

  /// That nothing remains, the last of three sentences.
  package var nothingWaits: String { pick("Inget väntar.", "Nothing is waiting.") }

  /// A track's heading in the report.
  package func stepByStep(_ track: TrackKind) -> String {
    switch track {
    case .staff: pick("Personalen, steg för steg", "Staff, step by step")
    case .management: pick("Ledningen, steg för steg", "Management, step by step")
    }
  }

  /// The other meetings' heading in the report.
  package var otherMeetings: String { pick("Vid sidan av träffarna", "Beside the sessions") }

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

  /// An activity that was passed over.
  package func skipped(_ activity: String, at session: String, reason: String?) -> String {
    let why = reason.map { " " + ended($0) } ?? ""
    return pick(
      "\(activity) (\(session)): hoppades över.\(why)",
      "\(activity) (\(session)): passed over.\(why)")
  }

  /// How a homework came back.
  package enum Collecting {
    /// It was asked for; nobody is known to have brought anything.
    case askedFor
    case brought
  }

  /// A homework's way through the series; what was only asked for may have been brought by nobody.
  package func homework(_ title: String, given: Bool, collected: Collecting?) -> String {
    switch (given, collected) {
    case (true, .brought):
      pick("\(title): delades ut och togs upp.", "\(title): handed out and gone through.")
    case (true, .askedFor):
      pick("\(title): delades ut och efterfrågades.", "\(title): handed out and asked for.")
    case (true, nil):
      pick("\(title): delades ut, inte upptagen.", "\(title): handed out, not gone through.")
    case (false, .brought): pick("\(title): togs upp.", "\(title): gone through.")
    case (false, .askedFor): pick("\(title): efterfrågades.", "\(title): asked for.")
    case (false, nil): pick("\(title): delades inte ut.", "\(title): not handed out.")
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

  /// When the follow-up is proposed.
  package func proposedFollowUp(_ session: String, weeks: Int) -> String {
    pick(
      "\(session): förslag, \(weeks) veckor efter överlämningen.",
      "\(session): proposed \(weeks) weeks after the hand-over.")
  }
}
