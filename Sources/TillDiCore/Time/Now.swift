/// A reading of the wall clock.
///
/// ```swift
/// let now = Now(day: Day(text: "2026-03-03")!, time: ClockTime(text: "14:05")!)
/// print(now.stamp)  // 2026-03-03T14:05:00+01:00
/// ```
public struct Now: Sendable {
  /// The day.
  public let day: Day
  /// The time of day.
  public let time: ClockTime
  /// What stands in the record: `2026-03-03T14:05:00+01:00`.
  public let stamp: String

  /// The same as a moment to reckon with.
  public var timestamp: Timestamp? { Timestamp(text: stamp) }

  /// Takes a day, a time and the offset from UTC in minutes.
  public init(day: Day, time: ClockTime, seconds: Int = 0, offset: Int = 60) {
    self.day = day
    self.time = time
    let sign = offset < 0 ? "-" : "+"
    let zone = ClockTime(minutes: abs(offset) % 1440)?.description ?? "00:00"
    let padded = seconds < 10 ? "0\(seconds)" : "\(seconds)"
    stamp = "\(day)T\(time):\(padded)\(sign)\(zone)"
  }
}
