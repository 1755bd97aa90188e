import Documents
import TillDiCore
import TillDiWords

extension Reports {
  /// What management offers, each once: what it takes, and what staff say of it.
  @BlockBuilder
  func offered() -> [Block] {
    heading(.offers)
    offers()
  }

  /// What staff may take, and how to say so; nothing before it is handed over.
  @BlockBuilder
  func offersToTake() -> [Block] {
    if series.latestHandOver(of: .management) != nil, !isHidden(.management) {
      heading(.offers)
      paragraph(phrases.howToTake)
      offers()
    }
  }

  @BlockBuilder
  private func offers() -> [Block] {
    let handOver = series.latestHandOver(of: .management)
    paragraph(handOver.map { phrases.handedOver($0) } ?? phrases.notHandedOver(.management))
    if !isHidden(.management) {
      let offers = series.comparison.offers
      if offers.isEmpty { paragraph(phrases.nothingOffered) } else { offerTable(offers) }
      if mayCompare, offers.contains(where: { $0.standing == .unasked }) {
        paragraph(phrases.offersToTalkAbout)
      }
      redrafted()
    }
  }

  private func offerTable(_ offers: [ComparedOffer]) -> Block {
    let columns = zip(phrases.offerColumns, [42, 34, 24]).map {
      Table.Column(.text($0), share: $1)
    }
    let taken = withdrawn(series.comparison)
    let withdrawn = " (\(phrases.withdrawnMark))"
    return .table(
      Table(
        columns: mayCompare ? columns : columns.dropLast(),
        rows: offers.map { offer in
          [
            stacked(
              described(offer.line, mark: taken.contains(offer.line.note) ? withdrawn : "")),
            conditions(of: offer.line),
          ] + (mayCompare ? [saidOf(offer)] : [])
        }))
  }

  /// What an offer takes, for a cell: one part as it was written, several as sentences.
  private func conditions(of offer: ListLine) -> Inlines {
    let needs = needs(of: offer)
    if let only = needs.first, needs.count == 1 { return .text(only) }
    return stacked(needs.map { .text(phrases.ended($0)) })
  }

  /// What an offer takes, a part each.
  func needs(of offer: ListLine) -> [String] {
    guard let detail = offer.detail, !offer.text.isEmpty else { return [] }
    let needs = OfferNeeds(reading: detail)
    return [needs.other].compactMap { $0 } + named(needs)
  }

  /// What staff said of an offer, the lines that people linked it with, and the lines it was linked with once.
  private func saidOf(_ offer: ComparedOffer) -> Inlines {
    let serving = offer.serving.map { link in
      return words.linked(name(of: link.line), link.grade)
        + (link.isWithdrawn ? " (\(phrases.withdrawnMark))" : "")
    }
    let said =
      offer.answer.map { phrases.ended(words.said($0.stance, $0.reason)) }
      ?? (serving.isEmpty ? phrases.nothingSaidYet : nil)
    let former =
      offer.withdrawn.map { "\(named($0.line)). \(words.isWithdrawn(.staff))" }
      + (offer.lost > 0 ? [phrases.lostItems(offer.lost)] : [])
    let linked = serving.isEmpty ? [] : [phrases.linkedWith(serving)]
    return stacked(([said].compactMap { $0 } + linked + former).map { .text($0) })
  }
}
