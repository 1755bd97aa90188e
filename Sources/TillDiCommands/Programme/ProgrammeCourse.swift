import ArgumentParser
import TillDiDesk
import TillDiReports

struct ProgrammeCourse: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "course", abstract: "Read the quick course for a new facilitator.",
    discussion: "Example: tilldi programme course --output course.html")

  @Option(help: "terminal, markdown, html or docx; by the file's name unless said.")
  var format: DocumentFormat?

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: ProgrammeOptions

  func run(in context: Context) throws {
    try options.paper(in: context).write(
      named: "course", as: format, to: output.place
    ) {
      reports, _ in reports.quickCourse()
    }
  }
}
