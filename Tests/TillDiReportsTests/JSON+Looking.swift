package import TillDiExchange

/// Ways to look into what is exported.
extension JSON {
  /// What stands in a list; nothing in anything else.
  var items: [JSON] {
    if case .list(let items) = self { items } else { [] }
  }

  /// The list at a key.
  func list(_ key: String) -> [JSON] { self[key]?.items ?? [] }

  /// The keys of an object, in the order they stand in.
  var keys: [String] {
    if case .object(let members) = self { members.map(\.0) } else { [] }
  }

  var text: String? { if case .text(let text) = self { text } else { nil } }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral
{
  package init(stringLiteral text: String) { self = .text(text) }
  package init(integerLiteral number: Int) { self = .whole(number) }
  package init(booleanLiteral flag: Bool) { self = .flag(flag) }
  package init(arrayLiteral items: JSON...) { self = .list(items) }
}
