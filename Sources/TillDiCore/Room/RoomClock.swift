/// When the room came to an activity and what has passed there since; the fold of what happened.
///
/// A session that is taken down afterwards has none.
///
/// Source: <doc:TheModel#The-time-of-a-session>.
public struct RoomClock: Hashable, Sendable {
  /// The activity it runs for.
  public let activity: ActivityID
  /// When it was started.
  public let from: Timestamp
  /// Seconds spent there before that.
  public let before: Int
  /// When the room took a break, if it has one now.
  public var pausedAt: Timestamp?
  /// How many minutes that break is to last, where it was said.
  public var breakMinutes: Int?
  /// Seconds of breaks since it was started.
  public var paused = 0

  /// Seconds spent in the activity, breaks left out; never less than none, whatever the laptop's clock does.
  public func spent(at now: Timestamp) -> Int {
    let until = pausedAt ?? now
    return max(0, before + until.seconds(since: from) - paused)
  }

  /// When the break is to be over, where that was said.
  public var breakEnd: ClockTime? {
    guard let pausedAt, let breakMinutes else { return nil }
    return Timestamp(seconds: pausedAt.seconds + breakMinutes * 60, offset: pausedAt.offset).time
  }

  /// The same in minutes, to the nearest.
  public func minutesSpent(at now: Timestamp) -> Int { (spent(at: now) + 30) / 60 }
}

/// How a session stands against its plan.
///
/// Source: <doc:TheModel#The-time-of-a-session>.
public struct ClockReading: Hashable, Sendable {
  /// Seconds left in the activity; negative when its time has passed.
  public let left: Int
  /// Seconds left of the group work, where the activity has it; negative when it is time to read out.
  public let leftOfWork: Int?
  /// Minutes behind the plan; negative when the room is ahead.
  public let behind: Int
  /// When the session ends, if everything that is left takes its time.
  public let end: ClockTime
  /// Whether the room has a break.
  public let isPaused: Bool
  /// When the break is to be over, where that was said.
  public let breakEnd: ClockTime?
  /// Where time can be found, when the room is late.
  public let slack: Slack?

  /// What the facilitator is warned of, once each.
  public enum Warning: Hashable, Sendable {
    /// Five minutes or less are left.
    case soon
    /// The time has passed.
    case passed
  }

  /// What there is to warn of in this activity, if anything.
  public var warning: Warning? { left < 0 ? .passed : left <= 300 ? .soon : nil }

  /// Takes every part.
  public init(
    left: Int, leftOfWork: Int?, behind: Int, end: ClockTime, isPaused: Bool,
    breakEnd: ClockTime? = nil, slack: Slack?
  ) {
    self.left = left
    self.leftOfWork = leftOfWork
    self.behind = behind
    self.end = end
    self.isPaused = isPaused
    self.breakEnd = breakEnd
    self.slack = slack
  }

  /// An activity that is still to come and can be shortened.
  public struct Slack: Hashable, Sendable {
    /// The activity.
    public let activity: ActivityID
    /// How many minutes it can give.
    public let minutes: Int

    /// Takes both.
    public init(activity: ActivityID, minutes: Int) {
      self.activity = activity
      self.minutes = minutes
    }
  }
}

/// What an activity took at some occasion.
///
/// Source: <doc:TheModel#The-time-of-a-session>.
public struct TimeTaken: Hashable, Sendable {
  /// What was planned.
  public let planned: Int
  /// What it took.
  public let actual: Int

  /// Takes both.
  public init(planned: Int, actual: Int) {
    self.planned = planned
    self.actual = actual
  }
}

extension Series {
  /// How a session stands against its plan; `nil` without a clock, and where it ran on while nobody was there.
  ///
  /// Costs the number of its activities.
  public func clock(of id: OccasionID, in session: Session, at now: Timestamp) -> ClockReading? {
    guard let occasion = occasion(id), let clock = occasion.clock, occasion.isClockKnown(at: now),
      let place = session.activities.firstIndex(where: { $0.id == clock.activity })
    else { return nil }
    let here = session.activities[place]
    let spent = clock.spent(at: now)
    let left = occasion.planned(here) * 60 - spent
    let rest = session.activities[(place + 1)...].filter { !occasion.isPassed($0.id) }
    let elsewhere = occasion.taken.filter { $0.key != here.id }.values.reduce(0) { $0 + $1.actual }
    let breaks =
      occasion.breakSeconds + clock.paused + max(0, clock.pausedAt.map(now.seconds(since:)) ?? 0)
    let toCome = max(0, left) + rest.reduce(0) { $0 + occasion.planned($1) } * 60
    let behind = elsewhere * 60 + spent + breaks + toCome - session.minutes * 60
    let end = Timestamp(seconds: now.seconds + toCome + 59, offset: now.offset).time
    return ClockReading(
      left: left,
      leftOfWork: here.workingMinutes.map { ($0 + (occasion.added[here.id] ?? 0)) * 60 - spent },
      behind: (behind.magnitude < 30 ? 0 : behind) / 60, end: end,
      isPaused: clock.pausedAt != nil, breakEnd: clock.breakEnd,
      slack: behind < 180 ? nil : slack(of: behind / 60, among: Array(rest), occasion))
  }

  /// What each activity took the last time the session was held at another occasion.
  public func earlierTimes(of session: SessionID, before id: OccasionID) -> [ActivityID: TimeTaken]
  {
    let earlier = occasions.filter { $0.session == session && $0.id != id && !$0.taken.isEmpty }
    return earlier.reduce(into: [:]) { times, occasion in
      times.merge(occasion.taken) { _, later in later }
    }
  }

  /// The activity that can give most: what it took less than planned last time, else a third of a long one.
  ///
  /// Ours: the sources give no way to shorten a session. What closes it is left alone.
  private func slack(of needed: Int, among rest: [Activity], _ occasion: Occasion)
    -> ClockReading.Slack?
  {
    let earlier = earlierTimes(of: occasion.session, before: occasion.id)
    let spare = rest.compactMap { activity -> ClockReading.Slack? in
      switch activity.form {
      case .giveHomework, .handOver: return nil
      default: break
      }
      let saved = earlier[activity.id].map { occasion.planned(activity) - $0.actual } ?? 0
      let minutes = saved > 0 ? saved : activity.minutes >= 15 ? activity.minutes / 3 : 0
      return minutes > 0 ? .init(activity: activity.id, minutes: minutes) : nil
    }
    return spare.max { $0.minutes < $1.minutes }
      .map { .init(activity: $0.activity, minutes: min($0.minutes, needed)) }
  }
}

extension Occasion {
  /// The minutes an activity has here: the programme's, and what was added in the room.
  public func planned(_ activity: Activity) -> Int {
    max(0, activity.minutes + (added[activity.id] ?? 0))
  }

  /// Whether an activity is behind the room: it was there, or passed it over.
  func isPassed(_ activity: ActivityID) -> Bool {
    skipped[activity] != nil || (entered.contains(activity) && self.activity != activity)
  }
}
