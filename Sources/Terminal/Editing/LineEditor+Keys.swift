extension LineEditor {
  /// Does what the key says.
  ///
  /// Left alone are Tab, Escape, Page Up and Down, function keys, Ctrl and Alt with other letters
  /// than below, Up and Down without a history, and Ctrl-D in an empty line.
  ///
  /// | Key | What it does |
  /// |---|---|
  /// | Left, Right, Ctrl-B, Ctrl-F | a character |
  /// | Ctrl or Alt with an arrow, Alt-B, Alt-F | a word |
  /// | Home, End, Ctrl-A, Ctrl-E | the line |
  /// | Backspace, Ctrl-H, Delete, Ctrl-D | takes a character away |
  /// | Ctrl-W, Alt-Backspace, Alt-D, Ctrl-U, Ctrl-K | cuts out a word, or all to an end |
  /// | Ctrl-Y, then Alt-Y | puts back what was cut out, then what was cut out before |
  /// | Ctrl-T | lets two characters change places |
  /// | Up, Down, Ctrl-P, Ctrl-N | earlier and later lines |
  /// | Ctrl-_ | undoes |
  package mutating func handle(_ key: Key) -> Handled {
    switch key {
    case .text(let character): type(character)
    case .paste(let text): paste(text)
    case .enter: .line(takeLine())
    case .backspace, .control("h"): edit { $0.removeBefore() }
    case .delete: edit { $0.removeAfter() }
    case .control("d"): isEmpty ? .ignored : edit { $0.removeAfter() }
    case .left, .right, .home, .end, .wordLeft, .wordRight, .control, .alt: handleShortcut(key)
    case .up: recall(position - 1)
    case .down: recall(position + 1)
    case .tab, .backTab, .pageUp, .pageDown, .escape, .function: .ignored
    }
  }

  private mutating func handleShortcut(_ key: Key) -> Handled {
    switch key {
    case .left, .control("b"): move { $0.stepLeft() }
    case .right, .control("f"): move { $0.stepRight() }
    case .home, .control("a"): move { $0.go(toBytes: 0) }
    case .end, .control("e"): move { $0.go(toBytes: $0.text.utf8.count) }
    case .wordLeft, .alt("b"): move { $0.go(toBytes: $0.startOfWord) }
    case .wordRight, .alt("f"): move { $0.go(toBytes: $0.endOfWord) }
    case .control("k"): kill(to: text.utf8.count)
    case .control("u"): kill(to: 0)
    case .control("w"): kill(to: startOfWordUpToSpace)
    case .alt("\u{7F}"): kill(to: startOfWord)
    case .alt("d"): kill(to: endOfWord)
    case .control("y"): yank()
    case .alt("y"): yankEarlier()
    case .control("t"): edit { $0.swap() }
    case .control("p"): recall(position - 1)
    case .control("n"): recall(position + 1)
    case .control("_"): undo()
    default: .ignored
    }
  }

  private mutating func move(_ step: (inout LineEditor) -> Void) -> Handled {
    step(&self)
    last = .none
    return .changed
  }
}
