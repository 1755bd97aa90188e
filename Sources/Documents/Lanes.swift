/// Who takes part where, in order: a lane for each who, a column for each where.
///
/// ```swift
/// let lanes = Lanes(
///   columns: ["1", "2"],
///   lanes: [Lanes.Lane("chef", ["○", "◆"]), Lanes.Lane("IT", ["", "○"])])
/// TerminalWriter(width: 20).write(Document(language: "sv", blocks: [.lanes(lanes)]))
/// //       1   2
/// // chef ─○───◆───
/// // IT   ─────○───
/// ```
///
/// Columns that don't fit beside each other go on below. A long name of a lane is cut there: whoever needs it whole
/// has it in the words beside the picture, which say everything the picture does.
package struct Lanes: Sendable, Hashable {
  /// One lane with its marks, column by column.
  package struct Lane: Sendable, Hashable {
    package var label: String
    /// A mark for each column, empty where the lane only goes by.
    package var marks: [String]

    package init(_ label: String, _ marks: [String]) {
      self.label = label
      self.marks = marks
    }
  }

  /// What stands above each column, as short as can be.
  package var columns: [String]
  package var lanes: [Lane]
  /// What a lane is drawn with between its marks.
  package var line: Character

  package init(columns: [String], lanes: [Lane], line: Character = "─") {
    self.columns = columns
    self.lanes = lanes
    self.line = line
  }

  /// The same as rows of cells, for forms whose letters are not of one width.
  package var table: Table {
    Table(
      columns: [""] + columns.map { Table.Column(.text($0), .center) },
      rows: lanes.map { lane in [.text(lane.label)] + lane.marks.map { .text($0) } })
  }
}
