public import ArgumentParser
public import TillDiCore
import TillDiReports
import TillDiWalk
import TillDiWords

/// `tilldi map`: management's process map.
struct MapCommand: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: "Show or draw management's process: as it is, and as it should be.",
    discussion: """
      A moment is written: name: role, role -> who decides

      Examples:
        tilldi map now "Beställning: enhetschef, IT -> förvaltningschef"
        tilldi map dream --edit 1 \\
          "Beställning: enhetschef, undersköterska -> arbetslaget"
        tilldi map dream --remove 3

      Dream begins as a copy of now; from then on now is kept as it stands.
      """)

  @Argument(help: "now or dream.")
  var map: MapKind

  @Argument(help: "A moment to add, or the new text of the one that --edit names.")
  var moment: [String] = []

  @Option(help: ArgumentHelp("Change the moment with this number.", valueName: "n"))
  var edit: Int?

  @Option(help: ArgumentHelp("Take away the moment with this number.", valueName: "n"))
  var remove: Int?

  @Option(help: ArgumentHelp("Put the new moment after this number.", valueName: "n"))
  var after: Int?

  @OptionGroup var options: SeriesOptions

  func run(in context: Context) async throws {
    var series = try OpenSeries(options, in: context)
    let isChange = !moment.isEmpty || remove != nil
    if map == .dream, isChange, !series.series.isDreamBegun {
      try series.perform(.beginDream)
    }
    let moments = series.series.maps[map] ?? []
    func id(_ number: Int) throws -> MomentID {
      guard moments.indices.contains(number - 1) else {
        throw Report(.unknownMoment, series.words)
      }
      return moments[number - 1].id
    }
    if let remove { try series.perform(.removeMoment(map, id(remove))) }
    if !moment.isEmpty {
      let text = typed(moment.joined(separator: " "))
      let drawn = Moment(
        reading: text, id: try edit.map { try id($0) } ?? MomentID(context.drawName()))
      try series.perform(.setMoment(map, drawn, after: after.map { try id($0) }))
    }
    try context.show(series.reports().processMap(map))
  }
}

extension MapKind: ExpressibleByArgument {}
