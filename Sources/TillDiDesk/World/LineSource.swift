import Synchronization
package import TextShape

/// Lines from a pipe, a terminal or a text, read one at a time.
///
/// Bytes that are no UTF-8 are repaired and reported, and `\r\n` ends a line as `\n` does.
package final class LineSource: Sendable {
  private let supply: @Sendable () -> DecodedText?

  /// Takes lines from somebody who makes them; `nil` is the end.
  package init(supply: @escaping @Sendable () -> DecodedText?) {
    self.supply = supply
  }

  /// Reads what the process is given, as soon as a line of it is there.
  package static var standardInput: LineSource {
    LineSource {
      // The standard library repairs as it reads, and leaves this sign where it did.
      readLine().map { DecodedText(alreadyRead: $0) }
    }
  }

  /// Reads from a text.
  package convenience init(text: String) {
    let rest = Mutex(DecodedText.lines(Array(text.utf8))[...])
    self.init { rest.withLock { $0.popFirst() } }
  }

  /// The next line without its ending, or `nil` at the end.
  ///
  /// A last line without an ending is a line too: nothing that was typed is lost.
  package func next() -> DecodedText? { supply() }
}
