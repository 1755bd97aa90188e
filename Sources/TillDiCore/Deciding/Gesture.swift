/// When and by whom an action is made, and how it gets its name.
public struct Stamp: Sendable {
  /// Wall-clock time with offset.
  public var at: String
  /// The laptop.
  public var by: String?
  /// Draws the name of a line, or of a gesture.
  public var drawName: @Sendable () -> String

  /// Takes every part; names are drawn at random.
  public init(
    at: String, by: String?,
    drawName: @escaping @Sendable () -> String = { ActionID.drawn() }
  ) {
    self.at = at
    self.by = by
    self.drawName = drawName
  }
}

extension History {
  /// Decides several requests as one gesture, each on what those before it come to; records nothing.
  ///
  /// Each request has lines of its own: a merge says line by line what stays in the room, and choosing between two
  /// laptops takes one line back.
  ///
  /// - Parameters:
  ///   - requests: What is wanted, in order.
  ///   - situation: What the rules may look at.
  ///   - stamp: When and by whom.
  ///   - position: Where in the programme each request happens, by the series as the ones before it leave it.
  /// - Returns: The lines, numbered on from here; empty when there is nothing to change.
  /// - Throws: The first refusal.
  public func deciding(
    _ requests: [Request], _ situation: Situation, _ stamp: Stamp,
    at position: (Series) -> Position? = { _ in nil }
  ) throws(Refusal) -> [Action] {
    var running = self
    var actions: [Action] = []
    for (index, request) in requests.enumerated() {
      let events = try decide(request, in: running.series, situation)
      let made = running.lines(for: events, stamp, at: position(running.series))
      actions += made
      // What is held twice is copied whole when it grows, so a request that stands alone never makes it.
      if index + 1 < requests.count, !made.isEmpty { running.append(made) }
    }
    return actions.asOneGesture(stamp)
  }

  /// The lines of one gesture that says so much; words stand alone on theirs, so that they can be erased alone.
  public func gesture(of events: [Event], _ stamp: Stamp, at position: Position?) -> [Action] {
    lines(for: events, stamp, at: position).asOneGesture(stamp)
  }

  private func lines(for events: [Event], _ stamp: Stamp, at position: Position?) -> [Action] {
    var lines: [[Event]] = []
    var mayShare = false
    for event in events {
      let carriesWords = event.subject != nil
      if carriesWords || !mayShare {
        lines.append([event])
      } else {
        lines[lines.count - 1].append(event)
      }
      mayShare = !carriesWords
    }
    let last = actions.last?.number ?? 0
    return lines.enumerated().map { index, events in
      Action(
        id: ActionID(stamp.drawName()), number: last + index + 1, at: stamp.at, by: stamp.by,
        position: position,
        replaces: Set(events.flatMap { replaced(by: $0) }).sorted(), events: events)
    }
  }
}

extension [Action] {
  /// Marks the lines as belonging together, where there are several.
  fileprivate func asOneGesture(_ stamp: Stamp) -> [Action] {
    guard count > 1 else { return self }
    let group = stamp.drawName()
    return enumerated().map { index, action in
      var action = action
      action.group = ActionGroup(id: group, more: count - index - 1)
      return action
    }
  }
}

extension ActionID {
  /// A name that nobody has drawn before.
  public static func drawn() -> String {
    var generator = SystemRandomNumberGenerator()
    return random(using: &generator).rawValue
  }
}

extension History {
  /// Actions that are named, each with the other lines of its gesture, in the order they count; lines whose words
  /// were erased are gone, and their names mean nothing.
  ///
  /// - Throws: ``Refusal/unknownAction(_:)`` where none of them is there.
  func gestures(of named: [ActionID]) throws(Refusal) -> [Action] {
    let ids = Set(named)
    let found = actions.filter { ids.contains($0.id) }
    if found.isEmpty, let unknown = named.first { throw .unknownAction(unknown.rawValue) }
    let groups = Set(found.compactMap { $0.group?.id })
    if groups.isEmpty { return found }
    return actions.filter { action in
      ids.contains(action.id) || action.group.map { groups.contains($0.id) } == true
    }
  }

  /// The last line of a gesture that a power cut left without its end, where nothing came after it.
  ///
  /// Lines that only keep what the program did stand well by themselves.
  public var cutOff: Action? {
    guard let last = actions.last, let group = last.group, group.more > 0, live.contains(last.id)
    else { return nil }
    let changes = actions.contains { $0.group?.id == group.id && !$0.isBookkeeping }
    return changes ? last : nil
  }

  /// What an undoing or a redoing took back or made again, in the order it counts.
  public func affected(by undoings: [Action]) -> [Action] {
    var found: Set<ActionID> = []
    var waiting = undoings
    while let next = waiting.popLast() {
      for case .undone(let undone) in next.events {
        let named = actions.filter { undone.actions.contains($0.id) }
        found.formUnion(named.filter { !$0.isUndoing }.map(\.id))
        waiting += named.filter(\.isUndoing)
      }
    }
    return actions.filter { found.contains($0.id) }
  }
}
