import ArgumentParser
import TillDiDesk
import TillDiReports

/// `tilldi guide`: the facilitator's guide.
struct Guide: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide",
    abstract: "Write the facilitator's guide: run sheet, words to say, what can go wrong.",
    discussion: """
      For one session, or for the whole programme. With dates in the series the run
      sheet has clock times. It needs no series: outside one, or with --programme,
      it is about the programme alone.

      Example: tilldi guide staff-2 --output exports/guide.html
      """)

  @Argument(help: "A session, such as staff-2; the whole programme unless said.")
  var session: String?

  @Option(help: "terminal, markdown, html or docx; by the file's name unless said.")
  var format: DocumentFormat?

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: ProgrammeOptions

  func run(in context: Context) throws {
    try options.paper(in: context).write(
      named: "guide", as: format, to: output.place
    ) {
      $0.guide(try $0.session(typed: session, $1))
    }
  }
}
