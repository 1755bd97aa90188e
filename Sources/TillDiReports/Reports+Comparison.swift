package import Documents
import TillDiCore
import TillDiWords

extension Reports {
  /// The two lists side by side: what waits for an answer first, then what meets, the replies, and the rest.
  ///
  /// *Matched* and *answered* are two facts, and both are shown for every item.
  package func comparison() -> Document {
    document(title: phrases.title(phrases.comparisonTitle, of: series.name)) {
      comparisonBlocks(level: 2)
    }
  }

  /// The comparison without its title.
  @BlockBuilder
  func comparisonBlocks(level: Int) -> [Block] {
    let comparison = series.comparison
    paragraph(
      phrases.twoFacts(
        items: comparison.items.count, answered: comparison.items.count { $0.isAnswered },
        matched: comparison.matched.count))
    for track in TrackKind.allCases where series.latestHandOver(of: track) == nil {
      paragraph(phrases.notHandedOver(track))
    }
    unanswered(comparison, level: level)
    matched(comparison, level: level)
    replies(comparison, level: level)
    unasked(comparison, level: level)
  }

  @BlockBuilder
  private func unanswered(_ comparison: Comparison, level: Int) -> [Block] {
    if !comparison.items.isEmpty {
      heading(.unanswered, level: level)
      if comparison.unanswered.isEmpty {
        paragraph(phrases.everythingAnswered)
      } else {
        Block.bulletList(
          comparison.unanswered.map { item in
            listItem(item.line, more: item.isMatched ? [paragraph(meeting(item))] : [])
          })
        if comparison.unanswered.contains(where: { !$0.isMatched }) {
          paragraph(phrases.toTalkAbout)
        }
      }
    }
  }

  /// What an item meets, or that it meets nothing.
  private func meeting(_ item: ComparedItem) -> String {
    item.isMatched ? phrases.meets(item.offers.map(named)) : phrases.meetsNothing
  }

  @BlockBuilder
  private func matched(_ comparison: Comparison, level: Int) -> [Block] {
    heading(.matched, level: level)
    if comparison.matched.isEmpty {
      paragraph(phrases.nothingMatched)
    } else {
      Block.table(
        Table(
          columns: phrases.matchColumns.map { Table.Column(.text($0)) },
          rows: comparison.matched.map { item in
            [
              label(item.line),
              offers(item.offers),
              .text(item.replies.last.map { words.name(of: $0.kind) } ?? phrases.isAnswered(false)),
            ]
          }))
    }
  }

  /// Several offers in one cell, a line each.
  private func offers(_ lines: [ListLine]) -> Inlines {
    Inlines(
      lines.enumerated().flatMap { index, line -> [Inline] in
        (index == 0 ? [] : [.lineBreak]) + label(line).elements
      })
  }

  @BlockBuilder
  private func replies(_ comparison: Comparison, level: Int) -> [Block] {
    heading(.replies, level: level)
    let answered = comparison.items.filter(\.isAnswered)
    if answered.isEmpty {
      paragraph(phrases.nothingReplied)
    } else {
      Block.bulletList(
        answered.map { item in
          listItem(
            item.line, more: item.replies.flatMap { replied($0) } + [paragraph(meeting(item))])
        })
    }
  }

  /// A reply: which of the five, why, who, by when, and what will be noticed.
  func replied(_ reply: Reply) -> [Block] {
    let reason = reply.reason.map { " \($0)" } ?? ""
    let who = phrases.answered(by: reply.role, until: reply.by)
    var blocks: [Block] = [
      .paragraph([.strong(.text(words.name(of: reply.kind))), .text("\(reason) (\(who))")])
    ]
    if let effect = reply.effect { blocks.append(paragraph(phrases.effect(effect))) }
    return blocks
  }

  @BlockBuilder
  private func unasked(_ comparison: Comparison, level: Int) -> [Block] {
    heading(.unasked, level: level)
    if comparison.offers.isEmpty {
      paragraph(phrases.nothingOffered)
    } else if comparison.unasked.isEmpty {
      paragraph(phrases.everythingAsked)
    } else {
      list(comparison.unasked.map(\.line))
      paragraph(phrases.offersToTalkAbout)
    }
  }
}
