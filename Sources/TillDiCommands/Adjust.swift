import ArgumentParser
import TillDiCore
import TillDiDesk
import TillDiWords

/// `tilldi adjust`: observed → changed → why.
struct Adjust: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "adjust",
    abstract: "Keep what you observed, what you change for a session, and why.",
    discussion: """
      Name the session that is changed: tilldi run shows it when that session begins.

      Example:
        tilldi adjust staff-2 "Nattpersonalen kom inte" \\
          --changed "Ett tillfälle kl. 21" --why "De slutar 7"
      """)

  @Argument(help: "The session that is changed, such as staff-2.")
  var session: String

  @Argument(help: "What you observed.", transform: typed)
  var observed: String

  @Option(help: "What you changed.", transform: typed)
  var changed: String?

  @Option(help: "Why.", transform: typed)
  var why: String?

  @OptionGroup var options: ChangeOptions

  func run(in context: Context) throws {
    var series = try OpenSeries(options, in: context)
    let programme = try series.programme()
    try series.perform(
      .adjust(
        Adjustment(
          id: AdjustmentID(context.drawName()),
          session: try programme.session(typed: session, series.words),
          observed: observed, changed: changed,
          why: why)), programme)
    try context.say(series.words.keptForNextTime)
  }
}
