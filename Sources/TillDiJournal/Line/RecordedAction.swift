package import TillDiCore

/// One line of the record: events that happened together and are undone together.
package struct RecordedAction<Event: JournalEvent>: Sendable {
  /// The line's own name, drawn at random.
  package var id: String
  /// The Lamport number: one more than the highest its writer had seen.
  package var n: Int
  /// Wall-clock time with offset, for display only.
  package var at: String
  /// The token of the laptop that wrote it.
  package var by: String?
  /// Where in the programme it was recorded.
  package var pos: Position?
  /// The actions whose outcome it takes the place of.
  package var replaces: [String]
  /// The gesture it is a line of, where that has more lines than one.
  package var group: ActionGroup?
  /// What happened, in order.
  package var events: [RecordedEvent<Event>]

  /// Takes every part.
  package init(
    id: String, n: Int, at: String, by: String? = nil, pos: Position? = nil,
    replaces: [String] = [], group: ActionGroup? = nil, events: [RecordedEvent<Event>]
  ) {
    self.id = id
    self.n = n
    self.at = at
    self.by = by
    self.pos = pos
    self.replaces = replaces
    self.group = group
    self.events = events
  }

  /// Says whether this action comes before another in the one order that all laptops agree on.
  package func precedes(_ other: RecordedAction) -> Bool {
    n == other.n ? id < other.id : n < other.n
  }
}

extension RecordedAction: Equatable where Event: Equatable {}

/// An action that has not been written yet; the record gives it its number.
package struct PendingAction<Event: JournalEvent>: Sendable {
  /// The line's own name.
  package var id: String
  /// Wall-clock time with offset, for display only.
  package var at: String
  /// The token of the laptop that writes it.
  package var by: String?
  /// Where in the programme it is recorded.
  package var pos: Position?
  /// The actions whose outcome it takes the place of.
  package var replaces: [String]
  /// The gesture it is a line of, where that has more lines than one.
  package var group: ActionGroup?
  /// What happened, in order; an event that carries words must be the only one.
  package var events: [Event]

  /// Takes every part; draws a name where none is given.
  package init(
    id: String = PendingAction.drawID(), at: String, by: String? = nil, pos: Position? = nil,
    replaces: [String] = [], group: ActionGroup? = nil, events: [Event]
  ) {
    self.id = id
    self.at = at
    self.by = by
    self.pos = pos
    self.replaces = replaces
    self.group = group
    self.events = events
  }

  /// Draws a name for an action.
  package static func drawID() -> String {
    ActionID.drawn()
  }

  /// The action as it stands on its line with number `n`.
  func numbered(_ n: Int) -> RecordedAction<Event> {
    RecordedAction(
      id: id, n: n, at: at, by: by, pos: pos, replaces: replaces, group: group,
      events: events.map(RecordedEvent.known))
  }
}
