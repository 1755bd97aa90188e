/// Suggests nothing: for a series whose language nobody knows the words of, or where no suggestions are wanted.
public struct NoSuggestions: Suggesting {
  /// Makes one.
  public init() {}

  /// For each item no offer at all.
  public func suggestions(for items: [String], among offers: [String], limit: Int)
    -> [[SuggestedOffer]]
  { items.map { _ in [] } }
}
