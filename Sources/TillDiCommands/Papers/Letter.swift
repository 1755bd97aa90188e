import ArgumentParser
import TillDiCore
import TillDiDesk
import TillDiReports
import TillDiWords

/// `tilldi letter`: the weekly letter to the whole workplace.
struct Letter: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "letter",
    abstract: "Write the weekly letter to the workplace: what is done, under way and next.",
    discussion: """
      Half a page for the notice board: sessions held, lists handed over, replies
      given, promises kept. It tells of the last seven days, or of those since a day.
      It quotes only what was handed over, and names no roles.

      Examples:
        tilldi letter --output exports/veckobrev.html
        tilldi letter --since 1/3
      """)

  @Option(help: ArgumentHelp("The first day it tells of.", valueName: "day"))
  var since: String?

  @Option(help: "terminal, markdown, html or docx; by the file's name unless said.")
  var format: DocumentFormat?

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: SeriesOptions

  func run(in context: Context) throws {
    var series = try OpenSeries(options, in: context)
    try series.requireUnderstood()
    let today = context.now().day
    let first = try since.map { try Day(typed: $0, today: today, looksBack: true, series.words) }
    if let first, first > today {
      throw Report(series.words.hasNotComeYet(first))
    }
    try series.emit(
      .letter(since: first), as: series.form(format, to: output.place), to: output.place)
  }
}
