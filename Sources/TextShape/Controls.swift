extension Unicode.Scalar {
  /// Whether it is a control character (C0, DEL or C1), line feed and tab included.
  package var isControl: Bool {
    value < 0x20 || (0x7F..<0xA0).contains(value)
  }

  /// Whether a reader would take it for the end of a line: LF, VT, FF, CR, NEL, LS or PS.
  var endsLine: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}

extension String {
  /// The text with every control character replaced by one that can be seen and does nothing.
  ///
  /// For writers: no terminal, parser or spreadsheet can be steered by what is left, and nothing
  /// typed is lost. All line ends become LF, a tab a space, ESC becomes ␛, a C1 control or what is
  /// no character U+FFFD.
  /// A byte order mark, which a parser drops at the beginning of a file, becomes the word joiner
  /// that stands for the same.
  ///
  /// ```swift
  /// "röd \u{1B}[31m!".withControlsShown  // "röd ␛[31m!"
  /// ```
  package var withControlsShown: String {
    // Most texts are letters and the usual signs, and that their bytes say.
    if !utf8.contains(where: \.mayBeginControl) { return self }
    if !unicodeScalars.contains(where: { $0 != $0.shown }) { return self }
    var shown = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      defer { previous = scalar }
      if scalar == "\n", previous == "\r" { continue }
      shown.append(scalar.shown)
    }
    return String(shown)
  }
}

extension String {
  /// The text so that no terminal is steered by it, in the lines it has: for messages that quote what others wrote.
  ///
  /// Only LF and tab stay. Every other control is shown, a C1 control as the two characters that mean the same, and
  /// no invisible character turns letters around; a line with right-to-left letters is fenced in.
  ///
  /// ```swift
  /// "”röd\u{9B}31m\r” finns inte".harmless  // "”röd␛[31m␍” finns inte"
  /// ```
  package var harmless: String {
    if !utf8.contains(where: { $0.mayBeginControl && $0 != 0x0A || $0 >= 0xD6 }) { return self }
    var kept = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A: kept.append(scalar)
      case 0x80..<0xA0:
        kept.append("\u{241B}")
        kept.append(Unicode.Scalar(UInt8(scalar.value - 0x40)))
      case 0x2028, 0x2029: kept.append("\u{2424}")
      case ..<0x20: kept.append(Unicode.Scalar(0x2400 + scalar.value) ?? scalar.shown)
      default: kept.append(scalar.shown)
      }
    }
    return String(kept).withoutBidiBrackets.bidiIsolated
  }

  /// A name that is quoted in a message, on one line whatever stands in it.
  package var asQuoted: String { replacing("\r\n", with: "␤").replacing("\n", with: "␤") }
}

extension UInt8 {
  /// Whether a scalar that is shown as another may begin with this byte in UTF-8: ASCII's controls, C1, what ends a
  /// line, and what is no character.
  fileprivate var mayBeginControl: Bool {
    switch self {
    case ..<0x20, 0x7F, 0xC2, 0xE2, 0xEF...: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  fileprivate var shown: Unicode.Scalar {
    if endsLine { return "\n" }
    switch value {
    case 0x09: return " "
    // The block of control pictures has them in the order of the controls.
    case ..<0x20: return Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case 0x7F: return "\u{2421}"
    case 0x80..<0xA0: return "\u{FFFD}"
    case 0xFEFF: return "\u{2060}"
    // What Unicode keeps from being a letter for ever, XML and browsers refuse.
    case 0xFDD0...0xFDEF: return "\u{FFFD}"
    case let value where value & 0xFFFE == 0xFFFE: return "\u{FFFD}"
    default: return self
    }
  }
}
