/// The sequences of a terminal, written only where they change something.
struct Ink: Sendable {
  private(set) var bytes: [UInt8] = []
  let usesColor: Bool
  private(set) var isCursorHidden = false
  private var style: Style?
  private var place: Place?

  init(usesColor: Bool) { self.usesColor = usesColor }

  mutating func move(to place: Place) {
    if place == self.place { return }
    send("\u{1B}[\(place.row + 1);\(place.column + 1)H")
    self.place = place
  }

  mutating func write(_ cell: Cell, columns: Int) {
    bytes += Array(cell.text.utf8)
    place?.column += columns
    // The next place is stated again rather than trusted.
    if cell.isUncertain { place = nil }
  }

  mutating func apply(_ wanted: Style) {
    if wanted == style { return }
    // At the beginning everything is plain: whatever was drawn before ended so.
    if style == nil, wanted == .plain {
      style = wanted
      return
    }
    if wanted.link != style?.link { send(link(to: wanted.link)) }
    send("\u{1B}[0" + codes(of: wanted).map { ";\($0)" }.joined() + "m")
    style = wanted
  }

  mutating func hideCursor() {
    if isCursorHidden { return }
    send("\u{1B}[?25l")
    isCursorHidden = true
  }

  mutating func showCursor() {
    send("\u{1B}[?25h")
    isCursorHidden = false
  }

  mutating func clearScreen() {
    send("\u{1B}[0m\u{1B}[2J")
    style = .plain
  }

  mutating func clearLine() { send("\u{1B}[K") }

  /// Where what is written from here on leads; a control character ends the sequence, so an address with one leads nowhere.
  private func link(to address: String?) -> String {
    let isSafe = address?.utf8.allSatisfy { (0x21...0x7E).contains($0) } ?? false
    return "\u{1B}]8;;\(isSafe ? address ?? "" : "")\u{07}"
  }

  private func codes(of style: Style) -> [Int] {
    var codes: [Int] = []
    if style.isBold { codes.append(1) }
    if style.isDim { codes.append(2) }
    if style.isUnderlined { codes.append(4) }
    if style.isReversed { codes.append(7) }
    if usesColor, let color = style.color { codes.append(30 + color.rawValue) }
    return codes
  }

  private mutating func send(_ sequence: String) { bytes += Array(sequence.utf8) }
}

extension Cell {
  /// Whether terminals may disagree about how many cells the character takes.
  ///
  /// They agree on a letter, on a letter with accents, and on the ideographs; not on families, flags and newer
  /// signs, nor on scripts whose letters melt together.
  var isUncertain: Bool {
    guard let first = text.unicodeScalars.first, first.value >= 0x300 || text.utf8.count > 2 else {
      return false
    }
    if first.value < 0x500 {
      return text.unicodeScalars.dropFirst().contains { !(0x300..<0x370).contains($0.value) }
    }
    if text.unicodeScalars.count == 1 {
      switch first.value {
      // Dashes, quotation marks, arrows, lines and boxes; Chinese, Japanese and Korean.
      case 0x1E00...0x25FF, 0x2713...0x2718, 0x3000...0x9FFF, 0xAC00...0xD7A3: return false
      default: return true
      }
    }
    return true
  }
}
