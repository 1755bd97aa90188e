import ArgumentParser
import TillDiDesk

/// `tilldi status`: where are we, what is next.
struct Status: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Where this series is, and what is next; tilldi alone shows a menu too.")

  @OptionGroup var options: SeriesOptions

  func run(in context: Context) throws {
    try context.showStatus(of: options.series, options.language)
  }
}
