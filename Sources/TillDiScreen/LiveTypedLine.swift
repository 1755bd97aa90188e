import Terminal
import TextShape

/// A line that is being typed, broken so that every character and the cursor have a place.
struct TypedLine {
  /// It never takes more of the screen than this.
  static let mostRows = 3

  private let prompt: String
  private let style: Style
  private let characters: [Character]
  /// Where each row begins, as a place among the characters.
  private let starts: [Int]
  private let cursorRow: Int
  private let cursorColumn: Int

  /// How many rows all of it takes.
  var rows: Int { starts.count }

  /// Breaks a line at spaces, or inside a word that is too long.
  init(prompt: String, text: String, cursor: Int, width: Int, style: Style) {
    // Where there is hardly any room the words matter more than what they become.
    let fits = prompt.displayWidth + 8 <= width
    self.prompt = fits ? prompt : width >= 4 ? "› " : ""
    self.style = style
    characters = Array(text.onOneLine)
    let room = max(1, width - self.prompt.displayWidth - 1)
    starts = Self.breaks(characters, room: room)
    let place = min(max(0, cursor), characters.count)
    cursorRow = (starts.lastIndex { $0 <= place }) ?? 0
    cursorColumn = characters[starts[cursorRow]..<place].reduce(0) { $0 + $1.displayWidth }
  }

  /// The rows around the cursor, where there is room for so many.
  func shown(in count: Int) -> [LiveRow] {
    guard count > 0 else { return [] }
    let first = min(max(0, cursorRow - count + 1), max(0, rows - count))
    let last = min(rows, first + count)
    let indent = prompt.displayWidth
    return (first..<last).map { row in
      let end = row + 1 < rows ? starts[row + 1] : characters.count
      var text = String(characters[starts[row]..<end])
      // There is a cell left for the cursor at the end of every row.
      if row + 1 == last, last < rows { text += "…" }
      let before = row == first ? mark(isCut: first > 0) : ""
      return LiveRow(
        [LiveText(before.padded(to: indent), LiveLook.prompt), LiveText(text, style)],
        cursor: row == cursorRow ? indent + cursorColumn : nil)
    }
  }

  /// The prompt, which tells when the line began further up.
  private func mark(isCut: Bool) -> String {
    isCut ? prompt.replacing("›", with: "…") : prompt
  }

  private static func breaks(_ characters: [Character], room: Int) -> [Int] {
    var starts = [0]
    var width = 0
    /// Where a word began that may go on the next row, and how wide the row was there.
    var word: (start: Int, width: Int)?
    for (index, character) in characters.enumerated() {
      let added = character.displayWidth
      if width + added > room, character == " ", width <= room {
        // The space that ends a row stands where the cursor would: nothing begins with it.
        starts.append(index + 1)
        width = 0
        word = nil
        continue
      }
      if width + added > room, index > starts[starts.count - 1] {
        if let begun = word, begun.start > starts[starts.count - 1] {
          starts.append(begun.start)
          width -= begun.width
        } else {
          starts.append(index)
          width = 0
        }
        word = nil
      }
      width += added
      if character == " " { word = (index + 1, width) }
    }
    return starts
  }
}
