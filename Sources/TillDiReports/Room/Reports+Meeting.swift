import Documents
import TillDiCore
import TillDiWords

/// Where the two lists meet: what people linked, what was taken back since, and what may belong together.
extension Reports {
  /// Each staff priority and claim with the offers that serve it; the rest where there is something to tell of it.
  @BlockBuilder
  func meeting(_ comparison: Comparison, suggestions: [LinkSuggestion], level: Int) -> [Block] {
    let suggested = Dictionary(grouping: suggestions) { $0.item.note }
    let isTold = { (item: ComparedItem) in
      item.isAnsweredAlone || item.isMatched || item.hasLostSomething
        || suggested[item.line.note] != nil
    }
    if !comparison.items.isEmpty {
      heading(.meeting, level: level)
      Block.bulletList(
        comparison.items.filter(isTold).map { item in
          ListItem(
            label(item.line, mark: mark(item.line)),
            blocks: beside(item.line) + [meets(item, suggested[item.line.note] ?? [])])
        })
      let rest = comparison.items.filter { !isTold($0) }
      if !rest.isEmpty { paragraph(phrases.meetNothing(names(of: rest.map(\.line)))) }
    }
  }

  /// What serves an item, as a list: links, what was taken back, and at the end what is only suggested.
  private func meets(_ item: ComparedItem, _ suggestions: [LinkSuggestion]) -> Block {
    var told = item.links.map { linked($0) } + withdrawn(item.withdrawn)
    if item.lost > 0 { told.append(phrases.lostOffers(item.lost)) }
    if !item.isMatched { told.append(phrases.meetsNothing) }
    told += suggestions.map { suggestion in
      let why = words.reasons(suggestion.reasons)
      return "\(words.suggestion): \(named(suggestion.offer))" + (why.isEmpty ? "" : " \(why)")
    }
    return .bulletList(told.map { ListItem(.text($0)) })
  }

  /// An offer with how far it serves, and whether it stands: `Kan 1 ”…” – möter delvis`.
  func linked(_ link: LinkedLine) -> String {
    let back = link.isWithdrawn ? ". " + words.isWithdrawn(link.line.list.track) : ""
    return "\(named(link.line)) – \(words.name(of: link.grade))\(back)"
  }

  /// Offers that are in no version that counts now.
  private func withdrawn(_ links: [LinkedLine]) -> [String] {
    links.map { "\(named($0.line)). \(words.isWithdrawn($0.line.list.track))" }
  }

  /// What an offer was linked with and staff no longer ask for.
  func formerLinks(_ offer: ComparedOffer) -> [Block] {
    withdrawn(offer.withdrawn).map(paragraph)
      + (offer.lost > 0 ? [paragraph(phrases.lostItems(offer.lost))] : [])
  }

  /// How management's list changed once it had opened the staff's.
  @BlockBuilder
  func redrafted() -> [Block] {
    if !isHidden(.management), hiddenTrack != .management,
      let redrafting = series.redrafting(of: .management), !redrafting.before.isEmpty
    {
      if redrafting.change.isEmpty, redrafting.unheard == 0 {
        paragraph(phrases.notRedrafted)
      } else {
        paragraph(phrases.redrafted)
        Block.bulletList(
          changeItems(redrafting.change) { series.wasHandedOver($0) }
            + (redrafting.unheard > 0 ? [[.text(phrases.unheard(redrafting.unheard))]] : []))
      }
    }
  }
}

extension ComparedItem {
  fileprivate var hasLostSomething: Bool { !withdrawn.isEmpty || lost > 0 }
}
