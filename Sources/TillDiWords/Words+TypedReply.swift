package import TillDiCore

/// A reply as it is typed: `1`, `nej, för dyrt`, `5 Avtalet löper till 2028`, or `1!` where no more is to be asked.
package struct TypedReply: Hashable, Sendable {
  package let kind: ReplyKind
  /// The reason, the condition or who decides, where that is in the line too.
  package let reason: String?
  /// Whether no more is to be asked than must be.
  package let isShort: Bool

  package init(kind: ReplyKind, reason: String?, isShort: Bool = false) {
    (self.kind, self.reason, self.isShort) = (kind, reason, isShort)
  }
}

extension Words {
  /// One of the five replies by its number, its word or its name as it stands on the screen; `nil` for anything else.
  ///
  /// ```swift
  /// Words.reply(in: "ja om chefen hinner")  // .yesIf and "chefen hinner"
  /// Words.reply(in: "Ja, om")               // .yesIf, and no condition yet
  /// Words.reply(in: "nej, för dyrt")        // .no and "för dyrt"
  /// Words.reply(in: "ja det är bra")        // nil: a sentence that only begins like a reply
  /// ```
  package static func reply(in text: String) -> TypedReply? {
    guard let found = Opening.found(in: text, among: replyOpenings) else { return nil }
    var (kind, rest) = (found.meaning, found.rest)
    if kind == .yes, let condition = condition(in: rest) ?? reservation(in: rest) {
      (kind, rest) = (.yesIf, condition)
    }
    if kind == .yesIf, saysWhen(text, rest) {
      if condition(in: text) != nil { return nil }
      (kind, rest) = (.yes, "om \(rest)")
    }
    return TypedReply(kind: kind, reason: rest.isEmpty ? nil : rest, isShort: found.isShort)
  }

  private static let replyOpenings: [Opening<ReplyKind>] =
    ReplyKind.allCases.enumerated().map { Opening("\($0 + 1)", $1) } + [
      Opening("ja", .yes), Opening("ja nu", .yes), Opening("yes", .yes), Opening("yes now", .yes),
      Opening("ja om", .yesIf, goesOn: true), Opening("om", .yesIf, goesOn: true),
      Opening("yes if", .yesIf, goesOn: true), Opening("if", .yesIf, goesOn: true),
      Opening("provar", .tryFirst), Opening("prova", .tryFirst), Opening("prövas", .tryFirst),
      Opening("pröva", .tryFirst), Opening("provar först", .tryFirst),
      Opening("vi provar", .tryFirst), Opening("vi provar först", .tryFirst, goesOn: true),
      Opening("try", .tryFirst), Opening("try first", .tryFirst),
      Opening("try it first", .tryFirst),
      Opening("we try", .tryFirst), Opening("we try it first", .tryFirst, goesOn: true),
      Opening("annan", .someoneElse, goesOn: true),
      Opening("någon annan", .someoneElse, goesOn: true),
      Opening("någon annan avgör", .someoneElse, goesOn: true),
      Opening("other", .someoneElse, goesOn: true),
      Opening("someone else", .someoneElse),
      Opening("someone else decides", .someoneElse, goesOn: true),
      Opening("nej", .no), Opening("no", .no), Opening("nej tack", .no), Opening("ja tack", .yes),
      Opening("nej därför att", .no, goesOn: true),
      Opening("no because", .no, goesOn: true),
    ]

  /// What a yes hangs on, where it begins so: `om vikarie finns`; empty where no more is said.
  static func condition(in text: String) -> String? {
    let words = text.split(maxSplits: 1) { $0.isWhitespace || $0 == "," || $0 == ":" }
    guard let first = words.first, ["om", "if"].contains(first.lowercased()) else { return nil }
    return words.dropFirst().first.map { String($0.drop(while: \.isWhitespace)) } ?? ""
  }

  /// What a yes is held back by, where it goes on so: `men bara på Blåklockan`.
  private static func reservation(in text: String) -> String? {
    for but in ["men ", "but "] where text.lowercased().hasPrefix(but) {
      return String(text.dropFirst(but.count))
    }
    return nil
  }

  /// Whether what stands after the "om" of a line is a stretch of time, so that it says when and hangs on nothing.
  ///
  /// `vill ha om två veckor` is such a line. After a number there is no "om".
  static func saysWhen(_ line: String, _ rest: String) -> Bool {
    if line.first?.isNumber == true { return false }
    let words = rest.lowercased().split { $0.isWhitespace || $0 == "." }
    guard words.count > 1, let last = words.last else { return false }
    let isCount = words.dropLast().allSatisfy { word in
      Int(word) != nil || word == "par" || word == "några" || number(named: String(word)) != nil
    }
    return isCount && stretches.contains(last)
  }

  private static let stretches: Set<Substring> = [
    "timme", "timmar", "dag", "dagar", "vecka", "veckor", "månad", "månader", "termin", "terminer",
    "år",
  ]
}
