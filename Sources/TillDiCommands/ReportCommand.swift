import ArgumentParser
import TillDiDesk
import TillDiReports
import TillDiWords

/// `tilldi report`: the shared report.
struct ReportCommand: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract:
      "Write the shared report: both tracks, both lists, the comparison, what happens next.",
    discussion: """
      The first page says it all; the rest is for those who want to know more.
      Nothing that stays in the room is in it. --for chooses what its readers need:
      staff what came of their list and what it takes to take what is offered,
      management what waits for them and what they promised, the board the whole in
      brief on a page or two.

      Examples:
        tilldi report --output exports/rapport.docx
        tilldi report --for board --preview
      """)

  @Option(help: "markdown, html, docx or terminal; by the file's name unless said.")
  var format: DocumentFormat?

  @Flag(help: "Mark it as a draft.")
  var draft = false

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp("staff, management or board; the whole report unless said."))
  var audience: ReportAudience?

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: SeriesOptions

  func run(in context: Context) throws {
    var series = try OpenSeries(options, in: context)
    let usual: DocumentFormat? = output.output == nil ? .markdown : nil
    let format = try series.form(format ?? usual, to: output.place)
    try series.emit(.report(for: audience, isDraft: draft), as: format, to: output.place)
  }
}

extension ReportAudience: NamedChoice {}
