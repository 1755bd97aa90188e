package import TillDiCore

/// Everything that is wrong with a lexicon, in the order of its files; never empty.
package struct LexiconProblems: Error, Hashable, Sendable {
  /// The problems, by file, line and column.
  package var problems: [LexiconProblem]
}

/// One fault in a lexicon: where it is, and what it is as data.
package struct LexiconProblem: Hashable, Sendable {
  /// What the caller called the file.
  package var file: String
  /// The line, from 1.
  package var line: Int
  /// The column in characters of Unicode, from 1.
  package var column: Int
  /// What is wrong.
  package var kind: Kind

  /// Every fault a lexicon can have.
  package enum Kind: Hashable, Sendable {
    /// What any file of ours in YAML may do wrong.
    case file(ProgrammeProblem.Kind)
    /// A concept refers to one that no file has.
    case unknownConcept(String, suggestion: String?)
    /// A concept lies under itself, by way of the others.
    case ring([String])
    /// A concept is near itself or eased by itself.
    case refersToItself(String)
    /// A concept has no word in any language.
    case noWords(String)
    /// A word without a letter or digit, or with `*` elsewhere than last.
    case notAWord(String)
  }

  /// Takes the place and what is wrong there.
  package init(file: String, line: Int, column: Int, kind: Kind) {
    self.file = file
    self.line = line
    self.column = column
    self.kind = kind
  }
}

extension LexiconProblem {
  /// The problem in a sentence with its place, such as `ord.yaml:41:9: …`.
  package func text(in language: Language) -> String {
    "\(file):\(line):\(column): \(sentence(in: language))"
  }

  private func sentence(in language: Language) -> String {
    if case .file(let kind) = kind, words == nil {
      return ProgrammeProblem(file: file, line: line, column: column, kind: kind)
        .sentence(in: language)
    }
    return switch language {
    case .swedish: words?.sv ?? ""
    case .english: words?.en ?? ""
    }
  }

  /// What to say; nothing where a programme with the same fault is told the same.
  private var words: (sv: String, en: String)? {
    switch kind {
    case .file(let kind):
      fileWords(kind)
    case .unknownConcept(let id, let suggestion):
      (
        "begreppet \(quoted(id)) finns inte. \(suggestion.map { "Menade du \(quoted($0))?" } ?? "Lägg till det, eller ta bort hänvisningen.")",
        "there is no concept \(quoted(id)). \(suggestion.map { "Did you mean \(quoted($0))?" } ?? "Add it, or remove the reference.")"
      )
    case .ring(let ids):
      (
        "begreppen ligger under varandra i en ring: \(ids.joined(separator: " → ")). "
          + "Ta bort ett \"under\".",
        "the concepts lie under each other in a ring: \(ids.joined(separator: " → ")). "
          + "Remove one \"under\"."
      )
    case .refersToItself(let id):
      (
        "\(quoted(id)) hänvisar till sig självt. Ta bort det.",
        "\(quoted(id)) refers to itself. Remove it."
      )
    case .noWords(let id):
      (
        "\(quoted(id)) har inga ord. Lägg till sv: eller en: med minst ett ord.",
        "\(quoted(id)) has no words. Add sv: or en: with at least one word."
      )
    case .notAWord(let text):
      (
        "\(quoted(text)) är inget ord. Skriv ett ord, flera ord efter varandra, eller en början "
          + "av ett ord med * sist.",
        "\(quoted(text)) isn't a word. Write a word, several words in a row, or the beginning of "
          + "a word with * last."
      )
    }
  }

  private func fileWords(_ kind: ProgrammeProblem.Kind) -> (sv: String, en: String)? {
    switch kind {
    case .tooLarge(let bytes, let limit):
      (
        "filen är \(bytes) byte, och en ordlista får vara högst \(limit). Är det rätt fil?",
        "the file is \(bytes) bytes, and a lexicon may be \(limit) at most. Is it the right file?"
      )
    case .empty:
      (
        "filen är tom. Börja med raden concepts:",
        "the file is empty. Begin with the line concepts:"
      )
    case .tooDeep:
      (
        "här ligger för många nivåer i varandra. Inget i en ordlista behöver det.",
        "there are too many levels within each other here. Nothing in a lexicon needs that."
      )
    case .severalDocuments:
      (
        "här börjar ett dokument till. En ordlista per fil: ta bort raden med ---.",
        "another document begins here. One lexicon a file: remove the line with ---."
      )
    default:
      nil
    }
  }
}
