package import TillDiCore

/// Why a text is no day, or not one day only.
package enum NoDay: Error, Hashable, Sendable {
  /// No calendar has it.
  case notADay(String)
  /// The day is another weekday than the one that was written with it.
  case weekdayIsAnother(Day, Weekday)
  /// A month, told by a day of it.
  case month(Day)
  /// A week, told by its number and a day of it.
  case week(Int, in: Day)
  /// A weekday, told by the nearest one.
  case weekday(Day)
  /// The day has been, a short while ago, and no year was written with it.
  case hasBeen(Day)
  /// What has happened was asked about, and the day comes before long; no year was written with it.
  case isToCome(Day)
}

extension Day {
  /// Reads a day as people write it, in Swedish or English, first of all as the program writes it.
  ///
  /// ```swift
  /// let today = Day(text: "2026-11-30")!
  /// print(try Day(typed: "måndag 15 mars", today: today))  // 2027-03-15
  /// print(try Day(typed: "24/11", today: today, looksBack: true))  // 2026-11-24
  /// ```
  ///
  /// - Parameters:
  ///   - text: What was typed: `15 mars 2027`, `15/3`, `March 15`, `måndag v. 11`, `i morgon`.
  ///   - today: The day it is; a day without a year is the next such day from here.
  ///   - looksBack: Whether it is about what has happened, so that a day without a year is the last such day.
  /// - Throws: Why it is no day, or which days it may be.
  package init(typed text: String, today: Day, looksBack: Bool = false) throws(NoDay) {
    let written = WrittenDay(text)
    guard let day = try written.day(near: today, looksBack: looksBack) else {
      throw .notADay(text)
    }
    self = day
  }
}

/// The parts of a day as it is written: which of them are there, and no more than that.
private struct WrittenDay {
  private enum Part {
    case number(Int, isYear: Bool), month(Int), weekday(Weekday), week, other
  }

  private var text: String
  private var year: Int?
  private var month: Int?
  private var dayOfMonth: Int?
  private var week: Int?
  private var weekday: Weekday?
  private var isOnlyThese = true

  /// Words that may stand before a day and say no more.
  private static let small: Set<Substring> = [
    "den", "på", "i", "senast", "the", "on", "in", "of", "by",
  ]

  init(_ written: String) {
    text = written.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var isWeek = false
    for token in text.split(whereSeparator: { $0 == " " || $0 == "," }).flatMap(Self.taken(apart:))
    where !Self.small.contains(token) {
      switch Self.part(token) {
      case .week where !isWeek && week == nil: isWeek = true
      case .number(let number, isYear: false) where isWeek && week == nil: week = number
      case .number(let number, isYear: false) where !isWeek && dayOfMonth == nil:
        dayOfMonth = number
      case .number(let number, _) where year == nil && (month != nil || week != nil):
        year = number < 100 ? 2000 + number : number
      case .month(let number) where month == nil && !isWeek: month = number
      case .weekday(let day) where weekday == nil: weekday = day
      default: isOnlyThese = false
      }
    }
    if isWeek, week == nil { isOnlyThese = false }
  }

