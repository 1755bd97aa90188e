extension KeyParser {
  mutating func takeText(_ byte: UInt8) {
    if byte >= 0x20, byte != 0x7F {
      held.append(byte)
      return
    }
    endText(keepingCut: false)
    switch byte {
    case 0x1B: begin(.escape)
    case 0x09: keys.append(.tab)
    // What is typed before the terminal is ours has had its CR turned into LF.
    case 0x0A, 0x0D: keys.append(.enter)
    case 0x08, 0x7F: keys.append(.backspace)
    case 0x00: keys.append(.control(" "))
    case 0x01...0x1A: keys.append(.control(Character(Unicode.Scalar(byte + 0x60))))
    default: keys.append(.control(Character(Unicode.Scalar(byte + 0x40))))
    }
  }

  /// Turns the text that is held into keys; a character that is cut off may stay for its rest.
  mutating func endText(keepingCut: Bool) {
    guard !held.isEmpty else { return }
    let cut = keepingCut ? held.countOfCutCharacter : 0
    let text = String(decoding: held.dropLast(cut), as: UTF8.self)
    held.removeFirst(held.count - cut)
    for character in text where !character.hasControls {
      keys.append(textHasAlt ? Key(alt: character) : .text(character))
      textHasAlt = false
    }
    if cut == 0 { textHasAlt = false }
  }
}

extension Character {
  var hasControls: Bool {
    unicodeScalars.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) }
  }
}

extension [UInt8] {
  /// How many bytes at the end are the beginning of a character whose rest has not come.
  fileprivate var countOfCutCharacter: Int {
    for count in 1...3 where count <= self.count {
      let byte = self[self.count - count]
      if byte < 0x80 { return 0 }
      if byte < 0xC0 { continue }
      let whole =
        switch byte {
        case 0xC2..<0xE0: 2
        case 0xE0..<0xF0: 3
        case 0xF0..<0xF5: 4
        default: 0
        }
      return count < whole ? count : 0
    }
    return 0
  }
}
