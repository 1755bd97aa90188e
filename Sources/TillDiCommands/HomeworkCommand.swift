import ArgumentParser
import TillDiCore
import TillDiReports
import TillDiWords

/// `tilldi homework`: the slips, *Till nästa gång*.
struct HomeworkCommand: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "homework",
    abstract: "Show the slips to hand out, “For next time”.",
    discussion: "Example: tilldi homework homework-1 --format markdown --output exports/lapp.md")

  @Argument(help: "One of them, such as homework-1; all unless said.")
  var homework: String?

  @Option(help: "terminal, markdown, html or docx.")
  var format: DocumentFormat?

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: SeriesOptions

  func run(in context: Context) async throws {
    var series = try OpenSeries(options, in: context)
    let programme = try series.programme()
    let id = homework.map { HomeworkID($0) }
    if let id, !programme.homework.contains(where: { $0.id == id }) {
      throw Report(.unknownHomework(id.rawValue), series.words)
    }
    try series.emit(
      series.reports(programme).homeworkSlips(id),
      as: format ?? output.usualFormat(), named: "homework", to: output)
  }
}
