import ArgumentParser
import TillDiJournal
import TillDiReports
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
      let before = series.record.history
      let made = try series.undo(try entry.map { try action($0, series) }, redoing: redo)
      // The names come from before: what was undone is not in the series any more.
      let history = redo ? series.record.history : before
      let reports = Reports(
        series: history.series, programme: try? series.programme(), today: context.now().day,
        words: series.words)
      let target = target(of: made, history)
      let what = target.flatMap { reports.sentence(of: $0, history: history) }
      try context.say(series.words.undone(redo, what))
      let files = target.map { before.filesOfVersion($0) } ?? []
      if !redo, !files.isEmpty { try context.tell(series.words.undoneAfterWriting(files)) }
    } catch let refusal as Refusal {
      throw Report(refusal, series.words)
    }
  }

  /// The action that was taken back or made again.
  private func target(of made: [Action], _ history: History) -> ActionID? {
    for case .undone(let undone) in made.flatMap(\.events) {
      let actions = undone.actions
      guard let first = actions.first else { continue }
      let inner = history.actions.first { $0.id == first }
      for case .undone(let undone) in inner?.events ?? [] { return undone.actions.first }
      return first
    }
    return nil
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

extension History {
  /// The hand-over files that were written of a version, by the action that handed it over.
  fileprivate func filesOfVersion(_ action: ActionID) -> [String] {
    guard let action = actions.first(where: { $0.id == action }) else { return [] }
    for case .handedOver(let handed) in action.events {
      let name = "hand-over-\(handed.handOver.track.rawValue)"
      return series.exports.filter { $0.document == name && $0.number > action.number }.map(\.file)
    }
    return []
  }
}

extension Words {
  fileprivate func undone(_ redo: Bool, _ what: String?) -> String {
    let what = what.map { ": \($0)" } ?? ""
    return redo
      ? pick("Gjort igen\(what)", "Done again\(what)")
      : pick(
        "Ångrat\(what)\ntilldi undo --redo tar tillbaka det.",
        "Undone\(what)\ntilldi undo --redo brings it back.")
  }
}
