/// Why a terminal could not be used, or no longer can.
package enum TerminalError: Error, Hashable, Sendable {
  /// There is a file or a pipe where a terminal should be.
  case notATerminal
  /// Somebody else in this process has taken a terminal already.
  case busy
  /// The terminal is gone: its window was closed, its connection broken.
  case gone
  /// The system says no, with its own number for why.
  case system(code: Int32)
}
