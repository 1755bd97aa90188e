extension MatchingLanguage {
  /// A word in lower case without its inflection: "larmen" gives "larm".
  package func stem(of word: String) -> String {
    String(decoding: stem(WordReader.words(of: word).first?.letters ?? []), as: UTF8.self)
  }

  /// The parts of a compound as stems, where they are known or stand out: none for other words.
  ///
  /// English compounds are written apart, so they have no parts here.
  package func parts(of word: String, known: [String]) -> [String] {
    guard self == .swedish else { return [] }
    let stems = known.flatMap { WordReader.words(of: $0) }.map { stem($0.letters) }
    return CompoundSplitter(known: CommonParts.stems.union(stems))
      .parts(of: Array(stem(of: word).utf8))
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
