import TextShape

/// A word of a text: its letters in lower case, and where in the text it stands.
struct Word {
  /// UTF-8 in lower case.
  var letters: [UInt8]
  /// The place among the scalars of the text in NFC.
  var range: Range<Int>
}

/// Reads the words of texts: runs of letters and digits, whatever the script.
enum WordReader {
  /// The words of a text in order; none for a text without a letter or digit.
  ///
  /// Linear in the length of the text, which should be in NFC.
  static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var letters: [UInt8] = []
    var position = 0
    var start = 0
    for scalar in text.unicodeScalars {
      if letters.isEmpty { start = position }
      if !append(scalar, to: &letters), !letters.isEmpty {
        words.append(Word(letters: letters, range: start..<position))
        letters.removeAll(keepingCapacity: true)
      }
      position += 1
    }
    if !letters.isEmpty { words.append(Word(letters: letters, range: start..<position)) }
    return words
  }

  /// Adds a letter or digit in lower case; gives false for anything else.
  private static func append(_ scalar: Unicode.Scalar, to letters: inout [UInt8]) -> Bool {
    switch scalar.value {
    case 0x61...0x7A, 0x30...0x39:
      letters.append(UInt8(truncatingIfNeeded: scalar.value))
    case 0x41...0x5A:
      letters.append(UInt8(truncatingIfNeeded: scalar.value + 0x20))
    case 0..<0x80:
      return false
    case 0xC0...0xDE where scalar.value != 0xD7:
      letters.append(0xC3)
      letters.append(UInt8(truncatingIfNeeded: 0x80 + (scalar.value - 0xC0) + 0x20))
    case 0xDF...0xFF where scalar.value != 0xF7:
      letters.append(0xC3)
      letters.append(UInt8(truncatingIfNeeded: 0x80 + (scalar.value - 0xC0)))
    default:
      let properties = scalar.properties
      // A vowel sign above or below a letter belongs to the word, but can't begin one.
      let isMark =
        properties.generalCategory == .nonspacingMark
        || properties.generalCategory == .spacingMark
      guard properties.isAlphabetic || properties.numericType != nil || (isMark && !letters.isEmpty)
      else { return false }
      letters.append(contentsOf: properties.lowercaseMapping.utf8)
    }
    return true
  }
}

/// What a word is like, whichever text it stands in: computed once for all the texts at hand.
struct WordKind {
  /// UTF-8 in lower case.
  let letters: [UInt8]
  /// Without its inflection.
  let stem: [UInt8]
  /// Whether it tells nothing of what a line is about.
  let isStopWord: Bool
}

/// All the different words of the texts at hand, each with a number.
struct Vocabulary {
  private(set) var kinds: [WordKind] = []
  private var numbers: [[UInt8]: Int32] = [:]
  private let stopWords: Set<[UInt8]>
  private let language: MatchingLanguage

  init(language: MatchingLanguage) {
    self.language = language
    stopWords = Set(StopWords.words(of: language).map { Array($0.utf8) })
  }

  /// The numbers of a text's words, in order; words not met before are added.
  mutating func numbers(of text: String) -> [Int32] {
    WordReader.words(of: cleaned(text).text).map { number(of: $0.letters) }
  }

  private mutating func number(of letters: [UInt8]) -> Int32 {
    if let number = numbers[letters] { return number }
    let number = Int32(kinds.count)
    numbers[letters] = number
    kinds.append(
      WordKind(
        letters: letters, stem: language.stem(letters),
        isStopWord: stopWords.contains(letters)))
    return number
  }
}

extension MatchingLanguage {
  /// A word without its inflection; UTF-8 in lower case.
  func stem(_ word: [UInt8]) -> [UInt8] {
    switch self {
    case .swedish: SwedishStemmer.stem(word)
    case .english: EnglishStemmer.stem(word)
    }
  }
}
