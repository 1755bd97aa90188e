import Foundation
import Matching
import TillDiProgrammes
import TillDiWords

/// The lexicons a command goes by: ours, and those of the municipality on top.
struct LexiconFiles {
  let context: Context
  let words: Words

  /// Reads ours and the ones named as one.
  ///
  /// - Throws: A ``Report`` naming a file that can't be read, or every fault by line and column.
  func lexicon(with own: [String]) throws -> Lexicon {
    let own = try own.map { LexiconFile(name: $0, bytes: try bytes($0)) }
    do throws(LexiconProblems) {
      return try Lexicons.load(Lexicons.builtInFiles + own)
    } catch {
      throw Report(error.problems.map { $0.text(in: words.language) }.joined(separator: "\n"))
    }
  }

  private func bytes(_ file: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: context.path(file)) else {
      throw Report(words.cannotReadFile(file))
    }
    return Array(data)
  }
}
