package import TillDiCore

/// What a form of data holds, published as a JSON Schema (draft 2020-12) so that other programs can check what they read.
///
/// ```swift
/// JSONSchema.list.text
/// // {
/// //   "$schema": "https://json-schema.org/draft/2020-12/schema",
/// //   "title": "TillDi list, format 1", …
/// ```
///
/// It comes from the very shape that writes the data.
package struct JSONSchema: Sendable {
  /// What it is asked for by, such as `list`.
  package let name: String
  let title: String
  let about: String
  let whole: JSONForm
  /// Forms that have a name there; wherever one of them stands, it is referred to.
  var parts: [(String, JSONForm)] = []

  /// The schema as JSON, two spaces to a level, a line feed at the end.
  package var text: String {
    var members: [(String, JSON)] = [
      ("$schema", .text("https://json-schema.org/draft/2020-12/schema")), ("title", .text(title)),
      ("description", .text(about)),
    ]
    members += inside(whole)
    if !parts.isEmpty {
      members.append(("$defs", .object(parts.map { ($0.0, .object(inside($0.1))) })))
    }
    return String(decoding: JSON.object(members).written(.schema), as: UTF8.self) + "\n"
  }

  private func inside(_ form: JSONForm) -> [(String, JSON)] {
    form.members.map { ($0.0, referring($0.1)) }
  }

  private func referring(_ json: JSON) -> JSON {
    switch json {
    case .list(let items): return .list(items.map(referring))
    case .object(let members):
      let bare = JSON.object(members.filter { $0.0 != "description" })
      guard let part = parts.last(where: { $0.1.json == bare }) else {
        return .object(members.map { ($0.0, referring($0.1)) })
      }
      return .object(JSONForm.part(part.0).members + members.filter { $0.0 == "description" })
    default: return json
    }
  }

  /// Every form of data that is written or read, in the order they are told; what a person writes is told in the
  /// language.
  package static func all(_ language: Language) -> [JSONSchema] {
    [
      list, comparison, pair, followUp, map, wayIn, review, programme, programmeFile(language),
      merge, handOver,
    ]
  }
}
