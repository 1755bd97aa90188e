extension LineEditor {
  mutating func stepLeft() {
    guard let character = before.popLast() else { return }
    after = String(character) + after
  }

  mutating func stepRight() {
    guard !after.isEmpty else { return }
    before.append(after.removeFirst())
  }

  /// Puts the cursor after so many bytes of the text, or at the next whole character.
  mutating func go(toBytes count: Int) {
    let text = self.text
    var index = text.startIndex
    var passed = 0
    while index < text.endIndex, passed < count {
      let next = text.index(after: index)
      passed += text.utf8.distance(from: index, to: next)
      index = next
    }
    before = String(text[..<index])
    after = String(text[index...])
  }

  /// Moves the cursor on where it has come to stand inside a character.
  ///
  /// Whatever is put in or taken out can join its neighbours: an accent and a letter, two halves of a flag.
  mutating func settle() {
    go(toBytes: before.utf8.count)
  }

  /// The bytes before the word that the cursor is in or after.
  var startOfWord: Int {
    let rest = before.dropLast { !$0.isInWord }.dropLast(while: \.isInWord)
    return rest.utf8.count
  }

  /// The bytes before all that stands directly before the cursor without a space.
  var startOfWordUpToSpace: Int {
    before[...].dropLast(while: \.isWhitespace).dropLast { !$0.isWhitespace }.utf8.count
  }

  /// The bytes before the end of the word that the cursor is in or before.
  var endOfWord: Int {
    let rest = after.drop { !$0.isInWord }.drop(while: \.isInWord)
    return text.utf8.count - rest.utf8.count
  }
}

extension Character {
  fileprivate var isInWord: Bool { isLetter || isNumber || self == "_" }
}

extension StringProtocol where SubSequence == Substring {
  fileprivate func dropLast(while matches: (Character) -> Bool) -> Substring {
    guard let kept = lastIndex(where: { !matches($0) }) else {
      return self[startIndex..<startIndex]
    }
    return self[...kept]
  }
}
