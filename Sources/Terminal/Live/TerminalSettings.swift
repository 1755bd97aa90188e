import Platform

/// How the system treats what is typed before the program sees it.
struct TerminalSettings {
  private(set) var values: termios

  /// The settings as they are.
  init(of descriptor: Int32) throws(TerminalError) {
    values = termios()
    while tcgetattr(descriptor, &values) != 0 {
      guard errno == EINTR else { throw TerminalError(systemCode: errno) }
    }
  }

  /// The same with every key handed over at once, unchanged and unseen: no echo, no signals.
  ///
  /// Output is left as it was, so that a message from elsewhere still has its line ends.
  var raw: TerminalSettings {
    var raw = self
    raw.values.c_iflag &= ~tcflag_t(BRKINT | ICRNL | IGNCR | INLCR | INPCK | ISTRIP | IXON)
    raw.values.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | IEXTEN | ISIG)
    raw.values.c_cflag &= ~tcflag_t(CSIZE | PARENB)
    raw.values.c_cflag |= tcflag_t(CS8)
    withUnsafeMutableBytes(of: &raw.values.c_cc) { characters in
      characters[Int(VMIN)] = 1
      characters[Int(VTIME)] = 0
    }
    return raw
  }

  /// Puts them in force at once; what has been typed and not read yet is kept.
  func apply(to descriptor: Int32) throws(TerminalError) {
    var values = values
    while tcsetattr(descriptor, TCSANOW, &values) != 0 {
      guard errno == EINTR else { throw TerminalError(systemCode: errno) }
    }
  }
}
