/// What stands on a terminal's screen after some bytes; it knows the sequences the program sends and no others.
package struct ScreenModel: Hashable, Sendable {
  /// How wide it is, in cells.
  package private(set) var columns: Int
  /// How high it is, in lines.
  package private(set) var rows: Int

  /// Makes an empty screen.
  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}
