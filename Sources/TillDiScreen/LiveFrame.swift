import Terminal

/// Where on a terminal of some width the screen stands.
struct LiveFrame: Hashable, Sendable {
  /// The cells left empty on the left.
  let margin: Int
  /// How wide the screen is: from the workplace's first letter to the clock's last.
  let width: Int

  /// Lines of running text are no longer than this: longer ones are hard to follow.
  var textWidth: Int { min(width, 100) }

  /// Where words begin, so that what is said, noted and hinted stands in one column; at the label where it is narrow.
  var textColumn: Int? { width >= 60 ? 11 : nil }

  /// How many columns notes stand in.
  var noteColumns: Int { width >= 120 ? 2 : 1 }

  /// Measures a terminal.
  init(columns: Int) {
    let columns = max(0, columns)
    // Up to a hundred columns all of them; from 120 on two columns of notes side by side.
    width = columns < 120 ? min(columns, 100) : min(columns, 160)
    margin = (columns - width) / 2
  }
}

/// What a part of the screen looks like; none of it rests on colour alone.
enum LiveLook {
  static let warning = Style(isBold: true, color: .yellow)
  static let over = Style(isBold: true, color: .red)
  static let prompt = Style(isBold: true, color: .cyan)
}
