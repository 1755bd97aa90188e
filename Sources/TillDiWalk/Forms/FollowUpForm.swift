import TillDiCore
import TillDiWords

/// Goes through the promises, the longest overdue first, asking what is done and told back.
struct FollowUpForm: Form {
  private var passed: Set<ReplyID> = []
  /// The promise that was just done: it is told back before the next one is taken up.
  private var held: ReplyID?
  private var hasAsked = false
  /// The promises that are gone through, in their order; all of them where none is named.
  private var only: [ReplyID]?

  init(only: [ReplyID]? = nil) { self.only = only }

  private func current(_ series: Series, _ today: Day) -> FollowUp? {
    let waiting = series.followUps(on: today).filter { followUp in
      if case .toldBack = followUp.state { return false }
      return !passed.contains(followUp.id)
    }
    let next =
      only.map { $0.lazy.compactMap { id in waiting.first { $0.id == id } }.first } ?? waiting.first
    return waiting.first { $0.id == held } ?? next
  }

  func question(_ series: Series, _ walk: Walk) -> WalkQuestion? {
    guard let followUp = current(series, walk.today) else { return nil }
    let isDone = followUp.state == .toTellBack
    return WalkQuestion(
      about: [.promise(followUp)], text: isDone ? walk.words.howWasItTold : walk.words.isItDone)
  }

  mutating func answer(_ text: String, _ series: Series, _ walk: Walk) -> Answering {
    let today = walk.today
    guard let followUp = current(series, today) else { return .taken }
    hasAsked = true
    if text.isEmpty {
      passed.insert(followUp.id)
      return .taken
    }
    if Words.yesOrNo(text) == false {
      passed.insert(followUp.id)
      return .taken
    }
    if followUp.state == .toTellBack {
      // A bare yes says that it was told, not how.
      let how = Words.yesOrNo(text) == true ? nil : text
      return .doing(.tellBack(followUp.id, on: today, how: how))
    }
    let on: Day
    do throws(NoDay) {
      on =
        Words.yesOrNo(text) == true ? today : try Day(typed: text, today: today, looksBack: true)
    } catch {
      return .again(.noDay(error))
    }
    if on > today { return .again(Refusal.dayNotCome(on, today: today)) }
    held = followUp.id
    return .doing(.markDone(followUp.id, on: on))
  }

  /// Takes up again what is waited for most, now that something was taken back.
  mutating func startOver() { held = nil }

  var isOfActivity: Bool { true }

  func farewell(_ series: Series, _ walk: Walk) -> WalkPhrase? {
    if hasAsked { return .allFollowedUp }
    return series.followUps(on: walk.today).isEmpty ? .nothingToFollowUp : .allToldBack
  }
}
