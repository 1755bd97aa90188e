/// How the parts of a document look in a word processor: the page on paper, as far as that form can say it.
struct DOCXStyles: Sendable {
  private let sheet: DOCXSheet
  private let language: String

  init(_ document: Document) {
    sheet = DOCXSheet(paper: document.paper)
    language = document.localeCode
  }

  /// The part as it is written.
  var xml: XML {
    .of("w:styles", ["xmlns:w": DOCXNames.word], [defaults] + paragraphs + letters + [tables])
  }

  /// The styles of `styles.xml` must not call for letters that a computer lacks: these two are where Word is, and have
  /// twins of the same widths elsewhere.
  private var font: String { "Calibri" }
  private var typewriterFont: String { "Consolas" }

  private var defaults: XML {
    let size = String(sheet.bodySize)
    return .of(
      "w:docDefaults", [:],
      [
        .of(
          "w:rPrDefault", [:],
          [
            .of(
              "w:rPr", [:],
              [
                fonts(font), .value("w:color", Drawing.Ink.ink.onPaper), .value("w:sz", size),
                .value("w:szCs", size),
                .of(
                  "w:lang",
                  ["w:val": language, "w:eastAsia": language, "w:bidi": "ar-SA"]),
              ])
          ]),
        .of("w:pPrDefault"),
      ])
  }

  private func fonts(_ name: String) -> XML {
    .of(
      "w:rFonts",
      ["w:ascii": name, "w:hAnsi": name, "w:eastAsia": name, "w:cs": name])
  }

  // MARK: Paragraphs

