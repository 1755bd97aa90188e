import ArgumentParser
import TillDiDesk
import TillDiReports
import TillDiWords

/// `tilldi answer-sheet`: the paper a manager fills in.
struct AnswerSheet: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer-sheet",
    abstract: "Write the sheet a manager with an hour fills in: a row for each item that waits.",
    discussion: """
      Five boxes, the reason, who answers, and by when. The rows come in the order
      in which tilldi reply then takes the answers in. What is answered already is
      named below them.

      Example: tilldi answer-sheet --output exports/svarsblankett.html
      """)

  @Option(help: "terminal, markdown, html or docx; by the file's name unless said.")
  var format: DocumentFormat?

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: SeriesOptions

  func run(in context: Context) throws {
    var series = try OpenSeries(options, in: context)
    try series.emit(.answerSheet, as: series.form(format, to: output.place), to: output.place)
  }
}
