import Files
import Matching
package import TillDiCore
import TillDiWords

extension OpenSeries {
  /// The workplace's own words and what they mean, if there are any.
  private var ownLexicon: String { folder + "/lexicon.yaml" }

  /// Who says by their words which offers may serve what was asked for.
  ///
  /// A fault in the series' own lexicon is told, and what we know besides is gone by: nobody in a room is to be
  /// stopped by it. Reading the lexicon takes some hundredths of a second.
  ///
  /// - Throws: A ``Report`` about a lexicon that was named by the person.
  package func suggester(lexicons named: [String] = []) throws -> any Suggesting {
    let files = LexiconFiles(context: context, words: words)
    let own = context.disk.exists(ownLexicon) ? [ownLexicon] : []
    let lexicon: Lexicon
    do {
      lexicon = try files.lexicon(with: own + named)
    } catch let fault where !own.isEmpty {
      lexicon = try files.lexicon(with: named)
      try context.tell("\(fault)\n" + words.ownLexiconLeftOut)
    }
    let language: MatchingLanguage =
      switch series.language {
      case .swedish: .swedish
      case .english: .english
      }
    return WordSuggester(matcher: Matcher(lexicon: lexicon, language: language))
  }
}

/// Suggests by letters, words and what they mean in the lexicon.
private struct WordSuggester: Suggesting {
  let matcher: Matcher

  func suggestions(for items: [String], among offers: [String], limit: Int) -> [[SuggestedOffer]] {
    matcher.suggestions(for: items, among: offers, limit: limit).map { suggestions in
      suggestions.map { suggestion in
        SuggestedOffer(
          offer: suggestion.second,
          reasons: suggestion.reasons.map { SuggestionReason(item: $0.first, offer: $0.second) })
      }
    }
  }
}