  private var paragraphs: [XML] {
    let line = sheet.lineHeight
    return [
      style(
        .normal, "Normal", basedOn: nil,
        [
          .of("w:widowControl"), .of("w:suppressAutoHyphens"),
          spacing(before: 0, after: sheet.air(7), line: line),
        ] + (sheet.paper.setting == .poster ? [.value("w:jc", "center")] : []))
    ] + (1...6).map { heading($0) } + [
      style(
        .bullet, "List Bullet",
        [.of("w:keepLines"), spacing(before: 0, after: sheet.air(4), line: line)]),
      style(
        .number, "List Number",
        [.of("w:keepLines"), spacing(before: 0, after: sheet.air(4), line: line)]),
      style(
        .quote, "Quote",
        [
          borders(("w:left", .line, 24, 10)),
          spacing(before: 0, after: sheet.air(7), line: line), .of("w:ind", ["w:left": "240"]),
        ]),
      style(
        .caption, "caption",
        [.of("w:keepLines"), spacing(before: sheet.air(3), after: sheet.air(12), line: line)],
        [.value("w:color", Drawing.Ink.soft.onPaper)] + size(sheet.bodySize - 2)),
      style(
        .preformatted, "HTML Preformatted",
        [
          .of(
            "w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": Drawing.Ink.tint.onPaper]),
          spacing(before: 0, after: sheet.air(8), line: 240),
        ],
        [fonts(typewriterFont), .of("w:noProof")] + size(sheet.bodySize - 4)),
      style(
        .footer, "footer", [spacing(before: 0, after: 0, line: 240), .value("w:jc", "right")],
        [.value("w:color", Drawing.Ink.soft.onPaper)] + size(18)),
      style(
        .calloutTitle, "Callout Title", isOwn: true,
        [.of("w:keepNext"), spacing(before: 0, after: sheet.air(4), line: line)],
        [.of("w:b"), .of("w:bCs")] + size(sheet.calloutTitleSize)),
      style(
        .tableText, "Table Text", isOwn: true,
        [.value("w:suppressAutoHyphens", 0), spacing(before: 0, after: 0, line: 252)] + leading,
        size(sheet.tableSize)),
      style(
        .tableHeading, "Table Heading", isOwn: true,
        [
          .of("w:keepNext"), .value("w:suppressAutoHyphens", 0),
          spacing(before: 0, after: 0, line: 252),
        ] + leading,
        [.of("w:b"), .of("w:bCs")] + size(sheet.tableHeadingSize)),
      style(
        .term, "Term", isOwn: true, [spacing(before: 0, after: 0, line: 252)],
        [.value("w:color", Drawing.Ink.soft.onPaper)] + size(sheet.bodySize - 1)),
      style(
        .figure, "Figure", isOwn: true,
        [spacing(before: sheet.air(6), after: sheet.air(6), line: 240)]),
      style(
        .rule, "Rule", isOwn: true,
        [
          borders(("w:bottom", .line, 6, 1)),
          spacing(before: 0, after: sheet.air(16), line: 240),
        ], size(8)),
      style(
        .writingLine, "Writing Line", isOwn: true,
        [
          borders(("w:bottom", .soft, 4, 0)),
          .of(
            "w:spacing",
            [
              "w:before": "0", "w:after": "0", "w:line": String(sheet.writingLine),
              "w:lineRule": "exact",
            ]),
        ]),
      style(
        .gap, "Gap", isOwn: true,
        [
          .of(
            "w:spacing",
            [
              "w:before": "0", "w:after": "0", "w:line": String(max(40, sheet.air(9))),
              "w:lineRule": "exact",
            ])
        ], size(4)),
    ]
  }

  /// Where all else stands in the middle, the text of a table must say where it begins.
  private var leading: [XML] {
    sheet.paper.setting == .poster ? [.value("w:jc", "left")] : []
  }

  private func heading(_ level: Int) -> XML {
    var settings: [XML] = [.of("w:keepNext"), .of("w:keepLines")]
    // The accent above a section, as on the page.
    if level == 2 { settings.append(borders(("w:top", .accent, 12, 6))) }
    settings.append(.of("w:suppressAutoHyphens"))
    let (before, after): (Double, Double) =
      switch level {
      case 1: (0, 14)
      case 2: (22, 7)
      case 3: (14, 4)
      default: (10, 3)
      }
    settings.append(spacing(before: sheet.air(before), after: sheet.air(after), line: 259))
    settings.append(.value("w:outlineLvl", level - 1))
    var look: [XML] = [.of("w:b"), .of("w:bCs")]
    if level > 3 { look.append(.value("w:color", Drawing.Ink.soft.onPaper)) }
    return style(
      .heading(level: level), "heading \(level)", next: .normal, settings,
      look + size(sheet.headingSize(level: level)))
  }

  private func spacing(before: Int, after: Int, line: Int) -> XML {
    .of(
      "w:spacing",
      [
        "w:before": String(before), "w:after": String(after), "w:line": String(line),
        "w:lineRule": "auto",
      ])
  }

  private func size(_ halfPoints: Int) -> [XML] {
    [.value("w:sz", halfPoints), .value("w:szCs", halfPoints)]
  }

  private func borders(_ border: (StaticString, Drawing.Ink, width: Int, space: Int)) -> XML {
    .of(
      "w:pBdr", [:],
      [
        .of(
          border.0,
          [
            "w:val": "single", "w:sz": String(border.width), "w:space": String(border.space),
            "w:color": border.1.onPaper,
          ])
      ])
  }

  private func style(
    _ style: DOCXParagraph.Style, _ name: String, isOwn: Bool = false,
    basedOn: DOCXParagraph.Style? = .normal, next: DOCXParagraph.Style? = nil, _ settings: [XML],
    _ look: [XML] = []
  ) -> XML {
    var attributes = [
      XML.Attribute(name: "w:type", value: "paragraph"),
      XML.Attribute(name: "w:styleId", value: style.rawValue),
    ]
    if style == .normal { attributes.insert(XML.Attribute(name: "w:default", value: "1"), at: 1) }
    if isOwn { attributes.append(XML.Attribute(name: "w:customStyle", value: "1")) }
    var parts: [XML] = [.value("w:name", name)]
    if let basedOn { parts.append(.value("w:basedOn", basedOn.rawValue)) }
    if let next { parts.append(.value("w:next", next.rawValue)) }
    parts.append(.of("w:qFormat"))
    parts.append(.of("w:pPr", [:], settings))
    if !look.isEmpty { parts.append(.of("w:rPr", [:], look)) }
    return .element("w:style", attributes, parts)
  }

  // MARK: Letters and tables

  private var letters: [XML] {
    func character(_ id: String, _ name: String, _ look: [XML]) -> XML {
      .of(
        "w:style", ["w:type": "character", "w:styleId": id],
        [.value("w:name", name), .of("w:rPr", [:], look)])
    }
    return [
      .of(
        "w:style",
        ["w:type": "character", "w:default": "1", "w:styleId": "DefaultParagraphFont"],
        [.value("w:name", "Default Paragraph Font")]),
      character(
        "Hyperlink", "Hyperlink",
        [.value("w:color", Drawing.Ink.accent.onPaper), .value("w:u", "single")]),
      character(
        "HTMLCode", "HTML Code",
        [
          fonts(typewriterFont), .of("w:noProof"),
          .of(
            "w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": Drawing.Ink.tint.onPaper]),
        ]),
    ]
  }

  private var tables: XML {
    .of(
      "w:style", ["w:type": "table", "w:default": "1", "w:styleId": "TableNormal"],
      [.value("w:name", "Normal Table")])
  }
}
