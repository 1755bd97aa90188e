import Documents
import TillDiCore
import TillDiWords

extension Reports {
  /// What differs from the version before; nothing for a first version.
  @BlockBuilder
  func changes(of handOver: HandOver?, to lines: [ListLine]) -> [Block] {
    if let handOver, let earlier = self.handOver(of: handOver.track, version: handOver.version - 1)
    {
      let change = ListChange(from: series.lines(of: earlier), to: lines)
      heading(.changes)
      if change.isEmpty {
        paragraph(phrases.nothingDiffers)
      } else {
        Block.bulletList(changeItems(change))
      }
    }
  }

  /// What differs, line by line; the words a line had before are told where `isKnown` says that they may be.
  func changeItems(_ change: ListChange, isKnown: (ListLine) -> Bool = { _ in true }) -> [ListItem]
  {
    change.added.map { item(phrases.added, named($0)) }
      + change.reworded.map { pair in
        let isSaid = whole(pair.from) != whole(pair.to)
        let before = isSaid ? whole(pair.from) : pair.from.toldRewording
        // Where the words are the same, the rewording beside them is what differs.
        let beside = isSaid ? nil : pair.to.toldRewording.map { " – " + phrases.inOtherWords($0) }
        return item(
          phrases.reworded, named(pair.to) + (beside ?? ""),
          before: isKnown(pair.from) ? before.map(phrases.quoted) : nil)
      }
      + change.moved.map { pair in
        item(
          phrases.moved, "\(named(pair.line)), \(phrases.place(pair.line.rank))",
          before: phrases.place(pair.from))
      }
      + byLine(change.gathered.map { ($0.under, $0.text) }).map { under, text in
        item(phrases.gathered, "\(phrases.quoted(text)) (\(phrases.under(name(of: under))))")
      }
      + change.removed.map { item(phrases.removed, named($0)) }
      + byLine(change.scattered.map { ($0.from, $0.text) }).map { from, text in
        item(phrases.removed, "\(phrases.quoted(text)) (\(phrases.before(under: name(of: from))))")
      }
  }

  /// Words by the line they are about and then by themselves, so that nothing tells who spoke first.
  private func byLine(_ words: [(line: ListLine, text: String)]) -> [(ListLine, String)] {
    words.sorted {
      (name(of: $0.line), $0.text.lowercased()) < (name(of: $1.line), $1.text.lowercased())
    }
  }

  private func item(_ what: String, _ line: String, before: String? = nil) -> ListItem {
    let tail = before.map { " (\(phrases.before($0)))" } ?? ""
    return [.strong(.text("\(what):")), .text(" \(line)\(tail)")]
  }

  /// A line's words with its route or conditions, since either may be what changed.
  private func whole(_ line: ListLine) -> String {
    guard let detail = line.detail, !line.text.isEmpty else { return spoken(line) }
    return "\(line.text) – \(detail)"
  }
}
