package import TillDiCore

/// Every phrase for people, in the language they are spoken to in.
///
/// Each table is one extension with one exhaustive switch, both languages side by side, so that a new case
/// without words doesn't compile and a phrase can be read aloud beside its twin.
///
/// ```swift
/// print(Words(.swedish).name(of: ListKind.support))  // Stöd
/// ```
package struct Words: Hashable, Sendable {
  /// The language of every phrase.
  package let language: Language

  /// Speaks a language.
  package init(_ language: Language) {
    self.language = language
  }

  /// The one of two phrases that is in this language.
  package func pick(_ swedish: String, _ english: String) -> String {
    switch language {
    case .swedish: swedish
    case .english: english
    }
  }

  /// What masked words are replaced with, unless somebody says otherwise.
  package var mask: String { pick("[en person]", "[a person]") }
}
