import Files
import Foundation
import Terminal
package import TillDiCore
import TillDiJournal

extension Context {
  /// Every variable of the environment that the program looks at; it costs a start less to ask for each than for all.
  private static let variables = [
    "ACCESSIBLE", "COLUMNS", "HOME", "NO_COLOR", "TERM", "TILLDI_LANGUAGE", "TILLDI_PLAIN",
    "TILLDI_SERIES", "XDG_STATE_HOME",
  ]

  /// The process's own world.
  ///
  /// Relative paths begin in `folder`, where one is named, and else where the process stands.
  public static func live(in folder: String? = nil) -> Context {
    let environment = variables.reduce(into: [String: String]()) { found, name in
      if let value = getenv(name) { found[name] = String(cString: value) }
    }
    // Empty where the folder has been deleted meanwhile: then nothing may be made in the root instead.
    let directory = folder ?? Disk.currentFolder ?? ""
    let disk = Disk.live
    let isTerminal = LiveTerminal.ofProcess.output
    return Context(
      input: .standardInput(on: disk), output: TextSink(1, on: disk),
      errors: TextSink(2, on: disk), environment: environment,
      directory: directory.isEmpty ? "." : directory, now: { Now.live() },
      drawName: {
        var generator = SystemRandomNumberGenerator()
        return NoteID.random(using: &generator).rawValue
      },
      isInteractive: LiveTerminal.ofProcess.input, isTerminal: isTerminal,
      width: width(environment, isTerminal: isTerminal),
      rows: { isTerminal ? LiveTerminal.size(of: 1)?.rows : nil },
      laptop: { LaptopToken(environment: environment, disk: disk).value }, disk: disk,
      takeTerminal: { color throws(TerminalError) in
        guard LiveTerminal.isPossible(environment: environment) else { return nil }
        return try LiveTerminal(color: color)
      })
  }

  /// The width of the terminal; 80 columns for a pipe, and never so wide that lines are hard to follow.
  private static func width(_ environment: [String: String], isTerminal: Bool) -> Int {
    if let columns = environment["COLUMNS"].flatMap({ Int($0) }) { return clamped(columns) }
    guard isTerminal, let size = LiveTerminal.size(of: 1) else { return 80 }
    return clamped(size.columns)
  }

  private static func clamped(_ columns: Int) -> Int { min(max(columns, 40), 100) }
}

extension Now {
  /// The laptop's own clock.
  package static func live() -> Now {
    var moment = time_t(Date.now.timeIntervalSince1970)
    var parts = tm()
    // A calendar of Foundation's would read tables of every zone and language, at every start.
    localtime_r(&moment, &parts)
    let day = Day(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    return Now(
      day: day ?? Day(number: 0),
      time: ClockTime(minutes: Int(parts.tm_hour) * 60 + Int(parts.tm_min)) ?? .midnight,
      // A leap second has no name of its own here.
      seconds: min(Int(parts.tm_sec), 59), offset: parts.tm_gmtoff / 60)
  }
}
