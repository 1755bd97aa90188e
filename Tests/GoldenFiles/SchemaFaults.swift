package import Foundation

/// What in a value does not fit a JSON Schema, as far as our schemas use that language; strict where it is not.
///
/// A key that the schema does not name is a fault here, and so is a word of the schema's language that is not known:
/// a schema must say all that is written.
package struct SchemaFaults {
  private let root: [String: Any]

  /// What could not be read as an object.
  package struct NoObject: Error {}

  /// Takes the schema as text.
  package init(schema: String) throws {
    root = try Self.object(Data(schema.utf8))
  }

  /// Every fault of a document, each with its place.
  package func faults(in json: Data) throws -> [String] {
    faults(in: try Self.object(json), root, at: "")
  }

  /// The faults of a value.
  package func faults(in value: Any) -> [String] { faults(in: value, root, at: "") }

  private static func object(_ data: Data) throws -> [String: Any] {
    guard let object = try JSONSerialization.jsonObject(with: data) as? [String: Any] else {
      throw NoObject()
    }
    return object
  }

  private static let known: Set = [
    "$schema", "$defs", "$ref", "title", "description", "type", "enum", "const", "pattern",
    "minimum", "maximum", "minItems", "minLength", "items", "required", "properties",
    "additionalProperties", "anyOf",
  ]

  private func faults(in value: Any, _ given: [String: Any], at place: String) -> [String] {
    var schema = given
    if let name = (given["$ref"] as? String)?.split(separator: "/").last {
      guard let part = (root["$defs"] as? [String: [String: Any]])?[String(name)] else {
        return ["\(place): no such part as \(name)"]
      }
      schema = part
    }
    var found = schema.keys.filter { !Self.known.contains($0) }.sorted()
      .map { "\(place): the schema says \($0)" }
    if let shapes = schema["anyOf"] as? [[String: Any]] {
      let each = shapes.map { faults(in: value, $0, at: place) }
      found += each.contains(where: \.isEmpty) ? [] : each.min { $0.count < $1.count } ?? []
    }
    if let allowed = schema["enum"] as? [Any] {
      if !allowed.contains(where: { isSame($0, value) }) {
        found.append("\(place): not among those allowed")
      }
    }
    if let only = schema["const"], !isSame(only, value) {
      found.append("\(place): is not what it must be")
    }
    let types = schema["type"] as? [String] ?? (schema["type"] as? String).map { [$0] } ?? []
    if !types.isEmpty, !types.contains(where: { holds(value, type: $0) }) {
      found.append(value is NSNull ? "\(place): is null" : "\(place): is no \(types[0])")
      return found
    }
    if let text = value as? String, let pattern = schema["pattern"] as? String,
      text.range(of: pattern, options: .regularExpression) == nil
    {
      found.append("\(place): does not fit \(pattern)")
    }
    if let text = value as? String, text.unicodeScalars.count < schema["minLength"] as? Int ?? 0 {
      found.append("\(place): is too short")
    }
    if let number = value as? NSNumber, let least = schema["minimum"] as? NSNumber,
      number.doubleValue < least.doubleValue
    {
      found.append("\(place): is less than \(least)")
    }
    if let number = value as? NSNumber, let most = schema["maximum"] as? NSNumber,
      number.doubleValue > most.doubleValue
    {
      found.append("\(place): is more than \(most)")
    }
    if let members = value as? [String: Any], types.contains("object") {
      found += faults(of: members, schema, at: place)
    }
    if let items = value as? [Any], types.contains("array") {
      if items.count < schema["minItems"] as? Int ?? 0 { found.append("\(place): is too short") }
      for item in items {
        found += faults(in: item, schema["items"] as? [String: Any] ?? [:], at: place)
      }
    }
    return found
  }

  private func faults(
    of members: [String: Any], _ schema: [String: Any], at place: String
  ) -> [String] {
    let parts = schema["properties"] as? [String: [String: Any]] ?? [:]
    let other = schema["additionalProperties"] as? [String: Any]
    var found: [String] = []
    let required = Set(schema["required"] as? [String] ?? [])
    let unknown = other == nil ? Set(members.keys).subtracting(parts.keys) : []
    if !required.isSubset(of: members.keys) || !unknown.isEmpty {
      found.append("\(place): the keys differ")
    }
    for (key, member) in members.sorted(by: { $0.key < $1.key }) {
      found += faults(in: member, parts[key] ?? other ?? [:], at: "\(place).\(key)")
    }
    return found
  }

  private func isSame(_ one: Any, _ other: Any) -> Bool {
    if one is NSNull || other is NSNull { return one is NSNull && other is NSNull }
    if let one = one as? String { return one == other as? String }
    return (one as? NSNumber).map { $0 == other as? NSNumber } ?? false
  }

  private func holds(_ value: Any, type: String) -> Bool {
    switch type {
    case "null": value is NSNull
    case "string": value is String
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "boolean": isTruth(value)
    case "number": value is NSNumber && !isTruth(value)
    case "integer":
      (value as? NSNumber).map { !isTruth(value) && $0.doubleValue == $0.doubleValue.rounded() }
        ?? false
    default: false
    }
  }

  /// Foundation keeps true and 1 in the same class, and remembers which it was.
  private func isTruth(_ value: Any) -> Bool {
    (value as? NSNumber).map { String(cString: $0.objCType) == "c" } ?? false
  }
}
