package import TillDiCore

extension Words {
  /// What a reply says, and its reason or condition as it follows on it.
  ///
  /// The dots of a reply's name stand for what is not said yet; once it is, they are gone: `Ja, om` `sjuksköterskan är
  /// med`, `Nej:` `det finns inga pengar`. A reason that begins with the word before the dots is told without it.
  package func answer(_ kind: ReplyKind, _ reason: String?) -> (kind: String, reason: String) {
    guard let reason, !reason.isEmpty else { return (name(of: kind), "") }
    switch kind {
    case .yesIf:
      let condition = told(reason, without: pick("om", "if"))
      return Self.isClause(condition)
        ? (pick("Ja, om", "Yes, if"), " " + condition)
        : (pick("Ja, på villkor:", "Yes, on a condition:"), " " + condition)
    case .no:
      return (pick("Nej:", "No:"), " " + told(reason, without: pick("därför att", "because")))
    case .yes, .tryFirst, .someoneElse: return (name(of: kind) + ":", " " + reason)
    }
  }

  /// Whether a condition may follow an "if": `bara på Blåklockan` may not.
  static func isClause(_ condition: String) -> Bool {
    let first = condition.lowercased().prefix { $0.isLetter }
    return ![
      "bara", "endast", "när", "först", "efter", "innan", "inom", "till", "från", "på", "i", "utan",
      "only", "when", "after", "before", "once", "until", "within", "from", "on", "in", "without",
    ].contains(first)
  }

  /// A reason without the word that its kind's name ends in already.
  func told(_ reason: String, without conjunction: String) -> String {
    guard reason.lowercased().hasPrefix(conjunction + " ") else { return reason }
    let rest = reason.dropFirst(conjunction.count).drop(while: \.isWhitespace)
    // "Because of the contract" says nothing without its first word.
    return rest.isEmpty || rest.hasPrefix("of ") ? reason : String(rest)
  }
}
