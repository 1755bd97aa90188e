import ArgumentParser
import TillDiCore
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

      With --offers it is the sheet on which staff answer management's offers, with
      four boxes; tilldi reply --offers takes those answers in.

      Examples:
        tilldi answer-sheet --output exports/svarsblankett.html
        tilldi answer-sheet --offers --output exports/svar-pa-erbjudanden.html
      """)

  @Flag(help: "The sheet on which staff answer management's offers.")
  var offers = false

  @Option(help: "terminal, markdown, html or docx; by the file's name unless said.")
  var format: DocumentFormat?

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: SeriesOptions

  func run(in context: Context) throws {
    var series = try OpenSeries(options, in: context)
    try series.emit(
      .answerSheet(of: offers ? .management : .staff),
      as: series.form(format, to: output.place), to: output.place)
  }
}
