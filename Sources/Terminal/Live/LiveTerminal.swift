import Platform

/// A terminal that belongs to the program for a while: keys one at a time, the whole screen to draw on.
///
/// ```swift
/// let terminal = try LiveTerminal()
/// defer { terminal.end() }
/// try terminal.draw(grid)
/// while case let event = try terminal.next(timeoutMilliseconds: 1000), event != .hangUp {
///   // …
/// }
/// ```
///
/// What stood on the screen comes back when it ends, with the settings the terminal had, whichever
/// way that is: `end`, going out of use, `exit`, a crash, even being killed. Ctrl-C and Ctrl-Z are
/// keys like others; whoever asks decides what they do. There can be one at a time.
package final class LiveTerminal {
  let input: Int32
  let output: Int32
  var painter: Painter
  var parser = KeyParser()
  var events: [LiveEvent] = []
  /// When the last bytes came, by which an escape is told from the beginning of a sequence.
  var lastRead = ContinuousClock.now
  var isHungUp = false
  private let settings: TerminalSettings
  private var guardian: TerminalGuard?
  private var watch: SignalWatch?
  private(set) var isTaken = false

  /// Whether there is a terminal to take, one that understands what is drawn.
  package static func isPossible(
    environment: [String: String], input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO
  ) -> Bool {
    guard let kind = environment["TERM"], !kind.isEmpty, kind != "dumb" else { return false }
    return isatty(input) == 1 && isatty(output) == 1
  }

  /// Takes the terminal.
  ///
  /// - Parameters:
  ///   - color: Whether to draw in colours.
  ///   - input: Where the keys come from.
  ///   - output: Where the screen is.
  /// - Throws: A ``TerminalError``; then the terminal is as it was.
  package init(
    color: Bool = true, input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO
  ) throws(TerminalError) {
    guard isatty(input) == 1, isatty(output) == 1 else { throw .notATerminal }
    self.input = input
    self.output = output
    painter = Painter(color: color)
    settings = try TerminalSettings(of: input)
    try take()
    do throws(TerminalError) {
      watch = try SignalWatch()
    } catch {
      release()
      throw error
    }
  }

  deinit { end() }

  /// Gives the terminal back as it was.
  ///
  /// Once is enough, twice does no harm.
  package func end() {
    release()
    watch = nil
  }

  /// How large the window is, 80 × 24 where it does not say.
  package var size: (columns: Int, rows: Int) {
    guard let size = Self.size(of: output), size.rows > 0 else { return (80, 24) }
    return size
  }

  /// How large the window is that a descriptor leads to; nil where it leads to none, or the window does not say.
  package static func size(of descriptor: Int32) -> (columns: Int, rows: Int)? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  /// Whether the process's own input, or its own output, is a person's.
  package static var ofProcess: (input: Bool, output: Bool) {
    (isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1)
  }

  func take() throws(TerminalError) {
    guardian = TerminalGuard(output: output, settings: settings)
    do throws(TerminalError) {
      try Rescue.begin(
        input: input, output: output, settings: settings, guardian: guardian?.process)
    } catch {
      guardian = nil
      throw error
    }
    isTaken = true
    do throws(TerminalError) {
      try assert()
    } catch {
      release()
      throw error
    }
  }

  /// Says again how the terminal is to be, in case somebody else had it meanwhile.
  func assert() throws(TerminalError) {
    try settings.raw.apply(to: input)
    try writeAll(ScreenSequences.taking, to: output)
    painter.forget()
  }

  func release() {
    if isTaken { _ = Rescue.end() }
    isTaken = false
    guardian = nil
  }

  /// The signals that have come, and the descriptor to wait at for more.
  func takeSignals() -> [Int32] { watch?.take() ?? [] }

  var signalDescriptor: Int32 { watch?.descriptor ?? -1 }

  /// Stops the program as Ctrl-Z does elsewhere: the shell has the terminal until it goes on.
  ///
  /// Then the next event is `resumed`.
  package func suspend() throws(TerminalError) {
    guard isTaken else { throw .gone }
    release()
    let signals = watch?.stop() ?? []
    try take()
    events.append(.resumed)
    hear(signals)
  }
}
