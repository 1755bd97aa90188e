/// Something that can say by their words which offers may serve which staff items.
///
/// The core knows only that somebody can; how is that one's own matter.
public protocol Suggesting: Sendable {
  /// For each item the offers that may serve it, best first, and none it is not sure enough of.
  func suggestions(for items: [String], among offers: [String], limit: Int) -> [[SuggestedOffer]]
}

/// An offer that may serve an item, by its number among the offers, and why it seems so.
public struct SuggestedOffer: Hashable, Sendable {
  /// Its number among the offers, from 0.
  public var offer: Int
  /// The words of both that have something in common, strongest first.
  public var reasons: [SuggestionReason]

  /// Takes both.
  public init(offer: Int, reasons: [SuggestionReason]) {
    self.offer = offer
    self.reasons = reasons
  }
}

/// Words of an item and of an offer that have something in common.
public struct SuggestionReason: Hashable, Sendable {
  /// The item's words, as they stand there.
  public var item: String
  /// The offer's words.
  public var offer: String

  /// Takes both.
  public init(item: String, offer: String) {
    self.item = item
    self.offer = offer
  }
}

/// A suggestion that an offer serves a staff item: never more than that, until people link the two.
///
/// Source: <doc:TheModel#How-the-lists-are-compared>.
public struct LinkSuggestion: Hashable, Sendable {
  /// The staff item or claim.
  public let item: ListLine
  /// The offer.
  public let offer: ListLine
  /// What made it seem so.
  public let reasons: [SuggestionReason]

  /// What is dismissed when people say no to it.
  public var proposal: Proposal { .link(item: item.note, offer: offer.note) }
}

extension Series {
  /// The most suggestions for one item.
  public static var suggestionLimit: Int { 3 }

  /// For each staff item that nobody has linked the offers that may serve it, at most three, best first.
  ///
  /// Items come in the order they need an answer. What stays in the room is neither suggested nor looked at, and
  /// what was dismissed does not come back. Costs what the suggester costs.
  public func suggestions(by suggester: some Suggesting) -> [LinkSuggestion] {
    let comparison = self.comparison
    let items = comparison.items.filter { !$0.isMatched }.map(\.line)
    let offers = comparison.offers.map(\.line)
    if items.isEmpty || offers.isEmpty { return [] }
    let found = suggester.suggestions(
      for: items.map(\.wholeText), among: offers.map(\.wholeText),
      limit: Self.suggestionLimit + dismissed.count)
    return zip(items, found).flatMap { item, suggested in
      suggested.filter { offers.indices.contains($0.offer) }.map {
        LinkSuggestion(item: item, offer: offers[$0.offer], reasons: $0.reasons)
      }.filter { isOpen($0.proposal) }.prefix(Self.suggestionLimit)
    }
  }
}

extension ListLine {
  /// Everything that was said under it, for whoever looks for words; a claim that is a route alone has only that.
  fileprivate var wholeText: String {
    ([text.isEmpty ? detail ?? "" : text] + gathered).joined(separator: "\n")
  }
}
