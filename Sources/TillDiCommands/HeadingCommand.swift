import ArgumentParser
import TillDiCore
import TillDiDesk
import TillDiWords

/// `tilldi heading`: what stands at the top of what is filed.
struct HeadingCommand: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "heading",
    abstract: "Show or set what stands at the top of the lists and the report.",
    discussion: """
      The reference number often comes after the list was handed over:
        tilldi heading --reference "VON 2027/118"
      """)

  @Option(help: "The municipality.", transform: typed)
  var municipality: String?

  @Option(help: "The board.", transform: typed)
  var board: String?

  @Option(help: "The reference number.", transform: typed)
  var reference: String?

  @OptionGroup var options: ChangeOptions

  func run(in context: Context) throws {
    var series = try OpenSeries(options, in: context)
    var heading = series.series.heading
    heading.municipality = municipality ?? heading.municipality
    heading.board = board ?? heading.board
    heading.reference = reference ?? heading.reference
    try series.perform(.setHeading(heading))
    try context.say(series.words.lines(of: heading))
  }
}
