extension ScreenModel {
  mutating func takeSequence(_ bytes: ArraySlice<UInt8>) {
    let sequence = String(decoding: bytes.dropFirst(), as: UTF8.self)
    let isKnown =
      switch (sequence.first, sequence.last) {
      case ("[", "H"): move(numbers(in: sequence))
      case ("[", "m"): takeLook(numbers(in: sequence))
      case ("[", "J"): clear(numbers(in: sequence))
      case ("[", "K"): clearLine(numbers(in: sequence))
      case ("[", "h"): setMode(sequence, to: true)
      case ("[", "l"): setMode(sequence, to: false)
      case ("]", "\u{07}"): takeLink(sequence.dropFirst().dropLast())
      default: false
      }
    if !isKnown { unknown.append("␛" + sequence) }
  }

  /// A link begins, or ends where it has no address.
  private mutating func takeLink(_ command: Substring) -> Bool {
    guard command.hasPrefix("8;;") else { return false }
    if command.count > 3 { links.append(String(command.dropFirst(3))) }
    return true
  }

  /// The numbers between the bracket and the letter; `nil` where something else is there.
  private func numbers(in sequence: String) -> [Int]? {
    let inner = sequence.dropFirst().dropLast()
    if inner.isEmpty { return [] }
    let numbers = inner.split(separator: ";", omittingEmptySubsequences: false).map {
      $0.isEmpty ? 0 : Int($0)
    }
    return numbers.contains(nil) ? nil : numbers.compactMap { $0 }
  }

  private mutating func move(_ numbers: [Int]?) -> Bool {
    guard let numbers, numbers.count == 2 || numbers.isEmpty else { return false }
    let row = numbers.first ?? 1
    let column = numbers.last ?? 1
    // A place outside is a fault of the sender, even though terminals forgive it.
    guard (1...rows).contains(max(1, row)), (1...columns).contains(max(1, column)) else {
      return false
    }
    cursorRow = max(1, row) - 1
    cursorColumn = max(1, column) - 1
    isAfterLastColumn = false
    return true
  }

  private mutating func takeLook(_ numbers: [Int]?) -> Bool {
    guard let numbers else { return false }
    var isKnown = true
    for number in numbers.isEmpty ? [0] : numbers {
      switch number {
      case 0: look = ScreenCell()
      case 1: look.isBold = true
      case 2: look.isDim = true
      case 3: look.isItalic = true
      case 4: look.isUnderlined = true
      case 7: look.isReversed = true
      case 31...36: look.color = number - 30
      default: isKnown = false
      }
    }
    return isKnown
  }

  private mutating func clear(_ numbers: [Int]?) -> Bool {
    guard numbers == [2] else { return false }
    cells = Array(repeating: ScreenCell(), count: cells.count)
    clears += 1
    return true
  }

  private mutating func clearLine(_ numbers: [Int]?) -> Bool {
    guard numbers == [] || numbers == [0] else { return false }
    var first = cursorRow * columns + cursorColumn
    // A wide character that loses its second half loses both.
    while first > cursorRow * columns, cells[first].text.isEmpty { first -= 1 }
    for index in first..<(cursorRow + 1) * columns { cells[index] = ScreenCell() }
    return true
  }

  private mutating func setMode(_ sequence: String, to isOn: Bool) -> Bool {
    switch sequence.dropFirst().dropLast() {
    case "?7": wraps = isOn
    case "?25": isCursorVisible = isOn
    case "?2004": hasBracketedPaste = isOn
    case "?1049": showAlternate(isOn)
    default: return false
    }
    return true
  }

  private mutating func showAlternate(_ isOn: Bool) {
    if isOn, !isAlternate {
      main = SavedScreen(self)
      cells = Array(repeating: ScreenCell(), count: cells.count)
    } else if !isOn, let saved = main?.screen {
      cells = saved.cells
      cursorRow = saved.cursorRow
      cursorColumn = saved.cursorColumn
      main = nil
    }
    isAlternate = isOn
    isAfterLastColumn = false
  }
}
