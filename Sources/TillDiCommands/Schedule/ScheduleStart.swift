import ArgumentParser
import TillDiCore
import TillDiDesk
import TillDiWords

struct ScheduleStart: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "start",
    abstract: "Set all dates from the first one: same weekday, same time.",
    discussion: """
      Dates of sessions that were held stay as they are.

      Example: tilldi schedule start 15/1 14:00 --every 14
      """)

  @Argument(help: "The first session's day, such as 15/1, YYYY-MM-DD or \"15 January\".")
  var day: String

  @Argument(help: "The time of day, HH:MM.")
  var time: String = "14:00"

  @Option(help: ArgumentHelp("Days between sessions; 14 keeps the weekday.", valueName: "days"))
  var every: Int?

  @OptionGroup var options: ChangeOptions

  func run(in context: Context) throws {
    var series = try OpenSeries(options, in: context)
    let programme = try series.programme()
    let dates = try SessionDates(
      first: day, time: time, every: every, words: series.words, today: context.now().day)
    let held = Set(series.series.occasions.map(\.session))
    var remaining = programme
    remaining.sessions.removeAll { held.contains($0.id) }
    remaining.occasions.removeAll { held.contains($0.id) }
    let old = series.series.plans
    let plans = dates.plans(for: remaining, drawName: context.drawName).map { plan in
      // A session that has a date is moved, so that its history hangs together.
      var moved = plan
      moved.id = old.first { $0.session == plan.session }?.id ?? plan.id
      return moved
    }
    try series.plan(plans, typed: dates.first, programme)
    try series.showSchedule(setting: plans)
  }
}
