package import Matching
import Workshops

/// The text of a lexicon, and what problems call it.
package struct LexiconFile: Hashable, Sendable {
  /// What the caller calls the file.
  package var name: String
  /// Its bytes.
  package var bytes: [UInt8]

  /// Takes both.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// Loads lexicons from YAML, lays them on each other and checks them; the caller reads the files.
///
/// ```swift
/// let ours = LexiconFile(name: "våra-ord.yaml", bytes: bytes)
/// let lexicon = try Lexicons.load(Lexicons.builtInFiles + [ours])
/// ```
package enum Lexicons {
  /// The files that travel inside the binary, one for each kind of workplace, by name.
  package static var builtInFiles: [LexiconFile] {
    (0..<workshops_count())
      .map { String(cString: workshops_file_at($0).name) }
      .filter { $0.hasPrefix("Lexicon/") }
      .sorted()
      .compactMap { name in
        Programmes.embedded(name).map { LexiconFile(name: name, bytes: $0) }
      }
  }

  /// Reads lexicons as one, or throws every problem they have.
  ///
  /// A concept in several files has the words of all of them; the last one says what it lies under
  /// and what it weighs. Takes about a millisecond for each ten kilobytes.
  package static func load(_ files: [LexiconFile]) throws(LexiconProblems) -> Lexicon {
    var reader = LexiconReader()
    for file in files { reader.read(file) }
    reader.check()
    guard reader.problems.isEmpty else { throw LexiconProblems(problems: reader.problems) }
    return reader.lexicon
  }
}
