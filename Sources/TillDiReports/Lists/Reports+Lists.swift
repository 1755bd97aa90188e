package import Documents
package import TillDiCore
import TillDiWords

extension Reports {
  /// A side's lists on a screen: short, with the names people refer to, the first three marked.
  ///
  /// It shows the lists as they stand, and says whether they were handed over and have changed
  /// since. While the other side sits in a session, it shows what was handed over and nothing else.
  package func lists(_ track: TrackKind) -> Document {
    let handOver = series.latestHandOver(of: track)
    // A list the room said yes to has no line without a place.
    let isSettled = handOver.map { track == hiddenTrack || !hasChanged(since: $0) } ?? false
    return document(title: phrases.title(words.listName(of: track), of: series.name)) {
      paragraph(handOver.map { phrases.handedOver($0) } ?? phrases.notHandedOver(track))
      if handOver != nil || track != hiddenTrack {
        for list in ListKind.lists(of: track) {
          Block.heading(level: 2, .text(words.title(of: list)))
          onScreen(list, isSettled: isSettled)
        }
      }
      if let handOver, !isSettled {
        paragraph(phrases.changedSince(version: handOver.version))
      }
    }
  }

  /// The lines of a list as it stands; of the side that sits elsewhere, only what it handed over.
  private func linesOnScreen(_ list: ListKind) -> [ListLine] {
    guard list.track == hiddenTrack else { return series.lines(of: list) }
    let handOver = series.latestHandOver(of: list.track)
    return handOver.map { series.lines(of: $0).filter { $0.list == list } } ?? []
  }

  @BlockBuilder
  private func onScreen(_ list: ListKind, isSettled: Bool) -> [Block] {
    let lines = linesOnScreen(list)
    // Nothing is on top until the room has said so, by an order or by its yes to the hand-over.
    let isOrdered =
      lines.contains(where: \.isRanked) || series.latestHandOver(of: list.track) != nil
    if lines.isEmpty {
      paragraph(phrases.empty(list))
    } else {
      Block.bulletList(
        lines.map { line in
          ListItem(
            label(line, mark: isOrdered ? mark(line) : ""),
            blocks: beside(line) + gathered(under: line))
        })
      let unplaced = lines.count { !$0.isRanked }
      // An order that nobody made is none by being handed over.
      if unplaced > 0, lines.count > 1, !isSettled || unplaced == lines.count {
        paragraph(phrases.unplaced(unplaced, of: lines.count))
      }
    }
  }

  /// Whether a side's lists differ from the version that was handed over.
  package func hasChanged(since handOver: HandOver) -> Bool {
    let now = ListKind.lists(of: handOver.track).flatMap { series.lines(of: $0) }
    return !ListChange(from: series.lines(of: handOver), to: now).isEmpty
  }
}
