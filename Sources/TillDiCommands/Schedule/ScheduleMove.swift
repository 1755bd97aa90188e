import ArgumentParser
import TillDiCore
import TillDiDesk

struct ScheduleMove: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "move",
    abstract: "Move one session to another day, and another time if need be.",
    discussion: "Example: tilldi schedule move staff-3 16/2 15:00")

  @Argument(
    help: "The session, such as staff-3; staff-3.2 is the second part of one that was split.")
  var session: String

  @Argument(help: "The new day, such as 16/2, YYYY-MM-DD or \"16 February\".")
  var day: String

  @Argument(help: "The new time, HH:MM.")
  var time: String?

  @OptionGroup var options: ChangeOptions

  func run(in context: Context) throws {
    var series = try OpenSeries(options, in: context)
    let programme = try series.programme()
    let newDay = try Day(typed: day, today: context.now().day, series.words)
    let newTime = try time.map { try ClockTime(typed: $0, series.words) }
    var plan: PlannedSession
    if let known = try series.plan(named: session, in: programme) {
      plan = known
      plan.day = newDay
      plan.time = newTime ?? plan.time
    } else {
      let id = try programme.session(typed: session, series.words)
      let usual = series.series.plans.first?.time ?? ClockTime(minutes: 14 * 60) ?? .midnight
      plan = PlannedSession(
        id: PlanID(context.drawName()), session: id, day: newDay, time: newTime ?? usual,
        minutes: programme.session(id)?.minutes ?? 0)
    }
    try series.perform(.plan(plan), programme)
    try series.showSchedule(setting: [plan])
  }
}
