import TextShape

extension LineEditor {
  mutating func type(_ character: Character) -> Handled {
    guard !character.hasControls, !character.isNewline else { return .ignored }
    // Words are undone one at a time: a letter after a space begins the next.
    let goesOn = last == .typed && (character.isWhitespace || before.last?.isWhitespace == false)
    if !goesOn { remember() }
    before.append(character)
    settle()
    last = .typed
    return .changed
  }

  mutating func paste(_ text: String) -> Handled {
    let text = cleanedPaste(text)
    let lines = text.split(whereSeparator: \.isNewline).map(String.init)
      .filter { !$0.allSatisfy(\.isWhitespace) }
    if lines.count > 1 { return .pasted(lines) }
    return edit { $0.before += text.onOneLine }
  }

  /// Changes the text in a way that can be undone in one step.
  mutating func edit(_ change: (inout LineEditor) -> Void) -> Handled {
    let old = snapshot
    change(&self)
    settle()
    if snapshot != old { undos.append(old) }
    last = .none
    return .changed
  }

  mutating func removeBefore() {
    if !before.isEmpty { before.removeLast() }
  }

  mutating func removeAfter() {
    if !after.isEmpty { after.removeFirst() }
  }

  /// Lets the characters before and at the cursor change places; at the end the last two.
  mutating func swap() {
    if before.isEmpty { return }
    if after.isEmpty { stepLeft() }
    guard let first = before.last, let second = after.first else { return stepRight() }
    before.removeLast()
    after.removeFirst()
    before += String(second) + String(first)
  }

  mutating func undo() -> Handled {
    if let old = undos.popLast() {
      before = old.before
      after = old.after
      position = old.position
    }
    last = .none
    return .changed
  }

  mutating func remember() { undos.append(snapshot) }

  private var snapshot: Snapshot { Snapshot(before: before, after: after, position: position) }
}
