import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An element of an XML part, as a parser sees it.
final class XMLTree {
  let name: String
  let attributes: [String: String]
  fileprivate(set) var children: [XMLTree] = []
  /// The letters right in it.
  fileprivate(set) var text = ""

  fileprivate init(_ name: String, _ attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  struct Malformed: Error { let line: Int }

  /// Parses a part.
  static func parse(_ bytes: [UInt8]) throws -> XMLTree {
    let parser = XMLParser(data: Data(bytes))
    let builder = Builder()
    parser.delegate = builder
    guard parser.parse(), let root = builder.root else { throw Malformed(line: parser.lineNumber) }
    return root
  }

  /// All elements of a name, in order, at any depth.
  func all(_ name: String) -> [XMLTree] {
    (self.name == name ? [self] : []) + children.flatMap { $0.all(name) }
  }

  /// The first child of a name.
  subscript(_ name: String) -> XMLTree? { children.first { $0.name == name } }

  /// An attribute of a word processor's.
  var value: String? { attributes["w:val"] }

  private final class Builder: NSObject, XMLParserDelegate {
    var root: XMLTree?
    private var open: [XMLTree] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      let element = XMLTree(name, attributes)
      if let last = open.last { last.children.append(element) } else { root = element }
      open.append(element)
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      open.last?.text += string
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) { open.removeLast() }
  }
}
