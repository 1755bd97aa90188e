import ArgumentParser
import TillDiCore
import TillDiProgrammes
import TillDiDesk
import TillDiExchange
import TillDiReports

struct ProgrammeShow: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show the programme, or one session with its words to say.",
    discussion: """
      Examples:
        tilldi programme show staff-2
        tilldi programme show --format json
      """)

  @Argument(help: "A session, such as staff-2; the whole programme unless said.")
  var session: String?

  @Option(help: "terminal, markdown, html, docx or json.")
  var format: DataFormat = .terminal

  @OptionGroup var options: ProgrammeOptions

  func run(in context: Context) throws {
    let chosen = options.chosen(in: context)
    let programme = try chosen.load()
    if format == .json {
      return try context.write(data: programme.export.data)
    }
    let id = try session.map { try programme.session(typed: $0, chosen.words) }
    let reports = chosen.reports(programme)
    try context.write(
      id.map { reports.session($0) } ?? reports.programmeOutline(), as: format.document,
      chosen.words)
  }
}
