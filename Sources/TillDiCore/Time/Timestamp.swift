/// A reading of a laptop's wall clock, as a line of the record carries it.
///
/// ```swift
/// let begun = Timestamp(text: "2026-03-03T14:05:00+01:00")
/// let now = Timestamp(text: "2026-03-03T14:47:30+01:00")
/// print(now.seconds - begun.seconds, now.time)  // 2550 14:47
/// ```
///
/// It is for the room's clock and for display, never to order by: laptops disagree, and clocks are set.
public struct Timestamp: Hashable, Sendable {
  /// Seconds since 1970-01-01 00:00 UTC.
  public let seconds: Int
  /// How far the wall clock is ahead of UTC, in minutes.
  public let offset: Int

  /// Takes the seconds since 1970 and the offset in minutes.
  public init(seconds: Int, offset: Int) {
    self.seconds = seconds
    self.offset = offset
  }

  /// Reads `2026-03-03T14:05:00+01:00` or the same with `Z`; `nil` for anything else.
  public init?(text: String) {
    let bytes = Array(text.utf8)
    let colon = UInt8(ascii: ":")
    guard bytes.count == 20 || (bytes.count == 25 && bytes[22] == colon),
      bytes[10] == UInt8(ascii: "T"),
      bytes[13] == colon, bytes[16] == colon,
      // Digits only: a number may also be read from "+5".
      bytes[17..<19].allSatisfy({ (48...57).contains($0) }),
      let day = Day(text: String(decoding: bytes[..<10], as: UTF8.self)),
      let time = ClockTime(text: String(decoding: bytes[11..<16], as: UTF8.self)),
      let second = UInt8(String(decoding: bytes[17..<19], as: UTF8.self)), second < 60
    else { return nil }
    let sign: Int
    switch bytes[19] {
    case UInt8(ascii: "Z") where bytes.count == 20: sign = 0
    case UInt8(ascii: "+") where bytes.count == 25: sign = 1
    case UInt8(ascii: "-") where bytes.count == 25: sign = -1
    default: return nil
    }
    let zone = ClockTime(text: String(decoding: bytes[20...], as: UTF8.self))
    if sign != 0, zone == nil { return nil }
    offset = sign * (zone?.minutes ?? 0)
    seconds = (day.number * 1440 + time.minutes - offset) * 60 + Int(second)
  }

  /// The time of day on the wall.
  public var time: ClockTime {
    let minutes = (seconds + offset * 60).quotientDown(60)
    return ClockTime.midnight.adding(minutes: minutes - minutes.quotientDown(1440) * 1440)
  }

  /// Whole and broken minutes since another reading, as seconds; negative when the clock was set back.
  public func seconds(since other: Timestamp) -> Int { seconds - other.seconds }
}

extension Int {
  fileprivate func quotientDown(_ divisor: Int) -> Int {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
