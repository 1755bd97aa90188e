import ArgumentParser
import TillDiDesk
import TillDiReports

/// `tilldi log`: everything that was recorded.
struct Log: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Show what was recorded, the newest last; for you who facilitate.",
    discussion: """
      The short name before each line is what undo, mask and erase take.
      While a session is open, the other track is left out.
      """)

  @OptionGroup var options: SeriesOptions

  func run(in context: Context) throws {
    let series = try OpenSeries(options, in: context)
    let programme = try series.programme()
    try context.show(
      series.reports(programme).log(history: series.history, width: context.width))
  }
}
