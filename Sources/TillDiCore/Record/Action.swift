/// Where in the programme an action happened.
///
/// Source: <doc:TheModel#Each-step-in-turn>.
public struct Position: Hashable, Sendable, Codable {
  /// The session or occasion of our own.
  public var session: SessionID
  /// Which time it was held.
  public var occasion: OccasionID?
  /// The activity.
  public var activity: ActivityID?
  /// Which sheet was being read out; never shown to the other side.
  public var sheet: Int?

  /// Takes the session and whatever else is known.
  public init(
    session: SessionID, occasion: OccasionID? = nil, activity: ActivityID? = nil,
    sheet: Int? = nil
  ) {
    self.session = session
    self.occasion = occasion
    self.activity = activity
    self.sheet = sheet
  }
}

/// One line of the record: one or more events that happen together and are undone together.
///
/// Source: <doc:TheModel#Never-a-burden>.
public struct Action: Hashable, Sendable {
  /// Names the action.
  public var id: ActionID
  /// The Lamport number: later than everything this laptop had seen.
  public var number: Int
  /// Wall-clock time with offset, such as `2026-03-03T14:05:00+01:00`; for display only.
  public var at: String
  /// The laptop it was typed on.
  public var by: String?
  /// Where in the programme it happened.
  public var position: Position?
  /// The actions whose effect this one takes the place of; two that replace the same are a conflict.
  public var replaces: [ActionID]
  /// The gesture it is a line of, where that has more lines than one.
  public var group: ActionGroup?
  /// What happened.
  public var events: [Event]

  /// Takes every part.
  public init(
    id: ActionID, number: Int, at: String, by: String? = nil, position: Position? = nil,
    replaces: [ActionID] = [], group: ActionGroup? = nil, events: [Event]
  ) {
    self.id = id
    self.number = number
    self.at = at
    self.by = by
    self.position = position
    self.replaces = replaces
    self.group = group
    self.events = events
  }

  /// The day it was typed, by the laptop's clock.
  public var day: Day? { Day(text: String(at.prefix(10))) }
}

/// What the lines of one gesture share, since words must stand alone on theirs: they are taken back together.
public struct ActionGroup: Hashable, Sendable {
  /// Names the gesture.
  public var id: String
  /// How many of its lines come after this one: a power cut may have kept them from the disk.
  public var more: Int

  /// Takes both parts.
  public init(id: String, more: Int) {
    self.id = id
    self.more = more
  }
}
