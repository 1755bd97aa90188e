/// Concepts, the words that mean them, and how concepts hang together; checked by whoever loads it.
///
/// ```swift
/// let lexicon = Lexicon(concepts: [
///   Lexicon.Concept(id: "login", words: [.swedish: ["lösenord", "logga in", "inlogg*"]])
/// ])
/// ```
package struct Lexicon: Hashable, Sendable {
  /// Something people mean, by whatever word.
  package struct Concept: Hashable, Sendable {
    /// A name within the lexicon.
    package var id: String
    /// What to call it where a person asks what two lines have in common: "inloggning".
    package var name: [MatchingLanguage: String]
    /// A word, a phrase with spaces, or the beginning of words with `*` last.
    package var words: [MatchingLanguage: [String]]
    /// The wider concept it belongs to.
    package var under: String?
    /// Concepts often meant in the same breath.
    package var near: [String]
    /// What removes or relieves it, where it is a worry.
    package var easedBy: [String]
    /// How much it tells, from 0 to 1.
    package var weight: Double
    /// How often a line that speaks of it is answered by an offer, where 1 is as often as others.
    package var answered: Double

    /// Takes every part.
    package init(
      id: String, name: [MatchingLanguage: String] = [:],
      words: [MatchingLanguage: [String]], under: String? = nil, near: [String] = [],
      easedBy: [String] = [], weight: Double = 1, answered: Double = 1
    ) {
      self.id = id
      self.name = name
      self.words = words
      self.under = under
      self.near = near
      self.easedBy = easedBy
      self.weight = weight
      self.answered = answered
    }
  }

  /// The concepts, in the order they were written.
  package var concepts: [Concept]

  /// What to call a concept in a language, its first word where it has no name of its own.
  ///
  /// - Complexity: Linear in the number of concepts.
  package func name(of id: String, in language: MatchingLanguage) -> String? {
    guard let concept = concepts.first(where: { $0.id == id }) else { return nil }
    return concept.name[language]
      ?? concept.words[language]?.first.map { $0.hasSuffix("*") ? String($0.dropLast()) : $0 }
  }

  /// Takes the concepts; a reference to a concept that isn't among them is passed over.
  package init(concepts: [Concept] = []) {
    self.concepts = concepts
  }
}
