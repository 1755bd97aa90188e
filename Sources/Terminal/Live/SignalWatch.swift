import Platform
import Synchronization

/// Where signal handlers write the number of their signal; -1 where nobody listens.
///
/// A handler has no other way to reach the program than something that is there for all: it may
/// interrupt anything, so it can take no lock and allocate nothing.
private let outlet = Atomic<Int32>(-1)

private func report(_ signal: Int32) {
  let interrupted = errno
  let descriptor = outlet.load(ordering: .acquiring)
  if descriptor >= 0 {
    var byte = UInt8(truncatingIfNeeded: signal)
    // A full pipe holds more signals than anybody needs to hear of.
    _ = write(descriptor, &byte, 1)
  }
  errno = interrupted
}

/// The signals a live terminal hears of, as bytes in a pipe that can be waited for with the keys.
struct SignalWatch: ~Copyable {
  /// Where the signals can be read, one byte each.
  let descriptor: Int32
  private let inlet: Int32
  private var before: [(signal: Int32, action: sigaction)] = []

  /// Begins to listen.
  init() throws(TerminalError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw TerminalError(systemCode: errno) }
    descriptor = ends[0]
    inlet = ends[1]
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    outlet.store(inlet, ordering: .releasing)
    for signal in [SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGCONT, SIGWINCH] {
      let old = exchangeAction(of: signal, for: .reported)
      // Started with nohup, say: who started the program wants it to go on.
      if old.isIgnored, signal != SIGWINCH, signal != SIGCONT {
        exchangeAction(of: signal, for: old)
      } else {
        before.append((signal, old))
      }
    }
  }

  /// Gives every signal back to whom it belonged.
  deinit {
    for (signal, action) in before { exchangeAction(of: signal, for: action) }
    outlet.store(-1, ordering: .releasing)
    close(inlet)
    close(descriptor)
  }

  /// The signals that have come since the last time, in order.
  func take() -> [Int32] {
    var bytes = [UInt8](repeating: 0, count: 64)
    var signals: [Int32] = []
    while true {
      let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return signals }
      signals += bytes[..<count].map(Int32.init)
    }
  }

  /// Stops the program as Ctrl-Z would, and returns when it goes on; the signals that came meanwhile.
  func stop() -> [Int32] {
    let ours = exchangeAction(of: SIGTSTP, for: .byDefault)
    defer { exchangeAction(of: SIGTSTP, for: ours) }
    var came = take().filter { $0 != SIGCONT && $0 != SIGTSTP }
    // All of the job, since a script that called the program has to stop as well.
    kill(0, SIGTSTP)
    // With several threads the call may return before the stop. Where nobody could wake it up
    // again, the system does not stop it at all; hence not for ever.
    let clock = ContinuousClock()
    let end = clock.now + .milliseconds(300)
    var hasGoneOn = false
    while !hasGoneOn, clock.now < end {
      var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      _ = poll(&wait, 1, 50)
      let signals = take()
      hasGoneOn = signals.contains(SIGCONT)
      came += signals.filter { $0 != SIGCONT }
    }
    return came
  }
}

extension sigaction {
  /// Calls of the system that were interrupted go on by themselves.
  fileprivate static var reported: sigaction { sigaction(calling: report, flags: SA_RESTART) }
}
