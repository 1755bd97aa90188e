extension LineEditor {
  mutating func takeLine() -> String {
    let line = text
    if !line.allSatisfy(\.isWhitespace) {
      handedOut = line
      // The same line twice in a row is one to go past.
      if history.last != line { history.append(line) }
    } else {
      handedOut = nil
    }
    before = ""
    after = ""
    startAnew()
    return line
  }

  /// Shows a line of the history; the one that was being typed comes after the last.
  ///
  /// What was changed in any of them stays so until Enter.
  mutating func recall(_ wanted: Int) -> Handled {
    guard !history.isEmpty else { return .ignored }
    last = .none
    guard (0...history.count).contains(wanted) else { return .changed }
    remember()
    drafts[position] = text
    position = wanted
    before = drafts[wanted] ?? (wanted < history.count ? history[wanted] : "")
    after = ""
    return .changed
  }
}
