import Platform
import Dispatch
import Synchronization

/// Whether the person or the system has asked the program to end, so that it can end properly.
///
/// For a program that waits and draws nothing; a ``LiveTerminal`` hears of signals by itself.
package final class AskedToEnd: Sendable {
  private let asked = Mutex(false)

  /// Whether it was asked.
  package var isAsked: Bool { asked.withLock { $0 } }

  /// Begins to listen for Ctrl-C, a request to end, and a terminal that is closed.
  package init() {
    for number in [SIGINT, SIGTERM, SIGHUP] {
      // The source hears of it; without this the program would be gone by then.
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { [self] in
        asked.withLock { $0 = true }
        withExtendedLifetime(source) {}
      }
      source.resume()
    }
  }
}
