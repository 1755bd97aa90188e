import TextShape

extension MarkdownWriter {
  func lines(of table: Table) -> [String] {
    let table = table.squared
    if table.columns.isEmpty { return [] }
    let grid = ([table.columns.map(\.header)] + table.rows).map { row in
      row.map { MarkdownInlines($0, in: .cell).text }
    }
    let widths = columnWidths(of: grid, columns: table.columns.count)
    let rows = grid.map { row in
      let cells = zip(zip(row, widths), table.columns).map { cell, column in
        cell.0.padded(to: cell.1, column.alignment.padding)
      }
      return "| " + cells.joined(separator: " | ") + " |"
    }
    let dashes = zip(widths, table.columns).map { width, column in
      delimiter(for: column.alignment, width: max(3, width))
    }
    return [rows[0], "| " + dashes.joined(separator: " | ") + " |"] + rows.dropFirst()
  }

  /// Aligned columns read well as plain text, until a long note would push them off the page.
  private func columnWidths(of grid: [[String]], columns: Int) -> [Int] {
    let widths = grid.reduce(into: Array(repeating: 3, count: columns)) { widths, row in
      for (column, cell) in row.enumerated() {
        widths[column] = max(widths[column], cell.displayWidth)
      }
    }
    let fits = widths.reduce(1) { $0 + $1 + 3 } <= 100
    return fits ? widths : Array(repeating: 0, count: columns)
  }

  private func delimiter(for alignment: Table.Alignment, width: Int) -> String {
    switch alignment {
    case .leading: String(repeating: "-", count: width)
    case .center: ":" + String(repeating: "-", count: width - 2) + ":"
    case .trailing: String(repeating: "-", count: width - 1) + ":"
    }
  }
}

extension Table.Alignment {
  var padding: Padding {
    switch self {
    case .leading: .after
    case .center: .around
    case .trailing: .before
    }
  }
}
