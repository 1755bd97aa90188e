import Terminal
import Testing

@Suite struct GridTests {
  @Test func textStandsWhereItIsWritten() {
    var grid = Grid(columns: 12, rows: 2)
    let after = grid.write("Skärm", at: Place(row: 1, column: 2), .bold)
    #expect(grid.line(0) == "")
    #expect(grid.line(1) == "  Skärm")
    #expect(after == Place(row: 1, column: 7))
    #expect(grid[Place(row: 1, column: 2)].style == .bold)
    #expect(grid[Place(row: 1, column: 7)].style == .plain)
  }

  @Test func wideCharactersCoverTwoCellsAndAreNeverHalved() {
    var grid = Grid(columns: 5, rows: 1)
    grid.write("a👩‍👩‍👧b日", at: Place(row: 0, column: 0))
    #expect(grid.line(0) == "a👩‍👩‍👧b")
    #expect(grid[Place(row: 0, column: 2)].isCovered)
    grid.write("x", at: Place(row: 0, column: 2))
    #expect(grid.line(0) == "a xb")
    grid.write("日", at: Place(row: 0, column: 0))
    grid.write("y", at: Place(row: 0, column: 0))
    #expect(grid.line(0) == "y xb")
  }

  @Test func whatAWideCharacterCutsThroughIsBlank() {
    var grid = Grid(columns: 6, rows: 1)
    grid.write("日本x", at: Place(row: 0, column: 0))
    grid.write("語", at: Place(row: 0, column: 1))
    #expect(grid.line(0) == " 語 x")
    grid.write("日", at: Place(row: 0, column: -1))
    #expect(grid.line(0) == " 語 x")
    #expect((0..<6).map { grid[Place(row: 0, column: $0)].isCovered }.count { $0 } == 1)
  }

  @Test func controlCharactersHaveNoCell() {
    var grid = Grid(columns: 10, rows: 1)
    grid.write("a\u{1B}[31mb\tc\u{7}", at: Place(row: 0, column: 0))
    #expect(!grid.line(0).unicodeScalars.contains { $0.value < 32 })
  }

  @Test func nothingIsWrittenOutside() {
    var grid = Grid(columns: 3, rows: 1)
    grid.write("abcdef", at: Place(row: 0, column: 1))
    grid.write("z", at: Place(row: 7, column: 0))
    grid.write("z", at: Place(row: -1, column: -2))
    #expect(grid.line(0) == " ab")
    #expect(Grid(columns: -1, rows: 4).line(0) == "")
  }

  @Test func paintChangesTheLookAndNotTheText() {
    var grid = Grid(columns: 4, rows: 1)
    grid.write("abcd", at: Place(row: 0, column: 0))
    grid.paint(.reversed, row: 0, columns: 1..<9)
    #expect(grid.line(0) == "abcd")
    #expect(grid[Place(row: 0, column: 0)].style == .plain)
    #expect(grid[Place(row: 0, column: 3)].style == .reversed)
  }
}
