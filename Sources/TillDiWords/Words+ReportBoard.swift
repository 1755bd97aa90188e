package import TillDiCore

/// What the board's report says beside the others.
extension ReportWords {
  /// What this way of working is, in our own words.
  package var aboutTillDi: String {
    pick(
      "TillDi är ett sätt att prata om det digitala som börjar i arbetsdagen. De som gör jobbet "
        + "träffas några gånger och berättar vad som hjälper, vad som stör och vad de själva vill ta "
        + "hand om. De som leder ritar hur besluten går till och ser vad de kan släppa ifrån sig. Sedan "
        + "byter de listor. Varje rad på personalens lista får ett svar av någon som får bestämma, och "
        + "svaret berättas för arbetslaget. Det är människor som läser listorna tillsammans; ingen rad "
        + "räknas ut.",
      "TillDi is a way of talking about digital things that begins in the working day. Those who do the "
        + "work meet a few times and tell what helps, what gets in the way and what they want to take "
        + "care of themselves. Those who lead draw how decisions are made and see what they can let go "
        + "of. Then they swap lists. Every line of the staff list gets a reply from somebody who may "
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

  /// That somebody else decides, who that is, and who asks.
  package func decidedBy(_ other: String?, asks asker: String?) -> String {
    let who =
      other.map { pick("det avgörs av \($0)", "the \($0) decides") }
      ?? pick("någon annan avgör", "somebody else decides")
    let asks = asker.map { pick(", och \($0) frågar", ", and the \($0) asks") } ?? ""
    return ended(who + asks)
  }

  /// That no reply leaves anything to others.
  package var nothingForTheBoard: String {
    pick(
      "Inget svar lämnar ett beslut till någon annan, så här finns inget som nämnden ska besluta om.",
      "No reply leaves a decision to anybody else, so there is nothing here for the board to decide."
    )
  }

  /// That the board may ask about what is promised, and when: once the last of the days has passed.
  package func askAgain(_ count: Int, last day: Day?, today: Day) -> String {
    let what = pick(
      count == 1 ? "ett löfte är inte klart än" : "\(inWords(count)) löften är inte klara än",
      count == 1 ? "one promise is not kept yet" : "\(inWords(count)) promises are not kept yet")
    let when =
      day.map { day in
        day < today
          ? pick("Fråga redan nu", "Ask now already")
          : pick("Fråga igen efter \(dated(day))", "Ask again after \(dated(day))")
      } ?? pick("Fråga igen om ett halvår", "Ask again in half a year")
    return pick("\(when) hur det gick: \(what).", "\(when) how it went: \(what).")
  }

  /// The heading of what stands on sheets of its own.
  package var appendix: String { pick("Bilaga", "Appendix") }
}
