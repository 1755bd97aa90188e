import TextShape

extension TerminalWriter {
  func lines(of table: Table, width: Int) -> [TerminalLine] {
    let table = table.squared
    if table.columns.isEmpty { return [] }
    let narrow = table.rows.enumerated().filter { !table.wideRows.contains($0.offset) }
    let grid = [table.columns.map(\.header)] + narrow.map(\.element)
    guard !isSpoken,
      let widths = columnWidths(of: grid, columns: table.columns.count, within: width)
    else {
      return folded(table, width: width)
    }
    let hasHeader = table.columns.contains { !$0.header.isEmpty }
    let header = hasHeader ? row(table.columns.map(\.header), table, widths, style: .strong) : []
    let across = line(String(repeating: "─", count: tableWidth(widths)), .faint)
    let rows = table.rows.enumerated().map { place, cells in
      table.wideRows.contains(place)
        ? wide(cells.first ?? [], width: width) : row(cells, table, widths)
    }
    // A row of several lines needs air to be told from the next; what belongs to a row stands close under it.
    let isAiry = rows.contains { $0.count > 1 }
    let spaced = rows.enumerated().flatMap { place, row in
      (isAiry && place > 0 && !table.wideRows.contains(place) ? [TerminalLine.empty] : []) + row
    }
    return header + (hasHeader ? [across] : []) + spaced
  }

  /// A cell that stands across the table, in a little under the row it belongs to.
  private func wide(_ cell: Inlines, width: Int) -> [TerminalLine] {
    lines(of: cell, width: room(width, less: 2)).map { .spaces(2) + $0 }
  }

  private func row(
    _ cells: [Inlines], _ table: Table, _ widths: [Int], style: TerminalStyle = []
  ) -> [TerminalLine] {
    let columns = zip(cells, widths).map { lines(of: $0, width: $1, style: style) }
    let height = columns.map(\.count).max() ?? 0
    return (0..<max(1, height)).map { number in
      columns.indices.reduce(TerminalLine.empty) { result, column in
        let cell = number < columns[column].count ? columns[column][number] : .empty
        let padded = cell.padded(to: widths[column], table.columns[column].alignment.padding)
        return result + (column == 0 ? .empty : .spaces(gap)) + padded
      }
    }
  }

  // MARK: Widths

  private var gap: Int { 2 }

  private func tableWidth(_ widths: [Int]) -> Int {
    widths.reduce(0, +) + gap * (widths.count - 1)
  }

  /// Widths that fit, the widest columns giving way together; `nil` if words would have to be cut.
  private func columnWidths(of grid: [[Inlines]], columns: Int, within width: Int) -> [Int]? {
    var wanted = Array(repeating: 1, count: columns)
    var least = wanted
    for row in grid {
      for (column, cell) in row.enumerated() {
        for line in lines(of: cell, width: .max) {
          wanted[column] = max(wanted[column], line.width)
        }
        // A word longer than this is cut rather than the table given up for it.
        let longest = cell.plainText.split(whereSeparator: \.isWhitespace).map(\.displayWidth).max()
        least[column] = max(least[column], min(longest ?? 0, 16))
      }
    }
    if tableWidth(least) > width { return nil }
    func capped(_ cap: Int) -> [Int] {
      zip(wanted, least).map { max($1, min($0, cap)) }
    }
    // The largest cap that fits, found by halving: a very long cell takes no longer than a short.
    var (fits, tooWide) = (1, width + 1)
    while tooWide - fits > 1 {
      let cap = (fits + tooWide) / 2
      if tableWidth(capped(cap)) <= width { fits = cap } else { tooWide = cap }
    }
    var widths = capped(fits)
    // What halving leaves over, a column each, goes to those that could still use it.
    for column in widths.indices where tableWidth(widths) < width && widths[column] < wanted[column]
    {
      widths[column] += 1
    }
    return widths
  }

  /// The rows below each other, each cell on a line of its own behind its header.
  private func folded(_ table: Table, width: Int) -> [TerminalLine] {
    let rows = table.rows.enumerated().map { place, row in
      if table.wideRows.contains(place) { return wide(row.first ?? [], width: width) }
      return zip(table.columns, row).flatMap { column, cell -> [TerminalLine] in
        if cell.isEmpty { return [] }
        let label = Definition(column.header, []).labelled
        let text = label.isEmpty ? cell : .strong(label) + " " + cell
        let first = lines(of: text, width: room(width, less: 2))
        return first.enumerated().map { $0 == 0 ? $1 : .spaces(2) + $1 }
      }
    }
    return Array(rows.filter { !$0.isEmpty }.joined(separator: [TerminalLine.empty]))
  }
}
