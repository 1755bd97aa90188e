/// How a paragraph is set, beside what its style says; only what is not the style's own is written.
struct DOCXParagraph: Sendable {
  /// The styles a paragraph can have, by the identifiers they are known by in the file.
  enum Style: String, Sendable, CaseIterable {
    case normal = "Normal"
    case heading1 = "Heading1"
    case heading2 = "Heading2"
    case heading3 = "Heading3"
    case heading4 = "Heading4"
    case heading5 = "Heading5"
    case heading6 = "Heading6"
    case bullet = "ListBullet"
    case number = "ListNumber"
    case quote = "Quote"
    case caption = "Caption"
    case preformatted = "HTMLPreformatted"
    case footer = "Footer"
    case calloutTitle = "CalloutTitle"
    case tableText = "TableText"
    case tableHeading = "TableHeading"
    case term = "Term"
    case figure = "Figure"
    case rule = "Rule"
    case writingLine = "WritingLine"
    case gap = "Gap"

    /// The style of a heading; a level outside of 1 to 6 is taken as the nearest of these.
    static func heading(level: Int) -> Style {
      let styles: [Style] = [.heading1, .heading2, .heading3, .heading4, .heading5, .heading6]
      return styles[min(max(level, 1), styles.count) - 1]
    }
  }

  var style: Style
  var keepsWithNext = false
  var keepsLines = false
  var beginsSheet = false
  var isInCell = false
  /// The list it is an item of, and how deep it stands there.
  var item: (list: Int, level: Int)?
  var isRightToLeft = false
  /// How far in it stands, and how far out of that its first line.
  var indent: (left: Int, right: Int, hanging: Int)?
  var alignment: Table.Alignment = .leading
  var runs: [XML] = []

  init(_ style: Style, _ runs: [XML] = []) {
    self.style = style
    self.runs = runs
  }

  /// The paragraph as it is written; its settings stand in the order the form prescribes.
  ///
  /// It is packed: a long document is many paragraphs.
  var xml: XML {
    var settings: [XML] = []
    if style != .normal { settings.append(.value("w:pStyle", style.rawValue)) }
    if keepsWithNext, !isInCell || style == .tableHeading {
      settings.append(.of("w:keepNext"))
    } else if keepsWithNext {
      // Else the rows of a table would have to stay together with all that follows.
      settings.append(.value("w:keepNext", 0))
    }
    if keepsLines { settings.append(.of("w:keepLines")) }
    if beginsSheet { settings.append(.of("w:pageBreakBefore")) }
    if let item {
      settings.append(
        .of("w:numPr", [:], [.value("w:ilvl", item.level), .value("w:numId", item.list)]))
    }
    if isInCell, style == .heading2 {
      settings.append(.of("w:pBdr", [:], [.value("w:top", "nil")]))
    }
    if isRightToLeft { settings.append(.of("w:bidi")) }
    if isInCell, style.rawValue.hasPrefix("Heading") {
      settings.append(.of("w:spacing", ["w:before": "0"]))
    }
    if let indent {
      settings.append(
        .of(
          "w:ind",
          [
            "w:left": String(indent.left), "w:right": String(indent.right),
            "w:hanging": String(indent.hanging),
          ]))
    }
    switch alignment {
    case .leading: break
    case .center: settings.append(.value("w:jc", "center"))
    // In a paragraph from right to left, "right" is where its lines begin.
    case .trailing: settings.append(.value("w:jc", isRightToLeft ? "left" : "right"))
    }
    let paragraph = XML.of(
      "w:p", [:], (settings.isEmpty ? [] : [.of("w:pPr", [:], settings)]) + runs)
    return paragraph.packed
  }
}
