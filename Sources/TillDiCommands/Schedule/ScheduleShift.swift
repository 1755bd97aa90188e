import ArgumentParser
import TillDiCore
import TillDiDesk
import TillDiWords

struct ScheduleShift: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "shift",
    abstract: "Shift a session and everything after it by some days.",
    discussion: """
      Example: tilldi schedule shift staff-3 7

      A multiple of 7 keeps the weekday. Write -- before a negative number:
        tilldi schedule shift staff-3 -- -7
      """)

  @Argument(help: "The first session to shift.")
  var session: String

  @Argument(help: "Days; 7 is a week later.")
  var days: Int

  @OptionGroup var options: ChangeOptions

  func run(in context: Context) throws {
    var series = try OpenSeries(options, in: context)
    let programme = try series.programme()
    guard let first = try series.plan(named: session, in: programme) else {
      throw Report(.unknownPlan, series.words)
    }
    guard (-366...366).contains(days) else { throw Report(series.words.notAnInterval(days)) }
    // What was held stays on its day: shifted, it would be another time to come.
    let ahead = series.series.plans.drop { $0.id != first.id }.filter {
      series.series.occasion(of: $0) == nil
    }
    let shifted = ahead.map { plan in
      var plan = plan
      plan.day = plan.day.adding(days: days)
      return plan
    }
    try series.plan(shifted, typed: nil, programme)
    try series.showSchedule(setting: shifted)
  }
}
