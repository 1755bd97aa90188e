import Terminal
import TextShape
import Testing

@Suite struct LineEditorPropertyTests {
  @Test(arguments: 1...8)
  func noKeysWhateverBreakTheLine(seed: UInt64) {
    var random = Random(seed: seed)
    var editor = LineEditor(history: ["första raden", "👩‍👩‍👧 är här"])
    for _ in 0..<1_000 {
      let key = Key.anything(&random)
      let before = editor.text
      switch editor.handle(key) {
      case .ignored, .pasted: #expect(editor.text == before)
      case .line(let line): #expect(line == before && editor.isEmpty)
      case .changed: break
      }
      let isSound = editor.hasSoundCursor
      #expect(isSound, "after \(key): \(editor.text)")
      let columns = Int.random(in: 0...30, using: &random)
      let misfit = editor.misfit(columns)
      #expect(misfit == nil, "\(columns) columns, \(editor.text)")
    }
  }

  @Test(arguments: 1...8)
  func undoingEverythingGivesTheBeginning(seed: UInt64) {
    var random = Random(seed: seed &+ 100)
    for _ in 0..<40 {
      var editor = LineEditor(history: ["första raden", "andra"])
      editor.text = "Larmen kommer 👩‍👩‍👧 direkt"
      var steps = 0
      for _ in 0..<40 {
        let key = Key.anything(&random)
        if key == .enter { continue }
        _ = editor.handle(key)
        steps += 1
      }
      for _ in 0..<steps { _ = editor.handle(.control("_")) }
      #expect(editor.text == "Larmen kommer 👩‍👩‍👧 direkt")
    }
  }
}

extension Key {
  fileprivate static func anything(_ random: inout Random) -> Key {
    let texts: [Character] = [
      "a", "b", " ", "å", "\u{30A}", "👩‍👩‍👧", "👩", "\u{200D}", "🇸", "🇪", "日", "م", "\u{FE0F}", "❤",
      "\u{1F3FD}", "\n", "\u{1B}", "e\u{301}", "한", "\u{AD}",
    ]
    let keys: [Key] = [
      .enter, .tab, .backspace, .delete, .left, .right, .up, .down, .home, .end, .wordLeft,
      .wordRight, .escape, .control("a"), .control("k"), .control("u"), .control("w"),
      .control("y"), .control("t"), .control("_"), .control("d"), .alt("y"), .alt("d"),
      .alt("\u{7F}"), .paste("ett\ntvå"), .paste(" ord \u{7}"), .paste("\u{30A}\u{200D}"),
      .left, .left, .right, .backspace,
    ]
    return Int.random(in: 0...2, using: &random) > 0
      ? .text(texts.randomElement(using: &random) ?? "a")
      : keys.randomElement(using: &random) ?? .left
  }
}

extension LineEditor {
  /// Whether the cursor stands between two whole characters.
  fileprivate var hasSoundCursor: Bool {
    guard (0...text.count).contains(cursor) else { return false }
    var copy = self
    _ = copy.handle(.home)
    var steps = 0
    while copy.cursor < copy.text.count, steps <= text.count {
      _ = copy.handle(.right)
      steps += 1
    }
    return steps == text.count && copy.text == text
  }

  /// What is wrong with how the line is shown in so many columns.
  fileprivate func misfit(_ columns: Int) -> String? {
    let window = window(columns: columns)
    if window.text.displayWidth > columns { return "window too wide: \(window)" }
    if columns > 0, !(0..<columns).contains(window.cursorColumn) { return "cursor: \(window)" }
    let page = wrapped(columns: columns)
    if !page.lines.indices.contains(page.cursor.row) { return "no line: \(page)" }
    if !(0..<max(1, columns)).contains(page.cursor.column) { return "no column: \(page)" }
    // A wide character has nowhere to go where there is one column.
    let widest = max(columns, text.map(\.displayWidth).max() ?? 0)
    if page.lines.contains(where: { $0.displayWidth > widest }) { return "too wide: \(page)" }
    let shown = page.lines.joined().unicodeScalars.filter { $0 != " " }
    if !shown.elementsEqual(text.unicodeScalars.filter { $0 != " " }) { return "lost: \(page)" }
    return nil
  }
}
