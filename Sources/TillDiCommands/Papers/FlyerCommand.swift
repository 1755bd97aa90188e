import ArgumentParser
import TillDiDesk
import TillDiReports

/// `tilldi flyer`: the paper for the wall.
struct FlyerCommand: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "flyer",
    abstract: "Write the paper for the wall: both tracks as mirror images, on one A4.",
    discussion: """
      As a page (.html) it is made to be printed on one A4, with room to write where
      and when by hand. It needs no series.

      Example: tilldi flyer --output flyer.html
      """)

  @Option(help: "terminal, markdown, html or docx; by the file's name unless said.")
  var format: DocumentFormat?

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: ProgrammeOptions

  func run(in context: Context) throws {
    try options.paper(in: context).write(
      named: "flyer", as: format, to: output.place
    ) {
      reports, _ in reports.flyer()
    }
  }
}
