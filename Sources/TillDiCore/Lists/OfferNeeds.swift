/// What staff need to be able, to want and to dare take an offer: a part of its conditions, in one agreed form.
///
/// ```swift
/// let needs = OfferNeeds(reading: "högst två i år · kan: introduktion en timme · vågar: chefen säger det högt")
/// print(needs[.able] ?? "–")  // introduktion en timme
/// print(needs.other ?? "–")  // högst två i år
/// ```
///
/// A part begins where a word of ``Need/words(_:)`` and a colon do, at the beginning or after a dot between spaces, and
/// goes on until the next. Conditions without such a word are left as they are, letter by letter.
///
/// Source: <doc:TheModel#Can-wants-dares>.
public struct OfferNeeds: Hashable, Sendable {
  /// One of the three.
  public enum Need: String, Sendable, Codable, CaseIterable {
    /// What it takes to be able: time, knowledge, things.
    case able
    /// What it takes to want.
    case willing
    /// What it takes to dare.
    case daring

    /// The words it is read by, the one it is written with first; `nil` for one that is no language here.
    public func words(_ language: Language) -> [String] {
      switch (self, language) {
      case (.able, .swedish): ["kan", "kunna"]
      case (.able, .english): ["able", "can"]
      case (.willing, .swedish): ["vill", "vilja"]
      case (.willing, .english): ["willing", "want"]
      case (.daring, .swedish): ["vågar", "våga"]
      case (.daring, .english): ["daring", "dare"]
      }
    }

    /// The need that a word with its colon begins, in either language.
    static func begun(by word: some StringProtocol) -> Need? {
      guard word.hasSuffix(":") else { return nil }
      let name = word.dropLast().lowercased()
      return allCases.first { need in
        Language.allCases.contains { need.words($0).contains(name) }
      }
    }
  }

  /// The conditions beside the three.
  public private(set) var other: String?
  private var parts: [Need: String] = [:]

  /// What one of the three takes, if it was said.
  public subscript(need: Need) -> String? { parts[need] }

  /// Whether none of the three was said.
  public var isEmpty: Bool { parts.isEmpty }

  /// Reads conditions as they are kept; none are no needs.
  public init(reading text: String?) {
    guard let text else { return }
    let segments = text.segments
    guard segments.contains(where: { $0.need != nil }) else {
      other = text.isEmpty ? nil : text
      return
    }
    var current: Need?
    for segment in segments {
      if let need = segment.need { current = need }
      guard !segment.text.isEmpty else { continue }
      if let current {
        parts[current] = joined(parts[current], segment.text)
      } else {
        other = joined(other, segment.text)
      }
    }
  }

  /// Reads what somebody types of the three, where a comma or nothing at all may stand between them; `nil` when it
  /// begins with none of them.
  ///
  /// ```swift
  /// OfferNeeds(typing: "kan: introduktion, vågar: chefen säger det högt")
  /// ```
  public init?(typing text: String) {
    var current: Need?
    var words: [Substring] = []
    func ended() -> String {
      let said = words.joined(separator: " ")
      return String(said.reversed().drop { " ,;·–-".contains($0) }.reversed())
    }
    for word in text.split(whereSeparator: \.isWhitespace) {
      guard let need = Need.begun(by: word) else {
        if current == nil { return nil }
        words.append(word)
        continue
      }
      if let current, !ended().isEmpty { parts[current] = joined(parts[current], ended()) }
      current = need
      words = []
    }
    guard let current else { return nil }
    if !ended().isEmpty { parts[current] = joined(parts[current], ended()) }
    if parts.isEmpty { return nil }
    // What reads as another part when it is kept is that part.
    self = OfferNeeds(reading: self.text(in: .swedish))
  }

  /// Takes what some of the three take; what is not said stays as it was.
  public func adding(_ needs: [Need: String], in language: Language) -> OfferNeeds {
    var all = self
    for (need, text) in needs {
      let said = text.trimmedOfWhitespace
      all.parts[need] = said.isEmpty ? nil : said
    }
    return OfferNeeds(reading: all.text(in: language))
  }

  /// Takes over what another says of the three.
  public func adding(_ needs: OfferNeeds, in language: Language) -> OfferNeeds {
    adding(needs.parts, in: language)
  }

  /// The conditions as they are kept: the others first, then the three in their order; `nil` when there are none.
  public func text(in language: Language) -> String? {
    let named = Need.allCases.compactMap { need in
      parts[need].map { "\(need.words(language).first ?? ""): \($0)" }
    }
    let all = [other].compactMap { $0 } + named
    return all.isEmpty ? nil : all.joined(separator: OfferNeeds.separator)
  }

  private static let separator = " · "

  private func joined(_ first: String?, _ second: String) -> String {
    first.map { $0 + OfferNeeds.separator + second } ?? second
  }
}

extension String {
  /// The parts between dots that have space on both sides, each with the need it begins.
  fileprivate var segments: [(need: OfferNeeds.Need?, text: String)] {
    var parts: [[Character]] = [[]]
    let all = Array(self)
    for (index, character) in all.enumerated() {
      let before = index == 0 || all[index - 1].isWhitespace
      let behind = index + 1 == all.count || all[index + 1].isWhitespace
      if character == "·", before, behind {
        parts.append([])
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.map { part in
      let text = String(part).trimmedOfWhitespace
      // The colon may be followed by the words at once.
      guard let colon = text.firstIndex(of: ":"),
        let need = OfferNeeds.Need.begun(by: text[...colon])
      else { return (nil, text) }
      return (need, String(text[text.index(after: colon)...]).trimmedOfWhitespace)
    }
  }

  fileprivate var trimmedOfWhitespace: String {
    var front = self[...]
    while let first = front.first {
      let isAlone = front.dropFirst().first?.isWhitespace ?? true
      // A dot alone parts, and an accent without a letter would make one of the space before it.
      let isAccent = first.unicodeScalars.first?.properties.isGraphemeExtend == true
      guard first.isWhitespace || isAccent || (first == "·" && isAlone) else { break }
      front = front.dropFirst()
    }
    guard let last = front.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(front[...last])
  }
}
