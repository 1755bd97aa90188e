package import TillDiCore

extension Words {
  /// One of digitalisation's three dimensions.
  package func name(of dimension: Dimension) -> String {
    switch dimension {
    case .things: pick("sak", "thing")
    case .ways: pick("sätt", "way")
    case .society: pick("samhälle", "society")
    }
  }

  /// What an observer looks at.
  package func name(of lens: ObservationLens) -> String {
    switch lens {
    case .translation: pick("T · översättning", "T · translation")
    case .visualisation: pick("V · visualisering", "V · visualisation")
    case .empathy: pick("E · empati", "E · empathy")
    case .choreography: pick("K · koreografi", "K · choreography")
    case .creativity: pick("1 · kreativitet", "1 · creativity")
    case .confidence: pick("2 · självförtroende", "2 · self-confidence")
    case .designSpace: pick("3 · designutrymme", "3 · space to design")
    case .givingAndTaking: pick("4 · att ge och ta", "4 · giving and taking")
    }
  }

  /// What an observer's letter or number means: T V E K, or the aims 1–4.
  package static func lens(named text: String) -> ObservationLens? {
    switch text.lowercased() {
    case "t": .translation
    case "v": .visualisation
    case "e": .empathy
    case "k", "c": .choreography
    case "1": .creativity
    case "2": .confidence
    case "3": .designSpace
    case "4": .givingAndTaking
    default: nil
    }
  }

  /// Heads the groups.
  package var groupsTitle: String { pick("Grupper", "Groups") }

  /// What there is to know of groups.
  package func text(of notice: Groups.Notice) -> String {
    switch notice {
    case .onlyOne(let role):
      pick(
        "Bara en är här (\(role)), så det blir ingen grupp. Prata tillsammans.",
        "Only one is here (\(role)), so there is no group to make. Talk together.")
    case .leaderWithOthers(let role):
      pick(
        "Ingen ska sitta ensam, så \(role) sitter med andra. Fråga rummet om det känns bra.",
        "Nobody should sit alone, so \(role) sits with others. Ask the room whether that is fine.")
    case .otherWithLeaders(let role):
      pick(
        "Ingen ska sitta ensam, så \(role) sitter med dem som leder. Fråga om det känns bra.",
        "Nobody should sit alone, so \(role) sits with those who lead. Ask whether that is fine.")
    case .apart(let role):
      pick(
        "Alla med rollen \(role) får inte plats ihop; någon sitter i en annan grupp.",
        "Not everybody of the role \(role) fits together; somebody sits in another group.")
    case .tooMany(let most):
      pick("Fler än \(most) delas inte in här.", "More than \(most) are not grouped here.")
    }
  }

  /// Asked once in a series where groups are made: which roles lead the others.
  package func whoLeads(_ roles: [String]) -> String {
    question(for: .leaders) + " "
      + roles.enumerated().map { "\($0 + 1) \($1)" }.joined(separator: ", ")
  }

  /// The role of those who are counted without one.
  package var participant: String { pick("deltagare", "participant") }

  /// What is in the way of something in the room: the clock, a ballot, a gathering.
  func text(ofRoom refusal: Refusal) -> String {
    switch refusal {
    case .noRewording:
      pick(
        "Den anteckningen har ingen omskrivning än. Skriv en med /omskriv.",
        "That note has no rewording yet. Write one with /say.")
    case .tooFewToGather:
      pick(
        "Det behövs minst två anteckningar att samla. Inget ändrades.",
        "It takes at least two notes to gather. Nothing changed.")
    case .gathersOneKind(let first, let second):
      pick(
        "Bara anteckningar av samma sort kan samlas; de här var \(name(of: first)) och \(name(of: second)). Flytta en av dem först.",
        "Only notes of one kind can be gathered; these were \(name(of: first)) and \(name(of: second)). Move one of them first."
      )
    case .gatheredInItself:
      pick(
        "Den samlingen ligger redan under den andra. Inget ändrades.",
        "That gathering already lies under the other. Nothing changed.")
    case .noClock:
      pick(
        "Ingen klocka går: träffen skrivs ned i efterhand, eller är slut. Allt annat går som vanligt.",
        "No clock runs: the session is taken down afterwards, or is over. All else works as usual."
      )
    case .alreadyPaused: pick("Det är redan paus.", "It is a break already.")
    case .notPaused: pick("Det är ingen paus.", "There is no break.")
    case .notMinutes(let minutes):
      pick(
        "Klockan kan inte räkna med \(minutes) minuter. Skriv till exempel +5.",
        "The clock can’t reckon with \(minutes) minutes. Write for example +5.")
    case .ballotIsOpen:
      pick(
        "En röstning är redan öppen. Stäng den först med /stäng.",
        "A ballot is open already. Close it first with /close.")
    case .noBallot:
      pick(
        "Ingen röstning är öppen. Öppna en med /rösta.", "No ballot is open. Open one with /vote.")
    case .nothingToVoteOn(let list):
      pick(
        "Det finns inget att rösta om i listan \(name(of: list)) än.",
        "There is nothing to vote on in the list \(name(of: list)) yet.")
    case .notSoManyVotes(let count, let most):
      pick(
        "Det går inte att räkna med \(count) här; högst \(most). Inget räknades. Skriv raden igen.",
        "\(count) can’t be counted here; \(most) at most. Nothing was counted. Write the line anew."
      )
    default: ""
    }
  }
}
