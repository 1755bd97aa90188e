import ArgumentParser
import Documents
import TillDiCore
import TillDiDesk
import TillDiReports
import TillDiWords

/// The forms an invitation can have.
enum InvitationFormat: String, PaperFormat, ExpressibleByArgument {
  case terminal
  case markdown
  case html
  case docx
  case ics
}

extension Invited: NamedChoice {}

/// `tilldi invitation`: the dates on paper, or for people's calendars.
struct InvitationCommand: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "invitation",
    abstract: "Write the invitation with the dates, on paper or as a calendar file.",
    discussion: """
      A file that ends in .ics goes into people's calendars. When a date is moved or
      cancelled, write it once more and send it again: the calendar moves what it has.

      Example: tilldi invitation staff --output exports/dates.ics
      """)

  @Argument(help: "staff, management or joint; all unless said.")
  var invited: Invited?

  @Option(help: "terminal, markdown, html, docx or ics; by the file's name unless said.")
  var format: InvitationFormat?

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: SeriesOptions

  func run(in context: Context) throws {
    var series = try OpenSeries(options, in: context)
    let reports = series.reports(try series.programme())
    let format: InvitationFormat = try series.form(format, to: output.place)
    switch format {
    case .ics:
      try series.requireUnderstood()
      let history = series.history
      let agenda = reports.agenda(history, series: series.id, invited)
      if agenda.events.isEmpty { throw Report(series.words.noDatesToWrite) }
      try series.emit(
        Array(ICSWriter(generator: "tilldi").write(agenda).utf8), named: "calendar",
        to: output.place)
    case .terminal, .markdown, .html, .docx:
      try series.emit(
        reports.invitation(invited), as: format.document, named: "invitation", to: output.place)
    }
  }
}
