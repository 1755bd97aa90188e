import ArgumentParser
import TillDiReports

/// `tilldi report`: the shared report.
struct ReportCommand: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract:
      "Write the shared report: both tracks, both lists, the comparison, what happens next.",
    discussion: """
      Nothing that stays in the room is in it.

      Example: tilldi report --output exports/rapport.html
      """)

  @Option(help: "markdown, html or terminal; by the file's name unless said.")
  var format: DocumentFormat?

  @Flag(help: "Mark it as a draft.")
  var draft = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: SeriesOptions

  func run(in context: Context) async throws {
    var series = try OpenSeries(options, in: context)
    try series.requireUnderstood()
    let format = format ?? (output.output == nil ? .markdown : output.usualFormat())
    let reports = series.reports(try series.programme(), as: format)
    try series.emit(reports.sharedReport(draft: draft), as: format, named: "report", to: output)
  }
}
