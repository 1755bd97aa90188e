import TillDiCore
import TillDiWords

/// What a session opens with once something was answered: what is late, due and done, and what was told since last.
///
/// One Enter goes on; a yes goes through what waits, one by one.
///
/// Room for valuing has concrete effects that come back. Source: *The model*, “Room for valuing”.
struct OpeningForm: Form {
  private enum Stage: Hashable { case shown, going, over }
  private var stage = Stage.shown
  private var waiting = FollowUpForm(onlyWhatWaits: true)
  /// The day the room met last; what was told from then on is told as news.
  private let since: Day?
  /// Whether it is for the team; those who promised know what they have told.
  private let tells: Bool

  /// What a session begins with; `nil` where nothing waits and nothing is new.
  init?(_ session: Session, occasion: OccasionID, _ series: Series, _ today: Day) {
    let forms = session.activities.map(\.form)
    // Where promises are gone through anyway, or made, there is no need to.
    if forms.contains(.followUp) || forms.contains(.promises) { return nil }
    guard session.track != nil || forms.contains(.reply) || forms.contains(.link) else {
      return nil
    }
    since = series.occasions.filter { $0.id != occasion }.map(\.day).max()
    tells = session.track != .management
    if shown(series, today).isEmpty { return nil }
  }

  private func shown(_ series: Series, _ today: Day) -> [FollowUp] {
    series.followUps(on: today).filter { followUp in
      if case .toldBack(let day) = followUp.state {
        return tells && since.map { day >= $0 } ?? true
      }
      return followUp.state.isWaiting
    }
  }

  func question(_ series: Series, _ walk: Walk) -> WalkQuestion? {
    switch stage {
    case .shown:
      let shown = shown(series, walk.today)
      if shown.isEmpty { return nil }
      return WalkQuestion(
        about: [.followUps(shown)],
        text: shown.contains { $0.state.isWaiting }
          ? walk.words.goThroughWhatWaits : walk.words.goOn)
    case .going: return waiting.question(series, walk)
    case .over: return nil
    }
  }

  mutating func answer(_ text: String, _ series: Series, _ walk: Walk) -> Answering {
    switch stage {
    case .going: return waiting.answer(text, series, walk)
    case .shown:
      switch text.isEmpty ? false : Words.yesOrNo(text) {
      case true?: stage = .going
      case false?: stage = .over
      // Somebody speaks already.
      case nil: return .passedOn
      }
      return .taken
    case .over: return .passedOn
    }
  }

  /// Takes up again what is waited for most, now that something was taken back.
  mutating func startOver() { waiting.startOver() }

  func next(_ series: Series, _ walk: Walk) -> (any Form)? { walk.ownForm(series) }

  func followed(_ walk: inout Walk, _ series: Series, _ turn: inout Turn) {
    walk.takeUpOwnForm(series, &turn)
  }
}
