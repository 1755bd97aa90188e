package import TillDiCore

extension Words {
  /// What a hint looks like.
  package func name(of kind: PersonalHint.Kind) -> String {
    switch kind {
    case .personalNumber: pick("personnummer", "personal number")
    case .telephone: pick("telefonnummer", "telephone number")
    case .mail: pick("e-postadress", "e-mail address")
    case .street: pick("gatuadress", "street address")
    }
  }

  private func names(of kinds: [PersonalHint.Kind]) -> String {
    kinds.map { name(of: $0) }.joined(separator: ", ")
  }

  /// Said quietly after a note, on the laptop's own screen.
  package func looksPersonal(_ number: String, _ hints: [PersonalHint]) -> String {
    let kinds = PersonalHint.Kind.allCases.filter { kind in hints.contains { $0.kind == kind } }
    let example = hints.first?.text ?? ""
    // A line is known by its short name: Stöd 2 is stöd2.
    let typed = number.lowercased().filter { !$0.isWhitespace }
    return pick(
      "I \(number) står något som ser ut som \(names(of: kinds)). /maska \(typed) \(example) tar bort det för gott. Namn letar jag inte efter.",
      "In \(number) stands what looks like a \(names(of: kinds)). /mask \(typed) \(example) removes it for good. I don’t look for names."
    )
  }

  /// Said before the room is asked whether the list may leave: which of its lines to look at.
  package func looksPersonal(_ lines: [String]) -> String {
    let names = lines.joined(separator: ", ")
    return pick(
      "Titta en gång till på \(names): det ser ut som uppgifter om en person. Namn letar jag inte efter.",
      "Look once more at \(names): that looks like somebody’s personal details. I don’t look for names."
    )
  }

  /// Said quietly after notes from the command line.
  package func looksPersonal(_ hints: [PersonalHint]) -> String {
    let kinds = PersonalHint.Kind.allCases.filter { kind in hints.contains { $0.kind == kind } }
    return pick(
      "Obs: där står något som ser ut som \(names(of: kinds)): \(hints[0].text). tilldi mask tar bort det för gott. Namn letas det inte efter.",
      "Note: it holds what looks like a \(names(of: kinds)): \(hints[0].text). tilldi mask removes it for good. Names are not looked for."
    )
  }

  /// All lines that stop a paper, together.
  package func looksPersonal(_ lines: [(text: String, kinds: [PersonalHint.Kind])]) -> String {
    let listed = lines.map { "  · \($0.text) (\(names(of: $0.kinds)))" }.joined(separator: "\n")
    return pick(
      "Det här ser ut som uppgifter om en person:\n\(listed)\nDet som letas efter är personnummer, telefonnummer, e-postadresser och gatuadresser. Namn hittas inte: läs igenom själv.",
      "This looks like somebody’s personal details:\n\(listed)\nWhat is looked for is personal numbers, telephone numbers, e-mail and street addresses. Names are not found: read it through yourself."
    )
  }

  package var howToLeaveAsItStands: String {
    pick(
      "Inget skrevs. tilldi mask byter ut orden för gott. Ska det stå så, kör om med --as-it-stands.",
      "Nothing was written. tilldi mask replaces the words for good. If it is to stand so, run it again with --as-it-stands."
    )
  }

  package var mayItLeave: String {
    pick("Får det lämnas så ändå? (ja/nej)", "May it leave like that all the same? (yes/no)")
  }

  package var notWritten: String {
    pick(
      "Inget skrevs. tilldi mask byter ut ord för gott.",
      "Nothing was written. tilldi mask replaces words for good.")
  }

  /// A line that fits beside others: what is cut off is marked.
  package func shortened(_ text: String) -> String {
    text.count > 120 ? text.prefix(119) + "…" : text
  }
}
