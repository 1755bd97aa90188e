/// A time of day in hours and minutes, as it stands on the wall.
///
/// ```swift
/// print(ClockTime(text: "14:30")?.adding(minutes: 45) ?? "none")  // 15:15
/// ```
public struct ClockTime: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Minutes since midnight, 0–1439.
  public let minutes: Int

  /// Takes the minutes since midnight; `nil` outside 0–1439.
  public init?(minutes: Int) {
    guard (0..<1440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// Reads `14:30`, `14.30` or `9:00`; `nil` for anything else.
  public init?(text: String) {
    let fields = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard fields.count == 2, (1...2).contains(fields[0].utf8.count), fields[1].utf8.count == 2,
      // Digits only: an integer may also be read from "+1".
      fields.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let hour = UInt8(fields[0]), let minute = UInt8(fields[1]), hour < 24, minute < 60
    else { return nil }
    minutes = Int(hour) * 60 + Int(minute)
  }

  /// The time some minutes later, past midnight into the next day's hours.
  public func adding(minutes more: Int) -> ClockTime {
    ClockTime(minutes: ((minutes + more) % 1440 + 1440) % 1440) ?? self
  }

  /// 00:00.
  public static let midnight = ClockTime(exactly: 0)

  private init(exactly minutes: Int) {
    self.minutes = minutes
  }

  /// Orders from midnight on.
  public static func < (first: ClockTime, second: ClockTime) -> Bool {
    first.minutes < second.minutes
  }

  /// The time as it stands in the record: `14:30`.
  public var description: String {
    padded(minutes / 60, to: 2) + ":" + padded(minutes % 60, to: 2)
  }
}

extension ClockTime: Codable {
  /// Reads `14:30`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let time = ClockTime(text: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\(text) is not a time of day")
    }
    self = time
  }

  /// Writes `14:30`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
