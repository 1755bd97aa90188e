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
