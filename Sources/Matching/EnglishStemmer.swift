/// Takes plurals, tenses and the commonest endings off English words.
///
/// ```swift
/// EnglishStemmer.stem("ordering")  // "order"
/// ```
///
/// It is lighter than Porter's: it keeps apart what only shares a root ("policy" and "police"). The
/// letters are UTF-8 in lower case. Linear in the length of the word.
enum EnglishStemmer {
  /// The stem of a word.
  static func stem(_ word: [UInt8]) -> [UInt8] {
    guard word.count > 3 else { return word }
    var word = word
    removePlural(&word)
    removeTense(&word)
    removeDerivation(&word)
    if word.count > 3, word.last == UInt8(ascii: "e") { word.removeLast() }
    if word.count > 2, word.last == UInt8(ascii: "y"), !word[word.count - 2].isVowel {
      word[word.count - 1] = UInt8(ascii: "i")
    }
    return word
  }

  private static func removePlural(_ word: inout [UInt8]) {
    if word.ends(with: Array("ies".utf8), from: 2) {
      word.removeLast(3)
      word.append(UInt8(ascii: "y"))
    } else if word.ends(with: Array("sses".utf8), from: 0)
      || word.ends(with: Array("xes".utf8), from: 1)
      || word.ends(with: Array("ches".utf8), from: 1)
      || word.ends(with: Array("shes".utf8), from: 1)
    {
      word.removeLast(2)
    } else if word.last == UInt8(ascii: "s"), word.count > 3 {
      let before = word[word.count - 2]
      if ![UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i")].contains(before) {
        word.removeLast()
      }
    }
  }

  private static let staysDoubled = Set("lsz".utf8)

  private static func removeTense(_ word: inout [UInt8]) {
    for ending in ["ing", "ied", "ed"] {
      let ending = Array(ending.utf8)
      guard word.ends(with: ending, from: 3),
        word.dropLast(ending.count).indices.contains(where: { word[$0].isVowel })
      else { continue }
      word.removeLast(ending.count)
      if ending.count == 3, ending[0] == UInt8(ascii: "i"), ending[1] == UInt8(ascii: "e") {
        word.append(UInt8(ascii: "y"))
      }
      // "planning" has the n of "plan" twice, but "calling" has both l of "call".
      if word.count > 3, let last = word.last, last == word[word.count - 2],
        !word[word.count - 1].isVowel,
        !staysDoubled.contains(last)
      {
        word.removeLast()
      }
      return
    }
  }

  private static let derivations: [[UInt8]] =
    ["ment", "ness", "ation", "ly", "able"].map { Array($0.utf8) }

  private static func removeDerivation(_ word: inout [UInt8]) {
    if let ending = derivations.first(where: { word.ends(with: $0, from: 4) }) {
      word.removeLast(ending.count)
    }
  }
}
