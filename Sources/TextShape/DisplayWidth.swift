extension Unicode.Scalar {
  /// Columns a terminal gives the scalar on its own: 0, 1 or 2.
  ///
  /// As Unicode's East Asian Width (UAX #11) and the terminals built on it have it. A scalar of
  /// ambiguous width is narrow, as everywhere outside East Asian locales.
  package var displayWidth: Int {
    // Latin text never asks the Unicode tables.
    if value < 0x300 {
      return value < 0x20 || (0x7F..<0xA0).contains(value) || value == 0xAD ? 0 : 1
    }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .control, .format, .lineSeparator, .paragraphSeparator:
      return 0
    default:
      // The vowels and finals of Hangul join the two columns of the initial before them.
      if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return 0 }
      return isWide ? 2 : 1
    }
  }

  private var isWide: Bool {
    guard value >= 0x1100 else { return false }
    return properties.isEmojiPresentation || wideScalars.contains { $0.contains(value) }
  }
}

/// The wide and full-width scalars that are not emoji, small gaps of unassigned ones included.
private let wideScalars: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x303E,
  0x3041...0x3247, 0x3250...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
  0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF,
  0x1AFF0...0x1B2FF, 0x1D300...0x1D356, 0x1D360...0x1D376, 0x1F200...0x1F265, 0x20000...0x3FFFD,
]

extension Character {
  /// Columns a terminal gives the character, whatever it is made of.
  ///
  /// ```swift
  /// ("å" as Character).displayWidth  // 1, composed or not
  /// ("语" as Character).displayWidth  // 2
  /// ("👩‍🔧" as Character).displayWidth  // 2
  /// ```
  package var displayWidth: Int {
    if let ascii = asciiValue { return (0x20..<0x7F).contains(ascii) ? 1 : 0 }
    let scalars = unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.index(after: scalars.startIndex) == scalars.endIndex { return first.displayWidth }
    if isEmojiSequence(startingWith: first) { return 2 }
    return scalars.reduce(0) { $0 + $1.displayWidth }
  }

  /// A flag, a keycap, a family, a skin tone, or a sign asked to show as a picture.
  private func isEmojiSequence(startingWith first: Unicode.Scalar) -> Bool {
    guard first.properties.isEmoji else { return false }
    let asksForPicture = unicodeScalars.contains { $0.value == 0xFE0F }
    let asksForText = unicodeScalars.contains { $0.value == 0xFE0E }
    return asksForPicture || (first.properties.isEmojiPresentation && !asksForText)
      || unicodeScalars.contains { $0.properties.isEmojiModifier }
  }
}

extension StringProtocol {
  /// Whether it is Latin text that needs no look at how scalars join into characters: each is one.
  ///
  /// Nothing below U+0300 joins what stands before it, but a line feed after a carriage return; in UTF-8 U+0300
  /// begins with the byte CC.
  var isOneLetterEach: Bool { utf8.allSatisfy { $0 < 0xCC && $0 != 0x0D } }
}

extension Substring {
  /// Columns a terminal gives the text on one line; line feeds take none.
  package var displayWidth: Int {
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return utf8.count }
    if isOneLetterEach { return unicodeScalars.reduce(0) { $0 + $1.displayWidth } }
    return reduce(0) { $0 + $1.displayWidth }
  }
}

extension String {
  /// Columns a terminal gives the text on one line; line feeds take none.
  package var displayWidth: Int { self[...].displayWidth }
}
