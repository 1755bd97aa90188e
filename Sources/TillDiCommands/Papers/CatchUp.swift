import ArgumentParser
import TillDiCore
import TillDiDesk
import TillDiReports
import TillDiWords

/// `tilldi catch-up`: half a page for somebody who missed a session.
struct CatchUp: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "catch-up",
    abstract: "Write half a page for somebody who missed a session.",
    discussion: """
      What was done, what came out, what is asked till next time and when that is.
      Nothing that stays in the room is in it.

      Example: tilldi catch-up staff-2 --output exports/catch-up.html
      """)

  @Argument(help: "A session that was held; the last one unless said.")
  var session: String?

  @Option(help: "terminal, markdown, html or docx; by the file's name unless said.")
  var format: DocumentFormat?

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: SeriesOptions

  func run(in context: Context) throws {
    var series = try OpenSeries(options, in: context)
    try series.requireUnderstood()
    let reports = series.reports(try series.programme())
    let named = try reports.session(typed: session, series.words)
    guard let id = named ?? reports.lastHeld,
      series.series.occasions.contains(where: { $0.session == id })
    else { throw Report(series.words.notHeldYet(named.map { reports.title(of: $0) })) }
    try series.emit(.catchUp(id), as: series.form(format, to: output.place), to: output.place)
  }
}
