import TillDiWords

/// What other programs see of a value, said once: from its fields come what is written, the schema that is published
/// of it and, where it comes back, the reader.
///
/// ```swift
/// extension ListLine: Shaped {
///   static let shape = Shape<ListLine> {
///     Field("id", \.note)
///     Field("rank", as: .number, \.rank)
///     Field("top", about: "Whether it is among the first three of its side.", \.isTop)
///   }
/// }
/// line.json       // {"id": "k7f2mq9dxx", "rank": 1, "top": true}
/// ListLine.form   // {"type": "object", "required": ["id", "rank", "top"], "properties": …
/// ```
struct Shape<Value>: Sendable {
  /// A field whose type is no longer told.
  struct Member: Sendable {
    let name: String
    let form: JSONForm
    let mayLack: Bool
    let json: @Sendable (Value) -> JSON?
  }

  let members: [Member]

  init(members: [Member]) { self.members = members }

  init(@ShapeBuilder<Value> _ members: () -> [Member]) { self.members = members() }

  var form: JSONForm { .object(members.map { ($0.name, $0.form, $0.mayLack) }) }

  func json(_ value: Value) -> JSON {
    .object(members.compactMap { member in member.json(value).map { (member.name, $0) } })
  }
}

/// A key of an object, and what stands there.
struct Field<Value, Part: Exchanged>: Sendable {
  let name: String
  let form: JSONForm
  var mayLack = false
  let part: @Sendable (Value) -> Part

  /// - Parameters:
  ///   - name: The key.
  ///   - meaning: What it means, where the name doesn't say.
  ///   - form: What may stand there, where the type doesn't say.
  ///   - part: What stands there.
  init(
    _ name: String, about meaning: String? = nil, as form: JSONForm? = nil,
    _ part: @escaping @Sendable (Value) -> Part
  ) {
    self.name = name
    self.form = (form ?? Part.form).meaning(meaning)
    self.part = part
  }

  /// A key that is left out where there is nothing.
  init<Known: Exchanged>(
    _ name: String, about meaning: String? = nil, as form: JSONForm? = nil,
    ifAny part: @escaping @Sendable (Value) -> Known?
  ) where Part == Known? {
    self.init(name, about: meaning, as: form ?? Known.form, part)
    mayLack = true
  }

  var member: Shape<Value>.Member {
    Shape.Member(name: name, form: form, mayLack: mayLack) { [mayLack, part] value in
      let json = part(value).json
      if mayLack, case .null = json { return nil }
      return json
    }
  }
}

/// Fields of the same value that stand in an object of their own.
struct Group<Value>: Sendable {
  let member: Shape<Value>.Member

  init(
    _ name: String, about meaning: String? = nil,
    @ShapeBuilder<Value> _ members: () -> [Shape<Value>.Member]
  ) {
    let shape = Shape(members)
    member = Shape.Member(
      name: name, form: shape.form.meaning(meaning), mayLack: false, json: shape.json)
  }
}

/// Lets fields be written one under the other.
@resultBuilder
enum ShapeBuilder<Value> {
  static func buildExpression<Part>(_ field: Field<Value, Part>) -> [Shape<Value>.Member] {
    [field.member]
  }
  static func buildExpression(_ group: Group<Value>) -> [Shape<Value>.Member] { [group.member] }
  static func buildExpression(_ shape: Shape<Value>) -> [Shape<Value>.Member] { shape.members }
  static func buildBlock(_ members: [Shape<Value>.Member]...) -> [Shape<Value>.Member] {
    members.flatMap { $0 }
  }
}

/// A shape that is read too: its fields, in the order the value is made of them.
struct ReadableShape<Value>: Sendable {
  let shape: Shape<Value>
  /// Makes a value of what stands in a place, such as `lines.2`.
  let value: @Sendable (JSON, String) throws(HandOverFileFault) -> Value

  init<each Part: Readable>(
    _ make: @escaping @Sendable (repeat each Part) -> Value,
    _ fields: repeat Field<Value, each Part>
  ) {
    var members: [Shape<Value>.Member] = []
    for field in repeat each fields { members.append(field.member) }
    shape = Shape(members: members)
    value = { (json, place) throws(HandOverFileFault) in
      make(repeat try (each fields).read(in: json, at: place))
    }
  }
}

extension Field where Part: Readable {
  /// Reads what stands there; what is missing, of the wrong kind or out of bounds is told with its place.
  fileprivate func read(in json: JSON, at place: String) throws(HandOverFileFault) -> Part {
    let place = place.isEmpty ? name : place + "." + name
    guard let found = json[name] else {
      if mayLack { return try Part(.null, at: place) }
      throw .incomplete(place)
    }
    guard form.admits(found) else { throw .incomplete(place) }
    return try Part(found, at: place)
  }
}
