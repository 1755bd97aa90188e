/// Words that a typed line may begin with to mean one thing, such as `vill ha om` or `5`.
struct Opening<Meaning: Sendable>: Sendable {
  private let words: [String]
  let meaning: Meaning
  /// Whether what follows may do so without a sign between: after a number or an "if", a line is no sentence that only
  /// begins so.
  private let goesOn: Bool

  init(_ words: String, _ meaning: Meaning, goesOn: Bool = false) {
    self.words = words.split(separator: " ").map(String.init)
    self.meaning = meaning
    self.goesOn = goesOn || Int(words) != nil
  }

  /// How a line was read.
  struct Found {
    let meaning: Meaning
    /// Whether `!` follows the opening.
    let isShort: Bool
    /// What follows, without the sign that parts it; empty where nothing does.
    let rest: String
  }

  /// The longest of the openings that a line begins with; `nil` where it begins with none, or is a sentence that only
  /// begins so.
  static func found(in text: String, among openings: [Self]) -> Found? {
    var longest: (opening: Self, rest: Substring)?
    for opening in openings {
      guard let rest = opening.rest(of: text) else { continue }
      if longest.map({ rest.count < $0.rest.count }) ?? true { longest = (opening, rest) }
    }
    guard let (opening, after) = longest else { return nil }
    let isShort = after.first == "!"
    let rest = isShort ? after.dropFirst() : after
    let words = rest.drop { $0.isWhitespace || signs.contains($0) }
    let isParted =
      rest.first.map(signs.contains) ?? false || words.count < rest.count && isDashed(rest)
    guard words.isEmpty || isParted || opening.goesOn else { return nil }
    return Found(meaning: opening.meaning, isShort: isShort, rest: String(words))
  }

  /// What follows these words where a line begins with them; between two of them may stand a comma or a hyphen.
  private func rest(of text: String) -> Substring? {
    var rest = text.drop(while: \.isWhitespace)
    for (index, word) in words.enumerated() {
      if index > 0 {
        let gap = rest.prefix { $0.isWhitespace || $0 == "," || $0 == "-" }
        if gap.isEmpty { return nil }
        rest = rest.dropFirst(gap.count)
      }
      guard rest.prefix(word.count).lowercased() == word else { return nil }
      rest = rest.dropFirst(word.count)
      if let next = rest.first, next.isLetter || next.isNumber { return nil }
    }
    // "No-one" is another word, and a hyphen alone is no sign; "1,5" is another number.
    let isMore = rest.first == "-" || rest.first == "," && rest.dropFirst().first?.isNumber == true
    return isMore ? nil : rest
  }

  private static var signs: Set<Character> { [",", ":", ";", ".", "…", "–", "—"] }

  /// Whether a dash stands apart from the words on both sides.
  private static func isDashed(_ rest: Substring) -> Bool {
    rest.drop(while: \.isWhitespace).first.map { "–—".contains($0) } ?? false
  }
}
