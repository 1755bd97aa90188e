/// Two amounts of the same thing, one under the other: what was meant and what it came to.
///
/// ```swift
/// Pairs(rows: [Pairs.Row("Träff 1", meant: Pairs.Amount(60, "planerat 60 min"), came: Pairs.Amount(72, "tog 72 min"))])
/// ```
package struct Pairs: Sendable, Hashable {
  /// How much, and how that is said.
  package struct Amount: Sendable, Hashable {
    package var value: Int
    package var words: String

    package init(_ value: Int, _ words: String) {
      self.value = value
      self.words = words
    }
  }

  /// A thing with its two amounts.
  package struct Row: Sendable, Hashable {
    package var label: String
    package var meant: Amount
    package var came: Amount

    package init(_ label: String, meant: Amount, came: Amount) {
      self.label = label
      self.meant = meant
      self.came = came
    }
  }

  package var rows: [Row]

  package init(rows: [Row]) {
    self.rows = rows
  }

  /// The largest amount, by which the others are drawn; never less than 1.
  var most: Int { max(1, rows.flatMap { [$0.meant.value, $0.came.value] }.max() ?? 1) }

  /// The same as a list.
  var words: [Block] {
    if rows.isEmpty { return [] }
    return [
      .bulletList(
        rows.map { row in
          [.strong(.text(row.label)), .text(": \(row.meant.words), \(row.came.words)")]
        })
    ]
  }

  /// An empty bar for what was meant, a full one for what it came to.
  var drawing: Drawing {
    var drawing = Drawing(width: 480, height: 0)
    let names = LetterStyle(size: 10, isStrong: true)
    let plain = LetterStyle(size: 9.5, ink: .soft)
    let strong = LetterStyle(size: 9.5)
    let label = 170.0
    let words = rows.flatMap { [$0.meant.words, $0.came.words] }
    let widest = min(140, words.map { strong.width(of: $0) }.max() ?? 0)
    let unit = (drawing.width - label - widest - 12) / Double(most)
    var y = 0.0
    for row in rows {
      let lines = names.broken(row.label, to: label - 12, lines: 3)
      drawing.set(lines, names, x: 0, top: y)
      let bars = [(row.meant, false), (row.came, true)]
      for (number, (amount, isFull)) in bars.enumerated() {
        let top = y + Double(number) * 14
        let length = max(1.5, Double(max(0, amount.value)) * unit)
        if isFull {
          let box = Drawing.Box(x: label, y: top + 1, width: length, height: 11)
          drawing.add(.rectangle(box, fill: .accent))
        } else {
          let box = Drawing.Box(x: label + 0.5, y: top + 1.5, width: length - 1, height: 10)
          drawing.add(.rectangle(box, fill: .paper, stroke: Drawing.Stroke(.ink, width: 1)))
        }
        let style = isFull ? strong : plain
        drawing.set(style.broken(amount.words, to: 140), style, x: label + length + 6, top: top + 1)
      }
      y += max(28, Double(lines.count) * names.leading) + 8
    }
    drawing.height = y
    return drawing
  }
}
