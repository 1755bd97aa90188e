/// Rows of cells under a header.
///
/// ```swift
/// Table(columns: [Table.Column("Nr", .trailing), "Vi vill ta"], rows: [["1", "Schemat"]])
/// ```
///
/// A row may be short, the missing cells are empty; a row that is longer than the header widens
/// the table, so that nothing said is cut away. A row that is named among the `wideRows` has one cell, which stands
/// across the whole table, as belongs to the row above it.
package struct Table: Sendable, Hashable {
  /// Where the text of a column stands.
  package enum Alignment: Sendable, Hashable {
    case leading
    case center
    case trailing
  }

  /// What a table is for.
  package enum Purpose: Sendable, Hashable {
    /// To be read.
    case reading
    /// To be filled in by hand: every cell has its frame, every row room for writing.
    case form
  }

  /// A column: what stands above it and how it is set.
  package struct Column: Sendable, Hashable, ExpressibleByStringLiteral {
    package var header: Inlines
    package var alignment: Alignment
    /// Its share of the width beside the others', where that can be set; by what is in it where any is missing.
    package var share: Int?

    package init(_ header: Inlines, _ alignment: Alignment = .leading, share: Int? = nil) {
      self.header = header
      self.alignment = alignment
      self.share = share
    }

    package init(stringLiteral value: String) {
      self.init(.text(value))
    }
  }

  package var columns: [Column]
  package var rows: [[Inlines]]
  /// The rows, by their places, whose first cell goes across all columns.
  package var wideRows: Set<Int>
  package var purpose: Purpose

  package init(
    columns: [Column], rows: [[Inlines]], wideRows: Set<Int> = [], for purpose: Purpose = .reading
  ) {
    self.columns = columns
    self.rows = rows
    self.wideRows = wideRows
    self.purpose = purpose
  }

  /// The same table with every row as wide as the widest, for writers that need a full grid.
  package var squared: Table {
    let width = rows.map(\.count).reduce(columns.count, max)
    var table = self
    table.columns += Array(repeating: Column([]), count: width - columns.count)
    table.rows = rows.map { $0 + Array(repeating: [], count: width - $0.count) }
    return table
  }
}
