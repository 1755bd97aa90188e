import Matching
import Testing

/// Likeness of letters against the numbers of a library that many trust.
@Suite struct LettersTests {
  /// The numbers are scikit-learn's (1.9.1), both lists fitted together.
  ///
  ///     v = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5)); v.fit(first + second)
  ///     (v.transform(first) @ v.transform(second).T).toarray()
  @Test func sameAsTheFloor() {
    let first = ["larm golvet larm", "golvlarm ringer", "å"]
    let second = ["larmet ringer högt", "gul gård å", "سلام"]
    let expected: [[Float]] = [
      [0.230746, 0.0, 0.0], [0.400122, 0.0, 0.0], [0.0, 0.207135, 0.0],
    ]
    let match = Matcher(lexicon: Lexicon(), language: .swedish, tuning: .lettersOnly)
      .match(first, second)
    for (row, numbers) in expected.enumerated() {
      for (found, number) in zip(match.likeness(of: row), numbers) {
        #expect(abs(found - number) < 1e-5, "\(row): \(found) is not \(number)")
      }
    }
  }

  @Test("Case, punctuation and how å is written make no difference")
  func whatDoesNotMatter() {
    let matcher = Matcher(lexicon: Lexicon(), language: .swedish)
    let plain = matcher.scores(["golvlarm på gården"], ["larm gård"])[0, 0]
    #expect(plain > 0)
    for text in ["GOLVLARM, på gården!", "\u{201D}Golvlarm\u{201D} – på ga\u{30A}rden…"] {
      #expect(matcher.scores([text], ["Larm (gård)"])[0, 0] == plain)
    }
  }
}
