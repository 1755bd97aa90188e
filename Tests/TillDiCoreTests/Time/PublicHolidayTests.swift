import Testing
import TillDiCore

/// Days read off printed calendars, so that the rules are not checked against themselves.
@Suite struct PublicHolidayTests {
  /// Easter Sunday, midsummer eve and all saints' day, year by year.
  static let years: [(easter: Day, midsummerEve: Day, allSaints: Day)] = [
    ("2024-03-31", "2024-06-21", "2024-11-02"),
    ("2025-04-20", "2025-06-20", "2025-11-01"),
    ("2026-04-05", "2026-06-19", "2026-10-31"),
    ("2027-03-28", "2027-06-25", "2027-11-06"),
    ("2028-04-16", "2028-06-23", "2028-11-04"),
    ("2029-04-01", "2029-06-22", "2029-11-03"),
    ("2030-04-21", "2030-06-21", "2030-11-02"),
  ]

  @Test(arguments: years)
  func movableDays(_ easter: Day, _ midsummerEve: Day, _ allSaints: Day) {
    #expect(PublicHoliday(on: easter) == .easterSunday)
    #expect(PublicHoliday(on: easter.adding(days: -2)) == .goodFriday)
    #expect(PublicHoliday(on: easter.adding(days: 1)) == .easterMonday)
    #expect(PublicHoliday(on: easter.adding(days: 39)) == .ascensionDay)
    #expect(PublicHoliday(on: easter.adding(days: 49)) == .whitSunday)
    #expect(PublicHoliday(on: midsummerEve) == .midsummerEve)
    #expect(PublicHoliday(on: midsummerEve.adding(days: 1)) == .midsummerDay)
    #expect(PublicHoliday(on: allSaints) == .allSaintsDay)
  }

  @Test(arguments: [
    ("2026-01-01", PublicHoliday.newYearsDay), ("2026-01-06", .epiphany), ("2026-05-01", .mayDay),
    ("2026-05-14", .ascensionDay), ("2026-06-06", .nationalDay), ("2026-12-24", .christmasEve),
    ("2026-12-25", .christmasDay), ("2026-12-26", .boxingDay), ("2026-12-31", .newYearsEve),
  ])
  func daysOf2026(_ text: String, _ holiday: PublicHoliday) throws {
    #expect(PublicHoliday(on: try #require(Day(text: text))) == holiday)
  }

  @Test(arguments: years.map(\.easter.parts.year))
  func sixteenInAYear(_ year: Int) throws {
    let first = try #require(Day(year: year, month: 1, day: 1))
    let found = (0..<366).map { first.adding(days: $0) }.filter { $0.parts.year == year }
      .compactMap { PublicHoliday(on: $0) }
    #expect(found.count == 16)
    #expect(Set(found) == Set(PublicHoliday.allCases))
  }

  /// Extremes of Easter, from the tables: the earliest and the latest there can be.
  @Test func theExtremesOfEaster() {
    #expect(PublicHoliday(on: "1818-03-22") == .easterSunday)
    #expect(PublicHoliday(on: "2038-04-25") == .easterSunday)
  }

  @Test(arguments: ["2026-03-03", "2026-07-15", "2026-05-13", "2026-04-12", "2026-06-18"] as [Day])
  func workingDays(_ day: Day) {
    #expect(PublicHoliday(on: day) == nil)
  }

  /// In 2008 ascension day was the first of May; one name is enough to say that nobody works.
  @Test func twoOnOneDay() {
    #expect(PublicHoliday(on: "2008-05-01") == .mayDay)
  }
}
