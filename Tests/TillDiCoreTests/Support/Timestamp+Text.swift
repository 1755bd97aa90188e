import TillDiCore

extension Timestamp {
  /// A time of a day in winter, Swedish time.
  init(day: Day, _ time: ClockTime, seconds: Int = 0) {
    self.init(seconds: (day.number * 1440 + time.minutes - 60) * 60 + seconds, offset: 60)
  }

  /// The reading some time later.
  func after(minutes: Int = 0, seconds more: Int = 0) -> Timestamp {
    Timestamp(seconds: seconds + minutes * 60 + more, offset: offset)
  }

  /// The reading as a line carries it, for one at an offset of an hour.
  var text: String {
    let wall = seconds + offset * 60
    let second = wall % 60
    return "\(Day(number: wall / 86_400))T\(time):\(second < 10 ? "0" : "")\(second)+01:00"
  }
}
