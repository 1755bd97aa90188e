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
    let typed = try kind ?? asker.ask(words.whatOfTheOffer, flag: "--kind")
    guard let said = Words.offerAnswer(in: typed) else {
      throw Report(words.text(of: .notAnOfferAnswer(typed)))
    }
    let why =
      try reason ?? said.reason
      ?? (said.stance.needsReason
        ? asker.ask(words.question(forReasonOf: said.stance), flag: "--reason") : nil)
    let today = context.now().day
    // Whoever answers a list has opened it.
    try series.perform(
      [.open(by: .staff)]
        + offers.map { .answerOffer($0, said.stance, reason: why, on: today) })
    let named = series.series.comparison.offers.map(\.line).filter { offers.contains($0.note) }
    try context.say(
      words.text(
        of: .offerAnswered(
          named.map { words.named($0) }.joined(separator: ", "), words.said(said.stance, why))))
  }
}
