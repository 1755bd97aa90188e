import TextShape

extension TerminalWriter {
  /// The lanes as lines of characters, in as many bands as the columns need.
  func lines(of lanes: Lanes, width: Int) -> [TerminalLine] {
    if lanes.columns.isEmpty { return [] }
    let labels = lanes.lanes.map { $0.label.onOneLine }
    let widest = labels.map(\.displayWidth).max() ?? 0
    let marks = lanes.columns + lanes.lanes.flatMap { $0.marks.map(\.sign) }
    let narrowest = (marks.map(\.displayWidth).max() ?? 1) + 2
    // A third for the names leaves room for some columns; one column there is always.
    let label = min(widest, max(4, min(width / 3, width - narrowest - 1)))
    let rest = max(narrowest, width - label - 1)
    let count = min(lanes.columns.count, max(1, rest / narrowest))
    let column = min(8, max(narrowest, rest / count))
    let bands = stride(from: 0, to: lanes.columns.count, by: count).map { first in
      first..<min(first + count, lanes.columns.count)
    }
    return Array(
      bands.map { band in
        let head =
          String(repeating: " ", count: label + 1)
          + band.map { " " + lanes.columns[$0].padded(to: column - 1) }.joined()
        return [line(head, .strong)]
          + zip(labels, lanes.lanes).map { name, lane in
            let drawn = band.map { lanes.stretch(lane, $0, column) }.joined()
            return line(name.truncated(to: label).padded(to: label) + " " + drawn, [])
          }
      }.joined(separator: [TerminalLine.empty]))
  }
}

extension Lanes {
  /// A lane where it goes by one column.
  fileprivate func stretch(_ lane: Lane, _ column: Int, _ width: Int) -> String {
    let mark = column < lane.marks.count ? lane.marks[column].sign : ""
    let after = max(0, width - 1 - mark.displayWidth)
    return String(line) + mark + String(repeating: line, count: after)
  }
}

extension String {
  /// On one line, and unable to steer the terminal or turn letters around.
  var onOneLine: String {
    withControlsShown.withoutBidiBrackets.split(whereSeparator: \.isWhitespace).joined(
      separator: " ")
  }
}
