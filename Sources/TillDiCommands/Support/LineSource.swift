package import Foundation
import Synchronization
package import TextShape

/// Lines from a pipe, a terminal or a text, read one at a time.
///
/// Bytes that are no UTF-8 are repaired and reported, and `\r\n` ends a line as `\n` does.
package final class LineSource: Sendable {
  private struct State {
    var buffer: [UInt8] = []
    var isAtEnd = false
  }

  private let state: Mutex<State>
  private let handle: FileHandle?
  private let supply: (@Sendable () -> DecodedText?)?

  /// Reads from a file or a terminal.
  package init(_ handle: FileHandle) {
    self.handle = handle
    supply = nil
    state = Mutex(State())
  }

  /// Takes lines from somebody who makes them.
  package init(supply: @escaping @Sendable () -> DecodedText?) {
    handle = nil
    self.supply = supply
    state = Mutex(State(isAtEnd: true))
  }

  /// Reads from a text.
  package init(text: String) {
    handle = nil
    supply = nil
    state = Mutex(State(buffer: Array(text.utf8), isAtEnd: true))
  }

  /// The next line without its ending, or `nil` at the end.
  ///
  /// A last line without an ending is a line too: nothing that was typed is lost.
  package func next() -> DecodedText? {
    if let supply { return supply() }
    return state.withLock { state in
      while true {
        if let end = state.buffer.firstIndex(of: 0x0A) {
          var line = state.buffer[..<end]
          if line.last == 0x0D { line.removeLast() }
          let text = DecodedText(line)
          state.buffer.removeSubrange(...end)
          return text
        }
        if state.isAtEnd {
          guard !state.buffer.isEmpty else { return nil }
          defer { state.buffer = [] }
          return DecodedText(state.buffer)
        }
        let more = (try? handle?.read(upToCount: 65_536)) ?? nil
        if let more, !more.isEmpty {
          state.buffer += more
        } else {
          state.isAtEnd = true
        }
      }
    }
  }
}
