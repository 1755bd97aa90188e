/// The sheet of paper a file for a word processor is set on; lengths in twentieths of a point, as that form has them.
struct DOCXSheet: Sendable, Hashable {
  let paper: Paper

  private static func length(millimetres: Double) -> Int { Int(millimetres * 1440 / 25.4) }

  /// A4.
  private var short: Int { 11906 }
  private var long: Int { 16838 }

  var width: Int { paper.orientation == .portrait ? short : long }
  var height: Int { paper.orientation == .portrait ? long : short }

  var top: Int { Self.length(millimetres: margins.top) }
  var side: Int { Self.length(millimetres: margins.side) }
  var bottom: Int { Self.length(millimetres: margins.bottom) }

  private var margins: (top: Double, side: Double, bottom: Double) {
    switch paper.setting {
    case .poster: return (14, 14, 14)
    case .compact: return (18, 18, 18)
    case .reading, .dense: break
    }
    return paper.orientation == .portrait ? (18, 18, 20) : (13, 15, 15)
  }

  /// What there is for text.
  var textWidth: Int { width - 2 * side }
  var textHeight: Int { height - top - bottom }

  /// A poster is one sheet, which needs no number.
  var hasPageNumbers: Bool { paper.setting != .poster }

  /// How large the letters of the running text are, in half points.
  var bodySize: Int {
    switch paper.setting {
    case .reading: 22
    case .compact: 21
    case .dense: 19
    case .poster: 36
    }
  }

  /// In the first place the title, in half points.
  func headingSize(level: Int) -> Int {
    let sizes: [Int] =
      switch paper.setting {
      case .reading: [40, 28, 24]
      case .compact: [32, 26, 22]
      case .dense: [30, 23, 20]
      case .poster: [80, 48, 40]
      }
    return level <= sizes.count ? sizes[level - 1] : bodySize
  }

  /// How large the letters of a table are, of what stands above its columns, and of a box's title; in half points.
  var tableSize: Int {
    switch paper.setting {
    case .poster: 40
    case .compact: bodySize
    case .reading, .dense: bodySize - 1
    }
  }
  var tableHeadingSize: Int { paper.setting == .poster ? 60 : tableSize }
  var calloutTitleSize: Int { paper.setting == .poster ? 46 : bodySize }

  /// How high a row of a table is at least; as its text, unless it hangs on a wall.
  var tableRow: Int? { paper.setting == .poster ? Self.length(millimetres: 17) : nil }

  /// Air, larger where there is room for it.
  func air(_ points: Double) -> Int {
    let part =
      switch paper.setting {
      case .reading, .poster: 1.0
      case .compact: 0.36
      case .dense: 0.5
      }
    return Int(points * 20 * part)
  }

  /// How high a line of running text is, 240 being as high as its letters ask for.
  var lineHeight: Int {
    switch paper.setting {
    case .reading, .poster: 276
    case .compact: 240
    case .dense: 254
    }
  }

  /// How high a row is that is filled in by hand, and a line that is written on.
  var formRow: Int {
    switch paper.setting {
    case .reading: Self.length(millimetres: 14)
    case .compact, .dense: Self.length(millimetres: 12)
    case .poster: Self.length(millimetres: 17)
    }
  }
  var writingLine: Int { Self.length(millimetres: 8.5) }

  /// How high a piece to cut out is, two above each other; `below` says that something stands above the first.
  func card(below: Bool) -> Int {
    (textHeight - Self.length(millimetres: below ? 32 : 10)) / 2
  }

  /// How high a photograph may be, so that it stands among what it belongs to.
  var photographHeight: Int { min(Self.length(millimetres: 95), pictureHeight) }

  /// How high a picture may be.
  var pictureHeight: Int {
    min(Self.length(millimetres: paper.setting == .poster ? 230 : 150), textHeight * 9 / 10)
  }
}

/// The colours of a document on paper, by what they are for: those of the page in daylight.
extension Drawing.Ink {
  /// As six hexadecimal digits.
  var onPaper: String {
    switch self {
    case .ink: "1B1A18"
    case .soft: "57534C"
    case .line: "D9D4CA"
    case .tint: "F4F1EA"
    case .accent: "0B5A56"
    case .warn: "8D390D"
    case .paper: "FFFFFF"
    }
  }
}
