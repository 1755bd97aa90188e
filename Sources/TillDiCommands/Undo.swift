import ArgumentParser
import TillDiJournal
import TillDiCore
import TillDiWords

/// `tilldi undo`: takes the last thing back.
struct Undo: TillDiCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take back this computer's last action, or the one that is named.",
    discussion: """
      The text stays on file; erase removes it for real.

      Examples:
        tilldi undo
        tilldi undo --redo
        tilldi undo k7f2m        an entry by the name that tilldi log shows
      """)

  @Argument(help: "An entry, by its name in the log.")
  var entry: String?

  @Flag(help: "Make it again instead.")
  var redo = false

  @OptionGroup var options: SeriesOptions

  func run(in context: Context) async throws {
    var series = try OpenSeries(options, in: context)
    do {
      try series.undo(try entry.map { try action($0, series) }, redoing: redo)
    } catch let refusal as Refusal {
      throw Report(refusal, series.words)
    }
    try context.output.write(series.words.undone(redo) + "\n")
  }

  private func action(_ name: String, _ series: OpenSeries) throws -> ActionID {
    let found = series.record.history.actions.map(\.id).filter {
      $0.rawValue.hasPrefix(name.lowercased())
    }
    guard let only = found.first else { throw Report(.unknownAction(name), series.words) }
    if found.count > 1 { throw Report(series.words.severalNotes(name)) }
    return only
  }
}

extension Words {
  fileprivate func undone(_ redo: Bool) -> String {
    redo
      ? text(of: .redone)
      : pick(
        "Ångrat. tilldi undo --redo tar tillbaka det.", "Undone. tilldi undo --redo brings it back."
      )
  }
}
