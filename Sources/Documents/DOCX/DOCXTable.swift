/// A table as a word processor has it: rows of cells with borders, widths and heights of their own.
struct DOCXTable: Sendable {
  /// A line beside a cell, its width in eighths of a point.
  struct Border: Sendable {
    var kind: Kind = .solid
    var ink: Drawing.Ink
    var width: Int

    enum Kind: String, Sendable {
      case solid = "single"
      case dashed
      case none = "nil"
    }

    /// No line, where the table would have one.
    static let none = Border(kind: .none, ink: .line, width: 0)

    static let thin = Border(ink: .line, width: 4)
    static let frame = Border(ink: .soft, width: 6)
    static let head = Border(ink: .ink, width: 12)
    /// Above and below what a poster comes to.
    static let sum = Border(ink: .accent, width: 24)
    static let cut = Border(kind: .dashed, ink: .soft, width: 6)

    func xml(_ name: StaticString) -> XML {
      .of(
        name,
        [
          "w:val": kind.rawValue, "w:sz": String(width), "w:space": "0", "w:color": ink.onPaper,
        ])
    }
  }

  /// The lines around, and those between.
  struct Borders: Sendable {
    var top: Border?
    var left: Border?
    var bottom: Border?
    var right: Border?
    var rows: Border?
    var columns: Border?

    static func all(_ border: Border) -> Borders {
      Borders(
        top: border, left: border, bottom: border, right: border, rows: border, columns: border)
    }

    func xml(_ name: StaticString) -> XML? {
      let sides = [
        top?.xml("w:top"), left?.xml("w:left"), bottom?.xml("w:bottom"), right?.xml("w:right"),
        rows?.xml("w:insideH"), columns?.xml("w:insideV"),
      ].compactMap { $0 }
      return sides.isEmpty ? nil : .of(name, [:], sides)
    }
  }

  struct Cell: Sendable {
    var content: [XML]
    var fill: Drawing.Ink?
    var borders = Borders()
    /// Whether its text stands halfway up instead of at the top.
    var isCentredUpright = false
    /// How many columns it goes across.
    var columns = 1
  }

  struct Row: Sendable {
    var cells: [Cell]
    /// At least so high.
    var height: Int?
    var isHeading = false
  }

  var widths: [Int]
  var indent = 0
  var borders = Borders()
  /// What is kept free inside of a cell, at the sides and above and below.
  var padding: (side: Int, upright: Int) = (0, 0)
  var rows: [Row]

  /// The table as it is written; no row of it is cut by the end of a sheet.
  var xml: XML {
    let side = String(padding.side)
    let upright = String(padding.upright)
    func margin(_ name: StaticString, _ width: String) -> XML {
      .of(name, ["w:w": width, "w:type": "dxa"])
    }
    let settings: [XML?] = [
      .of("w:tblW", ["w:w": String(widths.reduce(0, +)), "w:type": "dxa"]),
      .of("w:tblInd", ["w:w": String(indent), "w:type": "dxa"]),
      borders.xml("w:tblBorders"),
      .of("w:tblLayout", ["w:type": "fixed"]),
      .of(
        "w:tblCellMar", [:],
        [
          margin("w:top", upright), margin("w:left", side), margin("w:bottom", upright),
          margin("w:right", side),
        ]),
      .of(
        "w:tblLook",
        [
          "w:val": "0000", "w:firstRow": rows.first?.isHeading == true ? "1" : "0",
          "w:lastRow": "0", "w:firstColumn": "0", "w:lastColumn": "0", "w:noHBand": "1",
          "w:noVBand": "1",
        ]),
    ]
    return .of(
      "w:tbl", [:],
      [
        .of("w:tblPr", [:], settings.compactMap { $0 }),
        .of("w:tblGrid", [:], widths.map { .of("w:gridCol", ["w:w": String($0)]) }),
      ] + rows.map(xml(of:)))
  }

  private func xml(of row: Row) -> XML {
    var settings: [XML] = [.of("w:cantSplit")]
    if let height = row.height {
      settings.append(.of("w:trHeight", ["w:val": String(height), "w:hRule": "atLeast"]))
    }
    if row.isHeading { settings.append(.of("w:tblHeader")) }
    return .of(
      "w:tr", [:],
      [.of("w:trPr", [:], settings)]
        + zip(row.cells, places(of: row)).map { cell, place in
          let width = widths[place].reduce(0, +)
          let look: [XML?] = [
            .of("w:tcW", ["w:w": String(width), "w:type": "dxa"]),
            place.count > 1 ? .value("w:gridSpan", place.count) : nil,
            cell.borders.xml("w:tcBorders"),
            cell.fill.map {
              .of("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": $0.onPaper])
            },
            cell.isCentredUpright ? .value("w:vAlign", "center") : nil,
          ]
          // A cell without a paragraph is no cell.
          let content = cell.content.isEmpty ? [DOCXParagraph(.tableText).xml] : cell.content
          return .of("w:tc", [:], [.of("w:tcPr", [:], look.compactMap { $0 })] + content)
        })
  }

  /// The columns that each cell of a row goes across, none beyond the last.
  private func places(of row: Row) -> [Range<Int>] {
    var next = 0
    return row.cells.map { cell in
      let end = min(widths.count, next + max(1, cell.columns))
      defer { next = end }
      return next..<end
    }
  }
}
