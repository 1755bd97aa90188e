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
  /// An element that is written already.
  case bytes([UInt8])

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
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The same element as the bytes it is written in, which take a fraction of the tree's memory.
  var packed: XML {
    var bytes: [UInt8] = []
    // As much as a paragraph with a line or two of text.
    bytes.reserveCapacity(480)
    write(to: &bytes)
    return .bytes(bytes)
  }

  /// A whole part, with the declaration every part begins with.
  var part: [UInt8] {
    var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8)
    write(to: &bytes)
    return bytes
  }

  private func write(to bytes: inout [UInt8]) {
    switch self {
    case .text(let text): bytes.append(escapedForXML: text)
    case .bytes(let written): bytes += written
    case .element(let name, let attributes, let children):
      bytes.append(UInt8(ascii: "<"))
      bytes.append(name)
      for attribute in attributes {
        bytes.append(UInt8(ascii: " "))
        bytes.append(attribute.name)
        bytes.append("=\"")
        bytes.append(escapedForXML: attribute.value)
        bytes.append(UInt8(ascii: "\""))
      }
      if children.isEmpty {
        bytes.append("/>")
      } else {
        bytes.append(UInt8(ascii: ">"))
        for child in children { child.write(to: &bytes) }
        bytes.append("</")
        bytes.append(name)
        bytes.append(UInt8(ascii: ">"))
      }
    }
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ code: StaticString) {
    code.withUTF8Buffer { append(contentsOf: $0) }
  }

  /// Adds a text as it may stand in XML: nothing in it is markup, a control or turns the letters around it.
  fileprivate mutating func append(escapedForXML text: String) {
    let shown = text.withControlsShown.bidiIsolated.utf8
    guard shown.contains(where: \.meansSomethingInXML) else { return append(contentsOf: shown) }
    for byte in shown {
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "<"): append("&lt;")
      case UInt8(ascii: ">"): append("&gt;")
      case UInt8(ascii: "\""): append("&quot;")
      // A parser would make it a space in a value.
      case UInt8(ascii: "\n"): append("&#10;")
      default: append(byte)
      }
    }
  }
}

extension UInt8 {
  fileprivate var meansSomethingInXML: Bool {
    switch self {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "\n"):
      true
    default: false
    }
  }
}
