package import Files
package import Terminal
package import TillDiCore
import TillDiJournal

/// Everything a command may touch beside its own arguments: the world, passed in.
///
/// The live context is the process's own; the demo and the tests bring another, and nothing is kept in
/// static state.
public struct Context: Sendable {
  /// Where answers and many notes come from.
  package let input: LineSource
  /// Results.
  package var output: TextSink
  /// Talk and errors.
  package let errors: TextSink
  /// The environment variables.
  package let environment: [String: String]
  /// The folder that relative paths begin in.
  package let directory: String
  /// The day, the time and the stamp for the record.
  package let now: @Sendable () -> Now
  /// Draws a name for something new.
  package let drawName: @Sendable () -> String
  /// Whether a person sits at the other end of the input.
  package let isInteractive: Bool
  /// Whether a person reads the output on a terminal.
  package let isTerminal: Bool
  /// How many columns the output has.
  package let width: Int
  /// How many rows the output has; nil where it is no terminal.
  package let rows: @Sendable () -> Int?
  /// Whether what is shown is read aloud by a screen reader: `TILLDI_PLAIN` or `ACCESSIBLE` is set, or `--plain` was
  /// asked for.
  package var isReadAloud: Bool
  /// Whether a menu stands below what is said, so that nothing has to say how to go on.
  package var isBesideMenu = false
  /// The calls that touch a disk.
  package let disk: Disk
  /// Takes the terminal for a live session; `nil` where none can be drawn on.
  package let takeTerminal: @Sendable (_ color: Bool) throws(TerminalError) -> LiveTerminal?
  /// The laptop, for undo; kept with the person's settings, never in a series' folder.
  package let laptop: @Sendable () -> String

  /// Takes every part.
  package init(
    input: LineSource, output: TextSink, errors: TextSink, environment: [String: String],
    directory: String, now: @escaping @Sendable () -> Now,
    drawName: @escaping @Sendable () -> String, isInteractive: Bool, isTerminal: Bool, width: Int,
    rows: @escaping @Sendable () -> Int? = { nil }, laptop: @escaping @Sendable () -> String,
    disk: Disk = .live,
    takeTerminal: @escaping @Sendable (Bool) throws(TerminalError) -> LiveTerminal? = { _ in nil }
  ) {
    self.input = input
    self.output = output
    self.errors = errors
    self.environment = environment
    isReadAloud = ["TILLDI_PLAIN", "ACCESSIBLE"].contains {
      !(environment[$0] ?? "").isEmpty && environment[$0] != "0"
    }
    self.directory = directory
    self.now = now
    self.drawName = drawName
    self.isInteractive = isInteractive
    self.isTerminal = isTerminal
    self.width = width
    self.rows = rows
    self.laptop = laptop
    self.disk = disk
    self.takeTerminal = takeTerminal
  }
}

extension Context {
  /// What this laptop knows of the entries that were confirmed on it.
  var receipts: Receipts? { Receipts(environment: environment, disk: disk) }

  /// An absolute path; `~` is left to the shell.
  package func path(_ text: String) -> String {
    if text.hasPrefix("/") { return text }
    return directory == "/" ? "/" + text : directory + "/" + text
  }

  /// The language where no series says otherwise: the flag, then `TILLDI_LANGUAGE`, then Swedish.
  package func language(_ flag: Language?) -> Language {
    flag ?? environment["TILLDI_LANGUAGE"].flatMap { Language(rawValue: String($0.prefix(2))) }
      ?? .swedish
  }
}
