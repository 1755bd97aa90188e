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
    case .wantIf: wanted(if: reason.map { told($0, without: pick("om", "if")) })
    case .notForUs:
      pick("Inte för oss: ", "Not for us: ")
        + (reason.map { told($0, without: pick("därför att", "because")) } ?? "…")
    case .talk:
      pick("Vi behöver prata om det", "We need to talk about it") + (reason.map { ": \($0)" } ?? "")
    }
  }

  /// What these offers were answered before, where that was otherwise.
  package func saidBefore(
    of lines: [ListLine], instead: (stance: OfferStance, reason: String?), _ series: Series
  ) -> [OfferSaid.Earlier] {
    lines.compactMap { line in
      guard let earlier = series.offerAnswer(to: line.note) else { return nil }
      let (before, now) = (
        said(earlier.stance, earlier.reason), said(instead.stance, instead.reason)
      )
      return before == now ? nil : OfferSaid.Earlier(name(of: line), before)
    }
  }

  private func wanted(if condition: String?) -> String {
    guard let condition else { return name(of: OfferStance.wantIf) }
    return Self.isClause(condition)
      ? pick("Vill ha, om ", "Want it, if ") + condition
      : pick("Vill ha, på villkor: ", "Want it, on a condition: ") + condition
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
    guard let found = Opening.found(in: text, among: offerOpenings) else { return nil }
    var (stance, rest) = (found.meaning, found.rest)
    if stance != .notForUs, let condition = condition(in: rest) {
      (stance, rest) = (.wantIf, condition)
    }
    if stance == .wantIf, saysWhen(text, rest) { (stance, rest) = (.want, "om \(rest)") }
    return (stance, rest.isEmpty ? nil : rest)
  }

  private static let offerOpenings: [Opening<OfferStance>] = [
    Opening("1", .want), Opening("2", .wantIf), Opening("3", .notForUs), Opening("4", .talk),
    Opening("vill ha om", .wantIf, goesOn: true), Opening("vill om", .wantIf, goesOn: true),
    Opening("vi vill ha om", .wantIf, goesOn: true), Opening("ja om", .wantIf, goesOn: true),
    Opening("want it if", .wantIf, goesOn: true), Opening("want if", .wantIf, goesOn: true),
    Opening("we want it if", .wantIf, goesOn: true), Opening("yes if", .wantIf, goesOn: true),
    Opening("vill", .want), Opening("vill ha", .want), Opening("vill ha det", .want),
    Opening("vi vill", .want), Opening("vi vill ha", .want), Opening("vi vill ha det", .want),
    Opening("ja", .want), Opening("ja tack", .want), Opening("gärna", .want),
    Opening("want", .want), Opening("want it", .want), Opening("we want it", .want),
    Opening("yes", .want), Opening("yes please", .want),
    Opening("inte för oss", .notForUs), Opening("inte för oss därför att", .notForUs, goesOn: true),
    Opening("inte", .notForUs), Opening("vill inte", .notForUs), Opening("vill inte ha", .notForUs),
    Opening("vi vill inte ha", .notForUs), Opening("nej", .notForUs),
    Opening("nej tack", .notForUs),
    Opening("not for us", .notForUs), Opening("not for us because", .notForUs, goesOn: true),
    Opening("no", .notForUs), Opening("no thanks", .notForUs), Opening("don't want it", .notForUs),
    Opening("prata", .talk), Opening("prata om det", .talk),
    Opening("vi behöver prata om det", .talk), Opening("talk", .talk),
    Opening("talk about it", .talk), Opening("we need to talk about it", .talk),
  ]

  /// The numbers of offers that are named first in a line, and what is said of them: `kan1 vill ha`, `Kan 2: inte för oss, vi har inga`,
  /// `kan1, kan4 vill ha`, `kan1 och kan3 – prata`; `nil` where a line begins with none.
  package static func namedOffers(in text: String) -> (numbers: [Int], rest: String)? {
    var numbers: [Int] = []
    var rest = text
    while let named = namedOffer(in: rest) {
      numbers.append(named.number)
      rest = named.rest
      for joint in ["och ", "and "] where rest.lowercased().hasPrefix(joint) {
        let more = String(rest.dropFirst(joint.count))
        if namedOffer(in: more) != nil { rest = more }
      }
    }
    return numbers.isEmpty ? nil : (numbers, rest)
  }

  private static func namedOffer(in text: String) -> (number: Int, rest: String)? {
    let letters = text.prefix { $0.isLetter }
    let gap = text.dropFirst(letters.count).prefix { $0.isWhitespace }
    let digits = text.dropFirst(letters.count + gap.count).prefix { $0.isNumber }
    guard let name = LineName(typed: String(letters + digits)), name.list == .offer,
      case .number(let number) = name.mark
    else { return nil }
    let rest = text.dropFirst(letters.count + gap.count + digits.count)
    func isSign(_ character: Character) -> Bool {
      character.isWhitespace || ":,–—".contains(character)
    }
    guard rest.first.map(isSign) ?? true else { return nil }
    return (number, String(rest.drop(while: isSign)))
  }

  /// The sentence.
  package func text(of said: OfferSaid) -> String {
    switch said {
    case .howToAnswer:
      pick(
        "Vad säger arbetslaget om det? Skriv till exempel kan1 vill ha, kan2 vill ha om …, kan3 inte för oss: …, kan4 prata.",
        "What does the team say of it? Write for example offer1 want it, offer2 want it if …, offer3 not for us: …, offer4 talk."
      )
    case .answered(let names, let said, let before):
      pick(
        "\(reports.joined(names)): \(said). Sparat.", "\(reports.joined(names)): \(said). Saved.")
        + before.map { earlier in
          pick(
            " Förut \(earlier.name): \(earlier.said).", " Before, \(earlier.name): \(earlier.said)."
          )
        }.joined()
    case .isAnswered(let name, let said):
      pick(
        "\(name) har redan ett svar: ”\(said)”. Lägg till --change för att ändra det; det gamla finns kvar i historiken. Inget sparades.",
        "\(name) has an answer already: “\(said)”. Add --change to change it; the old one stays in the history. Nothing was saved."
      )
    case .hasNoAnswer(let name):
      pick(
        "\(name) har inget svar att ändra. Ta bort --change. Inget sparades.",
        "\(name) has no answer to change. Leave out --change. Nothing was saved.")
    case .isLinked(let name, let said):
      pick(
        "Om \(name) har arbetslaget sagt: \(said).", "Of \(name) the team has said: \(said).")
    case .notAnAnswer(let text):
      pick(
        "”\(text)” är inget av de fyra svaren: vill ha, vill ha om …, inte för oss, prata. Inget sparades.",
        "“\(text)” is none of the four answers: want it, want it if …, not for us, talk. Nothing was saved."
      )
    case .isSaid(let name):
      pick(
        "Sparat som något ni sa, inte som svar på \(name). Ett svar börjar så här: \(typed(name)) vill ha, \(typed(name)) inte för oss eller \(typed(name)) prata.",
        "Saved as something you said, not as an answer to \(name). An answer begins like this: \(typed(name)) want it, \(typed(name)) not for us or \(typed(name)) talk."
      )
    case .goneThrough([]):
      pick("Varje erbjudande har fått ett svar.", "Every offer has an answer.")
    case .goneThrough(let waiting):
      pick(
        "Utan svar än: \(reports.joined(waiting)).",
        "Without an answer yet: \(reports.joined(waiting)).")
    }
  }

  /// A line's name as it is typed: `kan1`.
  private func typed(_ name: String) -> String {
    name.lowercased().filter { !$0.isWhitespace }
  }

  /// That there is nothing to say anything of.
  package var noOffersToAnswer: String {
    pick(
      "Arbetslaget har sagt något om varje erbjudande. Ett svar ändras så här: tilldi reply kan1 --change --kind vill",
      "The team has said something of every offer. An answer is changed like this: tilldi reply offer1 --change --kind want"
    )
  }
}

/// What is said of staff's answers to offers.
package enum OfferSaid: Hashable, Sendable {
  /// How an offer is answered where it is heard.
  case howToAnswer
  /// These offers were answered in these words, and some were answered otherwise before.
  case answered([String], String, before: [Earlier] = [])
  /// An offer has another answer, which stands until it is said that it is changed.
  case isAnswered(String, String)
  /// There is nothing to change.
  case hasNoAnswer(String)
  /// An offer was linked that is not wanted as it is.
  case isLinked(String, String)
  /// What was typed is none of the four.
  case notAnAnswer(String)
  /// A line that begins with an offer's name is no answer, and was saved as something said.
  case isSaid(String)
  /// The offers were gone through; these have no answer yet.
  case goneThrough([String])

  /// What was said of an offer before.
  package struct Earlier: Hashable, Sendable {
    let name: String
    let said: String

    package init(_ name: String, _ said: String) { (self.name, self.said) = (name, said) }
  }
}
