/// A day in the calendar, without a time or a time zone.
///
/// ```swift
/// let day = Day(text: "2026-03-03")
/// print(day?.weekday.rawValue ?? 0, day?.adding(days: 14) ?? "none")  // 2 2026-03-17
/// ```
///
/// The arithmetic is the proleptic Gregorian calendar's. The core carries its own day because an instant
/// with a time zone, which is what a date type elsewhere is, moves a promise to the day before.
public struct Day: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Days since 1970-01-01.
  public let number: Int

  /// Takes the days since 1970-01-01.
  public init(number: Int) {
    self.number = number
  }

  /// Takes a year, a month 1–12 and a day 1–31; `nil` when no calendar has it.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    // Counts from 1 March, so that the leap day is a year's last.
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
    let back = parts
    guard back.year == year, back.month == month, back.day == day else { return nil }
  }

  /// Reads `2026-03-03`; `nil` for anything else, a day in no calendar included.
  public init?(text: String) {
    var text = text
    let read = text.withUTF8 { $0.count == 10 ? Day(digits: $0) : nil }
    guard let read else { return nil }
    self = read
  }

  /// Reads the first ten of some bytes; they must be there.
  init?(digits bytes: UnsafeBufferPointer<UInt8>) {
    let dash = UInt8(ascii: "-")
    guard bytes[4] == dash, bytes[7] == dash, let year = bytes.number(at: 0..<4),
      let month = bytes.number(at: 5..<7), let day = bytes.number(at: 8..<10)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The year, the month 1–12 and the day of the month 1–31.
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The day of the week.
  public var weekday: Weekday {
    let fromMonday = ((number + 3) % 7 + 7) % 7
    return Weekday(rawValue: fromMonday + 1) ?? .monday
  }

  /// The day a number of days later, or earlier when it is negative.
  public func adding(days: Int) -> Day {
    Day(number: number + days)
  }

  /// The number of days from this one to another; negative when that one is earlier.
  public func days(to other: Day) -> Int {
    other.number - number
  }

  /// Orders by the calendar.
  public static func < (first: Day, second: Day) -> Bool {
    first.number < second.number
  }

  /// The day as it stands in the record: `2026-03-03`.
  public var description: String {
    let (year, month, day) = parts
    return padded(year, to: 4) + "-" + padded(month, to: 2) + "-" + padded(day, to: 2)
  }
}

extension Day: Codable {
  /// Reads `2026-03-03`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let day = Day(text: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\(text) is not a day")
    }
    self = day
  }

  /// Writes `2026-03-03`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// A day of the week, numbered as ISO 8601 does: Monday is 1.
public enum Weekday: Int, Sendable, Codable, CaseIterable {
  /// Monday, 1.
  case monday = 1
  /// Tuesday, 2.
  case tuesday
  /// Wednesday, 3.
  case wednesday
  /// Thursday, 4.
  case thursday
  /// Friday, 5.
  case friday
  /// Saturday, 6.
  case saturday
  /// Sunday, 7.
  case sunday
}

extension UnsafeBufferPointer<UInt8> {
  /// The number that digits alone make; nil where there is anything else, a sign too.
  func number(at place: Range<Int>) -> Int? {
    var number = 0
    for byte in self[place] {
      guard (48...57).contains(byte) else { return nil }
      number = number * 10 + Int(byte - 48)
    }
    return number
  }
}

/// Writes a number with leading zeros.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
