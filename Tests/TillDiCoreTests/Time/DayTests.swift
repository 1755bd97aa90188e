import Foundation
import Testing
import TillDiCore

@Suite struct DayTests {
  /// Every day from 1900 to 2100, against the calendar that everybody else uses.
  @Test func everyDayIsTheCalendars() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    let first = try #require(Day(year: 1900, month: 1, day: 1))
    let last = try #require(Day(year: 2100, month: 12, day: 31))
    #expect((first.number, last.number) == (-25_567, 47_846))
    var wrong: [Day] = []
    for number in first.number...last.number {
      let day = Day(number: number)
      let date = Date(timeIntervalSince1970: Double(number) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
      let (year, month, dayOfMonth) = day.parts
      // Foundation counts weekdays from Sunday, 1; ISO 8601 from Monday, 1.
      let weekday = day.weekday == .sunday ? 1 : day.weekday.rawValue + 1
      if parts.year != year || parts.month != month || parts.day != dayOfMonth
        || parts.weekday != weekday || Day(year: year, month: month, day: dayOfMonth) != day
        || Day(text: day.description) != day
      {
        wrong.append(day)
      }
    }
    #expect(wrong == [])
  }

  @Test(arguments: [
    (2024, true), (2023, false), (2000, true), (1900, false), (2100, false), (2400, true),
    (4, true),
  ])
  func leapDays(_ year: Int, _ isLeap: Bool) {
    #expect((Day(year: year, month: 2, day: 29) != nil) == isLeap)
    let march = Day(year: year, month: 3, day: 1)
    #expect(march?.adding(days: -1).parts.day == (isLeap ? 29 : 28))
  }

  @Test(arguments: [
    "2026-02-30", "2026-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00",
    "2026-01-32", "0000-01-01", "2026-2-3", "åååå-mm-dd", "+026-01-01", "2026-+1-01", "-026-01-01",
    "26-01-01", "02026-01-01", "2026/03/03", "20260303", "2026-03-03 ", " 2026-03-03",
    "2026-03-03\n", "2026-03-0３", "2026-03", "2026-03-03-01", "", "-", "--", "2026-03-03T10:00",
    "2026-03-03\u{301}",
  ])
  func textsInNoCalendar(_ text: String) {
    #expect(Day(text: text) == nil)
  }

  @Test(arguments: [
    ("2026-03-03", Weekday.tuesday), ("1970-01-01", .thursday), ("2000-02-29", .tuesday),
    ("1969-12-31", .wednesday), ("0001-01-01", .monday), ("9999-12-31", .friday),
  ])
  func weekdays(_ text: String, _ weekday: Weekday) throws {
    let day = try #require(Day(text: text))
    #expect(day.weekday == weekday)
    #expect(day.description == text)
  }

  @Test func arithmetic() {
    #expect(today.adding(days: 14) == "2026-03-17")
    #expect(today.adding(days: -63) == "2025-12-30")
    #expect(today.days(to: "2026-03-17") == 14)
    #expect(Day("2026-03-17").days(to: today) == -14)
    #expect(today < Day("2026-03-04"))
    #expect([Day("2026-03-17"), today].min() == today)
  }

  @Test func theRecordWritesItAsText() throws {
    let data = try JSONEncoder().encode([today])
    #expect(String(decoding: data, as: UTF8.self) == #"["2026-03-03"]"#)
    #expect(try JSONDecoder().decode([Day].self, from: data) == [today])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Day].self, from: Data(#"["2026-02-30"]"#.utf8))
    }
  }

  /// The day of an action is the day of the wall clock it was typed by, whatever the offset says.
  @Test(arguments: [
    ("2026-03-03T23:59:59+01:00", Day?("2026-03-03")), ("2026-03-04T00:00:00+01:00", "2026-03-04"),
    ("2026-02-30T10:00:00Z", nil), ("", nil),
  ])
  func theDayOfAnAction(_ at: String, _ day: Day?) {
    #expect(Action(id: "e", number: 1, at: at, events: [.closed]).day == day)
  }
}
