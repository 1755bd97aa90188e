import ArgumentParser
import Foundation
import TillDiCore
import TillDiJournal

/// A folder with series of known sizes, and the program that is timed in them.
struct Stage {
  /// A series' folder and how many lines its record has when the rounds begin.
  struct Series {
    let folder: String
    let lines: Int
  }

  /// The temporary folder everything lies in, this laptop's token too.
  let folder: String
  /// The program: the one that was built beside this one.
  let program: String

  /// Makes the folder and finds the program.
  ///
  /// - Throws: A sentence when there is nothing to time.
  init() throws {
    let me = Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
    program = me.resolvingSymlinksInPath().deletingLastPathComponent().path + "/tilldi"
    guard FileManager.default.isExecutableFile(atPath: program) else {
      throw ValidationError("There is no \(program). Build it first: swift build -c release.")
    }
    folder = FileManager.default.temporaryDirectory.path + "/tilldi-benchmarks-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  /// Takes everything away again.
  func remove() {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Runs the program once.
  ///
  /// - Throws: A sentence when it failed: then its time means nothing.
  func run(_ arguments: [String], in series: String? = nil) throws -> Run {
    let environment = [
      "HOME": folder, "TILLDI_SERIES": series ?? "", "PATH": "/usr/bin:/bin", "NO_COLOR": "1",
    ]
    let run = try Run(program, arguments, environment)
    guard run.status == 0 else {
      throw ValidationError("tilldi \(arguments.joined(separator: " ")) failed: \(run.status)")
    }
    return run
  }

  /// The whole example, with hand-overs, links and replies, filled up with notes.
  func example(_ name: String = "example", lines: Int) throws -> Series {
    let place = folder + "/" + name
    _ = try run(["demo", place])
    return try filled(place + "/Solgården", to: lines)
  }

  /// A new series that holds notes and nothing else.
  func series(_ name: String, lines: Int) throws -> Series {
    // A name that is a path is made safe, so the series is made where the program stands.
    let place = folder + "/" + name
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: false)
    guard FileManager.default.changeCurrentDirectoryPath(place) else {
      throw ValidationError("There is no way into \(place).")
    }
    _ = try run(["new", "Solgården"])
    return try filled(place + "/Solgården", to: lines)
  }

  /// Adds notes through the record itself, without starting the program for each.
  private func filled(_ series: String, to lines: Int) throws -> Series {
    let journal = try Journal.open(series)
    let there = try journal.read().actions.count
    // In portions: a child that is started counts what this program holds as its own memory.
    for start in stride(from: there, to: lines, by: 1000) {
      try journal.append((start..<min(start + 1000, lines)).map(Self.note))
    }
    return Series(folder: series, lines: max(there, lines))
  }

  /// A note of ordinary length; one in fifty is a line of the staff list.
  private static func note(_ number: Int) -> Action {
    let kind: NoteKind =
      switch number % 50 {
      case 0: .support
      case 1: .disturbance
      default: number.isMultiple(of: 2) ? .goodDay : .badDay
      }
    var generator = SystemRandomNumberGenerator()
    return Action(
      id: .random(using: &generator), number: 0, at: "2027-03-02T14:05:00+01:00", by: "k7f2mq9dxx",
      position: Position(session: "staff-2", occasion: "w4t8rz2bqn", activity: "good-bad-day"),
      events: [
        .said(
          note: .random(using: &generator), kind: kind,
          text: "Schemat ändras i appen utan att någon säger till, för gång nummer \(number)",
          detail: nil, staysInRoom: false)
      ])
  }
}
