package import Documents

/// A document as it lies in a file for a word processor, read back from its bytes.
package struct WordFile {
  package let parts: [String: XMLTree]
  package let names: [String]

  package init(_ document: Document) throws {
    let read = try StoredZipReader(DOCXWriter(generator: "test").write(document)).parts
    names = read.map(\.name)
    parts = try Dictionary(
      uniqueKeysWithValues: read.filter { !$0.name.hasPrefix("word/media/") }
        .map { ($0.name, try XMLTree.parse($0.bytes)) })
  }

  package init(_ blocks: [Block], title: String? = nil, paper: Paper = Paper()) throws {
    try self.init(Document(title: title, language: "sv", paper: paper, blocks: blocks))
  }

  package func part(_ name: String) throws -> XMLTree {
    guard let part = parts[name] else { throw Reader.Failure(description: "no \(name)") }
    return part
  }

  package var body: XMLTree {
    get throws {
      guard let body = try part("word/document.xml")["w:body"] else {
        throw Reader.Failure(description: "no body")
      }
      return body
    }
  }

  /// Each paragraph that has letters: its style, and what it says, line breaks as line feeds.
  package var said: [String] {
    get throws {
      try body.all("w:p").map { "\($0.style): \($0.letters)" }.filter { !$0.hasSuffix(": ") }
    }
  }
}

extension WordFile {
  /// The elements of the body in order, without those that only carry letters, and without what is inside pictures.
  package var skeleton: [String] {
    get throws { try body.skeleton }
  }
}

extension XMLTree {
  fileprivate var skeleton: [String] {
    let carriers: Set = [
      "w:br", "w:r", "w:t", "w:rtl", "w:bidi", "w:rPr", "w:pPr", "w:hyperlink", "w:rStyle", "w:b",
      "w:bCs", "w:i", "w:iCs",
    ]
    let own = carriers.contains(name) ? [] : [name]
    return name == "w:drawing" ? own : own + children.flatMap(\.skeleton)
  }

  /// The style of a paragraph.
  package var style: String { self["w:pPr"]?["w:pStyle"]?.value ?? "Normal" }

  /// What a paragraph says; what is in it again, such as a drawing, is left out.
  package var letters: String {
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
