package import TillDiWalk

/// Everything a live screen shows at one moment: what the walk says, and what the facilitator is doing.
package struct LiveStage: Hashable, Sendable {
  /// What the walk and the series say.
  package var picture: WalkPicture
  /// The line that is being typed.
  package var line = ""
  /// How many characters stand before the cursor.
  package var cursor = 0
  /// The last sentence the walk said.
  package var message: String?
  /// An address beside that sentence, which can be clicked.
  package var address: String?
  /// Whether that sentence says why something did not happen.
  package var isError = false
  /// Something to read in the middle of the screen, instead of the activity.
  package var panel: LivePanel?
  /// A short question about keys, instead of the line.
  package var choosing: LiveChoice?
  /// The page of the big picture the room sees, where it is on.
  package var board: LiveBoard?
  /// Whether colours may be used; nothing is ever said by colour alone.
  package var isColored = false

  /// Takes what the walk says; the rest is empty.
  package init(picture: WalkPicture) {
    self.picture = picture
  }
}

/// Something longer to read: help, lists, what came out.
package struct LivePanel: Hashable, Sendable {
  /// What it is.
  package var title: String?
  /// Its lines, laid out at ``LiveScreen/panelWidth(columns:)``.
  package var lines: [String]
  /// How many lines have been scrolled past; what is too far counts as the end.
  package var scroll = 0
  /// Whether it belongs to the question below it, so that Enter answers and leaves it there.
  package var isOfQuestion = false

  /// Takes a title and lines.
  package init(title: String? = nil, lines: [String], scroll: Int = 0) {
    self.title = title
    self.lines = lines
    self.scroll = scroll
  }
}

/// A question that one key answers.
package enum LiveChoice: Hashable, Sendable {
  /// Whether each of several pasted lines is to be a note.
  case paste(lines: Int, first: String)
  /// Whether to stop here.
  case quit
}

/// What the room sees on the projector.
package struct LiveBoard: Hashable, Sendable {
  /// The page, from 1.
  package let page: Int
  /// How many there are.
  package let count: Int

  /// Takes both.
  package init(page: Int, count: Int) {
    self.page = page
    self.count = count
  }
}
