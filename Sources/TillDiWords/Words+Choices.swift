extension Words {
  /// What an argument that is one of a few is called in Swedish: first as it is told, then as it may be written too.
  private static let choices: [String: [String]] = [
    "staff": [
      "personalen", "personal", "laget", "arbetslaget", "ta", "take", "stöd", "stör", "vill",
    ],
    "management": ["ledningen", "ledning", "chefen", "cheferna", "ge", "give", "kan"],
    "replies": ["svaren", "svar"],
    "joint": ["gemensamt", "båda", "both"],
    "board": ["nämnden", "nämnd", "styrelsen"],
    "now": ["nu", "nuläge", "nuläget"],
    "dream": ["dröm", "drömmen"],
    "way-in": ["väg-in", "vägar-in"],
    "sv": ["svenska", "swedish"],
    "en": ["engelska", "english"],
  ]

  /// The choice among some that a word means, in either language, or a number means by their order.
  package static func choice(_ word: String, among known: [String]) -> String? {
    let word = word.lowercased()
    if known.contains(word) { return word }
    let named = known.filter { choices[$0]?.contains(word) == true }
    if let name = named.first { return name }
    // What has no name of its own here, such as a file's form, has no number either.
    guard let number = Int(word), known.indices.contains(number - 1),
      choices[known[number - 1]] != nil
    else { return nil }
    return known[number - 1]
  }

  /// What a choice may be called beside its own name.
  package static func names(ofChoice choice: String) -> [String] { choices[choice] ?? [] }

  /// What a choice is called: `personalen`, `staff`.
  package func name(ofChoice choice: String) -> String {
    pick(Words.choices[choice]?.first ?? choice, choice)
  }
}
