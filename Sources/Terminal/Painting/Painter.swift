/// Writes the bytes that change what a terminal shows into what it should show.
///
/// ```swift
/// var painter = Painter()
/// var grid = Grid(columns: 20, rows: 2)
/// grid.write("38 min kvar", at: Place(row: 0, column: 0))
/// output.write(painter.bytes(for: grid))  // clears the screen and writes the line
/// grid.write("37", at: Place(row: 0, column: 0))
/// output.write(painter.bytes(for: grid))  // writes "7" in its place
/// ```
///
/// Only what differs is written, each run of it at a stated place, so nothing flickers and nothing
/// scrolls. A screen that shows what it should gets no byte.
package struct Painter: Sendable {
  /// Whether colours are used; weight and reversal are, either way.
  package let usesColor: Bool
  /// What the terminal shows, or `nil` where that is not known.
  package private(set) var shown: Grid?
  private var ink = Ink(usesColor: true)

  /// Makes a painter in front of a screen it knows nothing about.
  package init(color: Bool = true) {
    usesColor = color
  }

  /// Takes the screen for unknown, so that the next grid is written whole.
  package mutating func forget() { shown = nil }

  /// The bytes that bring the terminal to show a grid; the painter takes them for written.
  package mutating func bytes(for grid: Grid) -> [UInt8] {
    if grid == shown { return [] }
    ink = Ink(usesColor: usesColor)
    let isKnown = shown?.columns == grid.columns && shown?.rows == grid.rows
    let old = isKnown ? shown ?? Grid(columns: 0, rows: 0) : emptied(like: grid)
    for row in 0..<grid.rows { paint(row, of: grid, over: old) }
    ink.apply(.plain)
    showCursor(of: grid, before: isKnown ? old.cursor : nil)
    shown = grid
    return ink.bytes
  }

  private mutating func emptied(like grid: Grid) -> Grid {
    ink.hideCursor()
    ink.clearScreen()
    return Grid(columns: grid.columns, rows: grid.rows)
  }

  private mutating func showCursor(of grid: Grid, before old: Place?) {
    // Drawing hides it; where nothing was drawn it is hidden only if it should be.
    guard let cursor = grid.cursor, grid.columns > 0, grid.rows > 0 else {
      if old != nil { ink.hideCursor() }
      return
    }
    ink.move(
      to: Place(
        row: min(max(0, cursor.row), grid.rows - 1),
        column: min(max(0, cursor.column), grid.columns - 1)))
    if old == nil || ink.isCursorHidden { ink.showCursor() }
  }

  private mutating func paint(_ row: Int, of grid: Grid, over old: Grid) {
    let cells = grid.cells(ofRow: row)
    let oldCells = old.cells(ofRow: row)
    if cells == oldCells { return }
    let isUncertain =
      cells.contains(where: \.isUncertain) || oldCells.contains(where: \.isUncertain)
    var changed = changedColumns(cells, oldCells)
    // Where terminals disagree how wide a character is, what stands behind it may be anywhere.
    if isUncertain, let first = changed.first { changed = Array(first..<grid.columns) }
    guard let last = changed.last else { return }
    ink.hideCursor()
    let blank = blankTail(of: cells)
    for column in changed where column < blank {
      let cell = cells[cells.startIndex + column]
      if cell.isCovered { continue }
      ink.move(to: Place(row: row, column: column))
      ink.apply(cell.style)
      ink.write(cell, columns: width(of: column, in: cells))
    }
    // Rather than blanks: it also takes away what stands further out than we know.
    if last >= blank, let first = changed.first {
      ink.move(to: Place(row: row, column: max(blank, first)))
      ink.apply(.plain)
      ink.clearLine()
    }
  }

  /// The columns that differ; of a wide character always all or none.
  private func changedColumns(_ cells: ArraySlice<Cell>, _ old: ArraySlice<Cell>) -> [Int] {
    var changed: [Int] = []
    var column = 0
    while column < cells.count {
      let width = width(of: column, in: cells)
      let columns = column..<column + width
      if columns.contains(where: { cells[cells.startIndex + $0] != old[old.startIndex + $0] }) {
        // A few cells written again take less than stating the next place.
        let passedOver = (changed.last ?? column) + 1..<max(column, (changed.last ?? column) + 1)
        if passedOver.count < 5 { changed += passedOver }
        changed += columns
      }
      column += width
    }
    return changed
  }

  private func width(of column: Int, in cells: ArraySlice<Cell>) -> Int {
    1 + cells.dropFirst(column + 1).prefix(while: \.isCovered).count
  }

  /// The first column from which on the line is blank.
  private func blankTail(of cells: ArraySlice<Cell>) -> Int {
    (cells.lastIndex { $0 != .blank }).map { $0 - cells.startIndex + 1 } ?? 0
  }
}
