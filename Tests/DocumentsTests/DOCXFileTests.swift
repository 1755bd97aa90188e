import Documents
import ReadBack
import TextShape
import Testing

/// The file itself: whole, the same each time, and nobody's words as anything but letters.
@Suite struct DOCXFileTests {
  /// Somebody's words in every place a document has for them.
  private func document(saying text: String) -> Document {
    let said = Inlines.text(text)
    let lanes = Lanes(columns: [text], lanes: [Lanes.Lane(text, [Lanes.Mark(text)])])
    let photograph = Photograph(.png, bytes: [1], width: 9, height: 9, name: text)
    return Document(title: text, language: "sv") {
      Block.heading(level: 2, said)
      Block.paragraph([
        .strong(said), .emphasis(said), .code(text), .link(said, to: "https://a.se/" + text),
        .link(said, to: text),
      ])
      Block.bulletList([ListItem(said, blocks: [.numberedList([ListItem(said)])])])
      Block.table(Table(columns: [Table.Column(said)], rows: [[said, said]], for: .form))
      Block.quote([.paragraph(said)])
      Block.definitions([Definition(said, said)])
      Block.callout(Callout(title: said, blocks: [.preformatted(text)]))
      Block.figure(Figure(.lanes(lanes), caption: said, alternative: text))
      Block.figure(Figure(.photograph(photograph), caption: said, alternative: text))
      Block.columns([[.paragraph(said)]])
      Block.cards([[.paragraph(said)]])
    }
  }

  private static let hostile = [
    "Fyra inloggningar", "<w:p><w:r/></w:p>", "</w:t></w:r>", "R&D &amp; &#60;", "]]>",
    "<!-- x -->", "\" descr=\"y", "=cmd|'/c calc'!A0", "{ HYPERLINK \"http://a.se\" }",
    "{ INCLUDETEXT }", "DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe", "\u{13}PAGE\u{14}1\u{15}",
    "a\u{0}b\u{8}c\u{1B}[31m", "\u{1B}]8;;http://a.se\u{7}x", "a\r\nb\u{2028}c\u{85}d", "\t\ta",
    "a\u{202E}b", "\u{2066}\u{2067}", "Ring مريم i dag", "\u{FFFE}\u{FFFF}x", "\u{FEFF}a",
    "👩‍🔧 å\u{30A} Å", "   mellanslag   ", "a  b", String(repeating: "å", count: 100_000),
    "%s %n ${x} $(y) `z`", "ja\u{AD}visst", "\u{E000}\u{10FFFF}",
  ]

  @Test(arguments: hostile)
  func nothingAnybodyTypedIsMoreThanLetters(_ text: String) throws {
    let file = try WordFile(document(saying: text))
    let plain = try WordFile(document(saying: "x"))
    // The same elements, but for line breaks and the letters' direction.
    #expect(try file.skeleton == plain.skeleton)
    #expect(try file.body.all("w:instrText").isEmpty && file.body.all("w:fldSimple").isEmpty)
    let shown = shownLines(text)
    let first = try #require(try file.body.all("w:p").first)
    #expect(first.letters == shown.joined(separator: "\n"))
    let title = text.withControlsShown.bidiIsolated.withoutNoncharacters
    #expect(try file.part("docProps/core.xml")["dc:title"]?.text == title)
    let descriptions = try file.body.all("wp:docPr").compactMap { $0.attributes["descr"] }
    #expect(descriptions.last == title)
  }

