package import Documents
package import TillDiCore
import TillDiWords

extension Reports {
  /// A side's lists on a screen: short, with the names people refer to, the first three marked.
  ///
  /// It shows the lists as they stand, and says whether they were handed over and have changed since.
  package func lists(_ track: TrackKind) -> Document {
    let handOver = series.latestHandOver(of: track)
    return document(title: phrases.title(words.listName(of: track), of: series.name)) {
      paragraph(handOver.map { phrases.handedOver($0) } ?? phrases.notHandedOver(track))
      for list in ListKind.lists(of: track) {
        Block.heading(level: 2, .text(words.title(of: list)))
        onScreen(list)
      }
      if let handOver, hasChanged(since: handOver) {
        paragraph(phrases.changedSince(version: handOver.version))
      }
    }
  }

  @BlockBuilder
  private func onScreen(_ list: ListKind) -> [Block] {
    let lines = series.lines(of: list)
    if lines.isEmpty {
      paragraph(phrases.empty(list))
    } else {
      Block.bulletList(
        lines.map { line in
          let mark = line.isTop ? " (\(phrases.topMark))" : ""
          return ListItem(
            label(line, mark: mark), blocks: beside(line))
        })
      let unplaced = lines.count { !$0.isRanked }
      if unplaced > 0 { paragraph(phrases.unplaced(unplaced)) }
    }
  }

  /// Whether a side's lists differ from the version that was handed over.
  func hasChanged(since handOver: HandOver) -> Bool {
    let now = ListKind.lists(of: handOver.track).flatMap { series.lines(of: $0) }
    return !ListChange(from: series.lines(of: handOver), to: now).isEmpty
  }
}
