import TillDiCore
import TillDiWords

/// Asked when a session is over: observed → changed → why, each one line that Enter passes by.
///
/// Each line is saved at once, so that whoever is called away after the first has not lost it.
///
/// Source: *The model*, “Adjustments”.
struct ClosingForm: Form {
  private enum Stage: Int { case observed, changed, why, over }
  private var stage = Stage.observed
  private var adjustment: Adjustment?

  func question(_ series: Series, _ walk: Walk) -> WalkQuestion? {
    switch stage {
    case .observed: WalkQuestion(text: walk.words.whatWasObserved)
    case .changed: WalkQuestion(text: walk.words.whatToChange)
    case .why: WalkQuestion(text: walk.words.whyChange)
    case .over: nil
    }
  }

  mutating func answer(_ text: String, _ series: Series, _ walk: Walk) -> Answering {
    let asked = stage
    stage =
      text.isEmpty && asked == .observed ? .over : Stage(rawValue: asked.rawValue + 1) ?? .over
    guard !text.isEmpty else { return .taken }
    var new =
      adjustment
      ?? Adjustment(
        id: AdjustmentID(walk.drawName()), session: walk.session.id, observed: text, changed: nil,
        why: nil)
    if asked == .changed { new.changed = text }
    if asked == .why { new.why = text }
    adjustment = new
    return .doing(.adjust(new))
  }

  /// Asks again what was refused.
  mutating func refused(_ refusal: Refusal) {
    switch stage {
    case .observed, .changed:
      self = ClosingForm()
    case .why:
      adjustment?.changed = nil
      stage = .changed
    case .over:
      adjustment?.why = nil
      stage = .why
    }
  }

  /// Something was taken back or made again: the question after what is saved now.
  mutating func goBack(to series: Series) {
    let saved = series.adjustments.first { $0.id == adjustment?.id }
    adjustment = saved ?? adjustment
    stage = saved == nil ? .observed : saved?.changed == nil ? .changed : .why
    if saved == nil { adjustment = nil }
  }

  func farewell(_ series: Series, _ walk: Walk) -> WalkPhrase? {
    adjustment == nil ? .goodbye : .adjusted
  }

  func followed(_ walk: inout Walk, _ series: Series, _ turn: inout Turn) { turn.isOver = true }
}
