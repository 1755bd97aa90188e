import ArgumentParser
import TillDiCore
import TillDiDesk
import TillDiWords

struct ScheduleSplit: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "split",
    abstract: "Split a session in two: so many minutes first, the rest another day.",
    discussion: "Example: tilldi schedule split management-1 60 16/3")

  @Argument(help: "The session.")
  var session: String

  @Argument(help: "Minutes of the first part.")
  var minutes: Int

  @Argument(help: "The day of the rest.")
  var day: String

  @OptionGroup var options: ChangeOptions

  func run(in context: Context) throws {
    var series = try OpenSeries(options, in: context)
    let words = series.words
    let programme = try series.programme()
    guard var first = try series.plan(named: session, in: programme) else {
      throw Report(.unknownPlan, words)
    }
    guard (1..<first.minutes).contains(minutes) else {
      throw Report(words.cannotSplit(minutes, of: first.minutes))
    }
    let rest = PlannedSession(
      id: PlanID(context.drawName()), session: first.session,
      day: try Day(typed: day, today: context.now().day, words),
      time: first.time, minutes: first.minutes - minutes)
    first.minutes = minutes
    try series.plan([rest, first], typed: rest.day, programme)
    try series.showSchedule(setting: [rest])
  }
}
