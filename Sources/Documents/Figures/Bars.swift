/// Numbers of a few kinds, row by row, each kind in a column of its own, so that no colour has to tell them apart.
///
/// ```swift
/// Bars(
///   columns: ["saker", "sätt", "samhälle"],
///   rows: [Bars.Row("Träff 1", [4, 1, 0]), Bars.Row("Träff 2", nil)], none: "inget märkt")
/// ```
package struct Bars: Sendable, Hashable {
  /// A row: a number for each column, or nothing to count.
  package struct Row: Sendable, Hashable {
    package var label: String
    package var values: [Int]?

    package init(_ label: String, _ values: [Int]?) {
      self.label = label
      self.values = values
    }
  }

  package var columns: [String]
  package var rows: [Row]
  /// What stands in a row where nothing is counted.
  package var none: String

  package init(columns: [String], rows: [Row], none: String) {
    self.columns = columns
    self.rows = rows
    self.none = none
  }

  /// The largest number, by which the others are drawn; never less than 1.
  var most: Int { max(1, rows.compactMap { $0.values?.max() }.max() ?? 1) }

  /// The same as rows of cells.
  package var table: Table {
    Table(
      columns: [""] + columns.map { Table.Column(.text($0), .trailing) },
      rows: rows.map { row in
        [.text(row.label)]
          + (row.values.map { $0.map { .text("\($0)") } } ?? [.text(none)])
      })
  }

  /// Bars beside each other under their headings.
  var drawing: Drawing {
    var drawing = Drawing(width: 480, height: 0)
    let names = LetterStyle(size: 10)
    let label = 150.0
    let cell = (drawing.width - label) / Double(max(1, columns.count))
    let headings = LetterStyle(size: 10, isStrong: true)
    let numbers = LetterStyle(size: 10, isStrong: true)
    var y = 0.0
    for (place, column) in columns.enumerated() {
      let lines = headings.broken(column, to: cell - 8, lines: 2)
      y = max(y, drawing.set(lines, headings, x: label + Double(place) * cell, top: 0))
    }
    y += 4
    let unit = (cell - 12 - numbers.width(of: "\(most)")) / Double(most)
    drawing.add(
      .line(
        [Drawing.Point(0, y), Drawing.Point(drawing.width, y)], Drawing.Stroke(.ink, width: 1)))
    y += 7
    for row in rows {
      let lines = names.broken(row.label, to: label - 12, lines: 2)
      let height = max(14, Double(lines.count) * names.leading)
      drawing.set(lines, names, x: 0, top: y)
      if let values = row.values {
        for (place, value) in values.prefix(columns.count).enumerated() {
          let x = label + Double(place) * cell
          let length = max(0, Double(value) * unit)
          drawing.add(
            .line([Drawing.Point(x, y), Drawing.Point(x, y + 13)], Drawing.Stroke(.ink, width: 1)))
          if value > 0 {
            let box = Drawing.Box(x: x, y: y + 1, width: length, height: 11)
            drawing.add(.rectangle(box, fill: .accent))
          }
          drawing.set(["\(value)"], numbers, x: x + length + 5, top: y + 0.5)
        }
      } else {
        let soft = LetterStyle(size: 10, ink: .soft)
        drawing.set(soft.broken(none, to: drawing.width - label), soft, x: label, top: y)
      }
      y += height + 7
    }
    drawing.height = y
    return drawing
  }
}
