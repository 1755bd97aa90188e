/// A language the program speaks to people in.
///
/// Source: <doc:TheModel#Languages>.
public enum Language: String, Sendable, Codable, CaseIterable {
  /// Swedish: what is spoken in the room, and the language of everything by default.
  case swedish = "sv"
  /// English: for developers, and for workplaces that prefer it.
  case english = "en"
}

/// One text in several languages.
///
/// ```swift
/// let label = LocalizedText(["sv": "Bra & dålig dag", "en": "Good & bad day"])
/// print(label[.english])  // Good & bad day
/// ```
///
/// Swedish is required by the programme checker; a language that is missing falls back to Swedish,
/// then to any language there is, so that a reader never meets an empty line.
///
/// Source: <doc:TheModel#Languages>.
public struct LocalizedText: Hashable, Sendable, Codable, ExpressibleByStringLiteral {
  /// The texts by language code, such as `sv`, `en` or `fi`.
  public var texts: [String: String]

  /// Takes the texts by language code.
  public init(_ texts: [String: String]) {
    self.texts = texts
  }

  /// A text in Swedish alone, written as a literal.
  public init(stringLiteral text: String) {
    texts = [Language.swedish.rawValue: text]
  }

  /// Reads the texts from an object of language code to text.
  public init(from decoder: any Decoder) throws {
    texts = try decoder.singleValueContainer().decode([String: String].self)
  }

  /// Writes the texts as an object of language code to text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(texts)
  }

  /// The text in one language, in Swedish where that language is missing.
  public subscript(language: Language) -> String {
    texts[language.rawValue] ?? texts[Language.swedish.rawValue]
      ?? texts.min { $0.key < $1.key }?.value ?? ""
  }
}
