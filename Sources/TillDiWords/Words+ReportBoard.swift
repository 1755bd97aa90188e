package import TillDiCore

/// What the board's report says beside the others.
extension ReportWords {
  /// What this way of working is, in our own words.
  package var aboutTillDi: String {
    pick(
      "TillDi är ett sätt att prata om det digitala som börjar i arbetsdagen. De som gör jobbet "
        + "träffas några gånger och berättar vad som hjälper, vad som stör och vad de själva vill ta "
        + "hand om. De som leder ritar hur besluten går till och ser vad de kan släppa ifrån sig. Sedan "
        + "byter de listor. Varje rad på personalens lista ska få ett svar av någon som får bestämma, och "
        + "svaret berättas för arbetslaget. Det är människor som läser listorna tillsammans; ingen rad "
        + "räknas ut.",
      "TillDi is a way of talking about digital things that begins in the working day. Those who do the "
        + "work meet a few times and tell what helps, what gets in the way and what they want to take "
        + "care of themselves. Those who lead draw how decisions are made and see what they can let go "
        + "of. Then they swap lists. Every line of the staff list is to get a reply from somebody who may "
        + "decide, and the team hears the reply. People read the lists together; no line is worked out "
        + "by a program.")
  }

  /// How often a side met, such as `4 tillfällen, 3 mars–31 mars 2026`.
  package func met(times count: Int, from first: Day, to last: Day) -> String {
    let days = first == last ? dated(first) : "\(words.short(first))–\(dated(last))"
    let whole = first.parts.year == last.parts.year ? days : "\(dated(first))–\(dated(last))"
    return pick(
      "\(count == 1 ? "1 tillfälle" : "\(count) tillfällen"), \(whole).",
      "\(count == 1 ? "1 occasion" : "\(count) occasions"), \(whole).")
  }

  /// How many there were at the largest session.
  package func atMost(_ count: Int) -> String {
    pick("Som flest var de \(count).", "There were \(count) of them at the most.")
  }

  /// Who decides what was left to somebody else, and what is waited for.
  ///
  /// `Skyddsombudet avgör – ingen är satt att fråga än.` A decider of more than one word stands as it was written.
  package func decidedElsewhere(_ followUp: FollowUp) -> String {
    let who = followUp.reason.map(decider) ?? ""
    let said = words.answer(followUp.kind, followUp.reason)
    let decides =
      who.isEmpty || who.contains(" ")
      ? said.kind + said.reason
      : pick("\(sentence(words.definite(who))) avgör", "\(sentence(words.definite(who))) decides")
    return ended(withoutEnd(decides) + " – " + standing(followUp) + untold(followUp))
  }

  /// Whether whoever decides is a board, by the name.
  package func isBoard(_ reason: String) -> Bool {
    let name = decider(reason).lowercased()
    return ["nämnd", "nämnden", "styrelse", "styrelsen", "board", "committee"]
      .contains { name.hasSuffix($0) }
  }

  /// Who decides, where it was said in a sentence of its own: `Förvaltningschefen avgör`.
  private func decider(_ reason: String) -> String {
    let said = withoutEnd(reason)
    let verb = [" avgör", " decides"].first { said.hasSuffix($0) }
    return verb.map { String(said.dropLast($0.count)) } ?? said
  }

  private func withoutEnd(_ text: String) -> String {
    text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  /// That no reply leaves anything to the board.
  package var nothingForTheBoard: String {
    pick(
      "Inget svar lämnar ett beslut till nämnden, så här finns inget som nämnden ska besluta om.",
      "No reply leaves a decision to the board, so there is nothing here for the board to decide.")
  }

  /// That the board may ask about what is promised and not done, late or not, and when: once the last of the days has
  /// passed.
  package func askAgain(_ count: Int, late: Int, last day: Day?, today: Day) -> String {
    let what = pick(
      count == 1
        ? "Ett löfte är inte klart än" : "\(sentence(inWords(count))) löften är inte klara än",
      count == 1
        ? "One promise is not kept yet" : "\(sentence(inWords(count))) promises are not kept yet")
    let when =
      day.map { day in
        day < today
          ? pick("Fråga gärna redan nu", "Do ask now already")
          : pick("Fråga gärna efter \(dated(day))", "Do ask after \(dated(day))")
      } ?? pick("Fråga gärna om ett halvår", "Do ask in half a year")
    return pick(
      "\(what)\(lateOf(count, late)). \(when) hur det gick.",
      "\(what)\(lateOf(count, late)). \(when) how it went.")
  }

  /// How many of them are late.
  private func lateOf(_ count: Int, _ late: Int) -> String {
    if late == 0 { return "" }
    if count == 1 { return pick(" och är försenat", " and is late") }
    let number = inWords(late, isNeuter: true)
    return late == 1
      ? pick(", och ett av dem är försenat", ", and one of them is late")
      : pick(", och \(number) av dem är försenade", ", and \(number) of them are late")
  }

  /// The heading of what stands on sheets of its own.
  package var appendix: String { pick("Bilaga", "Appendix") }
}
