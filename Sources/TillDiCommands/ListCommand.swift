import ArgumentParser
import TillDiCore
import TillDiDesk
import TillDiExchange
import TillDiReports
import TillDiWords

/// `tilldi list`: the priority lists.
struct ListCommand: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Show a side's list, or write it out for the other side.",
    discussion: """
      On screen, short names such as Stör 2 stand before the lines; rank, link and
      reply take them. From the first hand-over on a name follows its line to every
      place and version; a line that has come since is Stör ny until it is handed
      over. As markdown it is the whole hand-over: top three, claims, the rest, how
      to answer and by when, and last what a day there is like; as docx it is the
      same for Word, as csv its lines are rows for Excel. The sheet to fill in is a
      paper of its own: tilldi answer-sheet.

      Example: tilldi list staff --output exports/lista.docx
      """)

  @Argument(help: "staff or management.")
  var side: Side

  @Option(help: "terminal, markdown, html, docx, csv or json.")
  var format: TableFormat?

  @Option(help: ArgumentHelp("An earlier version, as it was handed over.", valueName: "n"))
  var version: Int?

  @Flag(help: "Record that the other side opens it now; it is never blocked.")
  var open = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: SeriesOptions

  func run(in context: Context) throws {
    var series = try OpenSeries(options, in: context, isPreview: output.preview && open)
    if let version,
      !series.series.handOvers.contains(where: { $0.version == version && $0.track == side.track })
    {
      throw Report(series.words.noSuchVersion(version, side.track))
    }
    let format: TableFormat = try series.form(format, to: output.place)
    if open {
      if format != .terminal { try series.requireUnderstood() }
      _ = try series.programmeIfOpen()
      try series.requireFree(output.place)
      try series.requireNothingPersonal(
        in: series.series.sharedLines(of: side.track).map(\.text), to: output.place)
      try series.perform(.open(by: side.track.other))
    }
    switch format {
    case .terminal where output.place.isScreen:
      try series.emit(
        series.reports().lists(side.track), as: .terminal, named: "list-\(side.rawValue)",
        to: output.place)
    case .terminal, .markdown, .html, .docx:
      // On the screen the list is another, shorter page; what leaves is the paper.
      try series.emit(
        .list(of: side.track, version: version),
        as: output.place.paper(format), to: output.place)
    case .csv:
      try series.requireUnderstood()
      try series.emit(
        rows: try series.reports().listRows(side.track, version: version),
        named: "list-\(side.rawValue)", for: side == .staff ? .management : .staff,
        to: output.place)
    case .json:
      try series.requireUnderstood()
      let bytes = try series.reports().listExport(side.track, version: version).data
      try series.emit(
        bytes, named: "list-\(side.rawValue)", to: output.place)
    }
  }
}
