package import Documents
package import TillDiCore
import TillDiWords

extension Reports {
  /// The two lists side by side: what each priority and claim meets, what waits for an answer, the replies, and
  /// what nobody asked for.
  ///
  /// *Matched* and *answered* are two facts, and both are shown for every item. What is only suggested is marked as
  /// that, and counts as neither.
  package func comparison(suggestions: [LinkSuggestion] = []) -> Document {
    let comparison = series.comparison
    return document(title: phrases.title(phrases.comparisonTitle, of: series.name)) {
      if mayCompare {
        paragraph(
          phrases.twoFacts(
            items: comparison.items.count, answered: comparison.items.count { $0.isAnswered },
            matched: comparison.matched.count))
        beside(mirrorFigure())
      }
      for track in TrackKind.allCases where series.latestHandOver(of: track) == nil {
        paragraph(phrases.notHandedOver(track))
      }
      if mayCompare {
        redrafted()
        meeting(comparison, suggestions: suggestions, level: 2)
        unanswered(comparison, level: 2)
        replies(comparison, level: 2)
        unasked(comparison, level: 2)
      }
    }
  }

  /// The comparison without its title, its greeting and the replies, which stand elsewhere in the same paper.
  @BlockBuilder
  func comparisonBlocks(_ comparison: Comparison, level: Int) -> [Block] {
    if mayCompare {
      unanswered(comparison, level: level)
      matched(comparison, level: level)
      unasked(comparison, level: level)
    }
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
            ListItem(
              label(item.line, mark: mark(item.line)),
              blocks: beside(item.line) + (item.isMatched ? [paragraph(meeting(item))] : []))
          })
        if comparison.unanswered.contains(where: { !$0.isMatched }) {
          paragraph(phrases.toTalkAbout)
        }
      }
    }
  }

  /// What an item meets, or that it meets nothing.
  private func meeting(_ item: ComparedItem) -> String {
    item.isMatched ? phrases.meets(item.links.map(meant)) : phrases.meetsNothing
  }

  /// An offer and, where it serves in part only or no longer stands, that.
  private func meant(_ link: LinkedLine) -> String {
    let serves = link.grade == .serves ? "" : " (\(words.name(of: link.grade)))"
    return named(link.line) + serves + (link.isWithdrawn ? " (\(phrases.withdrawnMark))" : "")
  }

  /// The offers that serve an item, under each other.
  private func labels(_ links: [LinkedLine]) -> Inlines {
    Inlines(
      links.enumerated().flatMap { index, link in
        let serves = link.grade == .serves ? "" : " (\(words.name(of: link.grade)))"
        let back = link.isWithdrawn ? " (\(phrases.withdrawnMark))" : ""
        // A table in Markdown has no lines within a cell: the sign tells them apart.
        let end = index + 1 < links.count ? ";" : ""
        return (index == 0 ? [] : [.lineBreak]) + label(link.line).elements
          + Inlines.text(serves + back + end).elements
      })
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
              labels(item.links),
              .text(
                item.replies.last.map { words.name(of: $0.kind) }
                  ?? phrases.sentence(phrases.isAnswered(false))),
            ]
          }))
    }
  }

  /// Every reply with what it answers; what it meets stands beside it in the same paper.
  ///
  /// Where the lists stand whole in the paper (`areListed`), what shares a reply is told by its names.
  @BlockBuilder
  func replies(_ comparison: Comparison, level: Int, areListed: Bool = false) -> [Block] {
    heading(.replies, level: level)
    let answered = comparison.items.filter(\.isAnswered)
    if answered.isEmpty {
      paragraph(phrases.nothingReplied)
    } else {
      Block.bulletList(replies(to: answered).map { item($0, areListed: areListed) })
      trust(level: level)
    }
  }

  /// Each reply once, with the items it answers.
  private func replies(to items: [ComparedItem]) -> [(reply: Reply, items: [ComparedItem])] {
    var answered: [Reply: [ComparedItem]] = [:]
    for item in items {
      for reply in Set(item.replies) { answered[reply, default: []].append(item) }
    }
    var seen: Set<ReplyID> = []
    return items.flatMap(\.replies).filter { seen.insert($0.id).inserted }.map { reply in
      (reply, answered[reply] ?? [])
    }
  }

  private func item(
    _ replied: (reply: Reply, items: [ComparedItem]), areListed: Bool
  ) -> ListItem {
    let lines = replied.items.map(\.line)
    if let only = lines.first, lines.count == 1 {
      return areListed
        ? ListItem(label(only), blocks: blocks(replied.reply))
        : listItem(only, more: blocks(replied.reply))
    }
    return ListItem(
      areListed ? .strong(.text(names(of: lines))) : labels(lines), blocks: blocks(replied.reply))
  }

  /// A reply: which of the five, why, who, by when, and what will be noticed.
  private func blocks(_ reply: Reply) -> [Block] {
    let said = words.answer(reply.kind, reply.reason)
    let who = phrases.answered(by: reply.role, until: reply.by)
    var blocks: [Block] = [
      .paragraph([.strong(.text(said.kind)), .text("\(said.reason) (\(who))")])
    ]
    if let effect = reply.effect { blocks.append(paragraph(phrases.effect(effect))) }
    return blocks + history(of: reply.id)
  }

  @BlockBuilder
  private func unasked(_ comparison: Comparison, level: Int) -> [Block] {
    heading(.unasked, level: level)
    if comparison.offers.isEmpty {
      paragraph(phrases.nothingOffered)
    } else if comparison.unasked.isEmpty {
      paragraph(phrases.everythingAsked)
    } else {
      Block.bulletList(
        comparison.unasked.map { offer in
          listItem(offer.line, more: gathered(under: offer.line) + formerLinks(offer))
        })
      paragraph(phrases.offersToTalkAbout)
    }
  }
}
