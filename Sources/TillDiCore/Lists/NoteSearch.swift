extension Series {
  /// The notes that may leave the room and hold every word of a text, in the order they were said.
  ///
  /// Upper and lower case are the same, and part of a word will do. Nothing is ranked or counted: it is people who say
  /// which notes matter (<doc:TheModel#Looking-back>). What stays in the room is never found.
  ///
  /// ```swift
  /// print(series.notes(holding: "larm telefon").map(\.text))  // ["Larmen kommer direkt i telefonen"]
  /// ```
  ///
  /// Costs the length of all notes.
  public func notes(holding text: String) -> [Note] {
    let sought = text.lowercased().split(whereSeparator: \.isWhitespace)
    if sought.isEmpty { return [] }
    return noteOrder.compactMap { notes[$0] }.filter { note in
      guard note.mayLeave else { return false }
      // What the room said no to is nothing to find it by.
      let words = [note.text, note.detail, note.shownRewording].compactMap { $0?.lowercased() }
      return sought.allSatisfy { word in words.contains { $0.contains(word) } }
    }
  }
}
