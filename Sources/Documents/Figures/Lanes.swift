/// Who takes part where, in order: a lane for each who, a column for each where.
///
/// ```swift
/// let lanes = Lanes(
///   columns: ["1", "2"],
///   lanes: [Lanes.Lane("chef", ["○", "◆"]), Lanes.Lane("IT", ["", "○"])])
/// let figure = Figure(.lanes(lanes), alternative: "1: chef är med; 2: chef beslutar, IT är med")
/// TerminalWriter(width: 20).write(Document(language: "sv", blocks: [.figure(figure)]))
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
    package var marks: [Mark]

    package init(_ label: String, _ marks: [Mark]) {
      self.label = label
      self.marks = marks
    }
  }

  /// What a lane does at a column: a sign of one or two letters, and the shape a drawing has for it.
  package struct Mark: Sendable, Hashable, ExpressibleByStringLiteral {
    /// How it is drawn, where there is more than letters.
    package enum Shape: Sendable, Hashable {
      case filled
      case open
      case crossed
    }

    package var sign: String
    package var shape: Shape?
    /// Whether it stands out as not what it was.
    package var isChanged: Bool

    package init(_ sign: String, _ shape: Shape? = nil, isChanged: Bool = false) {
      self.sign = sign
      self.shape = shape
      self.isChanged = isChanged
    }

    package init(stringLiteral sign: String) {
      self.init(sign)
    }
  }

  /// What stands above each column, as short as can be.
  package var columns: [String]
  /// What each column is, below its short name, where there is room for it.
  package var titles: [String]
  package var lanes: [Lane]
  /// What a lane is drawn with between its marks.
  package var line: Character

  package init(
    columns: [String], titles: [String] = [], lanes: [Lane], line: Character = "─"
  ) {
    self.columns = columns
    self.titles = titles
    self.lanes = lanes
    self.line = line
  }

  /// The same as rows of cells, for forms whose letters are not of one width.
  package var table: Table {
    Table(
      columns: [""] + columns.map { Table.Column(.text($0), .center) },
      rows: lanes.map { lane in [.text(lane.label)] + lane.marks.map { .text($0.sign) } })
  }
}
