import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program in a terminal of its own, and what stands on its screen.
///
/// ```swift
/// let terminal = try PseudoTerminal("/bin/cat", columns: 40, rows: 5)
/// terminal.send("Larmen\r")
/// #expect(terminal.waitUntil { $0.contains("Larmen") })
/// terminal.send([0x04])
/// #expect(terminal.waitForExit() == .code(0))
/// ```
///
/// The terminal stays when the program has ended, so what it left behind can be looked at. A program
/// that is still running when this goes out of use is killed.
package final class PseudoTerminal: Sendable {
  /// How a program ended.
  package enum Ending: Hashable, Sendable {
    /// It ended by itself.
    case code(Int32)
    /// A signal ended it.
    case signal(Int32)
  }

  /// The program's process.
  package let process: Int32
  /// The path of the terminal, for whoever else is to open it.
  package let path: String
  private let device: PseudoDevice
  private let ending = Mutex<Ending?>(nil)

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - program: Its path.
  ///   - arguments: What it is called with, without its name.
  ///   - environment: All that stands in its environment.
  ///   - directory: Where it works; where the tests do if `nil`.
  ///   - columns: How wide the terminal is.
  ///   - rows: How high it is.
  /// - Throws: The system's reason where it cannot be started.
  package init(
    _ program: String, _ arguments: [String] = [],
    environment: [String: String] = ["TERM": "xterm", "PATH": "/usr/bin:/bin"],
    directory: String? = nil, columns: Int = 80, rows: Int = 24
  ) throws {
    device = try PseudoDevice(columns: columns, rows: rows)
    path = device.path
    process = try device.spawn(program, arguments, environment, directory)
  }

  deinit {
    if pollEnding() == nil {
      kill(process, SIGKILL)
      _ = waitForExit(seconds: 10)
    }
    device.close()
  }

  /// What stands on the screen now.
  package var screen: ScreenModel { device.screen }

  /// All that was written to the terminal, with ESC as ␛: to look at when a test fails.
  package var transcript: String { device.transcript }

  /// Types.
  package func send(_ text: String) { send(Array(text.utf8)) }

  /// Types bytes.
  package func send(_ bytes: [UInt8]) { device.write(bytes) }

  /// Gives the window another size; the program is sent SIGWINCH by the system.
  package func resize(columns: Int, rows: Int) { device.resize(columns: columns, rows: rows) }

  /// Sends the program a signal.
  package func signal(_ signal: Int32) { _ = kill(process, signal) }

  /// Closes the window: the program is sent SIGHUP, and its terminal is gone.
  package func hangUp() { device.close() }

  /// Waits until the screen is as it should be; whether it came to be.
  package func waitUntil(
    seconds: Double = 10, _ condition: (ScreenModel) -> Bool
  ) -> Bool {
    wait(seconds: seconds) { condition(screen) }
  }

  /// Waits until the program has ended and all it wrote has been read; `nil` if it goes on.
  package func waitForExit(seconds: Double = 10) -> Ending? {
    guard wait(seconds: seconds, { pollEnding() != nil }) else { return nil }
    device.waitUntilRead()
    return pollEnding()
  }

  /// Whether the program has ended.
  package var hasEnded: Bool { pollEnding() != nil }

  /// Whether the terminal is as it was before the program began: its settings, and the first screen.
  package var terminalIsRestored: Bool {
    let screen = screen
    return device.hasFirstSettings && !screen.isAlternate && !screen.hasBracketedPaste
      && screen.isCursorVisible && screen.wraps
  }

  /// Whether what is typed is shown and handed over by the line, as in a shell's command.
  package var echoesAndEditsLines: Bool { device.hasFlags(ECHO | ICANON) }

  private func wait(seconds: Double, _ condition: () -> Bool) -> Bool {
    let end = ContinuousClock.now + .seconds(seconds)
    while !condition() {
      if ContinuousClock.now > end { return condition() }
      usleep(2_000)
    }
    return true
  }

  private func pollEnding() -> Ending? {
    ending.withLock { ending in
      if ending != nil { return ending }
      var status: Int32 = 0
      guard waitpid(process, &status, WNOHANG) == process else { return nil }
      // The two halves of a wait status; the C macros are not seen from Swift.
      ending =
        status & 0x7F == 0 ? .code((status >> 8) & 0xFF) : .signal(status & 0x7F)
      return ending
    }
  }
}
