import ArgumentParser
import TillDiCore
import TillDiDesk
import TillDiReports
import TillDiWords

/// `tilldi status`: where are we, what is next.
struct Status: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Where this series is, and what is next; the same as tilldi alone.")

  @OptionGroup var options: SeriesOptions

  func run(in context: Context) throws {
    try Self.show(options, in: context)
  }

  /// Shows where the series is; in an empty folder, how to begin.
  static func show(_ options: SeriesOptions, in context: Context) throws {
    let words = Words(context.language(options.language))
    if SeriesFinder(context: context, words: words).hasNoSeries(options.series) {
      return try context.say(words.howToBegin)
    }
    let series = try OpenSeries(options, in: context)
    let programme = try series.programme()
    try context.show(series.reports(programme).status())
    let undecided = series.openConflicts(programme).count
    if undecided > 0 { try context.say("\n" + series.words.undecided(undecided)) }
  }
}
