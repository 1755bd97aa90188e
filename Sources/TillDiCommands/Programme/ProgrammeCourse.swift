import ArgumentParser
import TillDiReports

struct ProgrammeCourse: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "course", abstract: "Read the quick course for a new facilitator.")

  @Option(help: "terminal, markdown, html or docx.")
  var format: DocumentFormat = .terminal

  @OptionGroup var options: ProgrammeOptions

  func run(in context: Context) async throws {
    let chosen = ChosenProgramme(options, in: context)
    try context.write(
      chosen.reports(try chosen.load()).quickCourse(), as: format, chosen.words)
  }
}
