import ArgumentParser
import TillDiCore
import TillDiDesk

struct ScheduleCancel: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "cancel",
    abstract: "Cancel a date; the session stays in the programme.",
    discussion: "Example: tilldi schedule cancel staff-3 --reason \"halva huset är sjukt\"")

  @Argument(help: "The session.")
  var session: String

  @Option(help: "Why.", transform: typed)
  var reason: String?

  @OptionGroup var options: ChangeOptions

  func run(in context: Context) throws {
    var series = try OpenSeries(options, in: context)
    let programme = try series.programme()
    guard let plan = try series.plan(named: session, in: programme) else {
      throw Report(.unknownPlan, series.words)
    }
    try series.perform(.cancel(plan.id, reason: reason))
    try series.showSchedule()
  }
}
