import Platform
import Synchronization

/// The terminal to give back when the program ends without doing so itself.
///
/// Reached from signal handlers, which can take no lock. Whoever takes it out is the one to use it,
/// so the terminal is given back once, and the memory freed by nobody else. (Unsafe only by name: a
/// pointer is not `Sendable`, the atomic that holds it is.)
nonisolated(unsafe) private let current = Atomic<UnsafeMutablePointer<Rescue>?>(nil)
private let isRegisteredAtExit = Atomic<Bool>(false)

/// All that is needed to give a terminal back from within a signal handler: plain values, ready made.
struct Rescue {
  fileprivate let input: Int32
  fileprivate let output: Int32
  fileprivate var settings: termios
  fileprivate let bytes: UnsafeMutableBufferPointer<UInt8>
  fileprivate let guardian: pid_t
  /// What each signal did before, by its number.
  fileprivate let actions: UnsafeMutableBufferPointer<sigaction>

  /// The signals by which a program falls.
  private static let crashes = [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT]

  /// Watches over a terminal that is about to be taken.
  ///
  /// - Throws: `busy` where another one is watched over.
  static func begin(
    input: Int32, output: Int32, settings: TerminalSettings, guardian: pid_t?
  ) throws(TerminalError) {
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(
      capacity: ScreenSequences.leaving.count)
    _ = bytes.initialize(fromContentsOf: ScreenSequences.leaving)
    let actions = UnsafeMutableBufferPointer<sigaction>.allocate(
      capacity: Int(crashes.max() ?? 0) + 1)
    actions.initialize(repeating: .byDefault)
    let rescue = UnsafeMutablePointer<Rescue>.allocate(capacity: 1)
    rescue.initialize(
      to: Rescue(
        input: input, output: output, settings: settings.values, bytes: bytes,
        guardian: guardian ?? 0, actions: actions))
    for signal in crashes { sigaction(signal, nil, &actions[Int(signal)]) }
    let (isOurs, _) = current.compareExchange(
      expected: nil, desired: rescue, ordering: .acquiringAndReleasing)
    guard isOurs else {
      rescue.free()
      throw .busy
    }
    for signal in crashes {
      exchangeAction(of: signal, for: sigaction(calling: giveBackAndFall, flags: SA_NODEFER))
    }
    // For whoever calls `exit` somewhere below.
    if !isRegisteredAtExit.exchange(true, ordering: .acquiringAndReleasing) {
      atexit(giveBackAtExit)
    }
  }

  /// Gives the terminal back and stops watching; whether there was something to give back.
  static func end() -> Bool {
    guard let rescue = current.exchange(nil, ordering: .acquiringAndReleasing) else { return false }
    for signal in crashes {
      exchangeAction(of: signal, for: rescue.pointee.actions[Int(signal)])
    }
    rescue.pointee.giveBack()
    rescue.free()
    return true
  }

  /// Nothing here may allocate or lock: the program may have fallen while it did either.
  fileprivate mutating func giveBack() {
    var written = 0
    while written < bytes.count {
      let count = write(output, bytes.baseAddress?.advanced(by: written), bytes.count - written)
      if count > 0 {
        written += count
      } else if count == 0 || errno != EINTR {
        break
      }
    }
    tcsetattr(input, TCSANOW, &settings)
    if guardian > 0 { kill(guardian, SIGKILL) }
  }
}

extension UnsafeMutablePointer<Rescue> {
  fileprivate func free() {
    pointee.bytes.deallocate()
    pointee.actions.deallocate()
    deallocate()
  }
}

private func giveBackAtExit() {
  if let rescue = current.exchange(nil, ordering: .acquiringAndReleasing) {
    rescue.pointee.giveBack()
  }
}

/// Gives the terminal back and lets the signal do what it would have done.
private func giveBackAndFall(_ signal: Int32) {
  if let rescue = current.exchange(nil, ordering: .acquiringAndReleasing) {
    rescue.pointee.giveBack()
    sigaction(signal, &rescue.pointee.actions[Int(signal)], nil)
  } else {
    var action = sigaction.byDefault
    sigaction(signal, &action, nil)
  }
  raise(signal)
}
