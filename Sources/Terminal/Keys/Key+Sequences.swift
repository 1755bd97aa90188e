extension Key {
  /// The key of a control sequence, by the byte that ends it; `nil` where there is none.
  init?(controlSequence final: UInt8, _ parameters: Parameters) {
    guard let numbers = parameters.numbers else { return nil }
    switch Character(Unicode.Scalar(final)) {
    case "~":
      // xterm, asked for more keys than others tell apart: ESC [ 27 ; held ; character ~
      if numbers.count == 3, numbers[0] == 27 {
        self.init(code: numbers[2], parameters.modifiers)
      } else {
        self.init(number: numbers.first ?? 0, parameters.modifiers)
      }
    // rxvt: with Ctrl, with Shift, with both.
    case "^": self.init(number: numbers.first ?? 0, .control)
    case "$": self.init(number: numbers.first ?? 0, .shift)
    case "@": self.init(number: numbers.first ?? 0, [.control, .shift])
    case "u": self.init(code: numbers.first ?? 0, parameters.modifiers)
    case "Z": self = .backTab
    case "a", "b", "c", "d":
      // rxvt: arrows with Shift, which mean the same here.
      self.init(arrow: final - 0x20, parameters.modifiers)
    case "P", "Q", "R", "S":
      // With other numbers than these it is an answer that tells where the cursor stands.
      guard numbers.isEmpty || (numbers.count == 2 && numbers[0] == 1) else { return nil }
      self.init(arrow: final, parameters.modifiers)
    default:
      guard numbers.count < 2 || numbers[0] <= 1 else { return nil }
      self.init(arrow: final, parameters.modifiers)
    }
  }

  /// The key of ESC O and a letter; `nil` where there is none.
  init?(singleShift final: UInt8, _ parameters: Parameters) {
    switch Character(Unicode.Scalar(final)) {
    // rxvt: arrows with Ctrl.
    case "a", "b", "c", "d": self.init(arrow: final - 0x20, .control)
    case "M": self = .enter
    case "I": self = .tab
    case "X": self = .text("=")
    // The keypad, where some program left it in its own mode: * + , - . / and the digits.
    case "j"..."y": self = .text(Character(Unicode.Scalar(final - 0x40)))
    default:
      // One number alone says what is held down, in some older terminals.
      let numbers = parameters.numbers ?? []
      let held = numbers.count == 1 ? Modifiers(rawValue: max(0, numbers[0] - 1)) : []
      self.init(arrow: final, parameters.modifiers.union(held))
    }
  }

  /// Arrows, Home, End and F1 to F4, by their letter.
  private init?(arrow letter: UInt8, _ modifiers: Modifiers) {
    switch Character(Unicode.Scalar(letter)) {
    case "A": self = .up
    case "B": self = .down
    case "C": self = modifiers.goesByWords ? .wordRight : .right
    case "D": self = modifiers.goesByWords ? .wordLeft : .left
    case "H": self = .home
    case "F": self = .end
    case "P": self = .function(1)
    case "Q": self = .function(2)
    case "R": self = .function(3)
    case "S": self = .function(4)
    default: return nil
    }
  }

  /// The keys that have a number, as the VT220 numbered them.
  private init?(number: Int, _ modifiers: Modifiers) {
    switch number {
    case 1, 7: self = .home
    case 4, 8: self = .end
    // Ctrl with Delete takes the word, as in every other text field.
    case 3: self = modifiers.goesByWords ? .alt("d") : .delete
    case 5: self = .pageUp
    case 6: self = .pageDown
    case 11...15: self = .function(number - 10)
    case 17...21: self = .function(number - 11)
    case 23...26: self = .function(number - 12)
    case 28, 29: self = .function(number - 13)
    case 31...34: self = .function(number - 14)
    default: return nil
    }
  }

  /// A character told by its number, with the keys held down.
  private init?(code: Int, _ modifiers: Modifiers) {
    guard let value = UInt32(exactly: code), let scalar = Unicode.Scalar(value) else { return nil }
    let character = Character(scalar)
    switch code {
    case 9: self = modifiers.contains(.shift) ? .backTab : .tab
    case 13: self = .enter
    case 27: self = .escape
    case 8, 127: self = modifiers.goesByWords ? .alt("\u{7F}") : .backspace
    // Where Unicode keeps no characters, terminals number their other keys.
    case 0..<32, 128..<160, 0xE000...0xF8FF: return nil
    default:
      if modifiers.contains(.control) {
        self = .control(character.lowercased().first ?? character)
      } else if modifiers.contains(.alt) {
        self = Key(alt: character)
      } else {
        self = .text(character)
      }
    }
  }

  /// Alt with a character; the two by which a Mac spells Alt with an arrow are that arrow.
  init(alt character: Character) {
    switch character {
    case "b": self = .wordLeft
    case "f": self = .wordRight
    default: self = .alt(character)
    }
  }
}
