extension KeyParser {
  /// One byte of a control sequence: parameters, then a byte that ends it (ECMA-48, 5.4).
  mutating func takeControlSequence(_ byte: UInt8, hasAlt: Bool) {
    switch byte {
    case UInt8(ascii: "[") where held.isEmpty:
      // The Linux console writes F1 to F5 as ESC [ [ A to E.
      held.append(byte)
    case UInt8(ascii: "$") where held.allSatisfy(\.isDigit) && !held.isEmpty:
      // rxvt ends its keys with a sign that elsewhere stands in the middle: Shift with Delete.
      endControlSequence(byte, hasAlt)
    case 0x20..<0x40: held.append(byte)
    case 0x40..<0x7F: endControlSequence(byte, hasAlt)
    default:
      // Broken off. What breaks it off is somebody's key.
      begin(.text)
      takeText(byte)
    }
  }

  mutating func takeSingleShift(_ byte: UInt8, hasAlt: Bool) {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ";"): held.append(byte)
    case 0x20..<0x7F:
      let parameters = Parameters(held, hasAlt: hasAlt)
      begin(.text)
      if let key = Key(singleShift: byte, parameters) { keys.append(key) }
    default:
      begin(.text)
      takeText(byte)
    }
  }

  private mutating func endControlSequence(_ final: UInt8, _ hasAlt: Bool) {
    let isConsole = held == [UInt8(ascii: "[")]
    let parameters = Parameters(held, hasAlt: hasAlt)
    let isBare = held.isEmpty
    begin(.text)
    if isConsole {
      if (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(final) {
        keys.append(.function(Int(final - UInt8(ascii: "A")) + 1))
      }
    } else if final == UInt8(ascii: "~"), parameters.first == 200 {
      begin(.paste)
    } else if final == UInt8(ascii: "M"), isBare {
      begin(.mouse)
    } else if let key = Key(controlSequence: final, parameters) {
      keys.append(key)
    }
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
