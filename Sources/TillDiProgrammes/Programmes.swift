package import TillDiCore

/// Loads programmes from YAML and checks them; the caller reads the file.
///
/// ```swift
/// let programme = try Programmes.load(bytes, file: "our-programme.yaml")
/// print(programme.tracks.count)  // 2
/// ```
package enum Programmes {
  /// The most bytes a programme may have; the built-in one has about 60,000.
  static var sizeLimit: Int { 2 << 20 }

  /// Reads a programme, or throws every problem it has, in the order of the file.
  ///
  /// Where the text isn't YAML at all, the first fault is the only one. `file` is what problems call
  /// the file.
  package static func load(
    _ bytes: [UInt8], file: String
  ) throws(ProgrammeProblems) -> Programme {
    let log = ProblemLog(file: file)
    let programme = SourceText(bytes, log: log)?.document(log: log).flatMap {
      ProgrammeReader(log: log).programme($0)
    }
    guard let programme, log.problems.isEmpty else {
      throw ProgrammeProblems(problems: log.inOrder)
    }
    return programme
  }

  /// An identity for the text of a programme: its `Fingerprint`.
  ///
  /// It tells one version from another; it is no protection against somebody who wants to mislead.
  package static func fingerprint(_ bytes: [UInt8]) -> String { Fingerprint.of(bytes) }
}
