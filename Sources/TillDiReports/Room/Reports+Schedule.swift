package import Documents
import TillDiCore
import TillDiWords

extension Reports {
  /// The dates that stand, and when each was held; what breaks the pattern, a public holiday and July are flagged,
  /// never refused.
  package func schedule() -> Document {
    let flags = series.plans.map { self.flags($0) }
    let rows =
      zip(series.plans, flags).map { plan, flags in
        (
          plan.day,
          [
            words.long(plan.day), time(of: plan), title(of: plan.session),
            flags.map { phrases.flag($0) }.joined(separator: "; "),
          ]
        )
      }
      + unplanned.map { held in
        let name = title(of: held.session) + (held.label.map { " (\($0))" } ?? "")
        return (held.day, [words.long(held.day), "", name, phrases.flag(.held(nil))])
      }
    return document(title: phrases.title(phrases.scheduleTitle, of: series.name)) {
      if rows.isEmpty {
        paragraph(phrases.emptySchedule)
      } else {
        Block.table(
          Table(
            columns: phrases.scheduleColumns.map { Table.Column(.text($0)) },
            // Dates stand in their own order; what was held without one comes in by its day.
            rows: rows.sorted { $0.0 < $1.0 }.map { $0.1.map { .text($0) } }))
        if flags.joined().contains(where: \.isToLookAt) { paragraph(phrases.lookTwice) }
      }
      if !series.cancellations.isEmpty {
        Block.bulletList(
          series.cancellations.map { cancelled in
            ListItem(
              .text(
                phrases.cancelled(
                  title(of: cancelled.plan.session), cancelled.plan.day, cancelled.reason)))
          })
      }
    }
  }

  /// What was held without a date of its own.
  private var unplanned: [Occasion] {
    let planned = Set(series.plans.compactMap { series.occasion(of: $0)?.id })
    return series.occasions.filter { !planned.contains($0.id) }
  }

  private func time(of plan: PlannedSession) -> String {
    "\(plan.time)–\(plan.time.adding(minutes: plan.minutes))"
  }

  /// What to look at twice about a date.
  func flags(_ plan: PlannedSession) -> [ScheduleFlag] {
    if let held = series.occasion(of: plan) {
      return [.held(held.day == plan.day ? nil : held.day)]
    }
    if plan.day < today { return [.notHeld] }
    var flags: [ScheduleFlag] = []
    // Our own occasions gather others, at other times: only the tracks' sessions keep a pattern.
    if programme?.session(plan.session)?.track != nil || programme == nil {
      let others = series.plans.filter { other in
        programme == nil || programme?.session(other.session)?.track != nil
      }
      if let usual = mostCommon(others.map(\.day.weekday)), usual != plan.day.weekday {
        flags.append(.otherWeekday(usual: usual))
      }
      if let usual = mostCommon(others.map(\.time)), usual != plan.time {
        flags.append(.otherTime(usual: usual))
      }
    }
    if let holiday = PublicHoliday(on: plan.day) { flags.append(.holiday(holiday)) }
    if plan.day.parts.month == 7 { flags.append(.july) }
    return flags
  }

  /// What most of them have; the first of those where several are as common.
  private func mostCommon<Value: Hashable>(_ values: [Value]) -> Value? {
    let counts = Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +)
    let most = counts.values.max()
    return values.first { counts[$0] == most }
  }
}
