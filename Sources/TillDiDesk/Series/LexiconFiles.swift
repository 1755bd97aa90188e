import Foundation
package import Matching
import TillDiProgrammes
package import TillDiWords

/// The lexicons a command goes by: ours, and those of the municipality on top.
package struct LexiconFiles {
  package let context: Context
  package let words: Words

  /// Takes where files are, and the words for their faults.
  package init(context: Context, words: Words) {
    self.context = context
    self.words = words
  }

  /// Reads ours and the ones named as one.
  ///
  /// - Throws: A ``Report`` naming a file that can't be read, or every fault by line and column.
  package func lexicon(with own: [String]) throws -> Lexicon {
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
