/// An action as far as undoing goes.
package struct UndoEntry: Hashable, Sendable {
  /// The action's name.
  package var id: String
  /// Its Lamport number.
  package var n: Int
  /// The actions it takes back; empty for any action but an undo.
  package var undoes: [String]

  /// Takes every part.
  package init(id: String, n: Int, undoes: [String] = []) {
    self.id = id
    self.n = n
    self.undoes = undoes
  }
}

/// The names of the actions that count, after every undo and redo.
///
/// An action is dead when a live undo that comes after it names it. So an undo of an undo is a
/// redo, and two laptops that undo the same action at once have undone it once: to redo it, name
/// both undos. An undo never reaches what comes after it in the order, which keeps a record from
/// another laptop from going round in circles.
///
/// Linear in the number of actions where they are in order already.
package func liveActions(_ entries: [UndoEntry]) -> Set<String> {
  func precedes(_ first: UndoEntry, _ second: UndoEntry) -> Bool {
    first.n == second.n ? first.id < second.id : first.n < second.n
  }
  let isInOrder = zip(entries, entries.dropFirst()).allSatisfy { !precedes($1, $0) }
  let ordered = isInOrder ? entries : entries.sorted(by: precedes)
  var dead: Set<String> = []
  var live: Set<String> = []
  live.reserveCapacity(entries.count)
  for entry in ordered.reversed() where !dead.contains(entry.id) {
    live.insert(entry.id)
    dead.formUnion(entry.undoes)
  }
  return live
}
