import TillDiCore
import TillDiWords

/// What a session opens with once something was answered: what is late, due and done, and what was told since last.
///
/// Of what waits no more than three are shown, the oldest first; the others stand in the follow-up, and one line says so.
/// One Enter goes on; a yes goes through those three, one by one.
///
/// Room for valuing has concrete effects that come back. Source: *The model*, “Room for valuing”.
struct OpeningForm: Form {
  private enum Stage: Hashable { case shown, going, over }
  private var stage = Stage.shown
  private var waiting = FollowUpForm()
  /// As many promises as a room that came for something else has patience for.
  private static let most = 3
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
    if waits(series, today).isEmpty, news(series, today).isEmpty { return nil }
  }

  /// What waits, the oldest first: by the day it was to be done, else by the day it was said.
  private func waits(_ series: Series, _ today: Day) -> [FollowUp] {
    let waiting = series.followUps(on: today).filter(\.isWaiting)
    return waiting.enumerated().sorted { one, other in
      (one.element.since, one.offset) < (other.element.since, other.offset)
    }.map(\.element)
  }

  /// What was told since the room met last.
  private func news(_ series: Series, _ today: Day) -> [FollowUp] {
    guard tells else { return [] }
    return series.followUps(on: today).filter { followUp in
      guard case .toldBack(let day) = followUp.state else { return false }
      return since.map { day >= $0 } ?? true
    }
  }

  func question(_ series: Series, _ walk: Walk) -> WalkQuestion? {
    switch stage {
    case .shown:
      let waits = waits(series, walk.today)
      let shown = waits.prefix(Self.most) + news(series, walk.today)
      if shown.isEmpty { return nil }
      let more = waits.count - Self.most
      return WalkQuestion(
        about: [.followUps(Array(shown))],
        text: (more > 0 ? walk.words.moreInFollowUp(more) + " " : "")
          + (waits.isEmpty ? walk.words.goOn : walk.words.goThroughWhatWaits))
    case .going: return waiting.question(series, walk)
    case .over: return nil
    }
  }

  mutating func answer(_ text: String, _ series: Series, _ walk: Walk) -> Answering {
    switch stage {
    case .going: return waiting.answer(text, series, walk)
    case .shown:
      switch text.isEmpty ? false : Words.yesOrNo(text) {
      case true?:
        waiting = FollowUpForm(only: waits(series, walk.today).prefix(Self.most).map(\.id))
        stage = .going
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

  mutating func refused(_ refusal: Refusal) { waiting.refused(refusal) }

  mutating func stepBack(_ series: Series) -> Bool { waiting.stepBack(series) }

  var isHalfFilled: Bool { waiting.isHalfFilled }

  func next(_ series: Series, _ walk: Walk) -> (any Form)? { walk.ownForm(series) }

  func followed(_ walk: inout Walk, _ series: Series, _ turn: inout Turn) {
    walk.takeUpOwnForm(series, &turn)
  }
}

extension FollowUp {
  /// Since when it waits; what has neither a day to be done nor one it was said waits longest.
  fileprivate var since: Day { by ?? day ?? Day(number: 0) }
}
