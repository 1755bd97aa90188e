package import TillDiCore

extension ReportWords {
  /// The answer sheet's name.
  package var answerSheetTitle: String { pick("svarsblankett", "answer sheet") }

  /// A version with the day it was handed over.
  package func version(_ handOver: HandOver) -> String {
    pick(
      "\(handOver.version), överlämnad \(dated(handOver.on))",
      "\(handOver.version), handed over \(dated(handOver.on))")
  }

  /// The day a paper was written out, in a line of several facts.
  package func writtenOut(_ day: Day) -> String {
    pick("Utskriven \(dated(day))", "Written out \(dated(day))")
  }

  /// How the sheet is filled in.
  package var howToFillIn: String {
    pick(
      "Ett kryss på varje rad. Skriv skälet eller villkoret, vilken roll som svarar, och till när. "
        + "Ett nej med ett skäl är också ett svar.",
      "One tick on each row. Write the reason or the condition, which role answers, and by when. "
        + "A no with a reason is an answer too.")
  }

  /// How the sheet gets back, and by when.
  package func handBack(to role: String?, by day: Day?) -> String {
    switch (role, day) {
    case (let role?, let day?):
      pick(
        "Lämnas tillbaka till: \(role), senast \(words.long(day)).",
        "Hand it back to: \(role), by \(words.long(day)).")
    case (nil, let day?):
      pick("Lämnas tillbaka senast \(words.long(day)).", "Hand it back by \(words.long(day)).")
    case (let role?, nil): pick("Lämnas tillbaka till: \(role).", "Hand it back to: \(role).")
    case (nil, nil):
      pick(
        "Vem som tar emot blanketten och till när bestäms när listan lämnas över.",
        "Who receives the sheet, and by when, is settled when the list is handed over.")
    }
  }

  /// That there is no list to answer.
  package var nothingToAnswer: String {
    pick("Det finns inget att svara på än.", "There is nothing to answer yet.")
  }

  /// What is asked for by one shared reply, instead of words.
  package var sharedReply: String {
    pick(
      "Resten av listan: ett gemensamt svar. Orden står i listan.",
      "The rest of the list: one shared answer. The words are in the list.")
  }

  /// Before what is answered already.
  package var answeredAlready: String { pick("Redan besvarat:", "Answered already:") }

  /// The column of short names.
  package var sheetItem: String { pick("Rad", "Line") }
  /// The column of words.
  package var sheetWords: String { pick("Som arbetslaget sa det", "As the team said it") }
  /// The column for the reason.
  package var sheetReason: String { pick("Skäl eller villkor", "Reason or condition") }
  /// The column for the role that answers.
  package var sheetRole: String { pick("Vem svarar", "Who answers") }
  /// The column for the last day.
  package var sheetBy: String { pick("Till när", "By when") }
}
