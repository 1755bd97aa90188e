import TextShape

/// A rectangle of cells: what a screen shows, as a value.
///
/// ```swift
/// var grid = Grid(columns: 12, rows: 1)
/// grid.write("Skärm", at: Place(row: 0, column: 2), .bold)
/// print(grid.line(0))  // "  Skärm"
/// ```
///
/// Text that does not fit is cut at a whole character; a wide character that would stand half outside is left
/// out. Control characters have no cell and are never kept, so nothing that was typed can steer a terminal.
package struct Grid: Hashable, Sendable {
  /// How wide it is, in cells.
  package let columns: Int
  /// How high it is, in lines.
  package let rows: Int
  /// Where the cursor stands, or `nil` where it is hidden.
  package var cursor: Place?
  private var cells: [Cell]

  /// Makes an empty grid; negative measures count as none.
  package init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
    cells = Array(repeating: .blank, count: self.columns * self.rows)
  }

  /// The cell at a place; blank outside.
  package subscript(place: Place) -> Cell {
    contains(place) ? cells[place.row * columns + place.column] : .blank
  }

  /// The cells of one line.
  package func cells(ofRow row: Int) -> ArraySlice<Cell> {
    guard (0..<rows).contains(row) else { return [] }
    return cells[row * columns..<(row + 1) * columns]
  }

  /// The text of one line, without the blanks at its end.
  package func line(_ row: Int) -> String {
    var text = ""
    for cell in cells(ofRow: row) where !cell.isCovered { text += cell.text }
    while text.last == " " { text.removeLast() }
    return text
  }

  /// Writes text from a place on; the place after it.
  @discardableResult
  package mutating func write(_ text: String, at place: Place, _ style: Style = .plain) -> Place {
    var place = place
    for character in text {
      let width = character.displayWidth
      if width == 0 { continue }
      guard place.column + width <= columns else { break }
      set(Cell(text: String(character), style: style), width: width, at: place)
      place.column += width
    }
    return place
  }

  /// Gives cells a style and leaves their text.
  package mutating func paint(_ style: Style, row: Int, columns painted: Range<Int>) {
    for column in painted.clamped(to: 0..<columns) where contains(Place(row: row, column: column)) {
      cells[row * columns + column].style = style
    }
  }

  private func contains(_ place: Place) -> Bool {
    (0..<rows).contains(place.row) && (0..<columns).contains(place.column)
  }

  private mutating func set(_ cell: Cell, width: Int, at place: Place) {
    guard contains(place) else { return }
    let start = place.row * columns + place.column
    let covered = start..<start + width
    // Half of a wide character is no character: what is cut by either edge goes.
    var first = start
    while cells[first].isCovered, first > place.row * columns { first -= 1 }
    var end = covered.upperBound
    while end < (place.row + 1) * columns, cells[end].isCovered { end += 1 }
    for index in first..<start { cells[index] = .blank }
    for index in covered.upperBound..<end { cells[index] = .blank }
    cells[start] = cell
    for index in covered.dropFirst() { cells[index] = .covered(cell.style) }
  }
}

/// A line and a column of a grid, both from 0.
package struct Place: Hashable, Sendable {
  /// The line, from the top.
  package var row: Int
  /// The column, from the left.
  package var column: Int

  /// Takes both.
  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// One place of a grid: a character, or the part of it that a wide character covers.
package struct Cell: Hashable, Sendable {
  /// The character; empty where the wide character before it covers this cell.
  package let text: String
  /// How it looks.
  package internal(set) var style: Style

  /// Whether a wide character that begins further left covers it.
  package var isCovered: Bool { text.isEmpty }

  static let blank = Cell(text: " ", style: .plain)

  static func covered(_ style: Style) -> Cell { Cell(text: "", style: style) }
}

/// How text looks, in what every terminal has: weight and the sixteen colours that people choose themselves.
package struct Style: Hashable, Sendable {
  /// Brighter or heavier.
  package var isBold: Bool
  /// Fainter.
  package var isDim: Bool
  /// With a line under it.
  package var isUnderlined: Bool
  /// Background and foreground change places.
  package var isReversed: Bool
  /// The colour, or the terminal's own.
  package var color: TerminalColor?
  /// Where a click leads, in terminals that know of it; others show the text alone.
  package var link: String?

  /// Takes every part.
  package init(
    isBold: Bool = false, isDim: Bool = false, isUnderlined: Bool = false,
    isReversed: Bool = false, color: TerminalColor? = nil, link: String? = nil
  ) {
    self.isBold = isBold
    self.isDim = isDim
    self.isUnderlined = isUnderlined
    self.isReversed = isReversed
    self.color = color
    self.link = link
  }

  /// As the terminal has it.
  package static let plain = Style()
  /// Heavier.
  package static let bold = Style(isBold: true)
  /// Fainter.
  package static let dim = Style(isDim: true)
  /// Background and foreground change places.
  package static let reversed = Style(isReversed: true)
}

/// A colour that reads on light and on dark; black and white are left out, since either may be the background.
package enum TerminalColor: Int, Hashable, Sendable, CaseIterable {
  case red = 1
  case green
  case yellow
  case blue
  case magenta
  case cyan
}
