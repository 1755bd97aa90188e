extension String {
  /// The text with soft hyphens in its long words, where a syllable begins: whoever breaks the line there shows a
  /// hyphen, and nobody breaks a word anywhere.
  ///
  /// ```swift
  /// print("Måltidsbeställningssystemet".softlyBroken)  // Mål·tids·be·ställ·nings·sys·te·met
  /// ```
  ///
  /// Swedish and English syllables begin with the last consonant before a vowel, or with two or three that begin words;
  /// no piece is shorter than three letters. Addresses and whatever else has other signs in it is left alone.
  package var softlyBroken: String {
    guard utf8.count >= Self.longWord else { return self }
    var text = ""
    var word: [Character] = []
    for character in self {
      if character.isLetter {
        word.append(character)
      } else {
        text += Self.broken(word)
        word = []
        text.append(character)
      }
    }
    return text + Self.broken(word)
  }

  private static let longWord = 16

  private static func broken(_ word: [Character]) -> String {
    guard word.count >= longWord else { return String(word) }
    var pieces = ""
    var last = 0
    for index in 3..<word.count - 3 + 1 where index - last >= 3 && begins(word, at: index) {
      pieces += String(word[last..<index]) + "\u{AD}"
      last = index
    }
    return pieces + String(word[last...])
  }

  /// Whether a syllable begins there.
  private static func begins(_ word: [Character], at index: Int) -> Bool {
    guard !isVowel(word[index]), let vowel = word[index...].firstIndex(where: isVowel) else {
      return false
    }
    let start = String(word[index..<vowel]).lowercased()
    let before = String(word[index - 1]).lowercased()
    // The longest that may begin a syllable begins it, so that "str" stays whole.
    let isLonger = openings.contains(before + start)
    return (start.count == 1 || openings.contains(start)) && !isLonger
      && word[..<index].contains(where: isVowel)
  }

  private static func isVowel(_ letter: Character) -> Bool {
    "aeiouyåäöéAEIOUYÅÄÖ".contains(letter)
  }

  /// What begins a syllable in Swedish beside one consonant; an s before other letters mostly ends the word before, as
  /// in `livsmedel` and `arbetsmiljö`.
  private static let openings: Set<String> = [
    "bl", "br", "ch", "dr", "fl", "fr", "gl", "gr", "kl", "kn", "kr", "kv", "pl", "pr", "sk", "skj",
    "skr", "skv", "sp", "spr", "st", "stj", "str", "tj", "tr", "tv", "th", "sh", "ph",
  ]
}
