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
    let events = PlanChanges(history).plans.compactMap { planID, changes -> Agenda.Event? in
      var plan = standing[planID] ?? gone[planID] ?? changes.last
      var changeCount = changes.count
      // What was held on another day is there on that day.
      if let held = series.occasion(of: plan), held.day != plan.day {
        plan.day = held.day
        changeCount += 1 + history.dayChanges(of: held.id)
      }
      guard invited.map({ isFor($0, plan.session) }) ?? true else { return nil }
      return Agenda.Event(
        uid: "\(planID)-\(id)@tilldi", sequence: changeCount - 1,
        changed: changes.at.map { Agenda.Moment($0) } ?? Agenda.Moment(today, minute: 0),
        begins: Agenda.Moment(plan.day, minute: plan.time.minutes),
        ends: Agenda.Moment(
          plan.day, minute: plan.time.minutes + min(max(plan.minutes, 0), longestSession)),
        title: phrases.calendarTitle(title(of: plan.session), at: series.name),
        note: phrases.calendarNote, isCancelled: standing[planID] == nil)
    }
    return Agenda(
      language: words.language.rawValue,
      events: events.sorted { ($0.begins.order, $0.uid) < ($1.begins.order, $1.uid) })
  }
}

extension History {
  /// How many times the day of an occasion was put right.
  fileprivate func dayChanges(of occasion: OccasionID) -> Int {
    actions.flatMap(\.events).count { event in
      if case .dayPutRight(let right) = event { right.occasion == occasion } else { false }
    }
  }
}

/// A day, in minutes: nothing is longer, whatever the record says.
private let longestSession = 1440

/// What happened to each date, by everything that was ever recorded of it.
private struct PlanChanges {
  /// One date's.
  struct Changes {
    /// How many times it was set, moved, cancelled, or any of that was taken back.
    var count = 0
    /// The newest of these.
    var at: Timestamp?
    /// The date as it was set last.
    var last: PlannedSession

    /// Counts one thing more.
    mutating func note(_ stamp: Timestamp?) {
      count += 1
      guard let stamp else { return }
      if let at, at.seconds >= stamp.seconds { return }
      at = stamp
    }
  }

  private(set) var plans: [PlanID: Changes] = [:]

  init(_ history: History) {
    var touched: [ActionID: Set<PlanID>] = [:]
    for action in history.actions {
      for event in action.events {
        if case .planned(let planned) = event {
          let plan = planned.plan
          plans[plan.id, default: Changes(last: plan)].last = plan
          touched[action.id, default: []].insert(plan.id)
        }
        if case .cancelled(let cancelled) = event, plans[cancelled.plan] != nil {
          touched[action.id, default: []].insert(cancelled.plan)
        }
        if case .undone(let undone) = event {
          for earlier in undone.actions {
            touched[action.id, default: []].formUnion(touched[earlier] ?? [])
          }
        }
      }
      for plan in touched[action.id] ?? [] { plans[plan]?.note(Timestamp(text: action.at)) }
    }
  }
}

extension Agenda.Moment {
  /// A minute of a day, or of one of those after it.
  fileprivate init(_ day: Day, minute: Int, second: Int = 0) {
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

  fileprivate var order: Int { ((year * 12 + month) * 31 + day) * 1440 + hour * 60 + minute }
}
