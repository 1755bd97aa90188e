package import Documents
package import TillDiCore
package import TillDiWords

extension Reports {
  /// The dates of a side, of what both come to, or of all, for people's calendars.
  ///
  /// It has titles and times, and no names, notes or reasons. A date keeps its name for good; its number grows with
  /// every change, also with one that is taken back, so that a calendar follows. A date that no longer stands is
  /// there as cancelled.
  ///
  /// Costs the number of actions.
  package func agenda(_ history: History, series id: String, _ invited: Invited? = nil) -> Agenda {
    let standing = Dictionary(series.plans.map { ($0.id, $0) }) { $1 }
    let gone = Dictionary(series.cancellations.map { ($0.plan.id, $0.plan) }) { $1 }
    let counts = ChangeCounts<PlanID>(history) { event in
      switch event {
      case .planned(let planned): [planned.plan.id]
      case .cancelled(let cancelled): [cancelled.plan]
      default: []
      }
    }
    let events = history.lastPlans.map { planID, last -> Agenda.Event? in
      var plan = standing[planID] ?? gone[planID] ?? last
      var stamp = counts.stamp(of: planID, else: today)
      // What was held on another day is there on that day.
      if let held = series.occasion(of: plan), held.day != plan.day {
        plan.day = held.day
        stamp.sequence += 1 + history.dayChanges(of: held.id)
      }
      guard invited.map({ isFor($0, plan.session) }) ?? true else { return nil }
      return Agenda.Event(
        uid: "\(planID)-\(id)@tilldi", sequence: stamp.sequence, changed: stamp.changed,
        begins: Agenda.Moment(plan.day, minute: plan.time.minutes),
        ends: Agenda.Moment(
          plan.day, minute: plan.time.minutes + min(max(plan.minutes, 0), longestSession)),
        title: phrases.calendarTitle(title(of: plan.session), at: series.name),
        note: phrases.calendarNote, isCancelled: standing[planID] == nil)
    }
    return Agenda(
      language: words.language.rawValue,
      events: events.compactMap { $0 }.sorted {
        ($0.begins.order, $0.uid) < ($1.begins.order, $1.uid)
      })
  }
}

extension History {
  /// Each date as it was set last.
  fileprivate var lastPlans: [PlanID: PlannedSession] {
    actions.flatMap(\.events).reduce(into: [:]) { plans, event in
      if case .planned(let planned) = event { plans[planned.plan.id] = planned.plan }
    }
  }

  /// How many times the day of an occasion was put right.
  fileprivate func dayChanges(of occasion: OccasionID) -> Int {
    actions.flatMap(\.events).count { event in
      if case .dayPutRight(let right) = event { right.occasion == occasion } else { false }
    }
  }
}

/// A day, in minutes: nothing is longer, whatever the record says.
private let longestSession = 1440

/// How often each thing was changed, by everything that was ever recorded of it: also a change that was taken back is
/// one, so that a calendar follows.
struct ChangeCounts<Thing: Hashable> {
  /// One thing's.
  struct Changes {
    /// How many times something was recorded of it, or taken back.
    var count = 0
    /// The newest of these.
    var at: Timestamp?

    /// Counts one thing more.
    fileprivate mutating func note(_ stamp: Timestamp?) {
      count += 1
      guard let stamp else { return }
      if let at, at.seconds >= stamp.seconds { return }
      at = stamp
    }
  }

  private(set) var things: [Thing: Changes] = [:]

  /// Takes which things an event is about; costs the number of actions.
  init(_ history: History, about things: (Event) -> [Thing]) {
    var touched: [ActionID: Set<Thing>] = [:]
    for action in history.actions {
      var now: Set<Thing> = []
      for event in action.events {
        now.formUnion(things(event))
        if case .undone(let undone) = event {
          for earlier in undone.actions { now.formUnion(touched[earlier] ?? []) }
        }
      }
      if now.isEmpty { continue }
      touched[action.id] = now
      for thing in now { self.things[thing, default: Changes()].note(Timestamp(text: action.at)) }
    }
  }

  /// What a calendar takes for how new a date is, and when it was changed last; `today` where nothing says.
  func stamp(of thing: Thing, else today: Day) -> (sequence: Int, changed: Agenda.Moment) {
    let changes = things[thing]
    return (
      max(0, (changes?.count ?? 1) - 1),
      changes?.at.map { Agenda.Moment($0) } ?? Agenda.Moment(today, minute: 0)
    )
  }
}

extension Agenda.Moment {
  /// A minute of a day, or of one of those after it.
  init(_ day: Day, minute: Int, second: Int = 0) {
    let parts = day.adding(days: minute / 1440).parts
    self.init(
      year: parts.year, month: parts.month, day: parts.day, hour: minute % 1440 / 60,
      minute: minute % 60, second: second)
  }

  /// A reading of the clock, in universal time.
  fileprivate init(_ stamp: Timestamp) {
    let inDay = ((stamp.seconds % 86_400) + 86_400) % 86_400
    self.init(
      Day(number: (stamp.seconds - inDay) / 86_400), minute: inDay / 60, second: inDay % 60)
  }

  var order: Int { ((year * 12 + month) * 31 + day) * 1440 + hour * 60 + minute }
}
