/// On which side of a text the spaces go that make it as wide as its column.
package enum Padding: Sendable, Hashable {
  case after
  case before
  case around
}

extension String {
  /// The text cut to at most `columns`, with "…" for what is missing.
  ///
  /// ```swift
  /// "Schemat ändras".truncated(to: 8)  // "Schemat…"
  /// ```
  package func truncated(to columns: Int) -> String {
    var width = 0
    // Where the text ends if the mark has to follow it.
    var cut = startIndex
    for index in indices {
      width += self[index].displayWidth
      if width > columns { return columns > 0 ? String(self[..<cut]) + "…" : "" }
      if width < columns { cut = self.index(after: index) }
    }
    return String(self)
  }

  /// The text with spaces up to `columns`; as it is where it is that wide already.
  package func padded(to columns: Int, _ padding: Padding = .after) -> String {
    let missing = columns > 0 ? Swift.max(0, columns - displayWidth) : 0
    let before =
      switch padding {
      case .after: 0
      case .before: missing
      case .around: missing / 2
      }
    return String(repeating: " ", count: before) + self
      + String(repeating: " ", count: missing - before)
  }
}
