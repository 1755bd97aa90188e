package import TillDiCore

/// The item the room talks about where the two lists are laid side by side, and what may serve it.
package struct WalkMeeting: Hashable, Sendable {
  /// The staff item in turn; none when all have been talked about.
  package let item: ListLine?
  /// The offers people have linked it with, each with how far it serves.
  package let links: [LinkedLine]
  /// Every offer it may be linked with, in management's order.
  package let offers: [ListLine]
  /// What may serve it by its words, numbered from 1; nothing more than suggestions.
  package let proposals: [LinkSuggestion]
  /// Which of the staff items it is, from 1.
  package let number: Int
  /// How many there are.
  package let count: Int
  /// How many nobody has linked.
  package let alone: Int
}

/// The two lists laid side by side, and what was suggested: made when lists, links or dismissals have changed, and
/// not for every key.
struct MeetingTable: Sendable {
  /// What it was made of.
  private struct Grounds: Hashable {
    let items: [ListLine]
    let offers: [ListLine]
    let linked: Set<NoteID>
    let dismissed: Set<Proposal>
  }

  let comparison: Comparison
  let suggestions: [NoteID: [LinkSuggestion]]
  private let grounds: Grounds
  private let actionCount: Int
  private let noteCount: Int

  /// Lays them out; what is suggested is worked out only where it can differ from `last`.
  init(_ series: Series, _ suggester: any Suggesting, after last: MeetingTable?) {
    comparison = series.comparison
    actionCount = series.actionCount
    noteCount = series.noteOrder.count
    grounds = Grounds(
      items: comparison.items.map(\.line), offers: comparison.offers.map(\.line),
      linked: Set(comparison.matched.map(\.line.note)), dismissed: series.dismissed)
    if let last, last.grounds == grounds {
      suggestions = last.suggestions
    } else {
      suggestions = Dictionary(grouping: series.suggestions(by: suggester)) { $0.item.note }
    }
  }

  /// Whether nothing has happened since, given that the walk looks whenever something has.
  func isNewest(_ series: Series) -> Bool {
    actionCount == series.actionCount && noteCount == series.noteOrder.count
  }
}
