import PseudoTerminal
import Terminal
import Testing

@Suite struct PainterTests {
  @Test func onlyWhatDiffersIsWritten() {
    var painter = Painter()
    var grid = Grid(columns: 20, rows: 2)
    grid.write("38 min kvar", at: Place(row: 0, column: 0))
    #expect(
      painter.text(for: grid) == "␛[?25l␛[0m␛[2J␛[1;1H38 min kvar")
    grid.write("37", at: Place(row: 0, column: 0))
    #expect(painter.text(for: grid) == "␛[?25l␛[1;2H7")
  }

  @Test func nothingIsWrittenWhereNothingChanged() {
    var painter = Painter()
    var grid = Grid(columns: 20, rows: 2)
    grid.write("Ni är klara 👩‍👩‍👧", at: Place(row: 1, column: 3), .bold)
    _ = painter.bytes(for: grid)
    #expect(painter.bytes(for: grid).isEmpty)
    painter.forget()
    #expect(!painter.bytes(for: grid).isEmpty)
    #expect(painter.bytes(for: grid).isEmpty)
  }

  @Test func theCursorAloneIsMovedAlone() {
    var painter = Painter()
    var grid = Grid(columns: 20, rows: 2)
    grid.cursor = Place(row: 0, column: 0)
    _ = painter.bytes(for: grid)
    grid.cursor = Place(row: 1, column: 4)
    #expect(painter.text(for: grid) == "␛[2;5H")
    grid.cursor = nil
    #expect(painter.text(for: grid) == "␛[?25l")
    grid.cursor = Place(row: 9, column: 99)
    #expect(painter.text(for: grid) == "␛[2;20H␛[?25h")
  }

  @Test func withoutColorTheWeightRemains() {
    var painter = Painter(color: false)
    var grid = Grid(columns: 5, rows: 1)
    grid.write("stör", at: Place(row: 0, column: 0), Style(isBold: true, color: .red))
    let text = painter.text(for: grid)
    #expect(text.contains("␛[0;1m"))
    #expect(!text.contains("31"))
  }

  @Test(arguments: [true, false])
  func anyGridBecomesAnyOther(color: Bool) {
    var random = Random(seed: color ? 7 : 8)
    for _ in 0..<150 {
      let columns = Int.random(in: 1...24, using: &random)
      let rows = Int.random(in: 1...5, using: &random)
      var painter = Painter(color: color)
      var screen = ScreenModel(columns: columns, rows: rows)
      screen.feed(Array("xxxxxxxxx".utf8))
      var grid = Grid(columns: columns, rows: rows)
      for _ in 0..<8 {
        if Bool.random(using: &random) { grid = Grid(columns: columns, rows: rows) }
        grid.scribble(&random)
        let clears = screen.clears
        let isFirst = painter.shown == nil
        screen.feed(painter.bytes(for: grid))
        #expect(screen.shows(grid, color: color), "\(screen.text)")
        #expect(screen.unknown == [])
        #expect(screen.clears == clears + (isFirst ? 1 : 0))
      }
    }
  }

  @Test func anotherSizeIsWrittenWhole() {
    var painter = Painter()
    var screen = ScreenModel(columns: 10, rows: 2)
    var grid = Grid(columns: 10, rows: 2)
    grid.write("Skärm", at: Place(row: 0, column: 0))
    screen.feed(painter.bytes(for: grid))
    screen.resize(columns: 6, rows: 3)
    grid = Grid(columns: 6, rows: 3)
    grid.write("Ny", at: Place(row: 2, column: 1))
    screen.feed(painter.bytes(for: grid))
    #expect(screen.shows(grid, color: true))
  }
}

extension Painter {
  fileprivate mutating func text(for grid: Grid) -> String {
    String(decoding: bytes(for: grid), as: UTF8.self)
      .replacing("\u{1B}", with: "␛")
  }
}

extension Grid {
  fileprivate mutating func scribble(_ random: inout Random) {
    let texts = [
      "Larm", "åäö", "a\u{30A}", "日本", "👩‍👩‍👧", "🇸🇪", "x", "  ", "مرحبا", "─…", "é👍🏽", "한국", "❤️",
    ]
    for _ in 0..<Int.random(in: 0...6, using: &random) {
      let place = Place(
        row: Int.random(in: -1...rows, using: &random),
        column: Int.random(in: -1...columns, using: &random))
      let style = Style(
        isBold: Bool.random(using: &random), isDim: Bool.random(using: &random),
        isUnderlined: Bool.random(using: &random), isReversed: Bool.random(using: &random),
        color: TerminalColor.allCases.randomElement(using: &random))
      let isPlain = Bool.random(using: &random)
      write(texts.randomElement(using: &random) ?? "", at: place, isPlain ? .plain : style)
      if Int.random(in: 0...4, using: &random) == 0 {
        paint(style, row: max(0, place.row), columns: 0..<columns)
      }
    }
    cursor =
      Bool.random(using: &random)
      ? Place(
        row: Int.random(in: 0..<rows, using: &random),
        column: Int.random(in: 0..<columns, using: &random)) : nil
  }
}

extension ScreenModel {
  fileprivate func shows(_ grid: Grid, color: Bool) -> Bool {
    guard columns == grid.columns, rows == grid.rows else { return false }
    guard isCursorVisible == (grid.cursor != nil) else { return false }
    if let cursor = grid.cursor, cursor != Place(row: cursorRow, column: cursorColumn) {
      return false
    }
    return (0..<rows).allSatisfy { row in
      zip(self[row], grid.cells(ofRow: row)).allSatisfy { shown, cell in
        shown
          == ScreenCell(
            text: cell.text, isBold: cell.style.isBold, isDim: cell.style.isDim,
            isUnderlined: cell.style.isUnderlined, isReversed: cell.style.isReversed,
            color: color ? cell.style.color?.rawValue : nil)
      }
    }
  }
}
