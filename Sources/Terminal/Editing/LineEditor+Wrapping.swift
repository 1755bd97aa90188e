import TextShape

extension LineEditor {
  /// The whole text on as many lines as it takes, and the place of the cursor.
  ///
  /// Lines break at spaces; a word wider than a line is broken inside. Spaces that find no room
  /// at the end of a line are not shown. There is always a cell for the cursor, if need be on an
  /// empty line after the last.
  ///
  /// ```swift
  /// var editor = LineEditor()
  /// editor.text = "Skrivaren på våning 2"
  /// editor.wrapped(columns: 13).lines  // ["Skrivaren på ", "våning 2"]
  /// ```
  package func wrapped(columns: Int) -> (lines: [String], cursor: Place) {
    var page = Page(columns: max(1, columns))
    var cursor: Place?
    let start = before.utf8.count
    var passed = 0
    var rest = text[...]
    while !rest.isEmpty {
      let isSpace = rest.first == " "
      let word = rest.prefix { ($0 == " ") == isSpace }
      if !isSpace { page.beginWord(width: word.displayWidth) }
      for character in word {
        let place = page.add(character)
        if passed == start { cursor = place }
        passed += String(character).utf8.count
      }
      rest = rest[word.endIndex...]
    }
    // At the end the cursor may need a line more, so it is asked for first.
    let place = cursor ?? page.placeAtEnd()
    return (page.lines, place)
  }
}

/// Lines that are filled a character at a time.
private struct Page {
  let columns: Int
  var lines = [""]
  private var column = 0

  init(columns: Int) { self.columns = columns }

  mutating func beginWord(width: Int) {
    if column > 0, column + width > columns { beginLine() }
  }

  mutating func add(_ character: Character) -> Place {
    let width = character.displayWidth
    if column > 0, column + width > columns {
      // A space has no cell here; the cursor before it stands where the line ends.
      if character == " " { return Place(row: lines.count - 1, column: columns - 1) }
      beginLine()
    }
    // What takes no cell may stand behind the last.
    let place = Place(row: lines.count - 1, column: min(column, columns - 1))
    lines[lines.count - 1].append(character)
    column += width
    return place
  }

  mutating func placeAtEnd() -> Place {
    if column >= columns { beginLine() }
    return Place(row: lines.count - 1, column: column)
  }

  private mutating func beginLine() {
    lines.append("")
    column = 0
  }
}
