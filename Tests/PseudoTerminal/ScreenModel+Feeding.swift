import TextShape

extension ScreenModel {
  /// Takes the next bytes, in whatever pieces they come.
  package mutating func feed(_ bytes: some Collection<UInt8>) {
    byteCount += bytes.count
    held += bytes
    var start = 0
    while start < held.count, let end = endOfPiece(from: start) {
      take(held[start..<end])
      start = end
    }
    held.removeFirst(start)
  }

  /// Where the control, sequence or run of text ends that begins at `start`; `nil` if bytes are missing.
  private func endOfPiece(from start: Int) -> Int? {
    let first = held[start]
    if first == 0x1B { return endOfSequence(from: start) }
    if first < 0x20 || first == 0x7F { return start + 1 }
    let end = held[start...].firstIndex { $0 < 0x20 || $0 == 0x7F } ?? held.count
    if end < held.count { return end }
    // At the end of what has come, a character may be cut off.
    var cut = end
    while cut > start, held[cut - 1] & 0xC0 == 0x80, end - cut < 3 { cut -= 1 }
    if cut > start, held[cut - 1] >= 0xC0 {
      let lead = held[cut - 1]
      let whole = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
      if end - cut + 1 < whole { return cut - 1 > start ? cut - 1 : nil }
    }
    return end
  }

  private func endOfSequence(from start: Int) -> Int? {
    guard start + 1 < held.count else { return nil }
    switch held[start + 1] {
    case UInt8(ascii: "["):
      return held[(start + 2)...].firstIndex { (0x40..<0x7F).contains($0) }.map { $0 + 1 }
    case UInt8(ascii: "]"):
      return held[(start + 2)...].firstIndex(of: 0x07).map { $0 + 1 }
    case UInt8(ascii: "("), UInt8(ascii: ")"):
      return start + 3 <= held.count ? start + 3 : nil
    default: return start + 2
    }
  }

  private mutating func take(_ piece: ArraySlice<UInt8>) {
    switch piece.first {
    case 0x1B: takeSequence(piece)
    case 0x07: bells += 1
    case 0x08:
      cursorColumn = max(0, cursorColumn - 1)
      isAfterLastColumn = false
    case 0x09: cursorColumn = min(columns - 1, (cursorColumn / 8 + 1) * 8)
    case 0x0A: lineFeed()
    case 0x0D:
      cursorColumn = 0
      isAfterLastColumn = false
    case .some(..<0x20), 0x7F: unknown.append(piece.map { String($0, radix: 16) }.joined())
    default:
      for character in String(decoding: piece, as: UTF8.self) { write(character) }
    }
  }

  private mutating func lineFeed() {
    isAfterLastColumn = false
    if cursorRow < rows - 1 {
      cursorRow += 1
    } else {
      cells.removeFirst(columns)
      cells += Array(repeating: ScreenCell(), count: columns)
    }
  }

  private mutating func write(_ character: Character) {
    let width = character.displayWidth
    if width == 0 { return joinBefore(character) }
    if isAfterLastColumn || cursorColumn + width > columns {
      if wraps {
        cursorColumn = 0
        lineFeed()
      } else {
        cursorColumn = max(0, columns - width)
        isAfterLastColumn = false
      }
    }
    put(character, width: min(width, columns))
    cursorColumn += width
    if cursorColumn >= columns {
      cursorColumn = columns - 1
      isAfterLastColumn = true
    }
  }

  private mutating func put(_ character: Character, width: Int) {
    let start = cursorRow * columns + cursorColumn
    let rowStart = cursorRow * columns
    let rowEnd = rowStart + columns
    var first = start
    while first > rowStart, cells[first].text.isEmpty { first -= 1 }
    var end = start + width
    while end < rowEnd, cells[end].text.isEmpty { end += 1 }
    // What is left of a character that was cut through is blank.
    for index in first..<end { cells[index] = ScreenCell() }
    for index in start..<start + width {
      cells[index] = look
      cells[index].text = index == start ? String(character) : ""
    }
  }

  /// An accent that came after its letter.
  private mutating func joinBefore(_ character: Character) {
    var index = cursorRow * columns + cursorColumn - (isAfterLastColumn ? 0 : 1)
    while index > cursorRow * columns, cells[index].text.isEmpty { index -= 1 }
    if index >= cursorRow * columns, index < cells.count { cells[index].text.append(character) }
  }
}
