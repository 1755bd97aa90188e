import TextShape

/// Scores how likely texts are to serve each other, by their letters, their words and what they mean.
///
/// ```swift
/// let matcher = Matcher(lexicon: lexicon, language: .swedish)
/// let found = matcher.suggestions(for: ["Jag glömmer lösenordet"], among: ["Enklare inloggning"])
/// found[0][0].reasons[0].first  // "lösenordet"
/// found[0][0].reasons[0].second  // "inloggning"
/// found[0][0].reasons[0].concept.flatMap { lexicon.name(of: $0, in: .swedish) }  // "inloggning"
/// ```
///
/// The same texts always give the same scores. Making one takes time by the size of the lexicon.
package struct Matcher: Sendable {
  let lexicon: Lexicon
  let language: MatchingLanguage
  let index: ConceptIndex
  let relations: Relations
  let tuning: Tuning

  /// Takes the concepts to know, which may be none, and the language of the texts.
  package init(
    lexicon: Lexicon, language: MatchingLanguage, tuning: Tuning = .standard
  ) {
    self.tuning = tuning
    self.lexicon = lexicon
    self.language = language
    index = ConceptIndex(lexicon, language: language)
    relations = Relations(lexicon)
  }

  /// Reads both sides, so that rows of scores can be asked for.
  ///
  /// Takes time and memory by the length of the texts.
  package func match(_ first: [String], _ second: [String]) -> Match {
    Match(first, second, by: self)
  }

  /// The score of each pair of texts.
  ///
  /// The memory is four bytes a pair; where there are very many, ask a ``Match`` row by row.
  package func scores(_ first: [String], _ second: [String]) -> Scores {
    let match = match(first, second)
    var values: [Float] = []
    values.reserveCapacity(first.count * second.count)
    for row in first.indices { values += match.scores(of: row) }
    return Scores(firstCount: first.count, secondCount: second.count, values: values)
  }

  /// For each of the first texts the best of the second, best first, each with its reasons.
  ///
  /// Nothing below the threshold is suggested. Memory is by the length of the texts, not by the pairs.
  package func suggestions(
    for first: [String], among second: [String], limit: Int = 3,
    threshold: Float = Suggestion.usualThreshold
  ) -> [[Suggestion]] {
    let match = match(first, second)
    return first.indices.map { match.suggestions(for: $0, limit: limit, threshold: threshold) }
  }
}

/// The scores of two lists of texts against each other.
package struct Scores: Hashable, Sendable {
  /// How many texts were asked for.
  package let firstCount: Int
  /// How many there were to choose from.
  package let secondCount: Int
  private let values: [Float]

  init(firstCount: Int, secondCount: Int, values: [Float]) {
    self.firstCount = firstCount
    self.secondCount = secondCount
    self.values = values
  }

  /// The score of a pair, from 0 and hardly ever above 1.
  package subscript(first: Int, second: Int) -> Float { values[first * secondCount + second] }
}

/// A text of the second list that may serve one of the first.
package struct Suggestion: Hashable, Sendable {
  /// Its number in the second list.
  package var second: Int
  /// How likely it is, from 0 and hardly ever above 1.
  package var score: Float
  /// What made it seem so, strongest first.
  package var reasons: [Reason]

  /// The words of both texts that have something in common.
  package struct Reason: Hashable, Sendable {
    /// The words of the first text, as they stand there.
    package var first: String
    /// The words of the second text.
    package var second: String
    /// What both mean, by its id in the lexicon; nothing where it is the words that are alike.
    package var concept: String?

    /// Takes every part.
    package init(first: String, second: String, concept: String? = nil) {
      self.first = first
      self.second = second
      self.concept = concept
    }
  }

  /// The score below which nothing is suggested unless somebody asks for it.
  ///
  /// In cases by somebody who knew neither the program nor the lexicon 44 of a hundred suggestions above it were
  /// linked by people, and it shows 60 of a hundred that they linked; at 0.15 it is 57 and 52. Where the two sides
  /// share hardly a word, it is 26 and 26. To say no costs the room one key, and what is never shown is never talked
  /// about: hence the lower one.
  package static var usualThreshold: Float { 0.08 }
}
