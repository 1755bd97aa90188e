/// What is said to a terminal when it is taken and when it is given back.
enum ScreenSequences {
  /// The second screen; marks around what is pasted; full lines end; no cursor until something is drawn.
  static let taking = Array("\u{1B}[?1049h\u{1B}[?2004h\u{1B}[?7l\u{1B}[?25l".utf8)

  /// The same undone.
  ///
  /// A terminal without a second screen gets an empty one.
  static let leaving = Array(
    "\u{1B}[0m\u{1B}[2J\u{1B}[H\u{1B}[?7h\u{1B}[?2004l\u{1B}[?25h\u{1B}[?1049l".utf8)
}
