package import TillDiCore

extension Words {
  /// Asked of a line that has a reply.
  package var whichReplyInstead: String {
    pick(
      "Vilket svar i stället? 1–5. Det förra sparas. Tom rad låter det stå.",
      "Which reply instead? 1–5. The old one is kept. An empty line lets it stand.")
  }

  /// Asked of all replies to a list.
  package var isItClear: String {
    pick(
      "Är det tydligt vem som gör vad, till när, och vad som händer om det inte går? "
        + "Skriv ja, eller vad som är otydligt: vem, när, annars. Tom rad: inte frågat.",
      "Is it clear who does what, by when, and what happens if it can’t be kept? "
        + "Write yes, or what is unclear: who, when, otherwise. An empty line: not asked.")
  }

  /// Asked after that.
  package var whatOtherwise: String {
    pick(
      "Vad gör vi om något inte går att hålla? (tom rad hoppar över)",
      "What do we do if something can’t be kept? (an empty line passes over)")
  }

  /// What was answered to these, beside what was asked.
  package func answers(of check: TrustCheck) -> [(label: String, text: String)] {
    let unclear = check.unclear.map { name(of: $0) }.joined(separator: ", ")
    let clear =
      check.unclear.isEmpty ? pick("ja", "yes") : pick("inte \(unclear)", "not \(unclear)")
    return [(pick("Är det tydligt", "Is it clear"), clear)]
      + (check.otherwise.map { [(pick("Om något inte går", "If something can’t be kept"), $0)] }
        ?? [])
  }

  /// What is unclear, as somebody names it; `nil` when a word is none of the three, or there is none.
  package static func trustQuestions(named text: String) -> [TrustQuestion]? {
    var found: Set<TrustQuestion> = []
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) {
      switch word {
      case "vem", "who": found.insert(.who)
      case "när", "nar", "when": found.insert(.when)
      case "annars", "otherwise": found.insert(.otherwise)
      case "och", "and": break
      default: return nil
      }
    }
    return found.isEmpty ? nil : TrustQuestion.allCases.filter(found.contains)
  }

  /// Promises that have no day: a fact beside the question.
  package func withoutDay(_ names: String) -> String {
    pick("Utan dag: \(names).", "Without a day: \(names).")
  }

  /// The short names of lines, one after the other.
  package func names(of lines: [ListLine]) -> String {
    lines.map { name(of: $0) }.joined(separator: ", ")
  }

  /// Asked when management has its list.
  package var whatIsNeeded: String {
    pick(
      "Vad behöver personalen för att kunna, vilja och våga ta detta? "
        + "Skriv t.ex. 2 kan: introduktion. Tom rad går vidare.",
      "What do staff need to be able, willing and daring to take this? "
        + "Write for example 2 able: an introduction. An empty line goes on.")
  }

  /// Asked when something was said.
  package var anyMoreNeeds: String {
    pick(
      "Något mer? T.ex. 2 vill: … eller 3 vågar: … Tom rad går vidare.",
      "Anything more? For example 2 willing: … or 3 daring: … An empty line goes on.")
  }

  /// Asked when a session opens with what was promised.
  package var goThroughWhatWaits: String {
    pick(
      "Vill ni gå igenom det som väntar? ja, eller tom rad för att börja träffen.",
      "Shall we go through what waits? yes, or an empty line to begin the session.")
  }

  /// How many promises wait beside those that a session opens with.
  package func moreInFollowUp(_ count: Int) -> String {
    pick(
      count == 1 ? "Ett till står i tilldi follow-up." : "\(count) till står i tilldi follow-up.",
      count == 1
        ? "One more stands in tilldi follow-up." : "\(count) more stand in tilldi follow-up.")
  }

  /// Asked where something was told and nothing waits.
  package var goOn: String {
    pick("Tom rad börjar träffen.", "An empty line begins the session.")
  }

  /// What stands over promises of one state where a session opens.
  package func openingMark(of state: FollowUpState) -> String {
    switch state {
    case .overdue: pick("Försenat", "Late")
    case .due: pick("Snart", "Soon")
    case .promised: pick("På gång", "Under way")
    case .toTellBack: pick("Att berätta", "To tell")
    case .toldBack: pick("Berättat", "Told")
    }
  }

  /// What stands over all of that.
  package var sinceLast: String {
    pick("Svaren, innan vi börjar", "The replies, before we begin")
  }

  /// A part of what staff need to take an offer.
  package func name(of need: OfferNeeds.Need) -> String {
    switch need {
    case .able: pick("För att kunna", "To be able")
    case .willing: pick("För att vilja", "To be willing")
    case .daring: pick("För att våga", "To dare")
    }
  }

  func text(ofReplies phrase: WalkPhrase) -> String {
    switch phrase {
    case .notATrustQuestion:
      pick(
        "Skriv ja, eller vad som är otydligt: vem, när, annars. Tom rad: inte frågat.",
        "Write yes, or what is unclear: who, when, otherwise. An empty line: not asked.")
    case .trustKept:
      pick(
        "Det står bredvid svaren. Ändra med tilldi trust-check.",
        "It stands beside the replies. Change it with tilldi trust-check.")
    case .noSuchOffer(let name):
      pick(
        "Ledningens lista har inget nummer \(name). Inget ändrades.",
        "Management’s list has no number \(name). Nothing changed.")
    case .notANeed(let text):
      pick(
        "”\(text)” säger inte om det gäller att kunna, vilja eller våga. Skriv till exempel 2 kan: introduktion. Inget sparades.",
        "“\(text)” does not say whether it is to be able, willing or daring. Write for example 2 able: an introduction. Nothing was saved."
      )
    case .replied(let asked, let reply):
      pick("Sparat för \(asked): \(reply).", "Saved for \(asked): \(reply).")
    case .needsKept:
      pick("Det står bland villkoren.", "It stands among the conditions.")
    default: ""
    }
  }
}
