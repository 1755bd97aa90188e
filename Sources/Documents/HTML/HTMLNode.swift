/// A piece of a page: an element with what is in it, or text.
///
/// ```swift
/// let note = HTMLNode.element(.li, [.dir(.auto)], ["Fyra inloggningar <varje> dag"])
/// HTMLWriter().write(note)  // <li dir="auto">Fyra inloggningar &lt;varje&gt; dag</li>
/// ```
///
/// Tags and attributes are those named here and no others. None of them can fetch or run anything, so that
/// no tree can become a page that does.
package indirect enum HTMLNode: Sendable, Hashable {
  case element(HTMLTag, [HTMLAttribute] = [], [HTMLNode] = [])
  case text(String)
}

extension HTMLNode: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) {
    self = .text(text)
  }
}

extension HTMLNode {
  /// An element with what a closure builds in it.
  package static func element(
    _ tag: HTMLTag, _ attributes: [HTMLAttribute] = [], @HTMLBuilder _ children: () -> [HTMLNode]
  ) -> HTMLNode {
    .element(tag, attributes, children())
  }

  /// An element with somebody's words alone, which run in their own direction.
  package static func said(_ tag: HTMLTag, class name: String? = nil, _ text: String) -> HTMLNode {
    .element(tag, (name.map { [.class($0)] } ?? []) + [.dir(.auto)], [.text(text)])
  }
}

/// The elements a page is made of.
package enum HTMLTag: String, Sendable, CaseIterable {
  case article, bdi, body, div, footer, h1, h2, header, li, main, ol, p, section, span, ul
  case noscript
  case svg, path, rect
}

/// An attribute of an element.
package struct HTMLAttribute: Sendable, Hashable {
  package let name: String
  package let value: String

  private init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

extension HTMLAttribute {
  /// The direction of a text.
  package enum Direction: String, Sendable {
    case auto
    case leftToRight = "ltr"
  }

  /// What a style sheet knows the element by.
  package static func `class`(_ names: String) -> Self { Self(name: "class", value: names) }

  /// Which way the text runs; with `auto` by its first letter, fenced in from what stands around.
  package static func dir(_ direction: Direction) -> Self {
    Self(name: "dir", value: direction.rawValue)
  }

  /// Not shown, until a script shows it.
  package static var hidden: Self { Self(name: "hidden", value: "") }

  /// A picture that says nothing which the text doesn't.
  package static var decoration: Self { Self(name: "aria-hidden", value: "true") }

  /// Something for the page's own script.
  package static func data(_ name: StaticString, _ value: String) -> Self {
    Self(name: "data-\(name)", value: value)
  }

  /// Something of a drawing, such as its width.
  package static func drawn(_ name: Drawn, _ value: String) -> Self {
    Self(name: name.rawValue, value: value)
  }

  /// What a drawing is made with.
  package enum Drawn: String, Sendable, CaseIterable {
    case viewBox, preserveAspectRatio, width, height, d
  }
}

/// Lets a page's parts be written one under the other, with conditions and loops.
@resultBuilder
package enum HTMLBuilder {
  package static func buildExpression(_ node: HTMLNode) -> [HTMLNode] { [node] }
  package static func buildExpression(_ nodes: [HTMLNode]) -> [HTMLNode] { nodes }
  package static func buildBlock(_ parts: [HTMLNode]...) -> [HTMLNode] { parts.flatMap { $0 } }
  package static func buildOptional(_ part: [HTMLNode]?) -> [HTMLNode] { part ?? [] }
  package static func buildEither(first part: [HTMLNode]) -> [HTMLNode] { part }
  package static func buildEither(second part: [HTMLNode]) -> [HTMLNode] { part }
  package static func buildArray(_ parts: [[HTMLNode]]) -> [HTMLNode] { parts.flatMap { $0 } }
}
