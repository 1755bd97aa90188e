/// What stands around the text of a file for a word processor.
struct DOCXFrame: Sendable {
  let document: Document
  let body: DOCXBody
  let generator: String

  private var sheet: DOCXSheet { body.sheet }

  // MARK: The package

  /// What each part is.
  var contentTypes: XML {
    let main = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    func usual(_ ending: String, _ type: String) -> XML {
      .of("Default", ["Extension": ending, "ContentType": type])
    }
    func part(_ name: String, _ type: String) -> XML {
      .of("Override", ["PartName": name, "ContentType": type])
    }
    return .of(
      "Types", ["xmlns": DOCXNames.contentTypes],
      [
        usual("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        usual("xml", "application/xml"), usual("jpeg", "image/jpeg"), usual("png", "image/png"),
        part("/word/document.xml", "\(main).document.main+xml"),
        part("/word/styles.xml", "\(main).styles+xml"),
        part("/word/numbering.xml", "\(main).numbering+xml"),
        part("/word/settings.xml", "\(main).settings+xml"),
        part("/word/footer1.xml", "\(main).footer+xml"),
        part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        part(
          "/docProps/app.xml",
          "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
      ])
  }

  private func relationship(
    _ id: String, _ type: String, _ target: String, isOutside: Bool = false
  ) -> XML {
    let attributes: KeyValuePairs<StaticString, String> =
      isOutside
      ? ["Id": id, "Type": type, "Target": target, "TargetMode": "External"]
      : ["Id": id, "Type": type, "Target": target]
    return .of("Relationship", attributes)
  }

  /// Where a reader begins.
  var relationships: XML {
    .of(
      "Relationships", ["xmlns": DOCXNames.packageRelationships],
      [
        relationship(
          "document", "\(DOCXNames.relationships)/officeDocument", "word/document.xml"),
        relationship(
          "core",
          "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
          "docProps/core.xml"),
        relationship(
          "app", "\(DOCXNames.relationships)/extended-properties", "docProps/app.xml"),
      ])
  }

  /// What the text refers to.
  var documentRelationships: XML {
    let base = DOCXNames.relationships
    return .of(
      "Relationships", ["xmlns": DOCXNames.packageRelationships],
      [
        relationship("styles", "\(base)/styles", "styles.xml"),
        relationship("numbering", "\(base)/numbering", "numbering.xml"),
        relationship("settings", "\(base)/settings", "settings.xml"),
        relationship("footer", "\(base)/footer", "footer1.xml"),
      ]
        + body.photographs.enumerated().map { number, photograph in
          relationship(
            "picture\(number + 1)", "\(base)/image",
            "media/\(number + 1).\(photograph.form.rawValue)")
        }
        + body.addresses.enumerated().map { number, address in
          relationship("link\(number + 1)", "\(base)/hyperlink", address, isOutside: true)
        })
  }

  /// What is known of the file: its title and its language.
  var core: XML {
    .of(
      "cp:coreProperties",
      [
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      ],
      (document.title.map { [.of("dc:title", [:], [.text($0)])] } ?? [])
        + [.of("dc:language", [:], [.text(document.localeCode)])])
  }

  /// Which program made it.
  var application: XML {
    .of(
      "Properties",
      ["xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"],
      [.of("Application", [:], [.text(generator)])])
  }

  // MARK: The text

  /// The text itself, with the sheet it stands on.
  func document(_ content: [XML]) -> XML {
    .of(
      "w:document",
      [
        "xmlns:w": DOCXNames.word, "xmlns:r": DOCXNames.relationships,
        "xmlns:wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "xmlns:pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "xmlns:mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "xmlns:wpg": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        "xmlns:wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
      ],
      [.of("w:body", [:], content + [section])])
  }

  private var section: XML {
    let size: KeyValuePairs<StaticString, String> =
      document.paper.orientation == .landscape
      ? ["w:w": String(sheet.width), "w:h": String(sheet.height), "w:orient": "landscape"]
      : ["w:w": String(sheet.width), "w:h": String(sheet.height)]
    let footer: [XML] =
      sheet.hasPageNumbers
      ? [.of("w:footerReference", ["w:type": "default", "r:id": "footer"])] : []
    return .of(
      "w:sectPr", [:],
      footer + [
        .of("w:pgSz", size),
        .of(
          "w:pgMar",
          [
            "w:top": String(sheet.top), "w:right": String(sheet.side),
            "w:bottom": String(sheet.bottom), "w:left": String(sheet.side), "w:header": "510",
            "w:footer": "510", "w:gutter": "0",
          ]),
      ])
  }

  /// The number of the sheet and how many there are, "2 (5)".
  var footer: XML {
    func field(_ name: String) -> [XML] {
      func mark(_ kind: String) -> XML {
        .of("w:r", [:], [.of("w:fldChar", ["w:fldCharType": kind])])
      }
      let code = XML.of("w:instrText", ["xml:space": "preserve"], [.text(" \(name) ")])
      return [
        mark("begin"), .of("w:r", [:], [code]), mark("separate"),
        .of("w:r", [:], [.letters("1")]), mark("end"),
      ]
    }
    return .of(
      "w:ftr", ["xmlns:w": DOCXNames.word],
      [
        DOCXParagraph(
          .footer,
          field("PAGE") + [.of("w:r", [:], [.letters(" (")])] + field("NUMPAGES")
            + [.of("w:r", [:], [.letters(")")])]
        ).xml
      ])
  }

  /// The lists: one with points, and for each with numbers one that begins where it says.
  var numbering: XML {
    func levels(_ format: String, text: (Int) -> String) -> [XML] {
      (0..<9).map { level in
        .of(
          "w:lvl", ["w:ilvl": String(level)],
          [
            .value("w:start", 1), .value("w:numFmt", format), .value("w:lvlText", text(level)),
            .value("w:lvlJc", "left"),
            .of(
              "w:pPr", [:],
              [.of("w:ind", ["w:left": String(360 * (level + 1)), "w:hanging": "360"])]),
            .of("w:rPr", [:], [.value("w:color", Drawing.Ink.soft.onPaper)]),
          ])
      }
    }
    func kind(_ id: Int, _ levels: [XML]) -> XML {
      .of(
        "w:abstractNum", ["w:abstractNumId": String(id)],
        [.value("w:multiLevelType", "hybridMultilevel")] + levels)
    }
    let points = ["•", "–", "·"]
    return .of(
      "w:numbering", ["xmlns:w": DOCXNames.word],
      [
        kind(0, levels("bullet") { points[$0 % points.count] }),
        kind(1, levels("decimal") { "%\($0 + 1)." }),
        .of("w:num", ["w:numId": "1"], [.value("w:abstractNumId", 0)]),
      ]
        + body.lists.enumerated().map { number, list in
          .of(
            "w:num", ["w:numId": String(number + 2)],
            [
              .value("w:abstractNumId", 1),
              .of(
                "w:lvlOverride", ["w:ilvl": String(list.level)],
                [.value("w:startOverride", list.start)]),
            ])
        })
  }

  /// What the program is told: this is a file of its own time, and it may break words.
  var settings: XML {
    .of(
      "w:settings", ["xmlns:w": DOCXNames.word],
      [
        .of("w:autoHyphenation"), .value("w:consecutiveHyphenLimit", 2),
        .value("w:hyphenationZone", 357), .value("w:characterSpacingControl", "doNotCompress"),
        .of(
          "w:compat", [:],
          [
            .of(
              "w:compatSetting",
              [
                "w:name": "compatibilityMode",
                "w:uri": "http://schemas.microsoft.com/office/word", "w:val": "15",
              ])
          ]),
        .of(
          "w:themeFontLang", ["w:val": document.localeCode]),
        .value("w:decimalSymbol", ","), .value("w:listSeparator", ";"),
      ])
  }
}
