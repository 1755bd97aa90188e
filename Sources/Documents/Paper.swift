/// The sheet a document is made for, where its form has sheets.
///
/// ```swift
/// var form = Document(title: "Svarsblankett", language: "sv", blocks: rows)
/// form.paper = Paper(.landscape, setting: .dense)
/// ```
package struct Paper: Sendable, Hashable {
  /// Which way an A4 is turned.
  package enum Orientation: Sendable, Hashable {
    case portrait
    case landscape
  }

  /// How large the letters are, and how much air there is between them.
  package enum Setting: Sendable, Hashable {
    /// To be read from the beginning to the end.
    case reading
    /// To be read from the beginning to the end, with much in it: letters as large, little air.
    case compact
    /// To be filled in or looked things up in: as much as can be read fits on one side.
    case dense
    /// To hang on a wall: one side, read from some steps away.
    case poster
  }

  package var orientation: Orientation
  package var setting: Setting

  package init(_ orientation: Orientation = .portrait, setting: Setting = .reading) {
    self.orientation = orientation
    self.setting = setting
  }
}
