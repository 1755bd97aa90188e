import TextShape

/// How letters stand out in a terminal that shows it.
struct TerminalStyle: OptionSet {
  let rawValue: Int

  static let strong = TerminalStyle(rawValue: 1)
  static let faint = TerminalStyle(rawValue: 2)
  static let emphasis = TerminalStyle(rawValue: 4)

  /// The text between the sequences that switch the style on and everything off again.
  func around(_ text: String, color: Bool) -> String {
    guard color, !isEmpty, !text.isEmpty else { return text }
    let codes = [(TerminalStyle.strong, "1"), (.faint, "2"), (.emphasis, "3")]
      .filter { contains($0.0) }.map(\.1)
    return "\u{1B}[\(codes.joined(separator: ";"))m\(text)\u{1B}[0m"
  }
}

/// A line ready to be written, and the columns it takes.
struct TerminalLine {
  var text: String
  var width: Int

  static let empty = TerminalLine(text: "", width: 0)

  static func spaces(_ count: Int) -> TerminalLine {
    TerminalLine(text: String(repeating: " ", count: max(0, count)), width: max(0, count))
  }

  static func + (left: TerminalLine, right: TerminalLine) -> TerminalLine {
    TerminalLine(text: left.text + right.text, width: left.width + right.width)
  }

  func padded(to columns: Int, _ padding: Padding) -> TerminalLine {
    let missing = max(0, columns - width)
    switch padding {
    case .after: return self + .spaces(missing)
    case .before: return .spaces(missing) + self
    case .around: return .spaces(missing / 2) + self + .spaces(missing - missing / 2)
    }
  }
}

extension [TerminalLine] {
  var droppingLastEmpty: [TerminalLine] {
    Array(self[..<((lastIndex { $0.width > 0 } ?? -1) + 1)])
  }
}

/// A line of text in which stretches stand out, before it is broken to fit.
struct StyledText {
  private(set) var text = ""
  private var styles: [(end: Int, style: TerminalStyle)] = []

  /// Joins the runs; the address of a link that its text does not show follows in brackets.
  init(_ runs: [InlineRun], style: TerminalStyle) {
    let runs = runs.merged
    for (index, run) in runs.enumerated() {
      var own = style
      if run.isStrong { own.insert(.strong) }
      if run.isEmphasis { own.insert(.emphasis) }
      append(run.text, own)
      guard let address = run.address, address != run.text else { continue }
      let goesOn = index + 1 < runs.count && runs[index + 1].address == address
      if !goesOn { append(" (\(address))", style) }
    }
  }

  private mutating func append(_ more: String, _ style: TerminalStyle) {
    text += more
    styles.append((text.utf8.count, style))
  }

  /// The text in lines of at most `width` columns.
  func wrapped(to width: Int, color: Bool) -> [TerminalLine] {
    var place = 0
    var stretch = 0
    var previous = text.startIndex
    return text.wrappedRanges(to: width).map { range in
      let piece = text[range]
      place += text.utf8.distance(from: previous, to: range.lowerBound)
      previous = range.lowerBound
      let shown = color ? styled(range, from: place, stretch: &stretch) : String(piece)
      // A line is a paragraph to the terminal, so each line is isolated by itself.
      return TerminalLine(
        text: piece.hasBidi ? "\u{2068}\(shown)\u{2069}" : shown, width: piece.displayWidth)
    }
  }

  private func styled(
    _ range: Range<String.Index>, from place: Int, stretch: inout Int
  ) -> String {
    var result = ""
    var start = range.lowerBound
    var offset = place
    while stretch < styles.count, styles[stretch].end <= offset { stretch += 1 }
    while start < range.upperBound, stretch < styles.count {
      let end =
        text.utf8.index(
          start, offsetBy: styles[stretch].end - offset, limitedBy: range.upperBound)
        ?? range.upperBound
      result += styles[stretch].style.around(String(text[start..<end]), color: true)
      offset += text.utf8.distance(from: start, to: end)
      start = end
      if styles[stretch].end <= offset { stretch += 1 }
    }
    return result
  }
}
