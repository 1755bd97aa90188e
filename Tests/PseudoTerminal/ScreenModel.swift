import TextShape

/// What stands on a terminal's screen after some bytes; it knows the sequences the program sends and no others.
///
/// ```swift
/// var screen = ScreenModel(columns: 20, rows: 2)
/// screen.feed(Array("\u{1B}[2;3H\u{1B}[1mSkärm".utf8))
/// screen.line(1)  // "  Skärm"
/// screen.unknown  // []
/// ```
///
/// A line feed at the foot scrolls, and a line goes on below where it is full unless wrapping is
/// off, so what a shell or `cat` writes can be read as well.
package struct ScreenModel: Hashable, Sendable {
  /// How wide it is, in cells.
  package private(set) var columns: Int
  /// How high it is, in lines.
  package private(set) var rows: Int
  /// The line of the cursor, from 0.
  package internal(set) var cursorRow = 0
  /// The column of the cursor, from 0.
  package internal(set) var cursorColumn = 0
  /// Whether the cursor can be seen.
  package internal(set) var isCursorVisible = true
  /// Whether the second screen is shown, the one that leaves the first as it was.
  package internal(set) var isAlternate = false
  /// Whether what is pasted comes between marks.
  package internal(set) var hasBracketedPaste = false
  /// Whether a full line goes on below.
  package internal(set) var wraps = true
  /// How many times the bell was rung.
  package internal(set) var bells = 0
  /// Where what was written could be clicked to lead.
  package internal(set) var links: [String] = []
  /// How many times the screen was cleared.
  package internal(set) var clears = 0
  /// How many bytes came in.
  package internal(set) var byteCount = 0
  /// Sequences it does not know, with ESC written as ␛.
  package internal(set) var unknown: [String] = []

  var cells: [ScreenCell]
  var look = ScreenCell()
  var isAfterLastColumn = false
  var main: SavedScreen?
  var held: [UInt8] = []

  /// Makes an empty screen.
  package init(columns: Int, rows: Int) {
    self.columns = max(1, columns)
    self.rows = max(1, rows)
    cells = Array(repeating: ScreenCell(), count: self.columns * self.rows)
  }

  /// The text of one line, without the blanks at its end.
  package func line(_ row: Int) -> String {
    var text = self[row].map(\.text).joined()
    while text.last == " " { text.removeLast() }
    return text
  }

  /// All lines, without blanks at their ends, parted by line feeds.
  package var text: String {
    (0..<rows).map(line).joined(separator: "\n")
  }

  /// Whether some line contains the text.
  package func contains(_ text: String) -> Bool {
    (0..<rows).contains { line($0).contains(text) }
  }

  /// The number of the first line that contains the text.
  package func row(of text: String) -> Int? {
    (0..<rows).first { line($0).contains(text) }
  }

  /// The cells of a line.
  package subscript(row: Int) -> ArraySlice<ScreenCell> {
    (0..<rows).contains(row) ? cells[row * columns..<(row + 1) * columns] : []
  }

  /// Takes on another size: what has room stays where it is.
  package mutating func resize(columns newColumns: Int, rows newRows: Int) {
    var resized = ScreenModel(columns: newColumns, rows: newRows)
    for row in 0..<min(rows, resized.rows) {
      for column in 0..<min(columns, resized.columns) {
        resized.cells[row * resized.columns + column] = cells[row * columns + column]
      }
    }
    cells = resized.cells
    columns = resized.columns
    rows = resized.rows
    cursorRow = min(cursorRow, rows - 1)
    cursorColumn = min(cursorColumn, columns - 1)
    isAfterLastColumn = false
    if var saved = main {
      saved.screen.resize(columns: newColumns, rows: newRows)
      main = saved
    }
  }
}

/// A cell of a screen: what stands in it and how it looks.
package struct ScreenCell: Hashable, Sendable {
  /// The character; empty where a wide character before it covers the cell.
  package var text = " "
  /// Whether it is heavier.
  package var isBold = false
  /// Whether it is fainter.
  package var isDim = false
  /// Whether it slants.
  package var isItalic = false
  /// Whether a line is drawn under it.
  package var isUnderlined = false
  /// Whether background and foreground have changed places.
  package var isReversed = false
  /// The colour, from 1 for red to 6 for cyan; `nil` for the terminal's own.
  package var color: Int?

  /// Takes every part; a blank cell without any.
  package init(
    text: String = " ", isBold: Bool = false, isDim: Bool = false, isItalic: Bool = false,
    isUnderlined: Bool = false, isReversed: Bool = false, color: Int? = nil
  ) {
    self.text = text
    self.isBold = isBold
    self.isDim = isDim
    self.isItalic = isItalic
    self.isUnderlined = isUnderlined
    self.isReversed = isReversed
    self.color = color
  }
}

/// The first screen while the second is shown; in a box, since a value cannot hold another of its kind.
struct SavedScreen: Hashable, Sendable {
  private var box: [ScreenModel]
  var screen: ScreenModel {
    get { box[0] }
    set { box[0] = newValue }
  }

  init(_ screen: ScreenModel) { box = [screen] }
}
