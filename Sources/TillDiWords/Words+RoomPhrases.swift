package import TillDiCore

extension Words {
  /// A sentence about the clock, the notes' dimensions, gatherings, ballots or the end.
  func text(ofRoom phrase: WalkPhrase) -> String {
    switch phrase {
    case .closed(let title, let notes, let minutes, let planned):
      closed(title, notes, minutes, planned)
    case .clock(let reading, let slack): clock(reading, slack: slack)
    case .breakBegun:
      pick("Paus. /paus när ni börjar igen.", "A break. /pause when you begin again.")
    case .breakOver: pick("Pausen är slut.", "The break is over.")
    case .readingOut(let kind):
      pick(
        "Nu läses det upp. Raderna blir \(kind); /blad för nästa blad.",
        "Now it is read out. Lines become \(kind); /sheet for the next sheet.")
    case .nothingToTag:
      pick("Här finns ingen anteckning att märka än.", "There is no note to tag here yet.")
    case .tagged(let number, let dimensions):
      dimensions.isEmpty
        ? pick("\(number) är inte märkt längre.", "\(number) is no longer tagged.")
        : "\(number): \(dimensions.map { name(of: $0) }.joined(separator: ", "))."
    case .allThings:
      pick(
        "Allt här handlar om saker. Fråga gärna: vad skulle ni göra på ett annat sätt? Vad händer runt omkring? Sedan /nästa.",
        "All of this is about things. You may ask: what would you do in another way? What happens around you? Then /next."
      )
    case .gathered(let number, let text, let count):
      pick(
        "\(number) · ”\(text)” samlar \(count). Orden som de sades finns kvar. /dela tar isär.",
        "\(number) · “\(text)” gathers \(count). The words as they were said are kept. /apart takes apart."
      )
    case .notGathered(let number):
      pick("\(number) samlar inga anteckningar.", "\(number) gathers no notes.")
    case .takenApart(let number, let count):
      pick(
        "\(number) är isärtagen; de \(count) anteckningarna står för sig igen.",
        "\(number) is taken apart; its \(count) notes stand by themselves again.")
    case .rightlyUnderstood:
      pick("Bra. Rummet har sagt ja till den.", "Good. The room has said yes to it.")
    case .notUnderstood:
      pick(
        "Då gäller orden som de sades. Skriv gärna om igen med /omskriv.",
        "Then the words stand as they were said. You may say it anew with /say.")
    case .observed(let lens):
      pick(
        "Observatören · \(name(of: lens)) · sparat, för sig.",
        "The observer · \(name(of: lens)) · saved, apart.")
    case .voteWhereRanked:
      pick(
        "Rösta där listan ordnas: punkten ”prioritera”.",
        "Vote where the list is put in order.")
    case .ballotOpened(let ballot): opened(ballot)
    case .ballotStands(let ballot, let entered, let cast): stands(ballot, entered, cast)
    case .notABallot:
      pick(
        "Skriv antalet för varje rad, till exempel 1=5 4=7. Inget räknades.",
        "Write the number for each line, such as 1=5 4=7. Nothing was counted.")
    case .tieIsTheRooms:
      pick(
        "Det är lika på minst ett ställe, så rummet avgör. Skriv ordningen, till exempel 4 2 7.",
        "There is a tie somewhere, so the room decides. Write the order, such as 4 2 7.")
    case .ordered: pick("Rummets ordning är sparad.", "The room’s order is saved.")
    case .orderKept: pick("Listan står som förut.", "The list stands as it was.")
    case .whoIsHere(let roles, let unheard): here(roles, unheard)
    case .adjusted:
      pick(
        "Sparat till nästa gång. Tack för i dag.", "Saved for next time. Thank you for today.")
    case .goodbye: pick("Tack för i dag.", "Thank you for today.")
    default: ""
    }
  }

