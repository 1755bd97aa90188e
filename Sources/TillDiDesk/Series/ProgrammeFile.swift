import Foundation
package import TillDiCore
import TillDiProgrammes
package import TillDiWords

/// A programme's text on disk.
package struct ProgrammeFile {
  package let path: String
  package let words: Words

  /// Takes the path, and the words for its faults.
  package init(path: String, words: Words) {
    self.path = path
    self.words = words
  }

  /// The text, byte for byte.
  ///
  /// - Throws: A ``Report`` when it can't be read.
  package func bytes() throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Report(words.cannotReadFile(path))
    }
    return Array(data)
  }

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
