extension Unicode.Scalar {
  /// Whether it is written from right to left, by the blocks Unicode keeps for such scripts.
  var isRightToLeft: Bool {
    switch value {
    case 0x0590...0x08FF, 0x200F, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF,
      0x1E800...0x1EFFF:
      true
    default: false
    }
  }

  /// Whether it opens or closes a stretch of its own direction, or turns letters around.
  var isBidiBracket: Bool {
    (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
  }
}

extension Substring {
  /// Whether the order in which the text is shown may differ from the order of its letters.
  package var hasBidi: Bool {
    // In UTF-8 all these begin with a byte from D6 on; Swedish ends at C3.
    utf8.contains { $0 >= 0xD6 }
      && unicodeScalars.contains { $0.isRightToLeft || $0.isBidiBracket }
  }
}

extension String {
  /// Whether the order in which the text is shown may differ from the order of its letters.
  package var hasBidi: Bool { self[...].hasBidi }

  /// The text fenced in so that its direction cannot leak into what stands around it.
  ///
  /// A line with right-to-left letters is set between FSI and PDI, so Arabic reads as it should
  /// amid Swedish. What an author opened and did not close is closed, a stray close is dropped,
  /// and the embeddings and overrides of old become isolates, since an override can show
  /// letters in another order than they have. Text without any of this is returned as it is.
  ///
  /// ```swift
  /// "Ring مريم".bidiIsolated  // "\u{2068}Ring مريم\u{2069}"
  /// ```
  package var bidiIsolated: String {
    guard hasBidi else { return self }
    // A line feed ends every isolate, so each line needs its own.
    return split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasBidi ? "\u{2068}" + $0.balancedBidi + "\u{2069}" : String($0) }
      .joined(separator: "\n")
  }

  /// The text without the invisible characters that open and close directions.
  ///
  /// For a writer that breaks lines: it isolates each piece after the break.
  package var withoutBidiBrackets: String {
    guard hasBidi else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.filter { !$0.isBidiBracket }))
  }
}

extension Substring {
  fileprivate var balancedBidi: String {
    var balanced = String.UnicodeScalarView()
    var depth = 0
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x202A, 0x202D, 0x2066:
        balanced.append("\u{2066}")
        depth += 1
      case 0x202B, 0x202E, 0x2067:
        balanced.append("\u{2067}")
        depth += 1
      case 0x2068:
        balanced.append(scalar)
        depth += 1
      case 0x202C, 0x2069:
        guard depth > 0 else { continue }
        balanced.append("\u{2069}")
        depth -= 1
      default:
        balanced.append(scalar)
      }
    }
    return String(balanced) + String(repeating: "\u{2069}", count: depth)
  }
}
