package import TillDiCore
import TillDiProgrammes
package import TillDiWords

/// A programme's text on disk.
package struct ProgrammeFile {
  let path: String
  private let context: Context
  private let words: Words

  /// Takes the path, and the words for its faults.
  package init(_ path: String, in context: Context, _ words: Words) {
    self.path = path
    self.context = context
    self.words = words
  }

  /// The text, byte for byte.
  ///
  /// - Throws: A ``Report`` when it can't be read.
  package func bytes() throws -> [UInt8] { try context.contents(of: path, words) }

  /// The programme.
  ///
  /// - Throws: A ``Report`` naming every fault by line and column.
  package func programme() throws -> Programme {
    let bytes = try bytes()
    do throws(ProgrammeProblems) {
      return try Programmes.load(bytes, file: path)
    } catch {
      throw Report(error, words)
    }
  }
}
