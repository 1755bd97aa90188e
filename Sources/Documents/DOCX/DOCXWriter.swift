/// Writes a document as an Office Open XML file (ISO/IEC 29500), which word processors open, edit and file.
///
/// ```swift
/// let list = Document(title: "Det här stör", language: "sv") {
///   Block.bulletList(["Fyra inloggningar <varje> dag"])
/// }
/// try Data(DOCXWriter(generator: "tilldi").write(list)).write(to: file)
/// ```
///
/// Headings, lists, tables and captions have the styles a word processor knows by name, so that its own navigation and
/// table of contents work. No text becomes a field, a link or markup. The file names its program, its title and its
/// language and nothing else: neither who wrote it nor when, so the same document is the same bytes each time.
package struct DOCXWriter: Sendable {
  private let generator: String

  /// Takes the name of the program, which the file carries.
  package init(generator: String) {
    self.generator = generator
  }

  /// The whole file.
  ///
  /// - Complexity: O(*n*) in what the document holds.
  package func write(_ document: Document) -> [UInt8] {
    StoredZip(
      parts: parts(of: document).map { StoredZip.Part(name: $0.name, bytes: $0.bytes) }
    ).bytes
  }

  /// A drawing as it is written in a paragraph, in whatever the page has room for; nothing where it has no size.
  package func written(
    _ drawing: Drawing, alternative: String, on paper: Paper = Paper()
  ) -> String {
    var body = DOCXBody(Document(language: "", paper: paper, blocks: []))
    return body.written(drawing, alternative: alternative, in: body.sheet.textWidth)?.written ?? ""
  }

  /// What the file is put together from, each part with its name: XML, and photographs as they are.
  package func parts(of document: Document) -> [(name: String, bytes: [UInt8])] {
    var body = DOCXBody(document)
    let content = body.written(document.blocksWithTitle)
    let frame = DOCXFrame(document: document, body: body, generator: generator)
    return [
      ("[Content_Types].xml", frame.contentTypes.part),
      ("_rels/.rels", frame.relationships.part),
      ("docProps/core.xml", frame.core.part),
      ("docProps/app.xml", frame.application.part),
      ("word/document.xml", frame.document(content).part),
      ("word/_rels/document.xml.rels", frame.documentRelationships.part),
      ("word/styles.xml", DOCXStyles(document).xml.part),
      ("word/numbering.xml", frame.numbering.part),
      ("word/settings.xml", frame.settings.part),
      ("word/footer1.xml", frame.footer.part),
    ]
      + body.photographs.enumerated().map { number, photograph in
        ("word/media/\(number + 1).\(photograph.form.rawValue)", photograph.unturned)
      }
  }
}

extension Document {
  /// The language with the country whose spelling is meant, which a word processor needs for its dictionaries.
  var localeCode: String {
    switch language {
    case "sv": "sv-SE"
    case "en": "en-GB"
    default: language
    }
  }
}

/// The names by which XML parts know each other's vocabularies.
enum DOCXNames {
  static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let relationships =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let packageRelationships =
    "http://schemas.openxmlformats.org/package/2006/relationships"
  static let contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types"
}
