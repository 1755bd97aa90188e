/// A Swedish public holiday, or an eve that works as one (lag 1989:253; the eves by custom).
public enum PublicHoliday: String, Sendable, CaseIterable {
  /// *Nyårsdagen*, 1 January.
  case newYearsDay
  /// *Trettondedag jul*, 6 January.
  case epiphany
  /// *Långfredagen*, the Friday before Easter.
  case goodFriday
  /// *Påskdagen*.
  case easterSunday
  /// *Annandag påsk*, the Monday after Easter.
  case easterMonday
  /// *Första maj*.
  case mayDay
  /// *Kristi himmelsfärdsdag*, a Thursday 39 days after Easter.
  case ascensionDay
  /// *Pingstdagen*, 49 days after Easter.
  case whitSunday
  /// *Nationaldagen*, 6 June.
  case nationalDay
  /// *Midsommarafton*, the Friday 19–25 June; by custom.
  case midsummerEve
  /// *Midsommardagen*, the Saturday 20–26 June.
  case midsummerDay
  /// *Alla helgons dag*, the Saturday 31 October – 6 November.
  case allSaintsDay
  /// *Julafton*, 24 December; by custom.
  case christmasEve
  /// *Juldagen*, 25 December.
  case christmasDay
  /// *Annandag jul*, 26 December.
  case boxingDay
  /// *Nyårsafton*, 31 December; by custom.
  case newYearsEve

  /// The holiday a day is, if it is one.
  ///
  /// ```swift
  /// print(PublicHoliday(on: Day(text: "2026-05-14")!) ?? "none")  // ascensionDay
  /// ```
  public init?(on day: Day) {
    let found = PublicHoliday.allCases.first { $0.day(in: day.parts.year) == day }
    guard let found else { return nil }
    self = found
  }

  /// The day it falls on in a year.
  func day(in year: Int) -> Day? {
    switch self {
    case .newYearsDay: Day(year: year, month: 1, day: 1)
    case .epiphany: Day(year: year, month: 1, day: 6)
    case .goodFriday: easter(year)?.adding(days: -2)
    case .easterSunday: easter(year)
    case .easterMonday: easter(year)?.adding(days: 1)
    case .mayDay: Day(year: year, month: 5, day: 1)
    case .ascensionDay: easter(year)?.adding(days: 39)
    case .whitSunday: easter(year)?.adding(days: 49)
    case .nationalDay: Day(year: year, month: 6, day: 6)
    case .midsummerEve: Day(year: year, month: 6, day: 19)?.next(.friday)
    case .midsummerDay: Day(year: year, month: 6, day: 20)?.next(.saturday)
    case .allSaintsDay: Day(year: year, month: 10, day: 31)?.next(.saturday)
    case .christmasEve: Day(year: year, month: 12, day: 24)
    case .christmasDay: Day(year: year, month: 12, day: 25)
    case .boxingDay: Day(year: year, month: 12, day: 26)
    case .newYearsEve: Day(year: year, month: 12, day: 31)
    }
  }
}

extension Day {
  /// The first such weekday on or after this day.
  func next(_ wanted: Weekday) -> Day {
    adding(days: (wanted.rawValue - weekday.rawValue + 7) % 7)
  }
}

/// Easter Sunday of a Gregorian year (the anonymous algorithm, Nature 1876).
private func easter(_ year: Int) -> Day? {
  let golden = year % 19
  let century = year / 100
  let inCentury = year % 100
  let correction = (century - (century + 8) / 25 + 1) / 3
  let epact = (19 * golden + century - century / 4 - correction + 15) % 30
  let weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7
  let shift = (golden + 11 * epact + 22 * weekday) / 451
  let month = (epact + weekday - 7 * shift + 114) / 31
  let day = (epact + weekday - 7 * shift + 114) % 31 + 1
  return Day(year: year, month: month, day: day)
}
