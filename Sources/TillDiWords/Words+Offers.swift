package import TillDiCore

extension Words {
  /// One of the four answers to an offer, as it stands in a paper.
  package func name(of stance: OfferStance) -> String {
    switch stance {
    case .want: pick("Vill ha", "Want it")
    case .wantIf: pick("Vill ha, om …", "Want it, if …")
    case .notForUs: pick("Inte för oss, därför att …", "Not for us, because …")
    case .talk: pick("Vi behöver prata om det", "We need to talk about it")
    }
  }

  /// What staff said of an offer, with its reason: `Vill ha, om larmet går att ställa in`.
  package func said(_ stance: OfferStance, _ reason: String?) -> String {
    switch stance {
    case .want: pick("Vill ha", "Want it") + (reason.map { ": \($0)" } ?? "")
    case .wantIf: pick("Vill ha, om ", "Want it, if ") + (reason ?? "…")
    case .notForUs: pick("Inte för oss: ", "Not for us: ") + (reason ?? "…")
    case .talk:
      pick("Vi behöver prata om det", "We need to talk about it") + (reason.map { ": \($0)" } ?? "")
    }
  }

  /// Asked of an offer.
  package var whatOfTheOffer: String {
    pick(
      "Vad säger arbetslaget? 1 vill ha · 2 vill ha, om … · 3 inte för oss, därför att … · 4 prata om det (tom rad hoppar över)",
      "What does the team say? 1 want it · 2 want it, if … · 3 not for us, because … · 4 talk about it (an empty line passes over)"
    )
  }

  /// Asked where an answer to an offer needs its reason.
  package func question(forReasonOf stance: OfferStance) -> String {
    switch stance {
    case .wantIf:
      pick("Vad krävs för att ni ska vilja ha det?", "What does it take for you to want it?")
    case .notForUs: pick("Varför är det inte för er?", "Why is it not for you?")
    case .want, .talk: pick("Vad vill ni säga om det?", "What do you want to say of it?")
    }
  }

  /// What staff say of an offer, by a number or words, and its reason; `nil` when a text is none of the four.
  ///
  /// ```swift
  /// Words.offerAnswer(in: "vill ha, om vi får en timme")  // .wantIf and "vi får en timme"
  /// Words.offerAnswer(in: "inte för oss: vi har inga")    // .notForUs and "vi har inga"
  /// Words.offerAnswer(in: "vill vi ha fler av")           // nil: words go on that belong to a sentence
  /// ```
  package static func offerAnswer(in text: String) -> (stance: OfferStance, reason: String?)? {
    for (opening, stance) in openings {
      guard let rest = rest(of: text, after: opening) else { continue }
      if rest.isEmpty { return (stance, nil) }
      let isParted = rest.first.map { ",:;.–".contains($0) } ?? false
      let words = String(
        rest.drop { $0.isWhitespace || ",:;.–".contains($0) })
      if let condition = condition(in: words), stance != .notForUs { return (.wantIf, condition) }
      // What goes on without a sign is a sentence that only begins so; a number or an "if" is no sentence.
      let isNamed = Int(opening) != nil || stance == .wantIf
      if isParted || isNamed { return (stance, words.isEmpty ? nil : words) }
    }
    return nil
  }

  /// What an answer begins with, the longer before those they begin with.
  private static let openings: [(String, OfferStance)] = [
    ("1", .want), ("2", .wantIf), ("3", .notForUs), ("4", .talk),
    ("vill ha om", .wantIf), ("vill om", .wantIf), ("ja om", .wantIf), ("want it if", .wantIf),
    ("want if", .wantIf), ("yes if", .wantIf), ("want-if", .wantIf), ("vill-om", .wantIf),
    ("vill ha det", .want), ("vill ha", .want), ("vill", .want), ("ja", .want), ("gärna", .want),
    ("want it", .want), ("want", .want), ("yes", .want),
    ("inte för oss", .notForUs), ("not for us", .notForUs), ("not-for-us", .notForUs),
    ("inte", .notForUs), ("nej", .notForUs), ("no", .notForUs),
    ("vi behöver prata om det", .talk), ("prata om det", .talk), ("prata", .talk),
    ("we need to talk about it", .talk), ("talk about it", .talk), ("talk", .talk),
  ]

  /// What follows an opening that ends where a word does; `nil` where the text begins otherwise.
  private static func rest(of text: String, after opening: String) -> Substring? {
    guard text.lowercased().hasPrefix(opening) else { return nil }
    let rest = text.dropFirst(opening.count)
    guard let next = rest.first else { return rest }
    return next.isLetter || next.isNumber || next == "-" ? nil : rest
  }

  /// An offer's name first in a line, and what is said of it: `kan1 vill ha`, `Kan 2: inte för oss, vi har inga`.
  package static func namedOffer(in text: String) -> (name: LineName, rest: String)? {
    let letters = text.prefix { $0.isLetter }
    let gap = text.dropFirst(letters.count).prefix { $0.isWhitespace }
    let digits = text.dropFirst(letters.count + gap.count).prefix { $0.isNumber }
    guard !digits.isEmpty, let name = LineName(typed: String(letters + digits)), name.list == .offer
    else { return nil }
    let rest = text.dropFirst(letters.count + gap.count + digits.count)
    guard rest.first.map({ $0.isWhitespace || $0 == ":" || $0 == "," }) ?? true else { return nil }
    return (name, String(rest.drop { $0.isWhitespace || $0 == ":" || $0 == "," }))
  }

  func text(ofOffers phrase: WalkPhrase) -> String {
    switch phrase {
    case .howToAnswerOffers:
      pick(
        "Vad säger arbetslaget om det? Skriv till exempel kan1 vill ha, kan2 vill ha om …, kan3 inte för oss: …, kan4 prata.",
        "What does the team say of it? Write for example offer1 want it, offer2 want it if …, offer3 not for us: …, offer4 talk."
      )
    case .offerAnswered(let name, let said):
      pick("\(name): \(said). Sparat.", "\(name): \(said). Saved.")
    case .notAnOfferAnswer(let text):
      pick(
        "”\(text)” är inget av de fyra svaren: vill ha, vill ha om …, inte för oss, prata. Inget sparades.",
        "“\(text)” is none of the four answers: want it, want it if …, not for us, talk. Nothing was saved."
      )
    case .offersAnswered(let waiting):
      waiting.isEmpty
        ? pick("Varje erbjudande har fått ett svar.", "Every offer has an answer.")
        : pick(
          "Utan svar än: \(reports.joined(waiting)).",
          "Without an answer yet: \(reports.joined(waiting)).")
    default: ""
    }
  }

  /// That there is nothing to say anything of.
  package var noOffersToAnswer: String {
    pick(
      "Arbetslaget har sagt något om varje erbjudande. Ett svar ändras så här: tilldi reply kan1 --kind vill",
      "The team has said something of every offer. An answer is changed like this: tilldi reply offer1 --kind want"
    )
  }
}
