/// The role among those said before that somebody means, however it was written this time.
///
/// ```swift
/// print(knownRole("måltidsbiträden", among: ["kock", "måltidsbiträde"]) ?? "")  // måltidsbiträde
/// ```
///
/// Upper and lower case are one, and so are one and several of a role, a hyphen and a space, and dots that were left
/// out. Nearest of all is a slip of the hand: a letter too many, too few, or two that changed places. One letter in the
/// place of another is no slip: *läkare* and *lärare* are two roles, and so are *rektor* and *lektor*. Where several
/// roles are equally near none of them is meant.
///
/// - Parameters:
///   - typed: What was written.
///   - known: The roles that were said, the first winning where one stands twice.
/// - Returns: The role as it was said; `nil` where it is a new one.
public func knownRole(_ typed: String, among known: [String]) -> String? {
  let sought = RoleShape(typed)
  let shapes = known.map { (role: $0, shape: RoleShape($0)) }
  if let same = shapes.first(where: { $0.shape.words == sought.words }) { return same.role }
  if let same = shapes.first(where: { $0.shape.isSame(as: sought) }) { return same.role }
  let near = shapes.filter { $0.shape.isNear(sought) }
  // One that was said both as one and as several is still one role.
  guard let first = near.first, near.allSatisfy({ $0.shape.isSame(as: first.shape) }) else {
    return nil
  }
  return first.role
}

/// A role as words without case and dots, each with the words it may be a form of.
private struct RoleShape {
  let words: [String]
  private let bases: [Set<String>]

  init(_ role: String) {
    words = role.lowercased().split { $0.isWhitespace || "-–/.".contains($0) }.map { word in
      String(word.map { Self.plain[$0] ?? $0 })
    }
    bases = words.map(Self.bases)
  }

  /// Whether word by word both may be forms of one.
  func isSame(as other: Self) -> Bool {
    words.count == other.words.count
      && zip(bases, other.bases).allSatisfy { !$0.isDisjoint(with: $1) }
  }

  /// Whether a slip of the hand in one word lies between them.
  func isNear(_ other: Self) -> Bool {
    guard words.count == other.words.count else { return false }
    let apart = words.indices.filter { bases[$0].isDisjoint(with: other.bases[$0]) }
    guard let word = apart.first, apart.count == 1 else { return false }
    return bases[word].contains { one in
      other.bases[word].contains { isOneSlip(one, from: $0) }
    }
  }

  private static let plain: [Character: Character] = [
    "å": "a", "ä": "a", "ö": "o", "é": "e", "è": "e", "ü": "u",
  ]

  /// The word and what it may be several of, or the one that was told of: *kocken*, *kockar*, *nurses*.
  private static func bases(of word: String) -> Set<String> {
    var bases: Set<String> = [word]
    for (ending, others) in endings where word.count >= ending.count + 3 && word.hasSuffix(ending) {
      for other in others { bases.insert(word.dropLast(ending.count) + other) }
    }
    return bases
  }

  /// Endings of Swedish and English words for roles, with what stands there in the singular.
  private static let endings: [(String, [String])] = [
    ("orna", ["a"]), ("or", ["a"]), ("arna", ["", "e", "are"]), ("ar", ["", "e"]),
    ("erna", ["", "er"]), ("er", [""]), ("ier", ["ie"]), ("na", [""]), ("en", [""]), ("n", [""]),
    ("et", [""]), ("t", [""]), ("an", ["a"]), ("mannen", ["man"]), ("men", ["man"]),
    ("s", [""]), ("es", [""]), ("ies", ["y"]),
  ]
}

/// Whether one letter more, one less, or two neighbours that changed places make one word of another; both must be
/// long enough for that to be no word of its own.
private func isOneSlip(_ one: String, from other: String) -> Bool {
  let (short, long) =
    one.count <= other.count ? (Array(one), Array(other)) : (Array(other), Array(one))
  guard short.count >= 7, long.count - short.count <= 1, short != long else { return false }
  let start = zip(short, long).prefix { $0 == $1 }.count
  if long.count > short.count { return short[start...] == long[(start + 1)...] }
  guard start + 1 < short.count else { return false }
  return short[start] == long[start + 1] && short[start + 1] == long[start]
    && short[(start + 2)...] == long[(start + 2)...]
}