  private func closed(_ title: String, _ notes: Int, _ minutes: Int?, _ planned: Int) -> String {
    let count = pick(
      notes == 1 ? "1 anteckning" : "\(notes) anteckningar",
      notes == 1 ? "1 note" : "\(notes) notes")
    // A minute is nothing to tell.
    guard let minutes, minutes > 0 else {
      return pick("Klart: \(title) · \(count).", "Done: \(title) · \(count).")
    }
    return pick(
      "Klart: \(title) · \(count) · \(minutes) min (plan \(planned)).",
      "Done: \(title) · \(count) · \(minutes) min (plan \(planned)).")
  }

  /// The clock in a sentence: what is left, how the room stands, and where time can be found.
  private func clock(_ reading: ClockReading, slack: String?) -> String {
    let minutes = reading.left.minutesAwayFromZero
    var text =
      reading.isPaused
      ? pick("Paus. ", "A break. ") : ""
    text +=
      minutes >= 0
      ? pick("\(minutes) min kvar av punkten.", "\(minutes) min left of this activity.")
      : pick("\(-minutes) min över tiden.", "\(-minutes) min past the time.")
    if reading.behind > 0 {
      text += pick(" \(reading.behind) min efter planen", " \(reading.behind) min behind the plan")
    } else if reading.behind < 0 {
      text += pick(" \(-reading.behind) min före planen", " \(-reading.behind) min ahead")
    } else {
      text += pick(" I tid", " On time")
    }
    text += pick(", slut \(reading.end).", ", ends \(reading.end).")
    if let slack, let minutes = reading.slack?.minutes {
      text += pick(" ”\(slack)” kan ge \(minutes) min.", " “\(slack)” can give \(minutes) min.")
    }
    return text
  }

  private func opened(_ ballot: Ballot) -> String {
    let list = name(of: ballot.list)
    guard let each = ballot.each else {
      return pick(
        "Röstning om \(list) med händer. Skriv antalet för varje rad: 1=5 4=7. /stäng visar.",
        "A vote on \(list) with hands. Write the number for each line: 1=5 4=7. /close shows.")
    }
    return pick(
      "Röstning om \(list): \(each) prickar var. Skriv en sedel i taget (1 4 4) eller summor (1=5 4=7). /stäng visar.",
      "A vote on \(list): \(each) dots each. Write one ballot at a time (1 4 4) or totals (1=5 4=7). /close shows."
    )
  }

  /// The live check of a ballot, without any totals.
  package func stands(_ ballot: Ballot, _ entered: Int, _ cast: Int) -> String {
    guard let each = ballot.each else {
      return pick("Händer räknade: \(entered).", "Hands counted: \(entered).")
    }
    guard let voters = ballot.voters, voters > 0 else {
      return pick(
        "\(each) prickar var, lagda \(entered).", "\(each) dots each, entered \(entered).")
    }
    return pick(
      "\(voters) här × \(each) prickar = \(voters * each), lagda \(entered).",
      "\(voters) here × \(each) dots = \(voters * each), entered \(entered).")
  }

  private func here(_ roles: [String], _ unheard: [String]) -> String {
    let now =
      roles.isEmpty
      ? pick(
        "Ingen är räknad än: /här 4 undersköterska.",
        "Nobody is counted yet: /here 4 care assistant.")
      : pick(
        "Här nu: \(roles.joined(separator: ", ")).", "Here now: \(roles.joined(separator: ", ")).")
    return unheard.isEmpty ? now : now + " " + self.unheard(unheard)
  }

  /// Roles of the team that no session has heard yet, neutrally.
  package func unheard(_ roles: [String]) -> String {
    pick(
      "Ännu inte hörda: \(roles.joined(separator: ", ")).",
      "Not heard yet: \(roles.joined(separator: ", ")).")
  }
}

extension Int {
  /// Seconds in whole minutes as a clock is read: what is left is rounded up, what has passed too.
  package var minutesAwayFromZero: Int {
    self >= 0 ? (self + 59) / 60 : (self - 59) / 60
  }
}
