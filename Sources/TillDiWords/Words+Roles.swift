extension Words {
  /// The role in a sentence that says what it does; `nil` where a text is no such sentence.
  ///
  /// ```swift
  /// Words.role(doing: "rektor tar emot listan")         // "rektor"
  /// Words.role(doing: "Rektorn svarar inom fyra veckor") // "Rektorn"
  /// Words.role(doing: "den som svarar i telefon")        // nil: that is how a role is told
  /// ```
  package static func role(doing text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let verb = words.firstIndex(where: { deeds.contains($0.lowercased()) }),
      (1...3).contains(verb),
      !words.contains(where: { relatives.contains($0.lowercased()) })
    else { return nil }
    return words[..<verb].joined(separator: " ")
  }

  /// Whether a text where a role is asked for is an answer to something else: a yes, a no, or a whole sentence.
  package static func isNoRole(_ text: String) -> Bool {
    if yesOrNo(text) != nil { return true }
    let words = text.lowercased().split(whereSeparator: \.isWhitespace)
    guard let first = words.first, !words.contains(where: { relatives.contains(String($0)) }) else {
      return false
    }
    if ["vi", "jag", "ni", "man", "we", "i", "they", "you"].contains(first) {
      return words.count > 1
    }
    return ["de", "det", "it"].contains(first) && words.count > 3
  }

  /// What somebody does who is asked for: receives, answers, decides.
  private static let deeds: Set = [
    "tar", "svarar", "lämnar", "avgör", "bestämmer", "beslutar", "frågar", "berättar", "ansvarar",
    "takes", "answers", "hands", "decides", "asks", "tells", "receives",
  ]
  /// Words by which a role is told at length.
  private static let relatives: Set = ["som", "who", "that", "which"]

  /// What a room says to a question of yes or no: the plain word, or one that says it of all.
  package static func roomsYesOrNo(_ text: String) -> Bool? {
    let plain = text.lowercased().filter { $0.isLetter || $0 == " " }
    let isOfAll = ["ja alla", "alla", "ja allihop", "ja det gör vi", "yes all", "all", "yes we do"]
      .contains(plain)
    return isOfAll ? true : yesOrNo(plain)
  }
}
