import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The two ends of a pseudo-terminal, one of which a thread reads.
final class PseudoDevice: Sendable {
  let path: String
  /// Our end, where a person would sit.
  private let near: Int32
  /// The program's end.
  ///
  /// We hold it too, or its settings would go with the program.
  private let far: Int32
  private let first: termios
  private let state: Mutex<State>

  private struct State {
    var screen: ScreenModel
    var bytes: [UInt8] = []
    /// How many times there was nothing to read.
    var pauses = 0
    var isClosing = false
    var isClosed = false
  }

  init(columns: Int, rows: Int) throws {
    state = Mutex(State(screen: ScreenModel(columns: columns, rows: rows)))
    var near: Int32 = -1
    var far: Int32 = -1
    var name = [CChar](repeating: 0, count: 1024)
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    let code = spawning.withLock { _ in
      guard openpty(&near, &far, &name, nil, &size) == 0 else { return errno }
      // A program started meanwhile that had our end too would keep the window open for ever.
      for end in [near, far] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      return 0
    }
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EIO) }
    self.near = near
    self.far = far
    // A program that does not read fills its terminal up; writing on must not wait for it for ever.
    _ = fcntl(near, F_SETFL, O_NONBLOCK)
    path = name.withUnsafeBufferPointer {
      String(decoding: $0.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
    var settings = termios()
    tcgetattr(far, &settings)
    first = settings
    let thread = Thread { self.read() }
    thread.start()
  }

  var screen: ScreenModel { state.withLock { $0.screen } }

  var transcript: String {
    state.withLock { String(decoding: $0.bytes, as: UTF8.self) }
      .replacingOccurrences(of: "\u{1B}", with: "␛")
  }

  func write(_ bytes: [UInt8]) {
    var written = 0
    let end = ContinuousClock.now + .seconds(10)
    while written < bytes.count, !isClosing, .now < end {
      let count = bytes[written...].withUnsafeBytes {
        Foundation.write(near, $0.baseAddress, $0.count)
      }
      if count < 0, errno != EINTR, errno != EAGAIN { return }
      if count < 0 { usleep(1_000) }
      written += max(0, count)
    }
  }

  func resize(columns: Int, rows: Int) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    state.withLock { $0.screen.resize(columns: columns, rows: rows) }
    _ = ioctl(near, UInt(TIOCSWINSZ), &size)
  }

  /// Waits until nothing more comes.
  func waitUntilRead() {
    let start = state.withLock { $0.pauses }
    while state.withLock({ $0.pauses < start + 2 && !$0.isClosed }) { usleep(1_000) }
  }

  var hasFirstSettings: Bool {
    guard let settings else { return false }
    return settings.c_iflag == first.c_iflag && settings.c_oflag == first.c_oflag
      && settings.c_cflag == first.c_cflag && settings.c_lflag == first.c_lflag
      && withUnsafeBytes(of: settings.c_cc, Array.init)
        == withUnsafeBytes(of: first.c_cc, Array.init)
  }

  func hasFlags(_ flags: Int32) -> Bool {
    settings.map { $0.c_lflag & tcflag_t(flags) == tcflag_t(flags) } ?? false
  }

  private var settings: termios? {
    var settings = termios()
    return !isClosing && tcgetattr(far, &settings) == 0 ? settings : nil
  }

  private var isClosing: Bool { state.withLock { $0.isClosing } }

  /// Closes both ends, once the thread has let go of them.
  func close() {
    state.withLock { $0.isClosing = true }
    while !state.withLock({ $0.isClosed }) { usleep(1_000) }
  }

  private func read() {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while !isClosing {
      var wait = pollfd(fd: near, events: Int16(POLLIN), revents: 0)
      if poll(&wait, 1, 10) <= 0 {
        state.withLock { $0.pauses += 1 }
        continue
      }
      let count = bytes.withUnsafeMutableBytes { Foundation.read(near, $0.baseAddress, $0.count) }
      if count > 0 {
        state.withLock {
          $0.bytes += bytes[..<count]
          $0.screen.feed(bytes[..<count])
        }
      } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
        break
      }
    }
    Foundation.close(near)
    Foundation.close(far)
    state.withLock {
      $0.isClosing = true
      $0.isClosed = true
    }
  }
}

/// Held while terminals are opened and programs started, so that no program inherits a terminal in between.
let spawning = Mutex(())
