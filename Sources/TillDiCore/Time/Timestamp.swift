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
    var text = text
    let read = text.withUTF8 { Self.read($0) }
    guard let read else { return nil }
    self = read
  }

  /// Reads the bytes in place, since every line of a record has one.
  private static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Timestamp? {
    let colon = UInt8(ascii: ":")
    guard bytes.count == 20 || (bytes.count == 25 && bytes[22] == colon),
      bytes[10] == UInt8(ascii: "T"), bytes[13] == colon, bytes[16] == colon,
      let day = Day(digits: bytes),
      let hour = bytes.number(at: 11..<13), hour < 24,
      let minute = bytes.number(at: 14..<16), minute < 60,
      let second = bytes.number(at: 17..<19), second < 60
    else { return nil }
    let sign: Int
    switch bytes[19] {
    case UInt8(ascii: "Z") where bytes.count == 20: sign = 0
    case UInt8(ascii: "+") where bytes.count == 25: sign = 1
    case UInt8(ascii: "-") where bytes.count == 25: sign = -1
    default: return nil
    }
    var offset = 0
    if sign != 0 {
      guard let hours = bytes.number(at: 20..<22), hours < 24,
        let minutes = bytes.number(at: 23..<25), minutes < 60
      else { return nil }
      offset = sign * (hours * 60 + minutes)
    }
    let wall = day.number * 1440 + hour * 60 + minute
    return Timestamp(seconds: (wall - offset) * 60 + second, offset: offset)
  }

  /// The day on the wall.
  public var day: Day { Day(number: (seconds + offset * 60).quotientDown(86_400)) }

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
