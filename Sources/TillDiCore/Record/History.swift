/// All actions of a series in the order they count, and which of them are live.
///
/// The order is by number, then by name, whatever order the lines stand in. An action is dead when a
/// live undoing names it; so undoing an undoing makes it live again, and undoing twice is undoing once.
///
/// ```swift
/// var history = History(name: "Solgården", language: .swedish, actions: [said, undoing])
/// print(history.series.notes.count)  // 0
/// ```
public struct History: Sendable {
  /// What the first line says the series is called.
  public let name: String
  /// What the first line says people are spoken to in.
  public let language: Language
  /// Every action, in the order they count.
  public private(set) var actions: [Action]
  /// The actions that count.
  public private(set) var live: Set<ActionID>
  /// The fold of the live actions.
  public private(set) var series: Series
  private(set) var places = Places()

  /// Takes the actions in any order, each once however often it comes; costs one sort and one fold.
  public init(name: String, language: Language, actions: [Action]) {
    self.name = name
    self.language = language
    self.actions = actions
    live = []
    series = Series(name: name, language: language)
    refold()
  }

  /// Adds actions that were just written; costs these only, unless they undo, erase or come late.
  public mutating func append(_ new: [Action]) {
    let tail = actions.suffix(1) + new
    let isLater = zip(tail, tail.dropFirst()).allSatisfy {
      ($0.number, $0.id) < ($1.number, $1.id)
    }
    actions += new
    let changesThePast = new.contains { action in
      action.events.contains {
        if case .undone = $0 { return true }
        if case .erased = $0 { return true }
        return false
      }
    }
    guard isLater, !changesThePast else { return refold() }
    for action in new {
      live.insert(action.id)
      happen(action)
    }
  }

  private mutating func happen(_ action: Action) {
    series.evolve(action)
    places.fill(by: action, erased: series.erased)
    series.disputed = places.disputed
  }

  private mutating func refold() {
    putInOrder()
    live = Set(minimumCapacity: actions.count)
    var dead: Set<ActionID> = []
    for action in actions.reversed() where !dead.contains(action.id) {
      live.insert(action.id)
      for case .undone(let undone) in action.events { dead.formUnion(undone.actions) }
    }
    series = Series(name: name, language: language)
    // Tombstones first: they win over every copy, wherever in the order it stands.
    for action in actions {
      for case .erased(let erased) in action.events { series.erased.insert(erased.thing) }
    }
    places = Places(undone: dead.isEmpty ? [] : actions.filter { !live.contains($0.id) })
    for action in actions where dead.isEmpty || live.contains(action.id) { happen(action) }
  }

  /// Sorts the actions, and keeps each once; as a rule they come so, and looking is cheaper than moving them.
  private mutating func putInOrder() {
    let isInOrder = zip(actions, actions.dropFirst()).allSatisfy {
      $0.id != $1.id && ($0.number, $0.id) < ($1.number, $1.id)
    }
    if isInOrder { return }
    actions.sort { ($0.number, $0.id) < ($1.number, $1.id) }
    // A line that was merged in twice is one action; its copies stand side by side by now.
    actions = actions.enumerated().filter { index, action in
      index == 0 || actions[index - 1].id != action.id
    }.map(\.element)
  }
}

extension History {
  /// The live undoings that keep any of some actions dead.
  public func undoings(of named: Set<ActionID>) -> [ActionID] {
    actions.filter { candidate in
      live.contains(candidate.id)
        && candidate.events.contains { event in
          if case .undone(let undone) = event {
            !named.isDisjoint(with: undone.actions)
          } else {
            false
          }
        }
    }.map(\.id)
  }
}
