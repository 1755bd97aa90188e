import ArgumentParser
import Foundation

/// A command of another program that keeps what happened as lines, for a comparison.
struct OtherProgram {
  let name: String
  let path: String
  let arguments: [String]
  let environment: [String: String]
}

extension Stage {
  /// Timewarrior's export of as many intervals as a record has lines, in a month's file each as it keeps them.
  ///
  /// - Throws: A sentence when the files could not be written.
  func timewarrior(_ path: String, intervals: Int) throws -> OtherProgram {
    let place = folder + "/timewarrior"
    try FileManager.default.createDirectory(
      atPath: place + "/data", withIntermediateDirectories: true)
    try Data().write(to: URL(fileURLWithPath: place + "/timewarrior.cfg"))
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    var months: [String: String] = [:]
    // The first of January 2020.
    let first = Date(timeIntervalSince1970: 1_577_836_800)
    for number in 0..<intervals {
      let start = Self.stamp(first.addingTimeInterval(Double(number) * 600), calendar)
      let end = Self.stamp(first.addingTimeInterval(Double(number + 1) * 600), calendar)
      let month = start.prefix(4) + "-" + start.dropFirst(4).prefix(2)
      months[String(month), default: ""] +=
        "inc \(start) - \(end) # arbete schemat \"Schemat ändras i appen\"\n"
    }
    for (month, lines) in months {
      try Data(lines.utf8).write(to: URL(fileURLWithPath: place + "/data/\(month).data"))
    }
    return OtherProgram(
      name: "timew export", path: path, arguments: ["export"],
      environment: ["TIMEWARRIORDB": place, "HOME": folder])
  }

  private static func stamp(_ date: Date, _ calendar: Calendar) -> String {
    let parts = calendar.dateComponents(
      [.year, .month, .day, .hour, .minute, .second], from: date)
    return String(
      format: "%04d%02d%02dT%02d%02d%02dZ", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0,
      parts.hour ?? 0, parts.minute ?? 0, parts.second ?? 0)
  }

  /// Taskwarrior's version, which reads nothing.
  func taskwarrior(_ path: String) -> OtherProgram {
    OtherProgram(
      name: "task --version", path: path, arguments: ["--version"],
      environment: ["HOME": folder, "TASKRC": "/dev/null"])
  }

  /// Runs another program once.
  ///
  /// - Throws: A sentence when it failed: then its time means nothing.
  func run(_ other: OtherProgram) throws -> Run {
    let run = try Run(other.path, other.arguments, other.environment)
    guard run.status == 0 else { throw ValidationError("\(other.name) failed: \(run.status)") }
    return run
  }
}