  /// The day, if it is one.
  func day(near today: Day, looksBack: Bool) throws(NoDay) -> Day? {
    if let day = Day(text: text) ?? named(from: today) ?? Self.inDigits(text) { return day }
    guard isOnlyThese else { return nil }
    /// The first that has not passed, or the last that has begun; with a year there is only one.
    func nearest(_ spans: [ClosedRange<Day>]) -> ClosedRange<Day>? {
      if year != nil { return spans.first }
      return looksBack
        ? spans.last { $0.lowerBound <= today } : spans.first { $0.upperBound >= today }
    }
    // The leap day may be eight years away.
    let years = year.map { $0...$0 } ?? (today.parts.year - 8)...(today.parts.year + 8)
    if let week {
      guard month == nil, dayOfMonth == nil else { return nil }
      let weeks = years.compactMap { Self.days(ofWeek: week, in: $0) }
      guard let days = nearest(weeks) else { return nil }
      guard let weekday else { throw .week(week, in: days.sample(today, 3)) }
      return days.lowerBound.adding(days: weekday.rawValue - 1)
    }
    if let month, let dayOfMonth {
      let days = years.compactMap { Day(year: $0, month: month, day: dayOfMonth) }.map { $0...$0 }
      guard let day = nearest(days)?.lowerBound else { return nil }
      if year == nil { try requirePlain(day, among: days.map(\.lowerBound), today, looksBack) }
      if let weekday, day.weekday != weekday { throw .weekdayIsAnother(day, weekday) }
      return day
    }
    if let month {
      guard weekday == nil else { return nil }
      guard let days = nearest(years.compactMap { Self.days(of: month, in: $0) }) else {
        return nil
      }
      throw .month(days.sample(today, 14))
    }
    guard let weekday, dayOfMonth == nil, year == nil else { return nil }
    let after = today.adding(days: (weekday.rawValue - today.weekday.rawValue + 6) % 7 + 1)
    throw .weekday(looksBack ? after.adding(days: -7) : after)
  }

  /// Makes sure that a day without a year is not one that nobody means: nearly a year away, where the same day of this
  /// year has just been, or comes soon.
  private func requirePlain(
    _ day: Day, among days: [Day], _ today: Day, _ looksBack: Bool
  ) throws(NoDay) {
    if day == today { return }
    if looksBack {
      let next = days.first { $0 > today }
      if let next, today.days(to: next) <= Self.near { throw .isToCome(next) }
    } else {
      let last = days.last { $0 < today }
      if let last, last.days(to: today) <= Self.near { throw .hasBeen(last) }
    }
  }

  /// How many days away a day is near.
  private static let near = 60

  /// The days that have a name of their own.
  private func named(from today: Day) -> Day? {
    switch text {
    case "idag", "i dag", "today": today
    case "imorgon", "i morgon", "tomorrow": today.adding(days: 1)
    case "igår", "i går", "yesterday": today.adding(days: -1)
    default: nil
    }
  }

