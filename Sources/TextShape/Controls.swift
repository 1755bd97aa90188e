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
