#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

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

  /// The settings as `stty` writes them with `-g`, and reads them.
  var sttyText: String {
    func hex(_ flags: some BinaryInteger) -> String { String(flags, radix: 16) }
    let characters = withUnsafeBytes(of: values.c_cc) { Array($0) }
    #if canImport(Darwin)
      return "gfmt1:cflag=\(hex(values.c_cflag)):iflag=\(hex(values.c_iflag))"
        + ":lflag=\(hex(values.c_lflag)):oflag=\(hex(values.c_oflag))"
        + ":min=\(hex(characters[Int(VMIN)])):time=\(hex(characters[Int(VTIME)]))"
    #else
      let flags = [values.c_iflag, values.c_oflag, values.c_cflag, values.c_lflag]
      return (flags.map(hex) + characters.map(hex)).joined(separator: ":")
    #endif
  }
}
