extension Sequence<String> {
  /// The texts as Swedish sorts them: upper and lower case together, and å, ä, ö last in this order.
  ///
  /// ```swift
  /// print(["ömt", "ätit", "Åke", "zon"].inSwedishOrder)  // ["zon", "Åke", "ätit", "ömt"]
  /// ```
  package var inSwedishOrder: [String] {
    map { (key: $0.swedishKey, text: $0) }.sorted { ($0.key, $0.text) < ($1.key, $1.text) }
      .map(\.text)
  }
}

extension String {
  /// The text with its last three letters in the places that follow z.
  fileprivate var swedishKey: String {
    String(
      lowercased().map { letter in
        switch letter {
        case "å": "{"
        case "ä", "æ": "|"
        case "ö", "ø": "}"
        case "é", "è": "e"
        case "ü": "y"
        default: letter
        }
      })
  }
}
