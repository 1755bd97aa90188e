package import Files
import Synchronization
import TextShape

/// Where text goes; a write that fails is an error, never a silence.
package final class TextSink: Sendable {
  private let out: (file: Int32, disk: Disk)?
  private let kept = Mutex<[UInt8]>([])

  /// Writes to what is open: 1 is the result, 2 is talk.
  package init(_ file: Int32, on disk: Disk) {
    out = (file, disk)
  }

  /// Keeps what is written, for a test or the demo.
  package init() {
    out = nil
  }

  /// What was written and kept.
  package var text: String { kept.withLock { String(decoding: $0, as: UTF8.self) } }

  /// Writes text for people; what came along in a name or an argument can't steer their terminal.
  ///
  /// - Throws: An ``OutputFailure`` when it can't be written.
  package func write(_ text: String) throws(OutputFailure) {
    try write(Array(text.harmless.utf8))
  }

  /// Writes bytes as they are: data for a program, or what a writer has laid out for a terminal.
  ///
  /// - Throws: An ``OutputFailure`` when they can't be written.
  package func write(_ bytes: [UInt8]) throws(OutputFailure) {
    guard let out else { return kept.withLock { $0 += bytes } }
    do throws(SystemFailure) {
      try out.disk.writeAll(bytes, to: out.file)
    } catch {
      throw OutputFailure()
    }
  }
}

/// The output could not be written: a full disk, or a reader that went away.
package struct OutputFailure: Error {}
