import TillDiCore
import TillDiWords

/// The same weekday and time throughout (§3.4; §7 A14): a first day, a time, and days between.
struct SessionDates {
  let first: Day
  let time: ClockTime
  let every: Int?

  /// Reads what was typed.
  ///
  /// - Throws: A ``Report`` when a day or a time is none, or has passed.
  init(first: String, time: String, every: Int?, words: Words, today: Day) throws {
    self.first = try Day(typed: first, words)
    self.time = try ClockTime(typed: time, words)
    if let every, !(1...365).contains(every) { throw Report(words.notAnInterval(every)) }
    self.every = every
    if self.first < today { throw Report(.dayHasPassed(self.first, today: today), words) }
  }

  /// A date for each session of both tracks and for the joint meeting; what is before start comes before.
  func plans(for programme: Programme, drawName: () -> String) -> [PlannedSession] {
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

extension Day {
  /// Reads a day somebody typed.
  ///
  /// - Throws: A ``Report`` when no calendar has it.
  init(typed text: String, _ words: Words) throws {
    guard let day = Day(text: text) else { throw Report(.notADay(text), words) }
    self = day
  }
}

extension ClockTime {
  /// Reads a time somebody typed.
  ///
  /// - Throws: A ``Report`` when no clock shows it.
  init(typed text: String, _ words: Words) throws {
    guard let time = ClockTime(text: text) else { throw Report(words.notATime(text)) }
    self = time
  }
}

extension Words {
  func notATime(_ text: String) -> String {
    pick(
      "”\(text)” är inget klockslag. Skriv det som 14:00.",
      "“\(text)” is no time of day. Write it as 14:00.")
  }

  func notAnInterval(_ days: Int) -> String {
    pick(
      "\(days) dagar mellan träffarna går inte. Skriv 1–365; 14 behåller veckodagen.",
      "\(days) days between sessions can’t be. Write 1–365; 14 keeps the weekday.")
  }
}
