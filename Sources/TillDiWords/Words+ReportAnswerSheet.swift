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

  /// The name of the sheet on which staff answer offers.
  package var offerSheetTitle: String { pick("svar på erbjudanden", "answers to offers") }

  /// How that is filled in.
  package var howToFillInOffers: String {
    pick(
      "Ett kryss på varje rad. Skriv vad som krävs, varför det inte är för er eller vad ni vill prata om.",
      "One tick on each row. Write what it takes, why it is not for you or what you want to talk about."
    )
  }

  /// That nothing is left to answer there.
  package var everyOfferAnswered: String {
    pick("Varje erbjudande har fått ett svar.", "Every offer has an answer.")
  }

  /// How staff answer management's list, and by when.
  package func howToAnswerOffers(to role: String, by day: Day) -> String {
    pick(
      "Säg senast \(words.long(day)) vad ni tycker: vill ni ha det, vill ni ha det på ett villkor, är det inte för er, eller behöver ni prata om det? Säg det till \(role), gärna på blanketten ”svar på erbjudanden”.",
      "Say by \(words.long(day)) what you think: do you want it, want it on a condition, is it not for you, or do you need to talk about it? Tell the \(role), on the sheet “answers to offers” if you like."
    )
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

  /// What is asked for by one shared reply, instead of words or above them.
  package func sharedReply(areWordsHere: Bool) -> String {
    pick("Resten av listan: ett gemensamt svar.", "The rest of the list: one shared answer.")
      + (areWordsHere ? "" : pick(" Orden står i listan.", " The words are in the list."))
  }

  /// Before what is answered already.
  package var answeredAlready: String { pick("Redan besvarat:", "Answered already:") }

  /// The column of short names.
  package var sheetItem: String { pick("Rad", "Line") }
  /// The column of words.
  package var sheetWords: String { pick("Som arbetslaget sa det", "As the team said it") }
  /// The column of offers.
  package var sheetOffer: String { pick("Det ledningen kan ge", "What management can give") }
  /// The column for what staff want to say of an offer.
  package var sheetWhy: String {
    pick("Vad som krävs, eller varför inte", "What it takes, or why not")
  }
  /// The column for the reason.
  package var sheetReason: String { pick("Skäl eller villkor", "Reason or condition") }
  /// The column for the role that answers.
  package var sheetRole: String { pick("Vem svarar", "Who answers") }
  /// The column for the last day.
  package var sheetBy: String { pick("Till när", "By when") }
}
