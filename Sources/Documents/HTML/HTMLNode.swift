import Foundation

/// A piece of a page: an element with what is in it, or text.
///
/// ```swift
/// let note = HTMLNode.element(.li, [.dir(.auto)], ["Fyra inloggningar <varje> dag"])
/// HTMLWriter().write(note)  // <li dir="auto">Fyra inloggningar &lt;varje&gt; dag</li>
/// ```
///
/// Tags and attributes are those named here and no others. None of them fetches or runs anything by itself, so that
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

extension HTMLNode {
  /// Whether a line end beside it would be seen as a space.
  var isPartOfLine: Bool {
    switch self {
    case .text: true
    case .element(let tag, _, _): tag.isPartOfLine
    }
  }
}

/// The elements a page is made of.
package enum HTMLTag: String, Sendable, CaseIterable {
  case article, bdi, body, div, footer, h1, h2, h3, h4, h5, h6, header, li, main, ol, p, section
  case span, ul
  case blockquote, dd, dl, dt, hr, pre, table, tbody, td, th, thead, tr
  case col, colgroup, figcaption, figure, img
  case a, br, code, em, strong
  case noscript
  case svg, ellipse, path, polygon, rect, text
}

extension HTMLTag {
  /// Whether it is a part of the line it stands in, so that a space beside it is seen.
  var isPartOfLine: Bool {
    switch self {
    case .a, .br, .code, .em, .strong: true
    default: false
    }
  }

  /// Whether nothing can be in it, so that it is never closed.
  var isVoid: Bool {
    switch self {
    case .br, .col, .hr, .img: true
    default: false
    }
  }
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

  /// Where a link leads: to an address that can do no more than show a page.
  package static func href(_ address: LinkAddress) -> Self {
    Self(name: "href", value: address.text)
  }

  /// The number a list begins with.
  package static func start(_ number: Int) -> Self { Self(name: "start", value: "\(number)") }

  /// A heading of all cells below it.
  package static var headsColumn: Self { Self(name: "scope", value: "col") }

  /// A box that can be reached by key, so that what is wider than the window can be scrolled.
  package static var reachable: Self { Self(name: "tabindex", value: "0") }

  /// How many columns a cell goes across.
  package static func across(columns: Int) -> Self { Self(name: "colspan", value: "\(columns)") }

  /// How wide a column is, as a part of the whole.
  package static func width(percent: Int) -> Self {
    Self(name: "style", value: "width: \(percent)%")
  }

  /// A picture that is inside the page, so that nobody is asked for it.
  package static func source(_ photograph: Photograph) -> Self {
    Self(
      name: "src",
      value: "data:image/\(photograph.form.rawValue);base64,"
        + Data(photograph.bytes).base64EncodedString())
  }

  /// What a picture shows, in words.
  package static func alternative(_ text: String) -> Self { Self(name: "alt", value: text) }

  /// A drawing, which is read as one thing: its words.
  package static var isPicture: Self { Self(name: "role", value: "img") }

  /// What an element is called by whoever reads it aloud.
  package static func label(_ text: String) -> Self { Self(name: "aria-label", value: text) }

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
    case cx, cy, points, rx, ry, x, y
    case fontSize = "font-size"
    case strokeDashArray = "stroke-dasharray"
    case strokeWidth = "stroke-width"
    case textAnchor = "text-anchor"
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
