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
    let own = try own.map {
      LexiconFile(name: $0, bytes: try context.contents(of: context.path($0), named: $0, words))
    }
    do throws(LexiconProblems) {
      return try Lexicons.load(Lexicons.builtInFiles + own)
    } catch {
      throw Report(error.problems.map { $0.text(in: words.language) }.joined(separator: "\n"))
    }
  }
}
