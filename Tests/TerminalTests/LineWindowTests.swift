import Terminal
import Testing
import TextShape

@Suite struct LineWindowTests {
  @Test(arguments: [
    ("Larmen", 0, 10, "Larmen", 6), ("Larmen", 6, 7, "Larmen", 0), ("Larmen", 0, 7, "Larmen", 6),
    ("abcdefghijkl", 0, 12, "…hijkl", 6), ("abcdefghijkl", 12, 12, "abcdefghijkl", 0),
    ("abcdefghijkl", 12, 8, "abcdefg…", 0), ("abcdefghijkl", 6, 8, "abcdefg…", 6),
    ("abcdefghijkl", 5, 8, "…fghijkl", 3), ("abcdefghijkl", 0, 8, "…jkl", 4),
    ("日本語日本語", 0, 8, "… 語", 4), ("日本語日本語", 6, 8, "日本語 …", 0),
    ("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", 0, 7, "…👩‍👩‍👧👩‍👩‍👧", 5), ("", 0, 5, "", 0), ("abc", 0, 3, "", 0), ("abc", 3, 3, "abc", 0),
    ("abc", 1, 0, "", 0),
  ])
  func asMuchAsFitsIsShown(text: String, lefts: Int, columns: Int, shown: String, cursor: Int) {
    var editor = LineEditor()
    editor.text = text
    for _ in 0..<lefts { _ = editor.handle(.left) }
    let window = editor.window(columns: columns)
    #expect(window.text == shown)
    #expect(window.cursorColumn == cursor)
  }

  @Test func wordsStandStillWhileTheyAreTyped() {
    var editor = LineEditor()
    var moves = 0
    var last = editor.window(columns: 20)
    for character in "Skrivaren på våning två är sönder igen och ingen vet vem som ska ringa" {
      _ = editor.handle(.text(character))
      let window = editor.window(columns: 20)
      if !window.text.hasPrefix(last.text) { moves += 1 }
      last = window
    }
    #expect(moves <= 7)
  }

  @Test(arguments: [
    ("Skrivaren på våning 2", 0, 13, ["Skrivaren på ", "våning 2"], Place(row: 1, column: 8)),
    ("Skrivaren på våning 2", 8, 13, ["Skrivaren på ", "våning 2"], Place(row: 1, column: 0)),
    ("Skrivaren på våning 2", 9, 13, ["Skrivaren på ", "våning 2"], Place(row: 0, column: 12)),
    ("Skrivaren på våning 2", 9, 12, ["Skrivaren på", "våning 2"], Place(row: 0, column: 11)),
    ("", 0, 10, [""], Place(row: 0, column: 0)),
    ("abcde", 0, 5, ["abcde", ""], Place(row: 1, column: 0)),
    ("abcde", 1, 5, ["abcde"], Place(row: 0, column: 4)),
    ("abcdefgh", 0, 5, ["abcde", "fgh"], Place(row: 1, column: 3)),
    ("abcde  ", 0, 5, ["abcde", ""], Place(row: 1, column: 0)),
    ("a abcdefgh", 0, 5, ["a ", "abcde", "fgh"], Place(row: 2, column: 3)),
    ("日本語", 0, 5, ["日本", "語"], Place(row: 1, column: 2)),
    ("日本語", 0, 1, ["日", "本", "語", ""], Place(row: 3, column: 0)),
    ("👩‍👩‍👧 å", 1, 4, ["👩‍👩‍👧 å"], Place(row: 0, column: 3)),
  ])
  func theWholeLineIsWrapped(
    text: String, lefts: Int, columns: Int, lines: [String], cursor: Place
  ) {
    var editor = LineEditor()
    editor.text = text
    for _ in 0..<lefts { _ = editor.handle(.left) }
    let page = editor.wrapped(columns: columns)
    #expect(page.lines == lines)
    #expect(page.cursor == cursor)
  }
}
