package import TillDiCore

/// A reflection that is looked back at, with what the room has said of it so far.
package struct ReflectionView: Hashable, Sendable {
  /// Its place, from 1.
  package let number: Int
  /// How many there are.
  package let count: Int
  /// What was seen where the model was first tried, what it led to, and what was recommended.
  package let reflection: Reflection
  /// What the room has said of it.
  package let review: ReflectionReview?
  /// Whether the room has just come to it, so that it is to be read out.
  package var isNew: Bool
  /// The notes that are marked as lying behind it, or those that were found; only where that is asked.
  package var notes: [Note] = []
  /// Whether those notes were found by a word, and are not marked.
  package var isFound = false
  /// Whether there are more of those than are shown.
  package var areMore = false

  /// Takes what there always is.
  package init(
    number: Int, count: Int, reflection: Reflection, review: ReflectionReview?, isNew: Bool
  ) {
    self.number = number
    self.count = count
    self.reflection = reflection
    self.review = review
    self.isNew = isNew
  }
}

extension WalkQuestion {
  /// The same question with everything it is about, to look at again.
  var whole: WalkQuestion {
    var whole = self
    whole.about = about.map { about in
      guard case .reflection(var view) = about else { return about }
      view.isNew = true
      return .reflection(view)
    }
    return whole
  }
}
