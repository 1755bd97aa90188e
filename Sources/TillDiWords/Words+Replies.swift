package import TillDiCore

extension Words {
  /// Asked of a line that has a reply.
  package var whichReplyInstead: String {
    pick(
      "Vilket svar i stället? 1–5. Det förra sparas. Tom rad låter det stå.",
      "Which reply instead? 1–5. The old one is kept. An empty line lets it stand.")
  }

  /// Asked of those who have heard the replies to a list, one after the other.
  package func isItClear(_ question: TrustQuestion) -> String {
    switch question {
    case .who:
      pick(
        "Ni har hört svaren. Är det tydligt vem som gör vad? "
          + "Skriv ja, delvis, nej eller vet ej. Tom rad hoppar över.",
        "You have heard the replies. Is it clear who does what? "
          + "Write yes, partly, no or don’t know. An empty line passes over.")
    case .when:
      pick(
        "Är det tydligt till när? Ja, delvis, nej eller vet ej.",
        "Is it clear by when? Yes, partly, no or don’t know.")
    case .otherwise:
      pick(
        "Är det tydligt vad som händer om något inte går? Skriv gärna vad: ja, vi säger till på veckomötet.",
        "Is it clear what happens if something can’t be kept? Say what, if you like: yes, we tell you at the weekly meeting."
      )
    }
  }

  /// One of the answers to that.
  package func name(of answer: TrustAnswer) -> String {
    switch answer {
    case .yes: pick("ja", "yes")
    case .partly: pick("delvis", "partly")
    case .no: pick("nej", "no")
    case .unknown: pick("vet ej", "don’t know")
    }
  }

  /// What was answered to these, beside what was asked.
  package func answers(of check: TrustCheck) -> [(label: String, text: String)] {
    TrustQuestion.allCases.compactMap { question in
      check.answers[question].map { (reports.sentence(name(of: question)), name(of: $0)) }
    }
      + (check.otherwise.map { [(pick("Om något inte går", "If something can’t be kept"), $0)] }
        ?? [])
  }

  /// The same as sentences, such as `Vem som gör vad: ja. Till när: delvis.`.
  package func trustSaid(_ check: TrustCheck) -> String {
    answers(of: check).map { "\($0.label): \($0.text)." }.joined(separator: " ")
  }

  /// The same in a row, what is clear only where nothing else was said: `till när: delvis`.
  func answered(_ check: TrustCheck) -> String {
    if check.isClear { return name(of: TrustAnswer.yes) }
    let doubtful = check.answers.filter { $0.value != .yes }
    let told = doubtful.isEmpty ? check.answers : doubtful
    return TrustQuestion.allCases.compactMap { question in
      told[question].map { "\(name(of: question)): \(name(of: $0))" }
    }.joined(separator: ", ")
  }

  /// The answers a line begins with, and what follows them; `nil` when it begins with none.
  ///
  /// ```swift
  /// Words.trustAnswers(in: "ja delvis nej, vi säger till")  // [.yes, .partly, .no] and "vi säger till"
  /// ```
  package static func trustAnswers(in text: String) -> (answers: [TrustAnswer], words: String?)? {
    var words = text.split(whereSeparator: \.isWhitespace)[...]
    var answers: [TrustAnswer] = []
    while let first = words.first {
      let two = words.prefix(2).map(bare).joined(separator: " ")
      if let answer = trustAnswer(two), words.count > 1 {
        answers.append(answer)
        words = words.dropFirst(2)
      } else if let answer = trustAnswer(bare(first)) {
        answers.append(answer)
        words = words.dropFirst()
      } else {
        break
      }
    }
    if answers.isEmpty { return nil }
    return (answers, words.isEmpty ? nil : words.joined(separator: " "))
  }

  /// A word without the sign that parts it from the next.
  private static func bare(_ word: Substring) -> String {
    let sign = word.last.map { ",;:.·".contains($0) } ?? false
    return (sign ? word.dropLast() : word).lowercased().replacing("’", with: "'")
  }

  private static func trustAnswer(_ word: String) -> TrustAnswer? {
    if let said = yesOrNo(word) { return said ? .yes : .no }
    return switch word {
    case "delvis", "partly": .partly
    case "vet ej", "vet inte", "don't know", "unknown", "?": .unknown
    default: nil
    }
  }

  /// Where the team says whether the replies are clear.
  package var whoSaysWhetherItIsClear: String {
    pick(
      "Är svaren tydliga? Det säger arbetslaget, när det är i rummet: tilldi trust-check",
      "Are the replies clear? That is for the team to say, when it is in the room: tilldi trust-check"
    )
  }

  /// That whether replies are clear was kept before the team has heard them all.
  package func trustBeforeTold(_ count: Int) -> String {
    pick(
      count == 1
        ? "Ett svar är inte berättat för arbetslaget än. Berätta: tilldi follow-up --ask"
        : "\(count) svar är inte berättade för arbetslaget än. Berätta: tilldi follow-up --ask",
      count == 1
        ? "One reply is not told to the team yet. Tell it: tilldi follow-up --ask"
        : "\(count) replies are not told to the team yet. Tell them: tilldi follow-up --ask")
  }

  /// That what was named is none of the three.
  package var notATrustQuestion: String {
    pick(
      "Skriv vad som är otydligt: vem, när, annars. Inget sparades.",
      "Write what is unclear: who, when, otherwise. Nothing was saved.")
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
    case .notATrustAnswer:
      pick(
        "Skriv ja, delvis, nej eller vet ej. Tom rad hoppar över.",
        "Write yes, partly, no or don’t know. An empty line passes over.")
    case .trustKept(let said):
      pick(
        "\(said) Det står bredvid svaren. Ändra med tilldi trust-check.",
        "\(said) It stands beside the replies. Change it with tilldi trust-check.")
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
