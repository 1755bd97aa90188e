import Terminal
import TextShape

/// Some text that looks one way.
struct LiveText: Hashable, Sendable {
  var text: String
  var style: Style

  init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}

/// One line of the screen before it has a place.
struct LiveRow: Hashable, Sendable {
  /// What stands from the left.
  var left: [LiveText] = []
  /// What stands against the right edge; left out where both don't fit.
  var right: [LiveText] = []
  /// Where the cursor stands on it, if it does.
  var cursor: Int?

  static let blank = LiveRow()

  init(_ left: [LiveText] = [], right: [LiveText] = [], cursor: Int? = nil) {
    self.left = left
    self.right = right
    self.cursor = cursor
  }

  /// Puts it on a grid.
  func draw(on grid: inout Grid, row: Int, _ frame: LiveFrame, isColored: Bool) {
    var place = Place(row: row, column: frame.margin)
    for part in left.cut(to: frame.width) {
      place = grid.write(part.text, at: place, part.style.colored(isColored))
    }
    let rightWidth = right.displayWidth
    if rightWidth > 0, place.column - frame.margin + 2 + rightWidth <= frame.width {
      place.column = frame.margin + frame.width - rightWidth
      for part in right {
        place = grid.write(part.text, at: place, part.style.colored(isColored))
      }
    }
    if let cursor, frame.width > 0 {
      grid.cursor = Place(row: row, column: frame.margin + min(max(0, cursor), frame.width - 1))
    }
  }
}

extension Style {
  fileprivate func colored(_ isColored: Bool) -> Style {
    guard !isColored else { return self }
    var style = self
    style.color = nil
    return style
  }
}

extension [LiveText] {
  var displayWidth: Int { reduce(0) { $0 + $1.text.displayWidth } }

  /// The text that fits, with "…" where some is missing.
  func cut(to columns: Int) -> [LiveText] {
    guard displayWidth > columns else { return self }
    var room = Swift.max(0, columns)
    var kept: [LiveText] = []
    for part in self {
      let width = part.text.displayWidth
      if width >= room {
        kept.append(LiveText((part.text + "…").truncated(to: room), part.style))
        break
      }
      kept.append(part)
      room -= width
    }
    return kept
  }

  /// The text with "…" after it, which takes the place of its last words where there is no room.
  func ended(within columns: Int) -> [LiveText] {
    if displayWidth < columns { return self + [LiveText("…")] }
    let text = map(\.text).joined()
    // Rather a word less than half a word; but a word as long as the line is cut.
    let ends = text.indices.filter { text[$0] == " " && $0 > text.startIndex }
    for end in ends.reversed() {
      let kept = text[..<end]
      if kept.displayWidth >= columns || kept.hasSuffix(" ") { continue }
      if kept.displayWidth * 2 < columns { break }
      return cut(to: kept.displayWidth + 1)
    }
    return cut(to: columns - 1)
  }

  /// The text with spaces after it up to a width.
  func padded(to columns: Int) -> [LiveText] {
    let missing = columns - displayWidth
    return missing > 0 ? self + [LiveText(String(repeating: " ", count: missing))] : self
  }

  /// The text as lines no wider than a width.
  func wrapped(to columns: Int) -> [[LiveText]] {
    let text = map(\.text).joined()
    return text.wrappedRanges(to: Swift.max(1, columns)).map { range in
      var start = 0
      let (from, to) = (range.lowerBound.offset(in: text), range.upperBound.offset(in: text))
      return compactMap { part in
        let count = part.text.utf8.count
        defer { start += count }
        let (low, high) = (Swift.max(from, start) - start, Swift.min(to, start + count) - start)
        guard low < high else { return nil }
        let bytes = part.text.utf8.dropFirst(low).prefix(high - low)
        return LiveText(String(Substring(bytes)), part.style)
      }
    }
  }

  /// The text as at most so many lines, with "…" where some is missing.
  func wrapped(to columns: Int, most: Int) -> [[LiveText]] {
    wrapped(to: columns).first(most, within: columns)
  }
}

extension String.Index {
  fileprivate func offset(in text: String) -> Int {
    text.utf8.distance(from: text.startIndex, to: self)
  }
}

extension [String] {
  /// The texts beside each other, each whole on a line, with three spaces between.
  func flowed(to columns: Int) -> [LiveRow] {
    var lines: [String] = []
    for text in self {
      if let last = lines.last, last.displayWidth + 3 + text.displayWidth <= columns {
        lines[lines.count - 1] = "\(last)   \(text)"
      } else {
        lines.append(text)
      }
    }
    return lines.map { LiveRow([LiveText($0)].cut(to: columns)) }
  }
}

extension [[LiveText]] {
  /// At most so many of the lines, with "…" where some are missing.
  func first(_ most: Int, within columns: Int) -> [[LiveText]] {
    guard count > most, most > 0 else { return Array(prefix(Swift.max(0, most))) }
    var kept = Array(prefix(most))
    kept[most - 1] = kept[most - 1].ended(within: columns)
    return kept
  }

  /// The lines beside a label that stands before the first of them.
  func beside(_ label: LiveText, _ indent: Int) -> [LiveRow] {
    enumerated().map { index, line in
      let before = index == 0 ? [label].cut(to: indent) : []
      return LiveRow(before.padded(to: indent) + line)
    }
  }
}