  /// The lines of a text as they are to be read.
  private func shownLines(_ text: String) -> [String] {
    text.withControlsShown.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).bidiIsolated.withoutNoncharacters }
  }

  @Test func theFileIsAZipOfWholePartsWithoutTimes() throws {
    let bytes = DOCXWriter(generator: "test").write(document(saying: "Stör"))
    #expect(bytes == DOCXWriter(generator: "test").write(document(saying: "Stör")))
    let parts = try StoredZipReader(bytes).parts
    #expect(
      parts.map(\.name) == [
        "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "docProps/app.xml",
        "word/document.xml", "word/_rels/document.xml.rels", "word/styles.xml",
        "word/numbering.xml", "word/settings.xml", "word/footer1.xml", "word/media/1.png",
      ])
    #expect(Set(parts.map(\.stamp)) == [0x0021_0000])
    #expect(StoredZipReader.sum(Array("123456789".utf8)) == 0xCBF4_3926)
  }

  @Test func theFileTellsItsTitleItsLanguageAndItsProgramAndNothingElse() throws {
    let file = try WordFile(document(saying: "Stör"))
    #expect(
      try file.part("docProps/core.xml").children.map { [$0.name, $0.text] }
        == [["dc:title", "Stör"], ["dc:language", "sv-SE"]])
    #expect(
      try file.part("docProps/app.xml").children.map { [$0.name, $0.text] }
        == [["Application", "test"]])
    #expect(
      try WordFile(Document(language: "en", blocks: [])).part("docProps/core.xml").children
        .map { [$0.name, $0.text] } == [["dc:language", "en-GB"]])
  }

  @Test(arguments: [("sv", "sv-SE"), ("en", "en-GB"), ("fi", "fi")])
  func allTextHasItsLanguage(_ language: String, _ expected: String) throws {
    let file = try WordFile(Document(language: language, blocks: []))
    let languages = try file.part("word/styles.xml").all("w:lang").map { $0.attributes["w:val"] }
    #expect(languages == [expected])
    #expect(try file.part("word/settings.xml")["w:themeFontLang"]?.value == expected)
  }

  @Test func everythingThatIsReferredToIsThere() throws {
    let file = try WordFile(document(saying: "Stör"))
    let ids = try file.part("word/styles.xml").all("w:style").map { $0.attributes["w:styleId"] }
    for kind in ["w:pStyle", "w:rStyle"] {
      for style in try file.body.all(kind) { #expect(ids.contains(style.value)) }
    }
    let numbers = try file.part("word/numbering.xml").all("w:num").map { $0.attributes["w:numId"] }
    for number in try file.body.all("w:numId") { #expect(numbers.contains(number.value)) }
    let targets = try file.part("word/_rels/document.xml.rels").all("Relationship")
    for target in targets where target.attributes["TargetMode"] == nil {
      #expect(file.names.contains("word/" + (target.attributes["Target"] ?? "")))
    }
    let known = Set(targets.compactMap { $0.attributes["Id"] })
    let used = try file.body.all(where: { _ in true })
      .flatMap { [$0.attributes["r:id"], $0.attributes["r:embed"]] }.compactMap { $0 }
    #expect(!used.isEmpty && known.isSuperset(of: used))
    let types = try file.part("[Content_Types].xml").all("Override")
    for type in types {
      #expect(file.names.contains(String((type.attributes["PartName"] ?? "").dropFirst())))
    }
  }

  @Test func sheetsAreNumberedExceptAPoster() throws {
    let file = try WordFile([])
    let footer = try file.part("word/footer1.xml")
    #expect(footer.all("w:instrText").map(\.text) == [" PAGE ", " NUMPAGES "])
    #expect(footer.all("w:p").map(\.letters) == ["1 (1)"])
    #expect(try file.body.all("w:footerReference").count == 1)
    let poster = try WordFile([], paper: Paper(setting: .poster))
    #expect(try poster.body.all("w:footerReference").isEmpty)
  }

  @Test func aDenseSheetHasSmallerLetters() throws {
    func size(_ setting: Paper.Setting) throws -> Int {
      let styles = try WordFile([], paper: Paper(setting: setting)).part("word/styles.xml")
      return Int(styles.all("w:sz").first?.value ?? "") ?? 0
    }
    #expect(try [size(.dense), size(.reading), size(.poster)] == [19, 22, 36])
  }
}

extension XMLTree {
  /// All elements that fit, in order, at any depth.
  func all(where fits: (XMLTree) -> Bool) -> [XMLTree] {
    (fits(self) ? [self] : []) + children.flatMap { $0.all(where: fits) }
  }
}

extension String {
  /// The two scalars that XML has no spelling for are shown as one that says something was there.
  fileprivate var withoutNoncharacters: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { ["\u{FFFE}", "\u{FFFF}"].contains($0) ? "\u{FFFD}" : $0 }))
  }
}
