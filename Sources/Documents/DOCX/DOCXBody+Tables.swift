import TextShape

extension DOCXBody {
  mutating func written(_ table: Table, at place: Place) -> [XML] {
    if table.columns.isEmpty { return [] }
    let before = gapBeforeSheet(at: place)
    let isForm = table.purpose == .form
    let isPoster = sheet.paper.setting == .poster && !isForm
    let widths = ColumnWidths(of: table, in: place.width).widths
    func cell(
      _ inlines: Inlines, _ column: Int, isHeading: Bool, isHead: Bool = false,
      body: inout DOCXBody
    ) -> DOCXTable.Cell {
      var cell = DOCXTable.Cell(
        content: body.said(
          isHeading ? .tableHeading : .tableText, inlines, at: .cell(widths[column]),
          keepsWithNext: isHeading || isHead, alignment: table.columns[column].alignment))
      cell.isCentredUpright = isPoster
      if isHeading, isForm { cell.fill = .tint }
      if isHeading, !isForm, !isPoster { cell.borders.bottom = .head }
      return cell
    }
    var rows: [DOCXTable.Row] = []
    if table.columns.contains(where: { !$0.header.isEmpty }) {
      rows.append(
        DOCXTable.Row(
          cells: table.columns.enumerated().map {
            cell($1.header, $0, isHeading: true, body: &self)
          },
          isHeading: true))
    }
    rows += table.rows.enumerated().map { place, row in
      if table.wideRows.contains(place), let first = row.first {
        return wide(first, at: place, of: table, width: widths.reduce(0, +))
      }
      return DOCXTable.Row(
        cells: row.enumerated().map {
          let isHead = table.wideRows.contains(place + 1)
          return cell($1, $0, isHeading: false, isHead: isHead, body: &self)
        },
        height: isForm ? sheet.formRow : sheet.tableRow)
    }
    if isPoster { sumUp(&rows) }
    if rows.isEmpty { return before }
    return before + [
      DOCXTable(
        widths: widths, indent: place.indent,
        borders: isForm
          ? .all(.frame)
          : isPoster ? DOCXTable.Borders() : DOCXTable.Borders(bottom: .thin, rows: .thin),
        padding: (80, sheet.air(3)), rows: rows
      ).xml, gap,
    ]
  }

  /// A row of one cell, which stands under the row above it as a part of it.
  private mutating func wide(_ inlines: Inlines, at place: Int, of table: Table, width: Int)
    -> DOCXTable.Row
  {
    var cell = DOCXTable.Cell(
      content: said(.tableText, inlines, at: .cell(width)), columns: table.columns.count)
    if table.wideRows.contains(place + 1) { cell.borders.bottom = DOCXTable.Border.none }
    if table.wideRows.contains(place - 1) { cell.borders.top = DOCXTable.Border.none }
    return DOCXTable.Row(cells: [cell])
  }

  /// The last row of a poster's table is what all of it comes to.
  private func sumUp(_ rows: inout [DOCXTable.Row]) {
    guard let last = rows.indices.last else { return }
    for cell in rows[last].cells.indices {
      rows[last].cells[cell].fill = .tint
      rows[last].cells[cell].borders = DOCXTable.Borders(top: .sum, bottom: .sum)
    }
  }

  /// Each with its value beside it, in two columns where there are more than a few.
  mutating func written(_ definitions: [Definition], at place: Place) -> [XML] {
    if definitions.isEmpty { return [] }
    if definitions.count > 4, place.width > Self.roomForTwo {
      let half = (definitions.count + 1) / 2
      return written(
        columns: [
          [.definitions(Array(definitions.prefix(half)))],
          [.definitions(Array(definitions.dropFirst(half)))],
        ], at: place)
    }
    let before = gapBeforeSheet(at: place)
    let term = min(place.width / 3, 2700)
    let widths = [term, place.width - term]
    let rows = definitions.map { definition in
      DOCXTable.Row(cells: [
        DOCXTable.Cell(content: said(.term, definition.term, at: .cell(widths[0]))),
        DOCXTable.Cell(content: said(.tableText, definition.value, at: .cell(widths[1]))),
      ])
    }
    return before + [
      DOCXTable(
        widths: widths, indent: place.indent,
        borders: DOCXTable.Borders(top: .thin, bottom: .thin, rows: .thin),
        padding: (80, sheet.air(2)), rows: rows
      ).xml, gap,
    ]
  }

