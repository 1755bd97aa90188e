import Documents
import TillDiCore
import TillDiWords

extension Reports {
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
