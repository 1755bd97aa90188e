/// One time a session is held; day and night staff have one each, and their notes pool.
///
/// Source: <doc:TheModel#Same-weekday-and-time> and <doc:TheModel#Coming-and-going>.
public struct Occasion: Hashable, Sendable {
  /// Names the occasion.
  public let id: OccasionID
  /// The session that is held.
  public let session: SessionID
  /// The day it is held; it may have been put right since it was begun.
  public var day: Day
  /// What tells it from another of the same session, such as *natt*.
  public let label: String?
  /// Whether it is taken down later, from sheets and memory.
  public let isAfterwards: Bool
  /// Where the room is.
  public var activity: ActivityID?
  /// The activities that were entered at least once.
  public var entered: Set<ActivityID> = []
  /// The activities that were passed over, with the reason if one was given.
  public var skipped: [ActivityID: String] = [:]
  /// How many of each role are present; a role that left is zero, and stays heard.
  public var present: [String: Int] = [:]
  /// The most there were of each role at once.
  public var most: [String: Int] = [:]
  /// The room's clock, while the session runs.
  public var clock: RoomClock?
  /// Seconds of breaks in activities the room has left.
  public var breakSeconds = 0
  /// Minutes that were added to activities, or taken away, in the room.
  public var added: [ActivityID: Int] = [:]
  /// What activities took, beside what was planned.
  public var taken: [ActivityID: TimeTaken] = [:]
  /// The homework that was handed out.
  public var homeworkGiven: [HomeworkID] = []
  /// The homework that was asked for, and how many had brought something.
  public var homeworkCollected: [HomeworkID: Int?] = [:]
  /// Whether the session was ended.
  public var isEnded = false
  /// Whether anything was done there but to begin it, go through it and keep its time.
  var hasContent = false
  /// When something was done there last.
  public internal(set) var lastAt: Timestamp?

  /// How many people are present now.
  public var presentCount: Int { present.values.reduce(0, +) }
}