  /// How wide a place is where two columns of words with their values can stand beside each other.
  private static let roomForTwo = 8_000

  /// Parts beside each other, as cells that nothing is drawn around.
  mutating func written(columns parts: [[Block]], at place: Place) -> [XML] {
    if parts.isEmpty { return [] }
    let before = gapBeforeSheet(at: place)
    // What is free between them must not stand in at the outer edges.
    let free = 160
    let width = (place.width + 2 * free) / parts.count
    let cells = parts.map { blocks in
      DOCXTable.Cell(content: written(blocks, at: .cell(width - 2 * free)))
    }
    return before + [
      DOCXTable(
        widths: parts.map { _ in width }, indent: place.indent - free, padding: (free, 0),
        rows: [DOCXTable.Row(cells: cells)]
      ).xml, gap,
    ]
  }

  /// Pieces to cut apart, two beside each other and two above each other on a sheet.
  ///
  /// What takes more room than its piece makes the piece higher: nothing that is said is cut away.
  mutating func written(cards: [[Block]], at place: Place, below: Bool) -> [XML] {
    if cards.isEmpty { return [] }
    let before = gapBeforeSheet(at: place)
    let padding = 280
    let width = place.width / 2
    let rows = stride(from: 0, to: cards.count, by: 2).map { first in
      DOCXTable.Row(
        cells: [first, first + 1].map { number in
          guard cards.indices.contains(number) else { return DOCXTable.Cell(content: []) }
          return DOCXTable.Cell(
            content: written(cards[number], at: .cell(width - 2 * padding)))
        }, height: sheet.card(below: below))
    }
    return before + [
      DOCXTable(
        widths: [width, width], indent: place.indent, borders: .all(.cut),
        padding: (padding, padding), rows: rows
      ).xml, gap,
    ]
  }
}

/// How wide the columns of a table are: by their shares, or by what is in them where any has none.
struct ColumnWidths: Sendable {
  let widths: [Int]

  /// Divides a width, of which nothing is left over.
  init(of table: Table, in width: Int) {
    let shares = table.columns.compactMap(\.share).map { Double(max(0, $0)) }
    let whole = shares.reduce(0, +)
    if shares.count == table.columns.count, whole > 0 {
      widths = Self.rounded(shares.map { $0 / whole * Double(width) }, to: width)
    } else {
      widths = Self.rounded(Self.byContent(of: table, in: Double(width)), to: width)
    }
  }

  /// Each column gets its longest word, and what is left is shared by how much more the columns have to say.
  private static func byContent(of table: Table, in width: Double) -> [Double] {
    // A letter is some five points wide; what is free at the sides comes to it.
    let letter = 105.0
    let free = 180.0
    let cells = [table.columns.map(\.header)] + table.rows
    let texts = table.columns.indices.map { column in
      cells.map { $0[column].plainText.withControlsShown }
    }
    let longest = texts.map { texts in
      texts.reduce(1) { max($0, $1.split(separator: "\n").map(\.letters).max() ?? 0) }
    }
    let word = texts.map { texts in
      texts.reduce(1) {
        max($0, $1.split { $0 == " " || $0 == "\n" }.map(\.letters).max() ?? 0)
      }
    }
    let wanted = longest.map { free + letter * Double(min($0, 80)) }
    let least = zip(word, wanted).map { min(free + letter * Double(min($0, 24)), $1) }
    let sum = wanted.reduce(0, +)
    if sum <= width { return wanted.map { $0 / sum * width } }
    let needed = least.reduce(0, +)
    if needed >= width { return least.map { $0 / needed * width } }
    let more = zip(wanted, least).map { $0 - $1 }
    return zip(least, more).map { $0 + $1 / (sum - needed) * (width - needed) }
  }

  private static func rounded(_ widths: [Double], to whole: Int) -> [Int] {
    var result = widths.map { max(1, Int($0)) }
    if let last = result.indices.last {
      result[last] = max(1, whole - result.dropLast().reduce(0, +))
    }
    return result
  }
}

extension Substring {
  /// About how many letters wide the text is where letters have widths of their own.
  fileprivate var letters: Int {
    // Boxes, bars and marks are as wide as they are high.
    displayWidth + unicodeScalars.count { (0x2500...0x27BF).contains($0.value) }
  }
}
