import Foundation
import TillDiCore
import TillDiProgrammes
import TillDiWords

/// A programme's text on disk.
struct ProgrammeFile {
  let path: String
  let words: Words

  /// The text, byte for byte.
  ///
  /// - Throws: A ``Report`` when it can't be read.
  func bytes() throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Report(words.cannotReadFile(path))
    }
    return Array(data)
  }

  /// The programme.
  ///
  /// - Throws: A ``Report`` naming every fault by line and column.
  func programme() throws -> Programme {
    let bytes = try bytes()
    do throws(ProgrammeProblems) {
      return try Programmes.load(bytes, file: path)
    } catch {
      throw Report(error, words)
    }
  }
}
