import TillDiCore

extension Words {
  /// A role as one speaks of the one there is: `skyddsombudet`, `the safety representative`.
  ///
  /// One of several words, or whose form is not known, stays as it was written: wrongly bent it reads worse.
  package func definite(_ role: String) -> String {
    switch language {
    case .swedish:
      if role.contains(" ") { return role }
      let lower = role.lowercased()
      let ending = Self.definiteEndings.first { lower.hasSuffix($0.word) }
      return ending.map { role + $0.definite } ?? role
    case .english: return role.lowercased().hasPrefix("the ") ? role : "the \(role)"
    }
  }

  /// What the last part of a role ends in, and what makes it definite.
  private static let definiteEndings: [(word: String, definite: String)] = [
    ("ombud", "et"), ("råd", "et"), ("kontor", "et"), ("chef", "en"), ("are", "n"), ("tör", "en"),
    ("sköterska", "n"), ("nämnd", "en"), ("styrelse", "n"), ("ning", "en"), ("enhet", "en"),
    ("rektor", "n"), ("kock", "en"), ("pedagog", "en"), ("strateg", "en"), ("tekniker", "n"),
  ]
}
