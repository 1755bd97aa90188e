/// Where a result goes: the screen, or a file for somebody else.
package struct OutputPlace {
  /// The file, as the person wrote it; nil or `-` is standard output.
  package let file: String?
  /// Whether a file that is there may be replaced.
  package let replaces: Bool
  /// Whether it is only shown what would leave.
  package let isPreview: Bool
  /// Whether it leaves also where a line looks like it tells who somebody is.
  package let leavesAsItStands: Bool

  /// Takes every part.
  package init(
    file: String?, replaces: Bool, isPreview: Bool, leavesAsItStands: Bool = false
  ) {
    self.leavesAsItStands = leavesAsItStands
    self.file = file
    self.replaces = replaces
    self.isPreview = isPreview
  }

  /// Whether it goes to standard output and not to a file.
  package var isStandardOutput: Bool { file == nil || file == "-" }

  /// Whether it is shown to whoever sits there, and leaves with nobody.
  package var isScreen: Bool { isStandardOutput && !isPreview }
}

/// The forms a document can have on its way out.
public enum DocumentFormat: String, CaseIterable, Sendable, PaperFormat {
  /// For the screen.
  case terminal
  /// Plain text with marks, to be read anywhere.
  case markdown
  /// A page for a browser.
  case html
  /// For Word and its like.
  case docx
}
