package import TillDiCore

extension ReportWords {
  /// The weekly letter's name.
  package var letterTitle: String { pick("veckobrev", "weekly letter") }

  /// How the letter begins.
  package func letterGreeting(from first: Day, to last: Day) -> String {
    pick(
      "Hej! Så här långt har vi kommit, \(span(first, last)).",
      "Hello! This is how far we have come, \(span(first, last)).")
  }

  /// Two days with what they share said once: `6–12 maj 2026`.
  private func span(_ first: Day, _ last: Day) -> String {
    if first >= last { return dated(last) }
    let (one, other) = (first.parts, last.parts)
    if one.year != other.year { return "\(dated(first)) – \(dated(last))" }
    if one.month != other.month { return "\(words.short(first)) – \(dated(last))" }
    return "\(one.day)–\(dated(last))"
  }

  /// What is done.
  package var letterDone: String { pick("Gjort", "Done") }
  /// What is under way.
  package var letterDoing: String { pick("På gång", "Under way") }
  /// What comes.
  package var letterNext: String { pick("Härnäst", "Next") }

  /// That nothing happened in these days.
  package var nothingDone: String {
    pick(
      "Inget är hållet eller lämnat över de här dagarna.",
      "Nothing was held or handed over these days.")
  }

  /// That nothing is promised and nothing waits.
  package var nothingUnderWay: String {
    pick("Inget är lovat och inget väntar just nu.", "Nothing is promised and nothing waits now.")
  }

  /// The day the staff list is to be answered, before there is one.
  package func answerIsPromised(by day: Day) -> String {
    pick(
      "Personalens lista ska få svar senast \(words.long(day)).",
      "The staff list is to be answered by \(words.long(day)).")
  }

  /// Whose session it is, where it is one side's.
  package func ofSide(_ title: String, _ track: TrackKind?) -> String {
    switch track {
    case .staff: pick("\(title) (personalen)", "\(title) (staff)")
    case .management: pick("\(title) (ledningen)", "\(title) (management)")
    case nil: title
    }
  }

  /// How the letter ends.
  package var letterEnd: String {
    pick(
      "Undrar du över något, eller är något fel? Säg till den som leder träffarna. Tack för att ni "
        + "säger som det är!",
      "Anything you wonder about, or anything wrong? Tell whoever leads the sessions. Thank you "
        + "for telling it as it is!")
  }

  /// That a session was held.
  package func met(at session: String, on days: [Day]) -> String {
    // A title may end with a question mark of its own.
    ended(
      pick("Vi sågs \(self.days(days)): \(session)", "We met on \(self.days(days)): \(session)"))
  }

  /// That sessions were held, before the last of them.
  package func metOften(_ count: Int) -> String {
    pick("Vi har setts vid \(count) träffar, senast:", "We met at \(count) sessions, the last:")
  }

  /// That a list was handed over; without the roles, who may be few.
  package func handedOverInLetter(_ handOver: HandOver) -> String {
    let list = sentence(words.listName(of: handOver.track))
    let other = words.name(of: handOver.track.other)
    return pick(
      "\(list) lämnades över till \(other). Svar senast \(dated(handOver.answerBy)).",
      "\(list) was handed over to \(other). Answer by \(dated(handOver.answerBy)).")
  }

  /// That items were answered.
  package func repliedInLetter(_ count: Int) -> String {
    pick("Ledningen har svarat på \(items(count)):", "Management has answered \(items(count)):")
  }

  /// Before replies that say something else now, such as another day.
  package func changedInLetter(_ count: Int) -> String {
    pick(
      "Ledningen har ändrat sitt svar på \(items(count)):",
      "Management has changed its answer to \(items(count)):")
  }

  /// Before promises that are kept.
  package var shownInLetter: String { pick("Det här visade sig:", "This was seen:") }

  /// Before what was done.
  package var keptInLetter: String { pick("Det här blev klart:", "This was done:") }

  /// That replies were told to the team, by the names of what they answer.
  package func toldInLetter(_ names: String) -> String {
    pick(
      "Svaren har berättats för arbetslaget: \(names).",
      "The replies were told to the team: \(names).")
  }

  /// That there are more than those told of.
  package func andMore(_ count: Int) -> String {
    pick("… och \(count) till.", "… and \(count) more.")
  }

  /// That more is promised than what is told of.
  package func andMorePromises(_ count: Int) -> String {
    pick(
      "… och \(promises(count)) till.",
      count == 1 ? "… and 1 more promise." : "… and \(count) more promises.")
  }

  /// A session that comes.
  package func coming(_ session: String, on day: Day, at time: ClockTime) -> String {
    ended(
      pick(
        "\(sentence(words.long(day))) klockan \(time): \(session)",
        "\(sentence(words.long(day))) at \(time): \(session)"))
  }
}
