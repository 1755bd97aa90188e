/// Takes the inflection off Swedish words, by the rules of the Snowball project's Swedish stemmer.
///
/// Two endings are added that it leaves, since they are how people name things they all know:
/// "plattan" and "systemet".
///
/// ```swift
/// SwedishStemmer.stem("larmen")  // "larm"
/// ```
///
/// The letters are UTF-8 in lower case. Linear in the length of the word.
enum SwedishStemmer {
  /// The stem of a word.
  static func stem(_ word: [UInt8]) -> [UInt8] {
    var word = word
    let start = region(of: word)
    guard start < word.count else { return word }
    if !removeEnding(&word, from: start) { removeDefinite(&word, from: start) }
    removeDoubled(&word, from: start)
    removeDerivation(&word, from: start)
    return word
  }

  /// Where the part begins that endings may be taken from: after the first consonant that follows a
  /// vowel, and never before the fourth letter.
  private static func region(of word: [UInt8]) -> Int {
    let letters = Letters(word)
    var index = 0
    while index < letters.count, !letters.isVowel(index) { index += 1 }
    while index < letters.count, letters.isVowel(index) { index += 1 }
    let after = max(index + 1, 3)
    return after < letters.count ? letters.offset(after) : word.count
  }

  private static let endings: [[UInt8]] = [
    "a", "arna", "erna", "heterna", "orna", "ad", "e", "ade", "ande", "arne", "are", "aste", "en",
    "anden", "aren", "heten", "ern", "ar", "er", "heter", "or", "as", "arnas", "ernas", "ornas",
    "es", "ades", "andes", "ens", "arens", "hetens", "erns", "at", "andet", "het", "ast",
  ].map { Array($0.utf8) }.sorted { $0.count > $1.count }

  private static let beforeS = Set("bcdfghjklmnoprtvy".utf8)

  /// Whether there was one, a mere s of the genitive aside.
  private static func removeEnding(_ word: inout [UInt8], from start: Int) -> Bool {
    if let ending = endings.first(where: { word.ends(with: $0, from: start) }) {
      word.removeLast(ending.count)
      return true
    }
    if word.count > start, word.last == UInt8(ascii: "s"), word.count >= 2,
      beforeS.contains(word[word.count - 2])
    {
      word.removeLast()
    }
    return false
  }

  private static let definite: [[UInt8]] = ["an", "et", "ans", "ets"].map { Array($0.utf8) }

  /// Words that end so and are no definite forms: "aktivitet", "budget".
  private static let notDefinite: [[UInt8]] =
    ["itet", "dget", "paket", "planet", "internet"].map { Array($0.utf8) }

  private static func removeDefinite(_ word: inout [UInt8], from start: Int) {
    guard !notDefinite.contains(where: { word.ends(with: $0, from: 0) }) else { return }
    if let ending = definite.first(where: { word.ends(with: $0, from: start) }) {
      word.removeLast(ending.count)
    }
  }

  private static let doubled: [[UInt8]] =
    ["dd", "gd", "nn", "dt", "gt", "kt", "tt"].map { Array($0.utf8) }

  private static func removeDoubled(_ word: inout [UInt8], from start: Int) {
    if doubled.contains(where: { word.ends(with: $0, from: start) }) { word.removeLast() }
  }

  private static let derivations: [(ending: [UInt8], removed: Int)] = [
    ("fullt", 1), ("löst", 1), ("lig", 3), ("els", 3), ("ig", 2),
  ].map { (Array($0.0.utf8), $0.1) }

  private static func removeDerivation(_ word: inout [UInt8], from start: Int) {
    if let rule = derivations.first(where: { word.ends(with: $0.ending, from: start) }),
      word.count - rule.removed >= 4
    {
      // "hemlig" is not "hem", nor "billig" "bil".
      word.removeLast(rule.removed)
    }
  }
}

/// The letters of a word in UTF-8, to count by letter.
private struct Letters {
  private let word: [UInt8]
  private let offsets: [Int]

  init(_ word: [UInt8]) {
    self.word = word
    offsets = word.indices.filter { word[$0] & 0xC0 != 0x80 }
  }

  var count: Int { offsets.count }

  func offset(_ index: Int) -> Int { offsets[index] }

  func isVowel(_ index: Int) -> Bool {
    let offset = offsets[index]
    if word[offset].isVowel { return true }
    // å, ä and ö.
    return word[offset] == 0xC3 && offset + 1 < word.count
      && [0xA5, 0xA4, 0xB6].contains(word[offset + 1])
  }
}

extension [UInt8] {
  /// Whether the bytes end so, with the ending wholly at or after an offset.
  func ends(with ending: [UInt8], from start: Int) -> Bool {
    let first = count - ending.count
    guard first >= start, first >= 0 else { return false }
    for index in ending.indices where self[first + index] != ending[index] { return false }
    return true
  }
}
