import ArgumentParser
import TillDiCore
import TillDiWords

struct ScheduleMove: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "move",
    abstract: "Move one session to another day, and another time if need be.",
    discussion: "Example: tilldi schedule move staff-3 2027-02-16 15:00")

  @Argument(
    help: "The session, such as staff-3; staff-3.2 is the second part of one that was split.")
  var session: String

  @Argument(help: "The new day, YYYY-MM-DD.")
  var day: String

  @Argument(help: "The new time, HH:MM.")
  var time: String?

  @OptionGroup var options: SeriesOptions

  func run(in context: Context) async throws {
    var series = try OpenSeries(options, in: context)
    let programme = try series.programme()
    let newDay = try Day(typed: day, series.words)
    let newTime = try time.map { try ClockTime(typed: $0, series.words) }
    let id = SessionID(session)
    if var plan = series.plan(named: session) {
      plan.day = newDay
      plan.time = newTime ?? plan.time
      try series.perform(.plan(plan), programme)
    } else {
      let held = programme.session(id)
      let usual = series.series.plans.first?.time ?? ClockTime(minutes: 14 * 60) ?? .midnight
      try series.perform(
        .plan(
          PlannedSession(
            id: PlanID(context.drawName()), session: id, day: newDay, time: newTime ?? usual,
            minutes: held?.minutes ?? 0)), programme)
    }
    try series.showSchedule()
  }
}

struct ScheduleShift: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "shift",
    abstract: "Shift a session and everything after it by some days.",
    discussion: """
      Example: tilldi schedule shift staff-3 7

      A multiple of 7 keeps the weekday. Write -- before a negative number: tilldi schedule shift staff-3 -- -7
      """)

  @Argument(help: "The first session to shift.")
  var session: String

  @Argument(help: "Days; 7 is a week later.")
  var days: Int

  @OptionGroup var options: SeriesOptions

  func run(in context: Context) async throws {
    var series = try OpenSeries(options, in: context)
    let programme = try series.programme()
    guard let first = series.plan(named: session) else {
      throw Report(.unknownPlan, series.words)
    }
    guard (-366...366).contains(days) else { throw Report(series.words.notAnInterval(days)) }
    let rest = series.series.plans.drop { $0.id != first.id }
    for var plan in rest {
      plan.day = plan.day.adding(days: days)
      try series.perform(.plan(plan), programme)
    }
    try series.showSchedule()
  }
}

struct ScheduleCancel: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "cancel",
    abstract: "Cancel a date; the session stays in the programme.",
    discussion: "Example: tilldi schedule cancel staff-3 --reason \"halva huset är sjukt\"")

  @Argument(help: "The session.")
  var session: String

  @Option(help: "Why.", transform: typed)
  var reason: String?

  @OptionGroup var options: SeriesOptions

  func run(in context: Context) async throws {
    var series = try OpenSeries(options, in: context)
    guard let plan = series.plan(named: session) else { throw Report(.unknownPlan, series.words) }
    try series.perform(.cancel(plan.id, reason: reason))
    try series.showSchedule()
  }
}

struct ScheduleSplit: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "split",
    abstract: "Split a session in two: so many minutes first, the rest another day.",
    discussion: "Example: tilldi schedule split management-1 60 2027-03-16")

  @Argument(help: "The session.")
  var session: String

  @Argument(help: "Minutes of the first part.")
  var minutes: Int

  @Argument(help: "The day of the rest, YYYY-MM-DD.")
  var day: String

  @OptionGroup var options: SeriesOptions

  func run(in context: Context) async throws {
    var series = try OpenSeries(options, in: context)
    let words = series.words
    let programme = try series.programme()
    guard var first = series.plan(named: session) else { throw Report(.unknownPlan, words) }
    guard (1..<first.minutes).contains(minutes) else {
      throw Report(words.cannotSplit(minutes, of: first.minutes))
    }
    let rest = PlannedSession(
      id: PlanID(context.drawName()), session: first.session, day: try Day(typed: day, words),
      time: first.time, minutes: first.minutes - minutes)
    first.minutes = minutes
    try series.perform(.plan(rest), programme)
    try series.perform(.plan(first), programme)
    try series.showSchedule()
  }
}

extension OpenSeries {
  /// The date of a session, or of a part of it: `staff-3`, `staff-3.2`.
  func plan(named name: String) -> PlannedSession? {
    let parts = name.split(separator: ".", maxSplits: 1)
    let session = SessionID(parts.first.map(String.init) ?? name)
    let number = parts.count > 1 ? Int(parts[1]) ?? 0 : 1
    let plans = series.plans.filter { $0.session == session }
    return plans.indices.contains(number - 1) ? plans[number - 1] : nil
  }
}

extension Words {
  fileprivate func cannotSplit(_ minutes: Int, of whole: Int) -> String {
    pick(
      "Träffen är \(whole) minuter, så första delen kan vara 1–\(max(1, whole - 1)) minuter, inte \(minutes).",
      "The session is \(whole) minutes, so the first part can be 1–\(max(1, whole - 1)) minutes, not \(minutes)."
    )
  }
}
