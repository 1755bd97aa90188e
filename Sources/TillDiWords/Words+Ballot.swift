package import TillDiCore

/// What a ballot that is closed says of the order.
package enum BallotOutcome: Hashable, Sendable {
  /// Nobody voted.
  case noVotes
  /// Some lines got equally many votes, so that the votes give no order.
  case tie
  /// The order the votes give, by what the lines are called.
  case order([String])
}

extension Words {
  /// A sentence about a ballot.
  func text(ofBallot phrase: WalkPhrase) -> String {
    switch phrase {
    case .voteWhereRanked(let number?, let title):
      pick(
        "Rösta där listan ordnas: ”\(title ?? "")”. /gå \(number) tar er dit.",
        "Vote where the list is put in order: “\(title ?? "")”. /go \(number) takes you there.")
    case .voteWhereRanked(nil, _):
      pick(
        "På den här träffen ordnas ingen lista, så här finns inget att rösta om.",
        "No list is put in order at this session, so there is nothing to vote on here.")
    case .ballotOpened(let ballot): opened(ballot)
    case .ballotStands(let ballot, let entered, let cast): stands(ballot, entered, cast)
    case .notABallot(let ballot):
      ballot.method == .hands
        ? pick(
          "Skriv antalet händer för varje rad, till exempel 1=5 4=7. Inget räknades.",
          "Write the number of hands for each line, such as 1=5 4=7. Nothing was counted.")
        : pick(
          "Skriv antingen en sedel (1 4 4) eller summor (1=5 4=7). Inget räknades.",
          "Write either one ballot (1 4 4) or totals (1=5 4=7). Nothing was counted.")
    case .ballotLeftOpen(let list):
      pick(
        "Röstningen är kvar öppen: \(name(of: list)). /stäng visar den, nu eller när ni är tillbaka.",
        "The ballot is still open: \(name(of: list)). /close shows it, now or when you are back.")
    case .ballotWaits(let list):
      pick(
        "Röstningen väntar: \(name(of: list)). /\(name(of: list.noteKind)) för fler sedlar.",
        "The ballot waits: \(name(of: list)). /\(name(of: list.noteKind)) for more ballots.")
    case .othersBallotIsOpen(let list):
      pick(
        "I det andra spåret är en röstning öppen: \(name(of: list)). /stäng stänger den utan att visa den.",
        "A ballot of the other track is open: \(name(of: list)). /close closes it and shows nothing."
      )
    case .othersBallotClosed(let list):
      pick(
        "Det andra spårets röstning är stängd: \(name(of: list)). Vad den visade hör till dem.",
        "The other track’s ballot is closed: \(name(of: list)). What it showed is theirs.")
    case .writeTheOrder(let outcome):
      outcome == .noVotes
        ? pick(
          "Ingen har röstat, så det finns ingen ordning att säga ja till. Skriv den, till exempel 4 2 7.",
          "Nobody voted, so there is no order to say yes to. Write it, such as 4 2 7.")
        : pick(
          "Det är lika på minst ett ställe, så rummet avgör. Skriv ordningen, till exempel 4 2 7.",
          "There is a tie somewhere, so the room decides. Write the order, such as 4 2 7.")
    case .ordered: pick("Rummets ordning är sparad.", "The room’s order is saved.")
    case .orderKept: pick("Listan står som förut.", "The list stands as it was.")
    default: ""
    }
  }

  /// Asked when a ballot is closed.
  package func whichOrder(_ outcome: BallotOutcome) -> String {
    switch outcome {
    case .noVotes:
      pick(
        "Ingen har röstat. Skriv ordningen, till exempel 4 2 7 (tom rad: som förut).",
        "Nobody voted. Write the order, such as 4 2 7 (an empty line: as it was).")
    case .tie:
      pick(
        "Det är lika på minst ett ställe, så rummet avgör. Skriv ordningen (tom rad: som förut).",
        "There is a tie somewhere, so the room decides. Write the order (an empty line: as it was)."
      )
    case .order(let lines):
      pick(
        "Säger rummet ja till ordningen \(lines.joined(separator: " "))? (ja, en annan ordning, eller tom rad: som förut)",
        "Does the room say yes to the order \(lines.joined(separator: " "))? (yes, another order, or an empty line: as it was)"
      )
    }
  }

  private func opened(_ ballot: Ballot) -> String {
    let list = name(of: ballot.list)
    guard let each = ballot.each else {
      return pick(
        "Röstning med händer: \(list). Skriv antalet för varje rad: 1=5 4=7. Inget visas förrän /stäng.",
        "A vote with hands: \(list). Write the number for each line: 1=5 4=7. Nothing shows until /close."
      )
    }
    let dots = pick(
      each == 1 ? "en prick var" : "\(each) prickar var",
      each == 1 ? "one dot each" : "\(each) dots each")
    return pick(
      "Röstning: \(list), \(dots). Skriv en sedel i taget (1 4 4) eller summor (1=5 4=7). Inget visas förrän /stäng.",
      "A vote: \(list), \(dots). Write one ballot at a time (1 4 4) or totals (1=5 4=7). Nothing shows until /close."
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
    let (most, isTooMuch) = voters.multipliedReportingOverflow(by: each)
    if !isTooMuch, entered > most {
      return pick(
        "\(voters) här × \(each) prickar = \(most), lagda \(entered): \(entered - most) för många.",
        "\(voters) here × \(each) dots = \(most), entered \(entered): \(entered - most) too many.")
    }
    return pick(
      "\(voters) här × \(each) prickar = \(isTooMuch ? "…" : "\(most)"), lagda \(entered).",
      "\(voters) here × \(each) dots = \(isTooMuch ? "…" : "\(most)"), entered \(entered).")
  }
}
