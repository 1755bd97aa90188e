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
      they were. Once the list is handed over a line keeps its number wherever it
      stands, and one that has come since is called ny (of several, ny1, ny2 …).

      Examples:
        tilldi rank staff stör 4 2 7     Stör 4 first, Stör 2 next
        tilldi rank staff claim ny 3 1
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
        LineName(typed: name)?.list.track == side.track, let note = series.listed(name)
      else { throw series.noLine(order.joined(separator: " ")) }
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
    if let word = numbers.first, Int(word) == nil, LineMark(typed: word) == nil {
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
      let mark = LineMark(typed: word)
      if mark == nil, Int(word) == nil {
        throw Report(series.words.text(of: .notANumber(word)))
      }
      guard let line = mark.flatMap({ lines.line($0) }) else {
        throw series.noLine(series.words.name(of: list).lowercased() + word)
      }
      return line.note
    }
    return (list, notes)
  }
}
