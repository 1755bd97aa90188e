package import Files
import Foundation

/// A line that is being typed and was not entered yet, kept so that a power cut does not take it.
///
/// It is no part of the record. Each laptop has a file of its own in the series' folder, gone as soon as the line
/// is entered; erasing and masking delete it, since it may hold the words.
package struct HalfTyped: Hashable, Sendable, Codable {
  /// Where it was being typed: an occasion's name.
  package var occasion: String
  /// What stood on the line.
  package var text: String

  /// Takes both.
  package init(occasion: String, text: String) {
    self.occasion = occasion
    self.text = text
  }
}

/// Keeps one laptop's half-typed line in a series' folder.
package struct HalfTypedFile: Sendable {
  private let path: String
  private let disk: Disk

  /// Takes the series' folder and the laptop's token.
  package init(folder: String, laptop: String, disk: Disk) {
    path = folder + "/" + RecordFile.halfTypedPrefix + laptop
    self.disk = disk
  }

  /// What was being typed, if anything is kept.
  package func read() -> HalfTyped? {
    guard let file = try? OpenFile.regular(path, .reading, on: disk),
      let bytes = try? file.bytes(in: 0..<1 << 20)
    else { return nil }
    return try? JSONDecoder().decode(HalfTyped.self, from: Data(bytes))
  }

  /// Keeps a line, whole or not at all; it would survive a power cut when this returns.
  ///
  /// - Throws: What stood in the way; what was kept before stands.
  package func keep(_ line: HalfTyped) throws(SystemFailure) {
    guard let data = try? JSONEncoder().encode(line) else { return }
    try disk.put(Array(data), at: path, beside: path + ".new")
  }

  /// Forgets the line; there may be none.
  package func forget() { try? disk.remove(path) }
}
