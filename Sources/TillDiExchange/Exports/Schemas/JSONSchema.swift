/// What a form of data holds, published as a JSON Schema (draft 2020-12) so that other programs can check what they read.
///
/// ```swift
/// JSONSchema.list.text
/// // {
/// //   "$schema": "https://json-schema.org/draft/2020-12/schema",
/// //   "title": "TillDi list, format 1", …
/// ```
///
/// Words that may stand in a place come from the types themselves, so a new one is in the schema as it is in the data.
package struct JSONSchema: Sendable {
  /// What it is asked for by, such as `list`.
  package let name: String
  let title: String
  let about: String
  let whole: Shape
  /// Shapes with a name of their own, which others refer to.
  var parts: [(name: String, shape: Shape)] = []

  /// What may stand in a place.
  package indirect enum Shape: Sendable {
    case text
    case boolean
    case day
    case count
    /// A number that begins at one.
    case number
    case integer
    /// A number with decimals, if any.
    case decimal
    case exactly(Int)
    case word([String])
    case list(Shape)
    case object([Key])
    /// A part with a name.
    case part(String)
    /// Keys that are not known beforehand, each with such a value.
    case map(Shape)
    /// Whatever it is.
    case anything
    case orNull(Shape)

    /// One of the words that a type has.
    package static func word<Word: CaseIterable & RawRepresentable<String>>(of type: Word.Type)
      -> Shape
    {
      .word(type.allCases.map(\.rawValue))
    }
  }

  /// A key of an object; it is always there unless it `mayLack`.
  package struct Key: Sendable {
    let name: String
    let shape: Shape
    let meaning: String?
    let mayLack: Bool

    package init(
      _ name: String, _ shape: Shape, _ meaning: String? = nil, mayLack: Bool = false
    ) {
      self.name = name
      self.shape = shape
      self.meaning = meaning
      self.mayLack = mayLack
    }
  }

  package init(
    name: String, title: String, about: String, whole: Shape,
    parts: [(name: String, shape: Shape)] = []
  ) {
    self.name = name
    self.title = title
    self.about = about
    self.whole = whole
    self.parts = parts
  }
}

extension JSONSchema {
  /// The schema as JSON, two spaces to a level, a line feed at the end.
  package var text: String {
    var members: [(String, Value)] = [
      ("$schema", .text("https://json-schema.org/draft/2020-12/schema")), ("title", .text(title)),
      ("description", .text(about)),
    ]
    members += Self.members(of: whole)
    if !parts.isEmpty {
      members.append(
        ("$defs", .object(parts.map { ($0.name, .object(Self.members(of: $0.shape))) })))
    }
    return Value.object(members).written(indent: "") + "\n"
  }

  private static func members(of shape: Shape) -> [(String, Value)] {
    switch shape {
    case .text: [("type", .text("string"))]
    case .boolean: [("type", .text("boolean"))]
    case .day:
      [("type", .text("string")), ("pattern", .text("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))]
    case .count: [("type", .text("integer")), ("minimum", .number(0))]
    case .number: [("type", .text("integer")), ("minimum", .number(1))]
    case .integer: [("type", .text("integer"))]
    case .decimal: [("type", .text("number"))]
    case .exactly(let number): [("const", .number(number))]
    case .word(let words): [("enum", .list(words.map { .text($0) }))]
    case .list(let inner):
      [("type", .text("array")), ("items", .object(members(of: inner)))]
    case .object(let keys):
      [
        ("type", .text("object")),
        ("required", .list(keys.filter { !$0.mayLack }.map { .text($0.name) })),
        (
          "properties",
          .object(
            keys.map { key in
              let meaning = key.meaning.map { [("description", Value.text($0))] } ?? []
              return (key.name, .object(members(of: key.shape) + meaning))
            })
        ),
      ]
    case .part(let name): [("$ref", .text("#/$defs/\(name)"))]
    case .map(let inner):
      [("type", .text("object")), ("additionalProperties", .object(members(of: inner)))]
    case .anything: []
    case .orNull(let inner): nullable(inner)
    }
  }

  /// What may be missing says so in its own words where it has a type, and as one of two shapes where it has not.
  private static func nullable(_ shape: Shape) -> [(String, Value)] {
    switch shape {
    case .word(let words): return [("enum", .list(words.map { .text($0) } + [.null]))]
    case .text, .boolean, .day, .count, .number, .integer, .decimal:
      return members(of: shape).map { name, value in
        name == "type" ? (name, .list([value, .text("null")])) : (name, value)
      }
    default:
      return [
        ("anyOf", .list([.object(members(of: shape)), .object([("type", .text("null"))])]))
      ]
    }
  }

  /// A value of JSON whose keys keep their order.
  private indirect enum Value {
    case text(String)
    case number(Int)
    case null
    case list([Value])
    case object([(String, Value)])

    func written(indent: String) -> String {
      switch self {
      case .text(let text): return quoted(text)
      case .number(let number): return String(number)
      case .null: return "null"
      case .list(let values):
        return "[" + values.map { $0.written(indent: indent) }.joined(separator: ", ") + "]"
      case .object(let members):
        if members.isEmpty { return "{}" }
        let inner = indent + "  "
        let lines = members.map { "\(inner)\(quoted($0)): \($1.written(indent: inner))" }
        return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
      }
    }

    /// Our own words: of what JSON gives a meaning they have at most these two.
    private func quoted(_ text: String) -> String {
      var result = "\""
      for character in text {
        if character == "\"" || character == "\\" { result += "\\" }
        result.append(character)
      }
      return result + "\""
    }
  }
}
