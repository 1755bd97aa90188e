package import Documents
package import TillDiCore
import TillDiWords

extension Reports {
  /// The two lists side by side: staff's line by line with what each meets and its answer, then what management
  /// offers with what staff say of it.
  ///
  /// *Matched* and *answered* are two facts, and both are shown for every item. What is only suggested is marked as
  /// that, and counts as neither.
  package func comparison(suggestions: [LinkSuggestion] = []) -> Document {
    let items = series.comparison.items
    return document(title: phrases.title(phrases.comparisonTitle, of: series.name)) {
      if mayCompare {
        if items.isEmpty {
          paragraph(phrases.nothingToCompare)
        } else {
          howItStands()
          paragraph(phrases.twoFacts)
        }
        beside(mirrorFigure())
      }
      if mayCompare, !items.isEmpty { outcome(suggestions: suggestions) }
      if mayCompare { offered() }
      for track in TrackKind.allCases
      where series.latestHandOver(of: track) == nil && !mayCompare {
        paragraph(phrases.notHandedOver(track))
      }
    }
  }
}
