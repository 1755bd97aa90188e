extension HintText {
  /// E-mail addresses.
  func mails() -> [FoundHint] {
    characters.indices.filter { characters[$0] == "@" }.compactMap { at in
      var start = at
      while start > 0, isOfMail(characters[start - 1]) { start -= 1 }
      var end = at + 1
      while end < characters.count, isOfMail(characters[end]) { end += 1 }
      while end > at, !isLetterOrNumber(at: end - 1) { end -= 1 }
      guard end > at else { return nil }
      let host = characters[(at + 1)..<end].split(separator: ".")
      guard start < at, host.count > 1, let last = host.last, last.count > 1,
        last.allSatisfy(\.isLetter)
      else { return nil }
      return hint(.mail, start..<end)
    }
  }

  private func isOfMail(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "._%+-".contains(character)
  }

  /// Streets with a number: "Storgatan 5", "Norra vägen 12 B", "12 Mill Lane".
  func streets() -> [FoundHint] {
    let words = self.words
    return words.indices.compactMap { index in
      swedishStreet(at: index, words) ?? englishStreet(at: index, words)
    }
  }

  /// The words, by where they stand; nothing but spaces lies between two that follow each other on a line.
  private var words: [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for index in 0...characters.count {
      if isLetterOrNumber(at: index) {
        start = start ?? index
      } else if let first = start {
        words.append(first..<index)
        start = nil
      }
    }
    return words
  }

  /// Whether two words that follow each other are parted by a space only.
  private func follows(_ words: [Range<Int>], _ index: Int) -> Bool {
    guard index > 0, index < words.count else { return false }
    let between = characters[words[index - 1].upperBound..<words[index].lowerBound]
    return between == [" "] || between == ["\u{A0}"]
  }

  private func isCapital(_ word: Range<Int>) -> Bool { characters[word.lowerBound].isUppercase }

  /// A house's number: up to four digits, perhaps a letter.
  private func isHouse(_ word: Range<Int>) -> Bool {
    let digits = characters[word].prefix(while: \.isNumber)
    let rest = characters[word].dropFirst(digits.count)
    return (1...4).contains(digits.count) && digits.first != "0" && rest.count < 2
  }

  private func swedishStreet(at index: Int, _ words: [Range<Int>]) -> FoundHint? {
    let word = String(characters[words[index]]).lowercased()
    guard let ending = swedishEndings.first(where: { word.hasSuffix($0) }),
      follows(words, index + 1), isHouse(words[index + 1])
    else { return nil }
    var first = words[index].lowerBound
    if word == ending || !isCapital(words[index]) {
      // "Norra vägen 3": the street is named by the word before.
      guard word == ending, follows(words, index), isCapital(words[index - 1]) else { return nil }
      first = words[index - 1].lowerBound
    }
    // A date or a time goes on: "Storgatan 3 mars", "Norra vägen 3.30".
    let end = words[index + 1].upperBound
    if end + 1 < characters.count, ".:".contains(characters[end]),
      characters[end + 1].isNumber
    {
      return nil
    }
    return hint(.street, first..<end)
  }

  private func englishStreet(at index: Int, _ words: [Range<Int>]) -> FoundHint? {
    guard englishEndings.contains(String(characters[words[index]])), follows(words, index),
      isCapital(words[index - 1])
    else { return nil }
    var first = index - 1
    if first > 0, follows(words, first), isCapital(words[first - 1]) { first -= 1 }
    guard first > 0, follows(words, first), isHouse(words[first - 1]) else { return nil }
    return hint(.street, words[first - 1].lowerBound..<words[index].upperBound)
  }
}

private let swedishEndings = [
  "gatan", "vägen", "gränden", "gränd", "stigen", "torget", "allén", "backen", "esplanaden",
  "kajen",
]
private let englishEndings: Set = [
  "Street", "Road", "Avenue", "Lane", "Drive", "Terrace", "Crescent",
]
