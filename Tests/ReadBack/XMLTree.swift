import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An element of an XML part, as a parser sees it.
package final class XMLTree {
  package let name: String
  package let attributes: [String: String]
  /// The elements and the letters right in it, in order.
  fileprivate var content: [Content] = []

  fileprivate enum Content {
    case element(XMLTree)
    case letters(String)
  }

  /// The elements right in it.
  package var children: [XMLTree] {
    content.compactMap { content in
      guard case .element(let child) = content else { return nil }
      return child
    }
  }

  /// The letters right in it.
  package var text: String {
    content.reduce(into: "") { text, content in
      if case .letters(let letters) = content { text += letters }
    }
  }

  fileprivate init(_ name: String, _ attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  package struct Malformed: Error { let line: Int }

  /// Parses a part.
  package static func parse(_ bytes: [UInt8]) throws -> XMLTree {
    let parser = XMLParser(data: Data(bytes))
    let builder = Builder()
    parser.delegate = builder
    guard parser.parse(), let root = builder.root else { throw Malformed(line: parser.lineNumber) }
    return root
  }

  /// All elements of a name, in order, at any depth.
  package func all(_ name: String) -> [XMLTree] {
    (self.name == name ? [self] : []) + children.flatMap { $0.all(name) }
  }

  /// The first child of a name.
  package subscript(_ name: String) -> XMLTree? { children.first { $0.name == name } }

  /// An attribute of a word processor's.
  package var value: String? { attributes["w:val"] }

  private final class Builder: NSObject, XMLParserDelegate {
    var root: XMLTree?
    private var open: [XMLTree] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      let element = XMLTree(name, attributes)
      if let last = open.last { last.content.append(.element(element)) } else { root = element }
      open.append(element)
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      open.last?.content.append(.letters(string))
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) { open.removeLast() }
  }
}

extension XMLTree {
  /// The tree as what is compared with a document.
  package var readNode: ReadNode {
    ReadNode(
      name,
      content.map { content in
        switch content {
        case .element(let child): child.readNode
        case .letters(let letters): ReadNode(text: letters)
        }
      })
  }
}
