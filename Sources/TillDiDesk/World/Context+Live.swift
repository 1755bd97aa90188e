import Foundation
import Terminal
import TillDiCore
import TillDiJournal

extension Context {
  /// The process's own world.
  package static func live() -> Context {
    let environment = ProcessInfo.processInfo.environment
    // Empty where the folder has been deleted meanwhile: then nothing may be made in the root instead.
    let directory = FileManager.default.currentDirectoryPath
    let isTerminal = isatty(STDOUT_FILENO) == 1
    return Context(
      input: .standardInput, output: TextSink(.standardOutput),
      errors: TextSink(.standardError), environment: environment,
      directory: directory.isEmpty ? "." : directory, now: { Now.live() },
      drawName: {
        var generator = SystemRandomNumberGenerator()
        return NoteID.random(using: &generator).rawValue
      },
      isInteractive: isatty(STDIN_FILENO) == 1, isTerminal: isTerminal,
      width: width(environment, isTerminal: isTerminal),
      laptop: { LaptopToken(environment: environment).value },
      takeTerminal: { color throws(TerminalError) in
        guard LiveTerminal.isPossible(environment: environment) else { return nil }
        return try LiveTerminal(color: color)
      })
  }

  /// The width of the terminal; 80 columns for a pipe, and never so wide that lines are hard to follow.
  private static func width(_ environment: [String: String], isTerminal: Bool) -> Int {
    if let columns = environment["COLUMNS"].flatMap({ Int($0) }) { return clamped(columns) }
    var size = winsize()
    guard isTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return 80
    }
    return clamped(Int(size.ws_col))
  }

  private static func clamped(_ columns: Int) -> Int { min(max(columns, 40), 100) }
}

extension Now {
  /// The laptop's own clock.
  package static func live() -> Now {
    let now = Date()
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .current
    let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: now)
    let day = Day(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1)
    let time = ClockTime(minutes: (parts.hour ?? 0) * 60 + (parts.minute ?? 0))
    let offset = calendar.timeZone.secondsFromGMT(for: now) / 60
    return Now(
      day: day ?? Day(number: 0), time: time ?? .midnight, seconds: parts.second ?? 0,
      offset: offset)
  }
}
