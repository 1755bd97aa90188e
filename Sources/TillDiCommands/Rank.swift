import ArgumentParser
import TillDiCore
import TillDiDesk
import TillDiReports
import TillDiWords

/// `tilldi rank`: the room's order of a list.
struct Rank: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "rank",
    abstract: "Set the order of a list, as the room confirmed it.",
    discussion: """
      The numbers are those that tilldi list shows; the lines you leave out follow as
      they were.

      Examples:
        tilldi rank staff stör 4 2 7     the fourth disturbance first, the second next
        tilldi rank staff claim 3 1
        tilldi rank management 2 1 3
        tilldi rank staff stör7 --at 1   one line to a place
      """)

  @Argument(help: "staff or management.")
  var side: Side

  @Argument(help: "The list (support, disturbance or claim), then the numbers in order.")
  var order: [String] = []

  @Option(help: ArgumentHelp("Put the one line that is named in this place.", valueName: "place"))
  var at: Int?

  @OptionGroup var options: ChangeOptions

  func run(in context: Context) throws {
    var series = try OpenSeries(options, in: context)
    let programme = try series.programmeIfOpen()
    if let at {
      guard let name = order.first, order.count == 1,
        let line = Words.line(named: name), line.list.track == side.track,
        let note = series.series.lines(of: line.list).first(where: { $0.rank == line.rank })?.note
      else { throw Report(series.words.noSuchLine(order.joined(separator: " "))) }
      try series.perform(.place(note, at: at))
    } else if !order.isEmpty {
      let (list, notes) = try ordered(series)
      try series.perform(.rank(list, notes))
    }
    try context.show(series.reports(programme).lists(side.track))
    if order.isEmpty { try context.tell(series.words.howToRank(side.track)) }
  }

  private func ordered(_ series: OpenSeries) throws -> (ListKind, [NoteID]) {
    var numbers = order[...]
    let list: ListKind
    if let word = numbers.first, Int(word) == nil {
      guard let named = Words.list(named: word), named.track == side.track else {
        throw Report(series.words.noSuchList(word, side.track))
      }
      list = named
      numbers = numbers.dropFirst()
    } else if side == .management {
      list = .offer
    } else {
      throw Report(series.words.howToRank(side.track))
    }
    let lines = series.series.lines(of: list)
    let notes = try numbers.map { word in
      guard let number = Int(word) else { throw Report(series.words.text(of: .notANumber(word))) }
      guard lines.indices.contains(number - 1) else {
        throw Report(.noSuchPlace(number, lines: lines.count), series.words)
      }
      return lines[number - 1].note
    }
    return (list, notes)
  }
}
