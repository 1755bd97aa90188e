/// A side's own list before and after it opened the other's.
///
/// Management drafts its list before it opens the staff's, and may change it then. That it opened it is recorded and
/// never blocked; both versions are kept.
///
/// Source: <doc:TheModel#The-hand-over> and <doc:TheModel#Whose-list-comes-first>.
public struct Redrafting: Hashable, Sendable {
  /// The other side's version that was opened first.
  public let opened: HandOver
  /// The list as it stood then; empty where nothing was written yet.
  public let before: [ListLine]
  /// What differs in the list as it is shared now.
  public let change: ListChange
  /// How many lines went before anybody outside the side had heard them; their words are the side's own.
  public let unheard: Int
}

extension Series {
  /// How a side's list differs from what it was when the side first opened the other's; `nil` where it has not.
  ///
  /// Words that were changed or taken away before they were handed over are not told.
  public func redrafting(of track: TrackKind) -> Redrafting? {
    let opened = handOvers.filter { $0.track == track.other && drafts[$0.id] != nil }
    guard let first = opened.min(by: { $0.version < $1.version }), let draft = drafts[first.id]
    else { return nil }
    let heard = handOvers.filter { $0.track == track }.flatMap(\.items)
    let known = Set(heard.map(\.note))
    var before = lines(of: draft)
    for list in ListKind.lists(of: track) {
      // By the names that were given since.
      let numbers = LineNumbers(of: list, in: self)
      for index in before.indices where before[index].list == list {
        before[index].number = numbers[before[index].note] ?? before[index].number
      }
    }
    var change = ListChange(from: before, to: sharedLines(of: track))
    let gone = change.removed.filter { !known.contains($0.note) }
    change.removed.removeAll { !known.contains($0.note) }
    change.scattered.removeAll { !known.contains($0.from.note) }
    return Redrafting(opened: first, before: before, change: change, unheard: gone.count)
  }

  /// Whether a line's words were ever handed over as they stand in it.
  public func wasHandedOver(_ line: ListLine) -> Bool {
    handOvers.contains { handOver in
      lines(of: handOver).contains {
        $0.note == line.note && $0.text == line.text && $0.detail == line.detail
      }
    }
  }
}
