package import TillDiCore

/// What a series holds beside what it says: how many actions count, and where and when the last one happened.
///
/// An undoing is an action itself, made somewhere, so these differ before something was done and after it
/// was undone. All else must be the same.
package let bookkeeping: Set<String> = ["actionCount", "lastPosition", "lastAt"]

/// The stored properties of a series by name, so that a test can say that nothing else changed.
///
/// The notes that may be lines are a part of the order of all, and are compared with it.
package func fields(of series: Series) -> [String: AnyHashable] {
  var fields: [String: AnyHashable] = Dictionary(
    uniqueKeysWithValues: Mirror(reflecting: series).children.map { child in
      let name = child.label ?? ""
      let mirror = Mirror(reflecting: child.value)
      if mirror.displayStyle == .optional, mirror.children.isEmpty { return (name, "none") }
      return (name, child.value as? AnyHashable ?? AnyHashable(Incomparable()))
    })
  fields["noteOrder"] = [fields["noteOrder"], fields.removeValue(forKey: "listable")]
  return fields
}

/// The names of the properties that differ.
package func differences(_ first: Series, _ second: Series) -> Set<String> {
  let one = fields(of: first)
  let other = fields(of: second)
  return Set(one.keys.filter { one[$0] != other[$0] })
}

/// What can't be compared, and so is never the same: a test that finds it names the property.
private struct Incomparable: Hashable {
  static func == (first: Incomparable, second: Incomparable) -> Bool { false }
}