  /// Eight digits, `20270315`.
  private static func inDigits(_ text: String) -> Day? {
    guard text.utf8.count == 8, let number = text[...].digits else { return nil }
    return Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  /// The days of a week as ISO 8601 numbers them; nil where the year has no such week.
  private static func days(ofWeek week: Int, in year: Int) -> ClosedRange<Day>? {
    // The fourth of January is always in the first week, and a week is of its Thursday’s year.
    guard week > 0, let fourth = Day(year: year, month: 1, day: 4) else { return nil }
    let monday = fourth.adding(days: 1 - fourth.weekday.rawValue + 7 * (week - 1))
    return monday.adding(days: 3).parts.year == year ? monday...monday.adding(days: 6) : nil
  }

  private static func days(of month: Int, in year: Int) -> ClosedRange<Day>? {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    let last = (28...31).last { Day(year: year, month: month, day: $0) != nil } ?? 28
    return first...first.adding(days: last - 1)
  }

  /// `15/3-27` is three parts and `v.11` two; a month in digits becomes its name.
  private static func taken(apart token: Substring) -> [Substring] {
    if let parts = inNumbers(token) { return parts }
    let week = ["vecka", "week", "v.", "v"].first { token.hasPrefix($0) }
    if let week, token.dropFirst(week.count).digits != nil {
      return ["v", token.dropFirst(week.count)]
    }
    return [token]
  }

  /// The day, the month and perhaps the year of `15/3`, `15.3.2027`, `15/3-27` and `2027-3-15`.
  private static func inNumbers(_ token: Substring) -> [Substring]? {
    var parts = token.split(omittingEmptySubsequences: false) { "/.-".contains($0) }
    if parts.count == 3, parts[2].isEmpty { parts.removeLast() }
    if parts.first?.utf8.count == 4, parts.count == 3 { parts.reverse() }
    // 27-03-15 may be either way round.
    let isPlain = token[parts[0].endIndex...].first != "-" || parts.last?.count == 4
    guard (2...3).contains(parts.count), isPlain,
      parts.allSatisfy({ $0.digits != nil }), parts[0].count < 3, parts[1].count < 3,
      let month = parts[1].digits, (1...12).contains(month)
    else { return nil }
    return [parts[0], Words(.swedish).monthNames[month - 1][...]] + parts.dropFirst(2)
  }

  private static func part(_ token: Substring) -> Part {
    let bare = token.hasPrefix("-") ? token.dropFirst() : token
    let number = bare.prefix { $0.isASCII && $0.isNumber }
    let ending = bare.dropFirst(number.count)
    if let value = number.digits {
      if number.count == 4, ending.isEmpty { return .number(value, isYear: true) }
      let endings = ["", ".", ":e", ":a", "e", "a", "st", "nd", "rd", "th"]
      return number.count < 3 && endings.contains(String(ending))
        ? .number(value, isYear: false) : .other
    }
    if ["v", "v.", "vecka", "week"].contains(token) { return .week }
    let name = token.hasSuffix(".") ? token.dropLast() : token
    for words in Language.allCases.map({ Words($0) }) {
      if let month = words.monthNames.firstIndex(where: { $0.lowercased().isWritten(name) }) {
        return .month(month + 1)
      }
      let weekday = Weekday.allCases.first { day in
        let whole = words.name(of: day).lowercased()
        return whole.isWritten(name) || whole + "en" == name
      }
      if let weekday { return .weekday(weekday) }
    }
    return .other
  }
}

extension ClosedRange<Day> {
  /// A day of them to write as a sample: today, or the one so many days on.
  fileprivate func sample(_ today: Day, _ days: Int) -> Day {
    contains(today) ? today : lowerBound.adding(days: days)
  }
}

extension Substring {
  /// The number that digits alone make; nil where there is anything else, a sign too.
  fileprivate var digits: Int? {
    allSatisfy { $0.isASCII && $0.isNumber } ? Int(self) : nil
  }
}

extension String {
  /// Whether a name is written so: whole, or its first three letters or four.
  fileprivate func isWritten(_ name: Substring) -> Bool {
    self == name || (3...4).contains(name.count) && hasPrefix(name)
  }
}

extension Words {
  /// Says why it is no day, and how to write the one that is meant.
  package func text(of noDay: NoDay) -> String {
    switch noDay {
    case .notADay(let text): self.text(of: Refusal.notADay(text))
    case .weekdayIsAnother(let day, let said):
      pick(
        "\(beginning(dated(day))) är en \(name(of: day.weekday)), inte en \(name(of: said)). Vilken dag ska det vara?",
        "\(beginning(dated(day))) is a \(name(of: day.weekday)), not a \(name(of: said)). Which day is it?"
      )
    case .month(let day):
      pick(
        "Vilken dag i \(monthNames[day.parts.month - 1])? Skriv till exempel \(dated(day)).",
        "Which day in \(monthNames[day.parts.month - 1])? Write, for example, \(dated(day)).")
    case .week(let week, let day):
      pick(
        "Vilken dag i vecka \(week)? Skriv till exempel \(long(day)).",
        "Which day in week \(week)? Write, for example, \(long(day)).")
    case .weekday(let day):
      pick(
        "Vilken \(name(of: day.weekday))? Skriv till exempel \(dated(day)).",
        "Which \(name(of: day.weekday))? Write, for example, \(dated(day)).")
    case .hasBeen(let day):
      pick(
        "\(beginning(dated(day))) har varit. Vilken dag ska det vara? Skriv året med, om det är nästa.",
        "\(beginning(dated(day))) has been. Which day is it? Write the year as well, if it is the next."
      )
    case .isToCome(let day):
      pick(
        "\(beginning(dated(day))) har inte kommit. Vilken dag var det? Skriv året med, om det är ett tidigare.",
        "\(beginning(dated(day))) has not come. Which day was it? Write the year as well, if it is an earlier one."
      )
    }
  }
}
