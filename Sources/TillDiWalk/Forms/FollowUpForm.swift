import TillDiCore
import TillDiWords

/// Goes through the promises, the longest overdue first, asking what is done and told back.
///
/// Where a late one isn't done and the room says so, a new day is asked for once; a reply that is changed is what keeps
/// it. What was answered here stands beside the questions.
struct FollowUpForm: Form {
  private var passed: Set<ReplyID> = []
  /// The promise that was just done: it is told back before the next one is taken up.
  private var held: ReplyID?
  /// Whether its new day is asked for: it is late, and was not done.
  private var asksDay = false
  /// What was answered here, in its order.
  private var answered: [ReplyID] = []
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
    let given = given(series, walk)
    return WalkQuestion(
      about: asksDay ? [] : [.promise(followUp)],
      stays: (asksDay ? [.promise(followUp)] : [])
        + (given.isEmpty ? [] : [.answers(given, areNumbered: false)]),
      text: isDone
        ? walk.words.howWasItTold
        : asksDay ? walk.words.whichNewDay : walk.words.isItDone(asksDay: isAskedForDay(followUp)))
  }

  /// The last that were answered here, each beside what it is about.
  private func given(_ series: Series, _ walk: Walk) -> [GivenAnswer] {
    let all = series.followUps(on: walk.today)
    return answered.suffix(4).compactMap { id in all.first { $0.id == id } }.map { followUp in
      GivenAnswer(
        label: followUp.lines.isEmpty
          ? followUp.asked.joined(separator: ", ") : walk.words.names(of: followUp.lines),
        text: walk.words.followedUp(followUp))
    }
  }

  /// Whether a no is asked about: it is late, and a reply that was given in this series.
  private func isAskedForDay(_ followUp: FollowUp) -> Bool {
    guard case .overdue = followUp.state else { return false }
    return !followUp.isCarried
  }

  mutating func answer(_ text: String, _ series: Series, _ walk: Walk) -> Answering {
    let today = walk.today
    guard let followUp = current(series, today) else { return .taken }
    hasAsked = true
    if text.isEmpty {
      // Nothing is said by it, of the new day either.
      pass(over: followUp, isAnswered: asksDay)
      return .taken
    }
    if asksDay { return newDay(Words.withoutNo(text), of: followUp, series, today) }
    let isChangeable = followUp.state.isOpen && !followUp.isCarried
    if let rest = Words.notYet(text), rest.isEmpty || isChangeable {
      if !rest.isEmpty { return newDay(rest, of: followUp, series, today) }
      if isAskedForDay(followUp) {
        held = followUp.id
        asksDay = true
      } else {
        pass(over: followUp)
      }
      return .taken
    }
    if followUp.state == .toTellBack {
      // A bare yes says that it was told, not how.
      let how = Words.yesOrNo(text) == true ? nil : text
      answer(of: followUp)
      return .doing(.tellBack(followUp.id, on: today, how: how))
    }
    let on: Day
    do throws(NoDay) {
      on =
        Words.yesOrNo(text) == true ? today : try Day(typed: text, today: today, looksBack: true)
    } catch .isToCome where isChangeable {
      // A day that has not come is when it will be done.
      return newDay(text, of: followUp, series, today)
    } catch {
      return .again(.noDay(error))
    }
    if on > today, isChangeable { return newDay(text, of: followUp, series, today) }
    if on > today { return .again(Refusal.dayNotCome(on, today: today)) }
    held = followUp.id
    answer(of: followUp)
    return .doing(.markDone(followUp.id, on: on))
  }

  private mutating func answer(of followUp: FollowUp) {
    answered.removeAll { $0 == followUp.id }
    answered.append(followUp.id)
  }

  private mutating func pass(over followUp: FollowUp, isAnswered: Bool = true) {
    if isAnswered { answer(of: followUp) }
    passed.insert(followUp.id)
    asksDay = false
    held = nil
  }

  /// The day it is promised for instead; a no leaves that open.
  private mutating func newDay(
    _ text: String, of followUp: FollowUp, _ series: Series, _ today: Day
  ) -> Answering {
    let answer = series.answers.last { $0.reply.id == followUp.id }
    guard var reply = answer?.reply, Words.yesOrNo(text) != false else {
      pass(over: followUp)
      return .taken
    }
    do throws(NoDay) {
      let day = try Day(typed: text, today: today)
      if day < today { return .again(.dayHasPassed(day, today: today)) }
      reply.by = day
    } catch {
      return .again(.noDay(error))
    }
    pass(over: followUp)
    var answering = Answering.doing(.reply(reply, replacing: true))
    answering.after = .replied(reply.id)
    return answering
  }

  /// Asks again for a day that can't be.
  mutating func refused(_ refusal: Refusal) {
    guard case .dayTooFar = refusal, let last = answered.popLast() else { return }
    passed.remove(last)
    held = last
    asksDay = true
  }

  /// Takes up again what is waited for most, now that something was taken back.
  mutating func startOver() {
    // What is half said is dropped; else the last that was answered may be what was taken back.
    if !asksDay, let last = answered.popLast() { passed.remove(last) }
    held = nil
    asksDay = false
  }

  var isHalfFilled: Bool { asksDay }

  mutating func stepBack(_ series: Series) -> Bool {
    defer { asksDay = false }
    return asksDay
  }

  var isOfActivity: Bool { true }

  func farewell(_ series: Series, _ walk: Walk) -> WalkPhrase? {
    if hasAsked { return .allFollowedUp }
    return series.followUps(on: walk.today).isEmpty ? .nothingToFollowUp : .allToldBack
  }
}
