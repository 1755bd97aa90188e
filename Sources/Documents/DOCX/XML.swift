import TextShape

/// A piece of an XML part: an element with what is in it, or text.
///
/// ```swift
/// let run = XML.element("w:r", [], [.element("w:t", [], [.text("Fyra <inloggningar>")])])
/// run.written  // "<w:r><w:t>Fyra &lt;inloggningar&gt;</w:t></w:r>"
/// ```
///
/// Names are written into the program; only values and texts can be somebody's words, and these pass through the one
/// escaping there is.
indirect enum XML: Sendable {
  case element(StaticString, [Attribute], [XML])
  case text(String)

  /// A name with its value.
  struct Attribute: Sendable {
    let name: StaticString
    let value: String
  }

  /// An element with its attributes in the order they are given.
  static func of(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    _ children: [XML] = []
  ) -> XML {
    .element(name, attributes.map { Attribute(name: $0.key, value: $0.value) }, children)
  }

  /// An element of word processing whose one attribute is its value.
  static func value(_ name: StaticString, _ value: String) -> XML { of(name, ["w:val": value]) }

  /// An element of word processing whose one attribute is a number.
  static func value(_ name: StaticString, _ value: Int) -> XML { .value(name, String(value)) }

  /// The element and all that is in it.
  var written: String {
    var result = ""
    write(to: &result)
    return result
  }

  /// A whole part, with the declaration every part begins with.
  var part: [UInt8] {
    var result = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    write(to: &result)
    return Array(result.utf8)
  }

  private func write(to result: inout String) {
    switch self {
    case .text(let text): result += text.escapedForXML
    case .element(let name, let attributes, let children):
      result += "<\(name)"
      for attribute in attributes {
        result += " \(attribute.name)=\"\(attribute.value.escapedForXML)\""
      }
      if children.isEmpty {
        result += "/>"
      } else {
        result += ">"
        for child in children { child.write(to: &result) }
        result += "</\(name)>"
      }
    }
  }
}

extension String {
  /// The text as it may stand in XML: nothing in it is markup, a control or turns the letters around it.
  fileprivate var escapedForXML: String {
    let shown = withControlsShown.bidiIsolated
    guard shown.utf8.contains(where: \.mayMeanSomethingInXML) else { return shown }
    var result = ""
    for scalar in shown.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      // A parser would make it a space in a value.
      case "\n": result += "&#10;"
      // The two that XML has no spelling for.
      case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension UInt8 {
  fileprivate var mayMeanSomethingInXML: Bool {
    switch self {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "\n"), 0xEF:
      true
    default: false
    }
  }
}
