/// A language whose words are known well enough to see two forms of one word as the same.
package enum MatchingLanguage: String, Sendable, CaseIterable {
  case swedish = "sv"
  case english = "en"
}
