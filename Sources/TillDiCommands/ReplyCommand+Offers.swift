import TillDiCore
import TillDiDesk
import TillDiWords

/// What staff say of management's offers, which is answered by the same command as their own lines.
extension ReplyCommand {
  /// Whether it is an offer that is answered: the first that is named is one.
  var isOfOffers: Bool { items.first.flatMap { LineName(typed: $0)?.list } == .offer }

  /// Keeps what staff say of the offers that were named.
  func answerOffers(_ series: inout OpenSeries) throws {
    let (words, context) = (series.words, series.context)
    if series.series.latestHandOver(of: .management) == nil {
      throw Report(.notHandedOver(.management), words)
    }
    let offers = try items.map { try series.note($0) }
    let asker = Asker(context: context, words: words, mayAsk: !options.noInput)
    let earlier = offers.compactMap { series.series.offerAnswer(to: $0) }
    // Of one offer that is changed, what is not said stays as it was.
    let standing = change && offers.count == 1 ? earlier.first : nil
    let said = try answer(insteadOf: standing, asker, words)
    let why =
      try reason ?? said.reason
      ?? (standing?.stance == said.stance ? standing?.reason : nil)
      ?? (said.stance.needsReason
        ? asker.ask(words.question(forReasonOf: said.stance), flag: "--reason") : nil)
    try mayStand(said.stance, why, offers, series)
    let before = words.saidBefore(
      of: series.series.comparison.offers.map(\.line).filter { offers.contains($0.note) },
      instead: (said.stance, why), series.series)
    let today = context.now().day
    // Whoever answers a list has opened it.
    try series.perform(
      [.open(by: .staff)]
        + offers.map { .answerOffer($0, said.stance, reason: why, on: today) })
    let named = series.series.comparison.offers.map(\.line).filter { offers.contains($0.note) }
    try context.say(
      words.text(
        of: .offers(
          .answered(
            named.map { words.named($0) }, words.said(said.stance, why),
            before: before))))
  }

  /// Which of the four, and its reason where that was said along with it; as it stood where only the reason is changed.
  private func answer(insteadOf standing: OfferAnswer?, _ asker: Asker, _ words: Words) throws
    -> (stance: OfferStance, reason: String?)
  {
    if kind == nil, reason != nil, let standing { return (standing.stance, nil) }
    let typed = try kind ?? asker.ask(words.whatOfTheOffer, flag: "--kind")
    guard let said = Words.offerAnswer(in: typed) else {
      throw Report(words.text(of: .offers(.notAnAnswer(typed))))
    }
    return said
  }

  /// An answer is not written over unless it is said that it is changed.
  private func mayStand(
    _ stance: OfferStance, _ reason: String?, _ offers: [NoteID], _ series: OpenSeries
  ) throws {
    let words = series.words
    for line in series.series.comparison.offers.map(\.line) where offers.contains(line.note) {
      guard let earlier = series.series.offerAnswer(to: line.note) else {
        if change { throw Report(words.text(of: .offers(.hasNoAnswer(words.named(line))))) }
        continue
      }
      let isSame = earlier.stance == stance && earlier.reason == reason
      if !change, !isSame {
        let said = words.said(earlier.stance, earlier.reason)
        throw Report(words.text(of: .offers(.isAnswered(words.named(line), said))))
      }
    }
  }
}
