import Foundation

/// A note as it stands in the record.
struct KeptNote: Hashable {
  var text: String
  var kind: String
  var staysInRoom: Bool
  /// The sheet it was read from.
  var sheet: Int?
}

extension Stand {
  /// The notes of the record, in the order they were written.
  func notes() throws -> [KeptNote] {
    struct Line: Decodable {
      struct Place: Decodable { var sheet: Int? }
      struct Event: Decodable { var said: Said? }
      struct Said: Decodable {
        var text: String
        var kind: String
        var staysInRoom: Bool
      }
      var pos: Place?
      var events: [Event]
    }
    return try lines().flatMap { text in
      let line = try JSONDecoder().decode(Line.self, from: Data(text.utf8))
      return line.events.compactMap(\.said).map {
        KeptNote(
          text: $0.text, kind: $0.kind, staysInRoom: $0.staysInRoom, sheet: line.pos?.sheet)
      }
    }
  }

  /// The words of the notes, byte by byte, so that two ways to write å are told apart.
  func words() throws -> [[UInt8]] { try notes().map { Array($0.text.utf8) } }

  /// The file where the line that is being typed is kept; `nil` where none is.
  var halfTypedFile: String? {
    let names = try? FileManager.default.contentsOfDirectory(atPath: series)
    let name = names?.first {
      $0.hasPrefix("journal.typing-") && !$0.hasSuffix(".new") && !$0.hasSuffix(".open")
    }
    return name.map { series + "/" + $0 }
  }

  /// The line that is kept while it is being typed.
  var halfTyped: String? {
    struct Kept: Decodable { var text: String }
    let bytes = halfTypedFile.flatMap { FileManager.default.contents(atPath: $0) }
    return bytes.flatMap { try? JSONDecoder().decode(Kept.self, from: $0) }?.text
  }

  /// Waits until a line is kept while it is being typed; `nil` waits until none is.
  func keeps(_ text: String?) async -> Bool {
    let end = ContinuousClock.now + .seconds(60)
    while halfTyped != text {
      if .now > end { return false }
      try? await Task.sleep(for: .milliseconds(4))
    }
    return true
  }
}
