import ArgumentParser
import TillDiCore
import TillDiDesk
import TillDiReports
import TillDiWords

/// `tilldi close`: ends the series.
struct Close: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: "End the series: what a registrar would register, and what are working notes.",
    discussion: """
      Without --yes it only shows, also every line that has no answer. A closed
      series takes no more notes, but its promises can still be kept, and a late
      answer given.
      """)

  @Flag(help: "Close it.")
  var yes = false

  @OptionGroup var options: ChangeOptions

  func run(in context: Context) throws {
    var series = try OpenSeries(options, in: context)
    if yes { try series.perform(.close) }
    try context.show(series.reports(try series.programme()).closing())
    let isClosed = series.series.isClosed
    try context.tell((isClosed ? series.words.isClosed : series.words.notClosed))
  }
}
