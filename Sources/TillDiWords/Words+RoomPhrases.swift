import TillDiCore

extension Words {
  /// A sentence about the clock, the notes' dimensions, gatherings or the end.
  func text(ofRoom phrase: WalkPhrase) -> String {
    switch phrase {
    case .closed(let title, let notes, let minutes, let planned):
      closed(title, notes, minutes, planned)
    case .clock(let reading, let slack): clock(reading, slack: slack)
    case .breakBegun:
      pick(
        "Paus. Klockan väntar. /paus när ni börjar igen.",
        "A break. The clock waits. /pause when you begin again.")
    case .breakOver:
      pick("Pausen är slut, och klockan går igen.", "The break is over, and the clock runs again.")
    case .readingOut(let kind):
      pick(
        "Nu läses bladen upp. Raderna blir \(kind); /blad för nästa blad.",
        "Now the sheets are read out. Lines become \(kind); /sheet for the next sheet.")
    case .skipped(let title, let reason):
      pick(
        "”\(title)” hoppades över\(reason.map { ": \($0)" } ?? "")\(end(of: reason)) /tillbaka går alltid bra.",
        "“\(title)” was passed over\(reason.map { ": \($0)" } ?? "")\(end(of: reason)) /back is always fine."
      )
    case .takenDownAfterwards:
      pick(
        "Det här skrivs ned i efterhand, så ingen klocka går. Ta den tid som behövs.",
        "This is taken down afterwards, so no clock runs. Take the time it takes.")
    case .noSheets: noSheetsHere
    case .saidElsewhere(let number):
      pick(
        "\(number) sades på en annan träff och stannar där. Inget ändrades.",
        "\(number) was said at another session and stays there. Nothing changed.")
    case .nothingToTag:
      pick("Här finns ingen anteckning att märka än.", "There is no note to tag here yet.")
    case .tagged(let number, let dimensions):
      dimensions.isEmpty
        ? pick("\(number) är inte märkt längre.", "\(number) is no longer tagged.")
        : "\(number): \(dimensions.map { name(of: $0) }.joined(separator: ", "))."
    case .taggedAll(let numbers, let dimension, let isOn):
      taggedAll(numbers.joined(separator: ", "), name(of: dimension), isOn)
    case .allThings:
      pick(
        "Allt märkt här är saker. Fråga gärna: Vad skulle ni göra på ett annat sätt? Vad händer runt omkring er? /nästa när ni är klara.",
        "All that is tagged here is things. You may ask: What would you do in another way? What happens around you? /next when you are done."
      )
    case .gathered(let number, let text, let count):
      pick(
        "\(number) · ”\(text)” samlar \(count). Orden står kvar som de sades. /dela tar isär.",
        "\(number) · “\(text)” gathers \(count). The words stand as they were said. /apart takes apart."
      )
    case .gatheringNeedsName(let numbers):
      pick(
        "Vad vill rummet kalla det? Skriv /samla \(numbers) och namnet efter. Inget ändrades.",
        "What would the room call it? Write /gather \(numbers) and then the name. Nothing changed.")
    case .notGathered(let number):
      pick(
        "\(number) är inget namn på en samling. Inget ändrades.",
        "\(number) is no name of a gathering. Nothing changed.")
    case .takenApart(let number, 1):
      pick(
        "\(number) är isärtagen; anteckningen står för sig igen.",
        "\(number) is taken apart; its note stands by itself again.")
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
    case .whoIsHere(let roles, let unheard): here(roles, unheard)
    case .adjusted:
      pick(
        "Sparat till nästa gång. Tack för i dag.", "Saved for next time. Thank you for today.")
    case .goodbye:
      pick("Allt är sparat. Tack för i dag.", "Everything is saved. Thank you for today.")
    case .goodbyeUnsaved(let lines):
      pick("\(unsaved(lines)) Tack för i dag.", "\(unsaved(lines)) Thank you for today.")
    default: ""
    }
  }

  /// Ends a sentence that somebody's words may have ended already.
  private func end(of words: String?) -> String {
    words?.last.map { ".?!…".contains($0) } == true ? "" : "."
  }

  private func taggedAll(_ numbers: String, _ name: String, _ isOn: Bool) -> String {
    isOn
      ? pick("\(numbers) är märkta: \(name).", "\(numbers) are tagged: \(name).")
      : pick(
        "\(numbers) är inte märkta \(name) längre.", "\(numbers) are no longer tagged \(name).")
  }

  private func closed(_ title: String, _ notes: Int, _ minutes: Int?, _ planned: Int) -> String {
    let count = pick(
      notes == 1 ? "1 anteckning" : "\(notes) anteckningar",
      notes == 1 ? "1 note" : "\(notes) notes")
    // A minute is nothing to tell.
    let time = minutes.flatMap {
      $0 > 0 ? pick("\($0) min (plan \(planned))", "\($0) min (planned \(planned))") : nil
    }
    if notes == 0, let time {
      return pick("”\(title)” tog \(time).", "“\(title)” took \(time).")
    }
    let rest = [count, time].compactMap { $0 }.joined(separator: " · ")
    return pick("Klart: \(title) · \(rest).", "Done: \(title) · \(rest).")
  }

  /// The clock in a sentence: what is left, how the room stands, and where time can be found.
  private func clock(_ reading: ClockReading, slack: String?) -> String {
    let minutes = reading.left.minutesAwayFromZero
    var text = reading.isPaused ? pick("Paus. ", "A break. ") : ""
    text +=
      minutes >= 0
      ? pick("\(minutes) min kvar av punkten.", "\(minutes) min left of this activity.")
      : pick("\(-minutes) min över tiden.", "\(-minutes) min past the time.")
    if reading.behind > 0 {
      text += pick(
        " Ni ligger \(reading.behind) min efter planen",
        " You are \(reading.behind) min behind the plan")
    } else if reading.behind < 0 {
      text += pick(
        " Ni ligger \(-reading.behind) min före planen",
        " You are \(-reading.behind) min ahead of the plan")
    } else {
      text += pick(" Ni är i tid", " You are on time")
    }
    text += pick(" och slutar \(reading.end).", " and end at \(reading.end).")
    if let slack, let minutes = reading.slack?.minutes {
      text += pick(
        " Det går att ta igen \(minutes) min på ”\(slack)”.",
        " \(minutes) min can be won back at “\(slack)”.")
    }
    return text
  }

  private func here(_ roles: [String], _ unheard: [String]) -> String {
    let now =
      roles.isEmpty
      ? pick(
        "Ingen är räknad än: /här 4 medarbetare.",
        "Nobody is counted yet: /here 4 assistant.")
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
