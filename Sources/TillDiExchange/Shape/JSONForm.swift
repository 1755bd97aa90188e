/// What may stand in a place, in the words of JSON Schema (draft 2020-12).
struct JSONForm: Sendable {
  var members: [(String, JSON)]

  static let text = JSONForm(type: "string")
  static let boolean = JSONForm(type: "boolean")
  static let day = JSONForm.pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
  static let integer = JSONForm(type: "integer")
  static let count = JSONForm(type: "integer", [("minimum", .whole(0))])
  /// A number that begins at one.
  static let number = JSONForm(type: "integer", [("minimum", .whole(1))])
  /// A number with decimals, if any.
  static let decimal = JSONForm(type: "number")
  /// A name, which is never empty.
  static let name = JSONForm(type: "string", [("minLength", .whole(1))])
  /// Whatever it is.
  static let anything = JSONForm(members: [])

  static func whole(_ range: ClosedRange<Int>) -> JSONForm {
    JSONForm(
      type: "integer",
      [("minimum", .whole(range.lowerBound)), ("maximum", .whole(range.upperBound))])
  }

  static func pattern(_ pattern: String) -> JSONForm {
    JSONForm(type: "string", [("pattern", .text(pattern))])
  }

  static func exactly(_ value: JSON) -> JSONForm { JSONForm(members: [("const", value)]) }

  static func word(_ words: [String]) -> JSONForm {
    JSONForm(members: [("enum", .list(words.map { .text($0) }))])
  }

  static func list(_ inner: JSONForm, least: Int = 0) -> JSONForm {
    let length = least == 0 ? [] : [("minItems", JSON.whole(least))]
    return JSONForm(type: "array", length + [("items", inner.json)])
  }

  /// Keys that are not known beforehand, each with such a value.
  static func map(_ inner: JSONForm) -> JSONForm {
    JSONForm(type: "object", [("additionalProperties", inner.json)])
  }

  /// A part that the schema has by that name, where its own form doesn't tell which.
  static func part(_ name: String) -> JSONForm {
    JSONForm(members: [("$ref", .text("#/$defs/" + name))])
  }

  /// One of these.
  static func either(_ forms: [JSONForm]) -> JSONForm {
    JSONForm(members: [("anyOf", .list(forms.map(\.json)))])
  }

  /// The keys of an object that somebody writes by hand: what stands at any other key, or that there is none.
  static func object(
    _ keys: [(name: String, form: JSONForm, mayLack: Bool)], others: JSONForm?
  ) -> JSONForm {
    JSONForm(
      members: object(keys).members + [("additionalProperties", others?.json ?? .flag(false))])
  }

  /// The keys of an object; each is always there unless it may lack.
  static func object(_ keys: [(name: String, form: JSONForm, mayLack: Bool)]) -> JSONForm {
    JSONForm(
      type: "object",
      [
        ("required", .list(keys.filter { !$0.mayLack }.map { .text($0.name) })),
        ("properties", .object(keys.map { ($0.name, $0.form.json) })),
      ])
  }
}

extension JSONForm {
  private init(type: String, _ rest: [(String, JSON)] = []) {
    members = [("type", .text(type))] + rest
  }

  var json: JSON { .object(members) }

  /// The same, with what it means there.
  func meaning(_ text: String?) -> JSONForm {
    text.map { JSONForm(members: members + [("description", .text($0))]) } ?? self
  }

  /// The same or `null`: in its own words where it has a type that is no more than that, and as one of two where not.
  var orNull: JSONForm {
    switch members.first {
    case ("enum", .list(let words))?:
      return JSONForm(members: [("enum", .list(words + [.null]))])
    case ("type", let type)? where json["items"] == nil && type != .text("object"):
      return JSONForm(members: [("type", .list([type, .text("null")]))] + members.dropFirst())
    default:
      return JSONForm(members: [("anyOf", .list([json, .object([("type", .text("null"))])]))])
    }
  }

  /// Whether a number is within its bounds, and a list long enough; all else is a matter of types.
  func admits(_ value: JSON?) -> Bool {
    func bound(_ word: String, else other: Int) -> Int {
      if case .whole(let bound)? = json[word] { bound } else { other }
    }
    return switch value {
    case .whole(let number):
      number >= bound("minimum", else: .min) && number <= bound("maximum", else: .max)
    case .list(let items): items.count >= bound("minItems", else: 0)
    default: true
    }
  }
}
