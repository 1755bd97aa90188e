package import TillDiCore
import TillDiReports
import TillDiWalk
package import TillDiWords

/// The same weekday and time throughout: a first day, a time, and days between.
///
/// Source: *The model*, “Same weekday and time” and “Days between sessions”.
package struct SessionDates {
  package let first: Day
  package let time: ClockTime
  package let every: Int?

  /// Reads what was typed.
  ///
  /// - Throws: A ``Report`` when a day or a time is none, or has passed.
  package init(first: String, time: String, every: Int?, words: Words, today: Day) throws {
    self.first = try Day(typed: first, today: today, words)
    self.time = try ClockTime(typed: time, words)
    if let every, !(1...365).contains(every) { throw Report(words.notAnInterval(every)) }
    self.every = every
    if self.first < today { throw Report(.dayHasPassed(self.first, today: today), words) }
  }

  /// A date for each session of both tracks and for the joint meeting; what is before start comes before.
  package func plans(for programme: Programme, drawName: () -> String) -> [PlannedSession] {
    let interval = every ?? programme.intervalDays
    let held = programme.runningOrder.filter {
      $0.daysAfterHandOver == nil && !$0.isBeforeStart
    }
    return held.enumerated().map { index, session in
      PlannedSession(
        id: PlanID(drawName()), session: session.id, day: first.adding(days: index * interval),
        time: time, minutes: session.minutes)
    }
  }
}

extension OpenSeries {
  /// Sets or moves dates as one gesture: all of them, or none; `typed` is the one of the days that somebody typed.
  ///
  /// - Throws: A ``Report`` that says which session's day is in the way.
  package mutating func plan(_ plans: [PlannedSession], typed: Day?, _ programme: Programme) throws
  {
    do {
      try attempt(plans.map { .plan($0) }, situation(programme))
    } catch let refusal as Refusal {
      throw Report(refusal, planning: plans, typed: typed, programme, words)
    }
  }

  /// The date of a session, or of a part of it: `staff-3`, `staff-3.2`, `3.2`.
  ///
  /// - Throws: A ``Report`` when several sessions are called so.
  package func plan(named name: String, in programme: Programme) throws -> PlannedSession? {
    let parts = name.split(separator: ".", maxSplits: 1)
    let part = parts.count > 1 ? Int(parts[1]) : nil
    let named = part == nil ? name : String(parts[0])
    let sessions = programme.sessions(named: named)
    if sessions.count > 1 { throw Report(words.severalSessions(named, sessions)) }
    let session = sessions.first?.id ?? SessionID(named)
    let plans = series.plans.filter { $0.session == session }
    let index = (part ?? 1) - 1
    return plans.indices.contains(index) ? plans[index] : nil
  }

  /// Shows the dates as they stand, after what is to remark of those that were set.
  ///
  /// - Throws: A ``Report`` or an ``OutputFailure``.
  package func showSchedule(setting plans: [PlannedSession] = []) throws {
    let programme = try programme()
    for remark in series.remarks(on: plans, programme) {
      try context.tell(words.text(of: remark))
    }
    try context.show(reports(programme).schedule())
  }
}

extension Report {
  /// Words why dates were not set; a day that nobody typed is told with its session.
  package init(
    _ refusal: Refusal, planning plans: [PlannedSession], typed: Day?, _ programme: Programme,
    _ words: Words
  ) {
    func title(on day: Day) -> String? {
      guard day != typed, let plan = plans.first(where: { $0.day == day }) else { return nil }
      return programme.session(plan.session)?.title[words.language] ?? plan.session.rawValue
    }
    let text: String? =
      switch refusal {
      case .dayTooFar(let day): title(on: day).map { words.wouldBeTooFar(day, $0) }
      case .dayHasPassed(let day, let today):
        title(on: day).map { words.wouldHavePassed(day, $0, today) }
      default: nil
      }
    self.init(text ?? words.text(of: refusal))
  }
}

extension Day {
  /// Reads a day somebody typed.
  ///
  /// - Throws: A ``Report`` when it is none, or not one only.
  package init(typed text: String, today: Day, looksBack: Bool = false, _ words: Words) throws {
    do throws(NoDay) {
      try self.init(typed: text, today: today, looksBack: looksBack)
    } catch {
      throw Report(words.text(of: error))
    }
  }
}

extension OpenSeries {
  /// A role somebody typed, as it was said before in this series; a remark tells where that was otherwise.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - own: What it puts right.
  /// - Returns: The role to keep.
  /// - Throws: A ``Report`` when it says when.
  package func role(_ text: String, insteadOf own: String? = nil) throws -> String {
    let typed: TypedRole
    do throws(NoAnswer) {
      typed = try TypedRole(text, in: series, insteadOf: own)
    } catch {
      throw Report(words.text(of: error.phrase))
    }
    if let remark = typed.remark { try context.tell(words.text(of: remark)) }
    return typed.role
  }
}

extension ClockTime {
  /// Reads a time somebody typed.
  ///
  /// - Throws: A ``Report`` when no clock shows it.
  package init(typed text: String, _ words: Words) throws {
    // "kl. 14" and "14" are what people say.
    let said = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    let bare = (["kl", "kl.", "at"].contains(said.first ?? "") ? said.dropFirst() : said[...])
      .joined(separator: " ")
    let isHour =
      (1...2).contains(bare.utf8.count) && bare.utf8.allSatisfy { (48...57).contains($0) }
    guard let time = ClockTime(text: isHour ? bare + ":00" : bare) else {
      throw Report(words.notATime(text))
    }
    self = time
  }
}
