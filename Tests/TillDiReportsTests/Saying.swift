import Foundation
import TillDiCore

/// The fields of events that hold what a person typed.
private let typed: Set<String> = [
  "text", "detail", "name", "reason", "role", "roles", "effect", "how", "label", "from", "to",
  "decides", "value", "owner", "wayIn", "observed", "changed", "why", "asked", "otherwise",
  "example", "recommendation", "municipality", "board", "reference", "file",
]

/// The fields that hold names of things, days and words of the program's own.
let named: Set<String> = [
  "activity", "answerBy", "ballot", "by", "dimensions", "document", "fingerprint", "grade",
  "handOver", "homework", "id", "item", "items", "kind", "lens", "list", "map", "matter", "method",
  "moment", "note", "notes", "occasion", "offer", "on", "day", "order", "plan", "programme",
  "proposal", "reply", "seen", "session", "subject", "time", "track", "unclear", "wording", "after",
  "link", "actions", "opened",
]

extension History {
  /// The same that happened, with other words wherever somebody typed any.
  func saying(_ word: (String) -> String) throws -> History {
    let ids = Set(actions.map(\.id.rawValue))
    func changed(_ value: Any, _ key: String, isFrozen: Bool) throws -> Any {
      switch value {
      case let object as [String: Any]:
        // Of a frozen line `detail` names the action it was said in.
        let isFrozen = isFrozen || object["wording"] != nil
        return try Dictionary(
          uniqueKeysWithValues: object.map { ($0, try changed($1, $0, isFrozen: isFrozen)) })
      case let array as [Any]: return try array.map { try changed($0, key, isFrozen: isFrozen) }
      case let text as String:
        if typed.contains(key), !(isFrozen && ids.contains(text)) { return word(text) }
        guard typed.contains(key) || named.contains(key) else { throw UnknownField(name: key) }
        return text
      default: return value
      }
    }
    func changed(_ event: Event) throws -> Event {
      let value = try JSONSerialization.jsonObject(with: JSONEncoder().encode(event))
      let other = try changed(value, "", isFrozen: false)
      return try JSONDecoder().decode(
        Event.self, from: JSONSerialization.data(withJSONObject: other))
    }
    return History(
      name: word(name), language: language,
      actions: try actions.map { action in
        var action = action
        action.events = try action.events.map(changed)
        return action
      })
  }
}

/// A field of the record that no test knows; somebody has to say whether a person types it.
struct UnknownField: Error {
  let name: String
}
