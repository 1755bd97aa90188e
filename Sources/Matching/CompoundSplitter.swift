/// Splits compounds into parts that are words of their own: "golvlarm" into "golv" and "larm".
///
/// Swedish writes compounds as one word, with an s or a changed vowel between ("arbetsschema",
/// "gatubelysning"). A part is known from a list of stems. One known part is enough where it is
/// long and what is left over looks like a word.
///
/// A split takes time in the square of the word's length, whatever the number of known stems.
struct CompoundSplitter {
  /// Stems by the hash of their letters.
  private let known: Set<UInt64>

  /// Takes the stems that may be parts.
  init(known: some Sequence<[UInt8]>) {
    self.known = Set(known.filter { $0.count >= 3 }.map { $0[...].hash })
  }

  /// The stems of the parts, in order; none where the word is no compound.
  func parts(of stem: [UInt8]) -> [[UInt8]] {
    guard stem.count >= 6, stem.count <= 60 else { return [] }
    return split(stem[...])?.map(Array.init) ?? []
  }

  private func split(_ word: ArraySlice<UInt8>) -> [ArraySlice<UInt8>]? {
    guard word.count >= 6 else { return nil }
    var half: [ArraySlice<UInt8>]?
    // The longest head first: in "trygghetslarmknapp" it is "larmknapp" if that is known.
    for index in (word.startIndex + 3)...(word.endIndex - 3) where word[index] & 0xC0 != 0x80 {
      let (modifier, head) = (word[..<index], word[index...])
      guard !Self.prefixes.contains(modifier.hash), !Self.suffixes.contains(head.hash) else {
        continue
      }
      let knowsHead = isKnown(head)
      let modifierStem = stem(ofModifier: modifier, isSure: knowsHead)
      if let modifierStem, knowsHead { return [modifierStem, head] }
      if knowsHead, head.count >= 5, looksLikeWord(modifier) {
        half = half ?? (split(modifier) ?? []) + [head]
      } else if let modifierStem, modifierStem.count >= 5, looksLikeWord(head) {
        half = half ?? [modifierStem] + (split(head) ?? [])
      }
    }
    return half
  }

  /// What begins and ends words that are no compounds: "förälder", "registrering".
  private static let prefixes = hashes("för före över under åter sam miss van upp till från mot")
  private static let suffixes = hashes("ring ling ning ering skap het sam bar iser")

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.utf8.split(separator: UInt8(ascii: " ")).map { Array($0)[...].hash })
  }

  private func isKnown(_ part: ArraySlice<UInt8>) -> Bool { known.contains(part.hash) }

  /// The stem that a first part goes back to, its joint taken away; where the head is known, also its
  /// inflection, as in "trygghets-larm".
  private func stem(ofModifier part: ArraySlice<UInt8>, isSure: Bool) -> ArraySlice<UInt8>? {
    if isKnown(part) { return part }
    guard part.count >= 4, let last = part.last else { return nil }
    let isJoined = last == UInt8(ascii: "s") || last.isVowel && last != UInt8(ascii: "i")
    let shorter = isJoined ? part.dropLast() : part
    if isKnown(shorter) { return shorter }
    guard isSure else { return nil }
    let stem = SwedishStemmer.stem(Array(shorter))
    return isKnown(stem[...]) ? stem[...] : nil
  }

  /// Four letters, a vowel among them.
  private func looksLikeWord(_ part: ArraySlice<UInt8>) -> Bool {
    part.count >= 4 && part.contains { $0.isVowel || $0 == 0xC3 }
  }
}

extension ArraySlice<UInt8> {
  /// 64-bit FNV-1a: the same in every run, unlike `Hasher`.
  var hash: UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in self { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return hash
  }
}

extension UInt8 {
  /// Whether it is a vowel of ASCII, in lower case.
  var isVowel: Bool {
    switch self {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default:
      false
    }
  }
}
