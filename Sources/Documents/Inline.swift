/// A stretch of text within a line.
package enum Inline: Sendable, Hashable {
  /// Literal text: nothing in it is markup, a line feed is a line break.
  case text(String)
  case strong(Inlines)
  case emphasis(Inlines)
  /// Something to type or to recognise letter by letter.
  case code(String)
  case lineBreak
  /// Writers follow only `http`, `https` and `mailto`; with any other address only the text is left.
  case link(Inlines, to: String)
}

extension Inline: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) {
    self = .text(value)
  }
}

/// A run of inlines: the text of a paragraph, a heading or a cell.
///
/// Literals make the common case short; interpolated values are literal text too.
///
/// ```swift
/// let plain: Inlines = "Svar senast \(day)"
/// let mixed: Inlines = ["Svar senast ", .strong("3 mars"), "."]
/// mixed.plainText  // "Svar senast 3 mars."
/// ```
package struct Inlines: Sendable, Hashable {
  package var elements: [Inline]

  package init(_ elements: [Inline]) {
    self.elements = elements
  }

  package static func text(_ text: String) -> Inlines {
    Inlines([.text(text)])
  }

  package static func strong(_ inlines: Inlines) -> Inlines {
    Inlines([.strong(inlines)])
  }

  package static func emphasis(_ inlines: Inlines) -> Inlines {
    Inlines([.emphasis(inlines)])
  }

  package static func code(_ text: String) -> Inlines {
    Inlines([.code(text)])
  }

  package static func link(_ inlines: Inlines, to address: String) -> Inlines {
    Inlines([.link(inlines, to: address)])
  }

  package static func + (left: Inlines, right: Inlines) -> Inlines {
    Inlines(left.elements + right.elements)
  }

  package static func += (left: inout Inlines, right: Inlines) {
    left.elements += right.elements
  }

  /// Whether nothing would be seen: no inlines, or only empty ones.
  package var isEmpty: Bool {
    elements.allSatisfy { inline in
      switch inline {
      case .text(let text), .code(let text): text.isEmpty
      case .strong(let inner), .emphasis(let inner), .link(let inner, to: _): inner.isEmpty
      case .lineBreak: true
      }
    }
  }

  /// The letters without their emphasis, line breaks as line feeds.
  package var plainText: String {
    elements.reduce(into: "") { result, inline in
      switch inline {
      case .text(let text), .code(let text): result += text
      case .strong(let inner), .emphasis(let inner), .link(let inner, to: _):
        result += inner.plainText
      case .lineBreak: result += "\n"
      }
    }
  }
}

extension Inlines: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) {
    self = .text(value)
  }
}

extension Inlines: ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: Inline...) {
    self.init(elements)
  }
}
