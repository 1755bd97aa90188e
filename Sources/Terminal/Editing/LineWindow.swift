import TextShape

/// As much of a line as there is room for, and where in it the cursor stands.
package struct LineWindow: Hashable, Sendable {
  /// The text, with "…" at an end where more is hidden.
  package let text: String
  /// The cell of the cursor, from 0.
  package let cursorColumn: Int
}

extension LineEditor {
  /// The part of the line around the cursor that fits on one line of a screen.
  ///
  /// The cursor has a cell of its own behind the text. A long line moves by half a window at a
  /// time, so that the words stand still while they are typed.
  ///
  /// ```swift
  /// var editor = LineEditor()
  /// editor.text = "Skrivaren på våning 2"
  /// editor.window(columns: 12)  // "…våning 2", the cursor after it
  /// ```
  package func window(columns: Int) -> LineWindow {
    let place = before.displayWidth
    let width = place + after.displayWidth
    if width < columns { return LineWindow(text: text, cursorColumn: place) }
    // No room for marks and a wide character between them.
    guard columns >= 4 else {
      return LineWindow(text: after.fitting(columns), cursorColumn: 0)
    }
    let atCursor = min(2, max(1, after.first?.displayWidth ?? 1))
    let step = columns < 6 ? 1 : columns / 2
    let overflow = place + atCursor - (columns - 1)
    let start = overflow > 0 ? (overflow + step - 1) / step * step : 0
    return LineWindow(
      text: visible(from: start, columns: columns, of: width), cursorColumn: place - start)
  }

  private func visible(from start: Int, columns: Int, of width: Int) -> String {
    let first = start > 0 ? start + 1 : 0
    let hidesEnd = width > start + columns
    let end = hidesEnd ? start + columns - 1 : start + columns
    var shown = start > 0 ? "…" : ""
    var filled = start > 0 ? start + 1 : 0
    var column = 0
    for character in text {
      let next = column + character.displayWidth
      if column >= first, next <= end {
        // Half of a wide character at the edge is an empty cell.
        shown += String(repeating: " ", count: column - filled) + String(character)
        filled = next
      }
      column = next
      if column > end { break }
    }
    if hidesEnd { shown += String(repeating: " ", count: end - filled) + "…" }
    return shown
  }
}

extension String {
  /// As much of the beginning as fits, without a mark.
  fileprivate func fitting(_ columns: Int) -> String {
    var room = columns
    return String(
      prefix { character in
        room -= character.displayWidth
        return room >= 0
      })
  }
}
