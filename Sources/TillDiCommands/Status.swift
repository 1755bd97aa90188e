import ArgumentParser
import Foundation
import TillDiCore
import TillDiReports
import TillDiWords

/// `tilldi status`: where are we, what is next.
struct Status: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Where this series is, and what is next; the same as tilldi alone.")

  @OptionGroup var options: SeriesOptions

  func run(in context: Context) async throws {
    try await Self.show(options, in: context)
  }

  /// Shows where the series is; in an empty folder, how to begin.
  static func show(_ options: SeriesOptions, in context: Context) async throws {
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

extension Words {
  fileprivate var howToBegin: String {
    pick(
      """
      Här finns ingen omgång ännu. Så här börjar ni:

        tilldi new "Arbetsplatsens namn"     en mapp för omgången, på den här datorn
        tilldi run                           leder er genom nästa träff
        tilldi programme course              snabbkursen för dig som leder

      Vill du se hur det kan bli? tilldi demo spelar upp ett exempel.
      """,
      """
      There is no series here yet. This is how to begin:

        tilldi new "Name of the workplace"   a folder for the series, on this computer
        tilldi run                           leads you through the next session
        tilldi programme course              the quick course for the facilitator

      Would you like to see what it can be like? tilldi demo plays an example.
      """)
  }
}
