import TillDiCore

/// Suggests by words of at least four letters that both have, whatever they mean.
struct SharedWords: Suggesting {
  func suggestions(for items: [String], among offers: [String], limit: Int) -> [[SuggestedOffer]] {
    items.map { item in
      let own = words(item)
      return offers.enumerated().compactMap { number, offer -> SuggestedOffer? in
        let common = words(offer).filter { word in own.contains(word) }
        if common.isEmpty { return nil }
        return SuggestedOffer(
          offer: number, reasons: common.map { SuggestionReason(item: $0, offer: $0) })
      }.prefix(limit).map { $0 }
    }
  }

  private func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.map(String.init).filter { $0.count >= 4 }
  }
}
