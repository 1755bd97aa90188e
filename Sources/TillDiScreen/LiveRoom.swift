import TextShape
package import Terminal
package import TillDiWalk
package import TillDiWords

/// What a facilitator is doing at a live terminal: the line being typed, what is being read, a question of one key.
///
/// It turns keys into what a walk takes and what a walk shows into what is on the screen; it knows no terminal and
/// records nothing, so that a test may press any key.
///
/// ```swift
/// var room = LiveRoom(words: words, columns: 80, rows: 24)
/// room.press(.tab, picture)  // .side
/// ```
package struct LiveRoom: Hashable, Sendable {
  /// The line that is being typed.
  package internal(set) var editor = LineEditor()
  /// How wide the screen is.
  package internal(set) var columns: Int
  /// How high it is.
  package internal(set) var rows: Int
  let words: Words
  let isColored: Bool
  var message: String?
  /// An address beside that sentence.
  var address: String?
  var isError = false
  var panel: LivePanel?
  /// What the panel shows, to be laid out anew for another width.
  var reading: [WalkShow] = []
  /// How far the lists of a question were leafed through.
  var leafed = 0
  var choosing: LiveChoice?
  /// Lines that were pasted and wait for a yes.
  var pasted: [String] = []

  /// Whether something to be read covers the room, which Enter puts away.
  package var isCovered: Bool { panel?.isOfQuestion == false }

  /// Makes a room with an empty line.
  package init(words: Words, columns: Int, rows: Int, isColored: Bool = false) {
    self.words = words
    self.columns = columns
    self.rows = rows
    self.isColored = isColored
  }

  /// What a key asks for beyond the line itself.
  package enum Step: Hashable, Sendable {
    /// Nothing; the screen may look different.
    case none
    /// A line for the walk.
    case line(String)
    /// Several lines, each by itself.
    case lines([String])
    /// The next kind that is noted here.
    case side
    /// Leave; everything is saved.
    case leave
    /// Put the program aside.
    case suspend
    /// Draw everything anew.
    case repaint
  }

  /// What there is to see.
  package func stage(_ picture: WalkPicture) -> LiveStage {
    var stage = LiveStage(picture: picture)
    stage.line = editor.text
    stage.cursor = editor.cursor
    stage.message = message
    stage.address = address
    stage.isError = isError
    stage.panel = panel ?? pages(picture)
    stage.choosing = choosing
    stage.isColored = isColored
    return stage
  }

  /// The screen has another size.
  package mutating func resize(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    let lines = lines(of: reading)
    panel?.lines = lines
  }

  /// Brings back a line that was half typed when the program stopped.
  package mutating func bringBack(_ line: String) {
    editor.text = line
    tell(words.halfTypedIsBack)
  }

  /// Takes the line that is being typed off the screen, to come back once a question is answered.
  package mutating func setAside() -> String {
    let line = editor.text
    editor.text = ""
    tell(words.halfTypedWaits)
    return line
  }

  /// Puts a line back to be put right; what is said of it stands above.
  package mutating func putBack(_ line: String) { editor.text = line }

  /// Asks once more about pasted lines that could not be saved, and says why.
  package mutating func askAgain(_ lines: [String], because reason: String) {
    pasted = lines
    choosing = .paste(lines: lines.count, first: lines.first ?? "")
    panel = LivePanel(lines: reason.wrapped(to: LiveScreen.panelWidth(columns: columns)))
  }

  /// Whether it stands above the line why something did not happen.
  package var hasError: Bool { isError && message != nil }

  /// Says something above the line.
  package mutating func tell(_ sentence: String, isError: Bool = false) {
    message = sentence
    address = nil
    self.isError = isError
  }
}
