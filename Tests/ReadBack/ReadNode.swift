/// What another program read in a document: an element with what is in it.
///
/// ```swift
/// ReadNode("p", [ReadNode(text: "Stör")]).outline  // [OutlinePart("p", "Stör")]
/// ```
package struct ReadNode: Sendable, Hashable {
  package var name: String
  /// Text of its own; elements have their text in children.
  package var text: String
  package var children: [ReadNode]

  package init(_ name: String, text: String = "", _ children: [ReadNode] = []) {
    self.name = name
    self.text = text
    self.children = children
  }

  package init(text: String) {
    self.init("#text", text: text)
  }

  /// All letters in it, in order.
  package var allText: String { text + children.map(\.allText).joined() }

  /// Every element in it, itself first.
  package var everyNode: [ReadNode] { [self] + children.flatMap(\.everyNode) }

  /// The elements without a letter of text: what must be the same whatever was said.
  package var skeleton: ReadNode {
    ReadNode(name, children.filter { $0.name != "#text" && $0.name != "text" }.map(\.skeleton))
  }
}

/// One part of what a reader meets, from the first to the last.
package struct OutlinePart: Sendable, Hashable, CustomStringConvertible {
  package var kind: String
  package var text: String

  package init(_ kind: String, _ text: String) {
    self.kind = kind
    self.text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  package var description: String { "\(kind): \(text)" }
}
