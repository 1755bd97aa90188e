package import TillDiCore

extension Words {
  /// What is said where people link lines and look at what may belong together.
  func text(ofMeeting phrase: WalkPhrase) -> String {
    switch phrase {
    case .linked(let pair, .serves): pick("Kopplade: \(pair).", "Linked: \(pair).")
    case .linked(let pair, let grade):
      pick("Kopplade: \(pair), \(name(of: grade)).", "Linked: \(pair), \(name(of: grade)).")
    case .unlinked(let pair): pick("Isärtagna: \(pair).", "Taken apart: \(pair).")
    case .proposalDismissed(let pair):
      pick(
        "Avfärdat: \(pair) föreslås inte mer. /ångra tar tillbaka det.",
        "Dismissed: \(pair) is not suggested again. /undo brings it back.")
    case .nothingInTurn:
      pick(
        "Ingen rad är uppe nu. Skriv båda raderna: vill1 kan2.",
        "No item is up now. Write both lines: claim1 offer2.")
    case .meantOffer(let number):
      pick(
        "Menar ni Kan \(number)? Skriv kan\(number). Inget kopplades.",
        "Do you mean Offer \(number)? Write offer\(number). Nothing was linked.")
    default: ""
    }
  }

  /// The grade that ends what somebody typed about a link, and the words before it.
  ///
  /// `vill1 kan2 delvis`, `claim1 offer2 in part`; what stands on the screen may be typed as well:
  /// `Vill 1 – Kan 2, möter delvis`.
  package static func linkGrade(in text: String) -> (words: [String], grade: LinkGrade) {
    var words = text.split { $0.isWhitespace || $0 == "," || $0 == "–" }.map(String.init)
    words.removeAll { joints.contains($0.lowercased()) }
    let last = words.last?.lowercased()
    if last == "delvis" || last == "partly" { return (words.dropLast(), .servesInPart) }
    if words.suffix(2).map({ $0.lowercased() }) == ["in", "part"] {
      return (words.dropLast(2), .servesInPart)
    }
    return (words, .serves)
  }

  /// What stands between two names that belong together.
  private static let joints: Set = [
    "-", "möter", "möts", "av", "och", "hör", "ihop", "med", "till", "serves", "meets", "and",
    "belongs", "together", "with", "to",
  ]

  /// An offer's name as it stands beside what it serves: `Kan 2`, `Kan 2 delvis`.
  package func linked(_ name: String, _ grade: LinkGrade) -> String {
    switch grade {
    case .serves: name
    case .servesInPart: pick("\(name) delvis", "\(name) in part")
    }
  }

  /// Two lines of the lists, by the names they have on the screen: `Vill 1 – Kan 2`.
  package func pair(_ item: ListLine, _ offer: ListLine) -> String {
    "\(name(of: item)) – \(name(of: offer))"
  }

  /// Two lines that people named, by names and words: `Vill 1 ”Lägga schemat” – Kan 2 ”Ni lägger det”`.
  package func pair(_ ends: [NoteID], in series: Series) -> String {
    let lines = TrackKind.allCases.flatMap { series.sharedLines(of: $0) }
    return ends.map { end in
      lines.first { $0.note == end }.map(named) ?? reports.quoted(series.notes[end]?.text ?? "")
    }.joined(separator: " – ")
  }

  /// The words that made a suggestion seem right: `(”lösenord” – ”inloggning”)`; the same words stand once.
  package func reasons(_ reasons: [SuggestionReason]) -> String {
    if reasons.isEmpty { return "" }
    let told = reasons.prefix(3).map { reason in
      reason.item.lowercased() == reason.offer.lowercased()
        ? reports.quoted(reason.item)
        : "\(reports.quoted(reason.item)) – \(reports.quoted(reason.offer))"
    }
    return "(\(told.joined(separator: ", ")))"
  }

  /// Marks what the program suggests and nobody has said.
  package var suggestion: String { pick("Förslag", "Suggestion") }

  /// A suggestion as a line of its own: `Förslag 1: Vill 1 – Kan 2 (”lösenord” – ”inloggning”)`.
  package func suggestion(_ number: Int, _ suggestion: LinkSuggestion) -> String {
    let why = reasons(suggestion.reasons)
    return "\(self.suggestion) \(number): \(pair(suggestion.item, suggestion.offer))"
      + (why.isEmpty ? "" : " \(why)")
  }

  /// Which item of how many the room talks about.
  package func itemPlace(_ number: Int, of count: Int) -> String {
    pick("\(number) av \(count)", "\(number) of \(count)")
  }

  /// How to go on from an item, in a line.
  package func howToMeet(_ hasSuggestions: Bool) -> String {
    hasSuggestions
      ? pick(
        "/ta 1 kopplar, /avfärda 1 för gott · kan2 eller kan2 delvis · tom rad: nästa",
        "/take 1 links, /dismiss 1 for good · offer2 or offer2 in part · empty line: next")
      : pick(
        "kan2 kopplar, kan2 delvis · tom rad: nästa",
        "offer2 links, offer2 in part · empty line: next")
  }

  /// Said when every item has been talked about; `alone` is how many nobody linked.
  package func goneThrough(alone: Int) -> String {
    switch alone {
    case 0:
      pick(
        "Ni har gått igenom personalens lista. Allt på den möts av något.",
        "You have gone through the staff’s list. Everything on it meets something.")
    case 1:
      pick(
        "Ni har gått igenom personalens lista. En rad står ensam: det är den ni behöver prata om. Tom rad tar den igen.",
        "You have gone through the staff’s list. One item stands alone: it is what you need to talk about. An empty line takes it up again."
      )
    default:
      pick(
        "Ni har gått igenom personalens lista. \(alone) rader står ensamma: det är dem ni behöver prata om. Tom rad tar dem igen.",
        "You have gone through the staff’s list. \(alone) items stand alone: they are what you need to talk about. An empty line takes them up again."
      )
    }
  }

  /// Stands before a line that links the item in turn.
  package func linkMark(_ item: ListLine) -> String {
    "\(linkMark) \(name(of: item))"
  }

  /// Said of an offer, or of what was asked for, that its side has taken back since.
  package func isWithdrawn(_ track: TrackKind) -> String {
    switch track {
    case .management:
      pick("Erbjudandet är tillbakadraget sedan dess.", "The offer has been withdrawn since.")
    case .staff:
      pick(
        "Personalen har tagit bort det från sin lista sedan dess.",
        "Staff have taken it off their list since.")
    }
  }
}
