import ArgumentParser
import TillDiDesk
import TillDiReports

struct ScheduleShow: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the dates.")

  @OptionGroup var options: SeriesOptions

  func run(in context: Context) throws {
    try OpenSeries(options, in: context).showSchedule()
  }
}

extension OpenSeries {
  /// Shows the dates as they stand.
  ///
  /// - Throws: A `Report` or an `OutputFailure`.
  func showSchedule() throws {
    try context.show(reports(try programme()).schedule())
  }
}
