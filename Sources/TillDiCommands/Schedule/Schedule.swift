import ArgumentParser
import TillDiReports
import TillDiWords

/// `tilldi schedule`: dates on the same weekday and time.
struct Schedule: TillDiGroup {
  static let configuration = CommandConfiguration(
    abstract: "The dates: same weekday and time; move, shift the rest, cancel, split.",
    discussion: "Days off and July are flagged, and so is a date that breaks the pattern.",
    subcommands: [
      ScheduleShow.self, ScheduleStart.self, ScheduleMove.self, ScheduleShift.self,
      ScheduleCancel.self, ScheduleSplit.self,
    ], defaultSubcommand: ScheduleShow.self)
}

struct ScheduleShow: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the dates.")

  @OptionGroup var options: SeriesOptions

  func run(in context: Context) async throws {
    try OpenSeries(options, in: context).showSchedule()
  }
}

extension OpenSeries {
  /// Shows the dates as they stand.
  ///
  /// - Throws: A ``Report`` or an ``OutputFailure``.
  func showSchedule() throws {
    try context.show(reports(try programme()).schedule())
  }
}
