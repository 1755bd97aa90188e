package import TillDiWords
import TillDiCore
import TillDiProgrammes

extension Context {
  /// The text of a programme that somebody named: one that travels inside the binary by its short name, else a file.
  ///
  /// - Throws: A ``Report`` that says why the file could not be read.
  package func programme(named name: String, _ words: Words) throws -> [UInt8] {
    try Programmes.builtInBytes(name) ?? contents(of: path(name), words)
  }
}

extension Programme {
  /// What a series begins with: where it is settled who receives the list and answers, else its first session.
  var beginning: Session? {
    let settling = (occasions + sessions).first { session in
      session.activities.contains { $0.form == .promises }
    }
    return settling ?? sessions.first
  }
}
