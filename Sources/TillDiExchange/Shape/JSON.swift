import TillDiCore
import TillDiJournal

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A value of JSON whose keys keep the order they are given in.
///
/// ```swift
/// let line: JSON = .object([("rank", .whole(1)), ("text", .text("Larmen kommer direkt"))])
/// line["rank"]  // .whole(1)
/// String(decoding: line.written(.line), as: UTF8.self)  // {"rank":1,"text":"Larmen kommer direkt"}
/// ```
package indirect enum JSON: Sendable {
  case null
  case flag(Bool)
  case whole(Int)
  case number(Double)
  case text(String)
  case list([JSON])
  case object([(String, JSON)])

  /// The value of a key.
  package subscript(key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.0 == key }?.1
  }

  /// The same with the keys of every object in order.
  var sorted: JSON {
    switch self {
    case .list(let items): .list(items.map(\.sorted))
    case .object(let members):
      .object(
        members.sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }.map { ($0, $1.sorted) })
    default: self
    }
  }
}

extension JSON: Equatable {
  /// Whether they say the same; the order of keys says nothing.
  package static func == (first: JSON, second: JSON) -> Bool {
    first.sorted.written(.line) == second.sorted.written(.line)
  }
}

// MARK: Written

extension JSON {
  /// Where spaces and line ends fall.
  package enum Layout: Sendable {
    /// On one line, without spaces.
    case line
    /// As people read it: two spaces deeper at each level.
    case file
    /// As Foundation's encoder lays it out.
    case data
    /// As people read it, its lists on one line.
    case schema

    fileprivate var colon: String {
      switch self {
      case .line: ":"
      case .data: " : "
      case .file, .schema: ": "
      }
    }
  }

  /// The bytes of it.
  package func written(_ layout: Layout) -> [UInt8] {
    var bytes: [UInt8] = []
    write(layout, "\n", to: &bytes)
    return bytes
  }

  /// `margin` is the line end and the spaces of the level.
  private func write(_ layout: Layout, _ margin: String, to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes += "null".utf8
    case .flag(let flag): bytes += (flag ? "true" : "false").utf8
    case .whole(let number): bytes += "\(number)".utf8
    case .number(let number): bytes += "\(number)".utf8
    case .text(let text): Self.quote(text, layout, to: &bytes)
    case .list(let items) where layout == .schema:
      bytes += "[".utf8
      for (index, item) in items.enumerated() {
        if index > 0 { bytes += ", ".utf8 }
        item.write(layout, margin, to: &bytes)
      }
      bytes += "]".utf8
    case .list(let items):
      Self.fence("[", items, "]", layout, margin, to: &bytes) { $0.write(layout, $1, to: &$2) }
    case .object(let members):
      Self.fence("{", members, "}", layout, margin, to: &bytes) { member, margin, bytes in
        Self.quote(member.0, layout, to: &bytes)
        bytes += layout.colon.utf8
        member.1.write(layout, margin, to: &bytes)
      }
    }
  }

  private static func fence<Part>(
    _ open: String, _ parts: [Part], _ close: String, _ layout: Layout, _ margin: String,
    to bytes: inout [UInt8], _ write: (Part, String, inout [UInt8]) -> Void
  ) {
    bytes += open.utf8
    for (index, part) in parts.enumerated() {
      if index > 0 { bytes += ",".utf8 }
      if layout != .line { bytes += (margin + "  ").utf8 }
      write(part, margin + "  ", &bytes)
    }
    if parts.isEmpty, layout == .data { bytes += "\n".utf8 }
    if layout == .data || (layout != .line && !parts.isEmpty) { bytes += margin.utf8 }
    bytes += close.utf8
  }

  private static func quote(_ text: String, _ layout: Layout, to bytes: inout [UInt8]) {
    bytes += "\"".utf8
    // `jq`, whose bytes a checksum is over, escapes DEL too; Foundation does not.
    if layout != .data, text.utf8.contains(0x7F) {
      let parts = text.unicodeScalars.split(separator: "\u{7F}", omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() {
        if index > 0 { bytes += #"\u007f"#.utf8 }
        JSONText.escape(String(part), into: &bytes)
      }
    } else {
      JSONText.escape(text, into: &bytes)
    }
    bytes += "\"".utf8
  }

  /// The bytes of an export: sorted keys, indented, a line feed at the end.
  package var data: [UInt8] { sorted.written(.data) + "\n".utf8 }

  /// The fingerprint of everything but the checksum itself, on one line, its keys sorted.
  ///
  /// It notices what was changed by hand or damaged on the way; it is no signature. `jq -cS 'del(.checksum)'` writes
  /// what it is over.
  package var checksum: String {
    guard case .object(let members) = self else { return "" }
    let content = JSON.object(members.filter { $0.0 != "checksum" })
    return "fnv1a64:" + Fingerprint.of(content.sorted.written(.line))
  }
}

// MARK: Read

extension JSON: Decodable {
  /// Reads any JSON.
  package init(from decoder: any Decoder) throws {
    if let members = try? decoder.container(keyedBy: AnyKey.self) {
      let keys = members.allKeys.map(\.stringValue).sorted()
      self = .object(
        try keys.map { ($0, try members.decode(JSON.self, forKey: AnyKey(stringValue: $0))) })
      return
    }
    if var items = try? decoder.unkeyedContainer() {
      var list: [JSON] = []
      while !items.isAtEnd { list.append(try items.decode(JSON.self)) }
      self = .list(list)
      return
    }
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else if let whole = try? value.decode(Int.self) {
      self = .whole(whole)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else {
      self = .text(try value.decode(String.self))
    }
  }

  private struct AnyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// What another type writes of itself.
  init(of value: some Encodable) throws {
    self = try JSONDecoder().decode(JSON.self, from: JSONEncoder().encode(value))
  }
}
