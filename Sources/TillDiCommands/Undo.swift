import ArgumentParser
import TillDiReports
import TillDiCore
import TillDiDesk
import TillDiWords

/// `tilldi undo`: takes the last thing back.
struct Undo: TillDiCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
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

  @OptionGroup var options: ChangeOptions

  func run(in context: Context) throws {
    var series = try OpenSeries(options, in: context)
    do {
      let before = series.history
      let named = try entry.map { [try action($0, series)] } ?? []
      let affected = try series.takeBack(named, redoing: redo)
      // The names come from before: what was undone is not in the series any more.
      let history = redo ? series.history : before
      let reports = Reports(
        series: history.series, programme: try? series.programme(), today: context.now().day,
        words: series.words)
      let done = affected.filter { !$0.isBookkeeping }
      let sentences = (done.isEmpty ? affected : done).compactMap {
        reports.sentence(of: $0.id, history: history)
      }
      try context.say(series.words.undone(redo, sentences))
      let files = affected.flatMap { before.filesOfVersion($0) }
      if !redo, !files.isEmpty { try context.tell(series.words.undoneAfterWriting(files)) }
    } catch let refusal as Refusal {
      throw Report(refusal, series.words)
    }
  }

  private func action(_ name: String, _ series: OpenSeries) throws -> ActionID {
    let found = series.history.actions.map(\.id).filter {
      $0.rawValue.hasPrefix(name.lowercased())
    }
    guard let only = found.first else { throw Report(.unknownAction(name), series.words) }
    if found.count > 1 { throw Report(series.words.severalNotes(name)) }
    return only
  }
}

extension History {
  /// The hand-over files that were written of a version, by the action that handed it over.
  fileprivate func filesOfVersion(_ action: Action) -> [String] {
    for case .handedOver(let handed) in action.events {
      let name = "hand-over-\(handed.handOver.track.rawValue)"
      return series.exports.filter { $0.document == name && $0.number > action.number }.map(\.file)
    }
    return []
  }
}
