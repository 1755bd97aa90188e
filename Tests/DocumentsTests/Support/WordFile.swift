import Documents
import Testing

/// A document as it lies in a file for a word processor, read back from its bytes.
struct WordFile {
  let parts: [String: XMLTree]
  let names: [String]

  init(_ document: Document) throws {
    let read = try StoredZipReader(DOCXWriter(generator: "test").write(document)).parts
    names = read.map(\.name)
    parts = try Dictionary(
      uniqueKeysWithValues: read.filter { !$0.name.hasPrefix("word/media/") }
        .map { ($0.name, try XMLTree.parse($0.bytes)) })
  }

  init(_ blocks: [Block], title: String? = nil, paper: Paper = Paper()) throws {
    try self.init(Document(title: title, language: "sv", paper: paper, blocks: blocks))
  }

  func part(_ name: String) throws -> XMLTree { try #require(parts[name]) }

  var body: XMLTree {
    get throws { try #require(try part("word/document.xml")["w:body"]) }
  }

  /// Each paragraph that has letters: its style, and what it says, line breaks as line feeds.
  var said: [String] {
    get throws {
      try body.all("w:p").map { "\($0.style): \($0.letters)" }.filter { !$0.hasSuffix(": ") }
    }
  }
}

extension XMLTree {
  /// The style of a paragraph.
  var style: String { self["w:pPr"]?["w:pStyle"]?.value ?? "Normal" }

  /// What a paragraph says; what is in it again, such as a drawing, is left out.
  var letters: String {
    children.map { child in
      switch child.name {
      case "w:t": child.text
      case "w:br": "\n"
      case "w:r", "w:hyperlink": child.letters
      default: ""
      }
    }.joined()
  }
}
