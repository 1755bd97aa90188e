import Platform
import Synchronization

/// Whether something is under way that an interrupt has to wait for.
private let isBusy = Atomic<Bool>(false)
/// The interrupt that came meanwhile; 0 where none did.
private let waiting = Atomic<Int32>(0)

private func heard(_ signal: Int32) {
  if isBusy.load(ordering: .acquiring) {
    waiting.store(signal, ordering: .releasing)
  } else {
    end(by: signal)
  }
}

/// Ends the program as the signal would have.
private func end(by signal: Int32) {
  exchangeAction(of: signal, for: .byDefault)
  kill(getpid(), signal)
}

/// Lets what is being saved be saved before an interrupt ends the program.
///
/// ```swift
/// let interrupts = InterruptsWait()
/// try interrupts.wait { try journal.append([action]) }
/// ```
///
/// While nothing is under way, an interrupt ends the program at once, as it always does.
package struct InterruptsWait: ~Copyable {
  private let before: [(signal: Int32, action: sigaction)]

  /// Begins to listen for Ctrl-C, a request to end, and a terminal that is closed.
  package init() {
    before = [SIGHUP, SIGINT, SIGTERM].compactMap { signal in
      let old = exchangeAction(of: signal, for: sigaction(calling: heard, flags: SA_RESTART))
      guard old.isIgnored else { return (signal, old) }
      // Started with nohup, say: who started the program wants it to go on.
      exchangeAction(of: signal, for: old)
      return nil
    }
  }

  /// Gives every signal back to whom it belonged.
  deinit { for (signal, action) in before { exchangeAction(of: signal, for: action) } }

  /// Does something whole; an interrupt that comes meanwhile ends the program right after.
  ///
  /// - Throws: What the work throws.
  package func wait(_ work: () throws -> Void) rethrows {
    isBusy.store(true, ordering: .sequentiallyConsistent)
    defer {
      isBusy.store(false, ordering: .sequentiallyConsistent)
      let signal = waiting.exchange(0, ordering: .acquiringAndReleasing)
      if signal != 0 { end(by: signal) }
    }
    try work()
  }
}
