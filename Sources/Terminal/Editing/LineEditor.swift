/// A line while it is being typed: its text, the cursor, what can be undone and what can be recalled.
///
/// ```swift
/// var editor = LineEditor()
/// for character in "Larmen komer" { _ = editor.handle(.text(character)) }
/// _ = editor.handle(.left)
/// _ = editor.handle(.left)
/// _ = editor.handle(.text("m"))
/// editor.text  // "Larmen kommer"
/// editor.handle(.enter)  // .line("Larmen kommer")
/// ```
///
/// The keys are those of every shell. Each step is a whole character as a reader sees it: a family,
/// a flag, or an å that arrived as a letter and its ring.
package struct LineEditor: Hashable, Sendable {
  /// The text before the cursor and after it; the cut never goes through a character.
  var before = ""
  var after = ""
  var undos: [Snapshot] = []
  var killed: [String] = []
  var last = LastEdit.none

  /// The lines that Up recalls, the oldest first.
  package internal(set) var history: [String]
  /// The line of the history that is shown; `history.count` is the one being typed.
  var position: Int
  /// Lines left half-typed or half-changed on the way through the history.
  var drafts: [Int: String] = [:]

  /// Makes an empty line, with earlier lines to recall, the oldest first.
  package init(history: [String] = []) {
    self.history = history
    position = history.count
  }

  /// What has been typed.
  ///
  /// Setting it puts the cursor at the end and begins anew, with nothing to undo.
  package var text: String {
    get { before + after }
    set {
      before = newValue.onOneLine
      after = ""
      startAnew()
    }
  }

  /// How many characters stand before the cursor.
  package var cursor: Int { before.count }

  /// Whether nothing has been typed.
  package var isEmpty: Bool { before.isEmpty && after.isEmpty }

  /// Takes the line that was handed out last out of the history, and all that was cut out so far.
  ///
  /// For a line that is to stay in the room: neither Up nor Ctrl-Y brings it back on the screen.
  package mutating func forgetLine() {
    if let handedOut, history.last == handedOut { history.removeLast() }
    handedOut = nil
    killed = []
    drafts = [:]
    position = history.count
  }

  /// The line that was handed out last, until another is begun to be recalled.
  var handedOut: String?

  mutating func startAnew() {
    undos = []
    last = .none
    drafts = [:]
    position = history.count
  }
}

extension LineEditor {
  /// A state to go back to.
  struct Snapshot: Hashable, Sendable {
    let before: String
    let after: String
    let position: Int
  }

  /// What the key before did, where it matters for the next.
  enum LastEdit: Hashable, Sendable {
    case none
    case typed
    /// Cuts in a row are one piece.
    case killed
    /// The piece last put in, by its number and how much text was before it.
    case yanked(piece: Int, before: String)
  }
}

extension String {
  /// The text as one line can hold it.
  var onOneLine: String {
    let scalars = unicodeScalars
    guard scalars.contains(where: { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) }) else {
      return self
    }
    let line = cleanedPaste(self)
    return String(line.map { $0.isNewline ? " " : $0 })
  }
}
