package import TillDiCore

/// How it stands with what staff handed over, in the same words on every paper and screen.
extension ReportWords {
  /// How many lines have a reply, such as `29 av 30 rader har fått svar`.
  package func answered(_ answered: Int, of lines: Int) -> String {
    if lines == 0 {
      return pick("Det finns inget att svara på än.", "There is nothing to answer yet.")
    }
    if answered == 0 {
      return pick(
        lines == 1 ? "Raden har inte fått svar än." : "Ingen av \(lines) rader har fått svar än.",
        lines == 1 ? "The item has no reply yet." : "None of \(lines) items has a reply yet.")
    }
    if answered == lines {
      return pick(
        lines == 1 ? "Raden har fått svar." : "Alla \(lines) rader har fått svar.",
        lines == 1 ? "The item has a reply." : "All \(lines) items have a reply.")
    }
    return pick(
      "\(answered) av \(lines) rader har fått svar.",
      "\(answered) of \(lines) items \(answered == 1 ? "has" : "have") a reply.")
  }

  /// The lines without a reply by their names, with the last day for an answer, such as `En väntar: Vill 6`.
  package func waiting(_ count: Int, _ names: String, by day: Day?, isLate: Bool) -> String {
    let until =
      day.map { day in
        isLate
          ? pick(
            " (svaret skulle ha kommit \(dated(day)))", " (the answer was to come by \(dated(day)))"
          )
          : pick(" (svar \(by(day)))", " (answer \(by(day)))")
      } ?? ""
    return pick(
      "\(sentence(inWords(count))) väntar\(until): \(names).",
      "\(sentence(inWords(count))) \(count == 1 ? "is" : "are") waiting\(until): \(names).")
  }

  /// That lines should have had an answer by the day of an earlier version; without names where they are beside it.
  ///
  /// `Redan 9 april skulle Stöd 1–2 ha fått svar (version 1).`
  package func missed(_ names: String?, by day: Day, version: Int) -> String {
    guard let names else {
      return pick(
        "Svaret skulle ha kommit redan \(dated(day)) (version \(version)).",
        "The answer was to come by \(dated(day)) already (version \(version)).")
    }
    return pick(
      "Redan \(dated(day)) skulle \(names) ha fått svar (version \(version)).",
      "\(names) should have had an answer by \(dated(day)) already (version \(version)).")
  }

  /// Late promises, the longest late first.
  ///
  /// `Två löften är försenade: Stör 1 (systemförvaltare, 21 dagar) och Vill 2.`
  package func late(_ promises: [(names: String, role: String, days: Int)]) -> String {
    let each = promises.enumerated().map { place, promise in
      place < 3
        ? "\(promise.names) (\(promise.role), \(words.days(promise.days)))" : promise.names
    }
    let count = promises.count
    return pick(
      "\(sentence(inWords(count, isNeuter: true))) \(count == 1 ? "löfte är försenat" : "löften är försenade"): "
        + "\(joined(each)).",
      "\(sentence(inWords(count))) \(count == 1 ? "promise is" : "promises are") late: \(joined(each))."
    )
  }

  /// Questions to somebody else whose day has passed.
  package func lateElsewhere(_ questions: [(names: String, role: String, days: Int)]) -> String {
    let each = questions.map { "\($0.names) (\($0.role), \(words.days($0.days)))" }
    return pick(
      "Svar från någon annan dröjer: \(joined(each)).",
      "An answer from somebody else is late: \(joined(each)).")
  }

  /// How many of the lines that were answered the team has heard the answer to.
  ///
  /// `isAll` where every line has a reply.
  package func told(_ told: Int, of answered: Int, isAll: Bool) -> String {
    if told == answered, !isAll {
      return pick(
        answered == 1
          ? "Arbetslaget har fått höra det svar som finns."
          : "Arbetslaget har fått höra de svar som finns.",
        answered == 1
          ? "The team has heard the reply there is." : "The team has heard the replies there are.")
    }
    if told == answered {
      return pick(
        answered == 1
          ? "Arbetslaget har fått höra svaret." : "Arbetslaget har fått höra alla svar.",
        answered == 1 ? "The team has heard the reply." : "The team has heard every reply.")
    }
    if told == 0 {
      return pick(
        "Arbetslaget har inte fått höra svar\(answered == 1 ? "et" : "en") än.",
        "The team has not heard the repl\(answered == 1 ? "y" : "ies") yet.")
    }
    return pick(
      "Arbetslaget har fått höra svaret på \(inWords(told)) av dem.",
      "The team has heard the reply to \(inWords(told)) of them.")
  }

  /// How many lines meet something that management offers, which is another thing than a reply.
  package func matched(_ count: Int) -> String {
    if count == 0 {
      return pick(
        "Ingen möts av något ledningen kan ge.", "None meets anything management can give.")
    }
    return pick(
      "\(sentence(inWords(count))) möts av något ledningen kan ge.",
      "\(sentence(inWords(count))) \(count == 1 ? "meets" : "meet") something management can give.")
  }

  /// A small number in letters, as one says it: `en`, `två`; larger ones in figures.
  func inWords(_ number: Int, isNeuter: Bool = false) -> String {
    let swedish = [
      isNeuter ? "ett" : "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio",
      "elva", "tolv",
    ]
    let english = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve",
    ]
    guard swedish.indices.contains(number - 1) else { return "\(number)" }
    return pick(swedish[number - 1], english[number - 1])
  }
}
