import TillDiCore

extension JSONTree {
  /// The tree on lines of its own, two spaces deeper at each level.
  func indented(_ depth: Int = 0) -> String {
    let inner = String(repeating: "  ", count: depth + 1)
    let outer = String(repeating: "  ", count: depth)
    switch self {
    case .list(let items) where !items.isEmpty:
      let lines = items.map { inner + $0.indented(depth + 1) }
      return "[\n" + lines.joined(separator: ",\n") + "\n\(outer)]"
    case .object(let members) where !members.isEmpty:
      let lines = members.map { "\(inner)\(quoted($0.0)): \($0.1.indented(depth + 1))" }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(outer)}"
    default: return canonical
    }
  }

  /// The tree on one line, without spaces, its keys sorted: what the checksum is taken over.
  ///
  /// `jq -cS 'del(.checksum)'` writes the same.
  var canonical: String {
    switch self {
    case .null: "null"
    case .flag(let flag): flag ? "true" : "false"
    case .whole(let number): "\(number)"
    case .number(let number): "\(number)"
    case .text(let text): quoted(text)
    case .list(let items): "[" + items.map(\.canonical).joined(separator: ",") + "]"
    case .object(let members):
      "{"
        + members.sorted { $0.0.unicodeScalars.lexicographicallyPrecedes($1.0.unicodeScalars) }
        .map { "\(quoted($0.0)):\($0.1.canonical)" }.joined(separator: ",") + "}"
    }
  }

  /// The fingerprint of everything but the checksum itself.
  ///
  /// It notices what was changed by hand or damaged on the way; it is no signature.
  var checksum: String {
    guard case .object(let members) = self else { return "" }
    let content = JSONTree.object(members.filter { $0.0 != "checksum" })
    return "fnv1a64:" + Fingerprint.of(Array(content.canonical.utf8))
  }

  private func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case "\u{8}": quoted += "\\b"
      case "\u{C}": quoted += "\\f"
      case "\u{0}"..<" ", "\u{7F}":
        let hex = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
