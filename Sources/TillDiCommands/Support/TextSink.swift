package import Foundation
import Synchronization

/// Where text goes; a write that fails is an error, never a silence.
package final class TextSink: Sendable {
  private let handle: FileHandle?
  private let kept = Mutex("")

  /// Writes to a file or a terminal.
  package init(_ handle: FileHandle) {
    self.handle = handle
  }

  /// Keeps what is written, for a test or the demo.
  package init() {
    handle = nil
  }

  /// What was written and kept.
  package var text: String { kept.withLock { $0 } }

  /// Writes text as it is.
  ///
  /// - Throws: An ``OutputFailure`` when it can't be written.
  package func write(_ text: String) throws(OutputFailure) {
    guard let handle else { return kept.withLock { $0 += text } }
    do {
      try handle.write(contentsOf: Data(text.utf8))
    } catch {
      throw OutputFailure()
    }
  }
}

/// The output could not be written: a full disk, or a reader that went away.
package struct OutputFailure: Error {}
