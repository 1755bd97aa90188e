import ArgumentParser
import TillDiDesk
import TillDiReports

/// `tilldi observer`: the observer's form.
struct ObserverCommand: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "observer",
    abstract: "Write the observer's form: TVEK and the four aims, with room to write.",
    discussion: """
      Two pages, for both sides of a sheet. It says how what was written is typed
      in afterwards. It needs no series.

      Example: tilldi observer staff-2 --output exports/observer.html
      """)

  @Argument(help: "A session, such as staff-2; a form for any session unless said.")
  var session: String?

  @Option(help: "terminal, markdown, html or docx; by the file's name unless said.")
  var format: DocumentFormat?

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: ProgrammeOptions

  func run(in context: Context) throws {
    try options.paper(in: context).write(
      named: "observer", as: format, to: output.place
    ) {
      $0.observerForm(try $0.session(typed: session, $1))
    }
  }
}
