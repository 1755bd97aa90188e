package import TillDiCore
package import TillDiWords

/// Goes through the replies, the longest overdue first, asking of each what came of it, and whether that was told.
///
/// One thing at a time: Enter passes the whole reply by. Whoever says that nothing came of it yet is asked whether the
/// reply itself was told, where that is not known. Where a late promise isn't done and the room says so, a new day
/// is asked for once; a reply that is changed is what keeps it. What was answered here stands beside the questions.
package struct FollowUpForm: Form, DialogueForm {
  /// What is asked beside the link that is next.
  private enum More: Hashable {
    /// Whether the reply itself was told, where nothing came of it yet.
    case told
    /// The new day of what is late, and was not done.
    case newDay
    /// Who takes care of what a trial showed may go on.
    case takesOver
    /// Why the one who decides answered so.
    case reason(ReplyKind)
    /// By when, where the one who decides has promised something.
    case dayOfAnswer
  }

  private var passed: Set<ReplyID> = []
  /// The reply that something was just said of: what comes next of it is asked before the next one is taken up.
  private var held: ReplyID?
  private var more: More?
  /// What was answered here, in its order.
  private var answered: [ReplyID] = []
  private var hasAsked = false
  /// Whether it was said here that a reply was told.
  private var toldReply = false
  /// The promises that are gone through, in their order; all of them where none is named.
  private var only: [ReplyID]?

  package init(only: [ReplyID]? = nil) { self.only = only }

  private func current(_ series: Series, _ today: Day) -> FollowUp? {
    let all = series.followUps(on: today)
    if more == .takesOver, let held { return all.first { $0.id == held } }
    let waiting = all.filter { $0.next != nil && !passed.contains($0.id) }
    let next =
      only.map { $0.lazy.compactMap { id in waiting.first { $0.id == id } }.first } ?? waiting.first
    return waiting.first { $0.id == held } ?? next
  }

  package func question(_ series: Series, _ words: Words, _ today: Day) -> WalkQuestion? {
    guard let followUp = current(series, today) else { return nil }
    let given = given(series, words, today)
    let kinds: [WalkAbout] = link(of: followUp) == .otherAnswer ? [.replyKinds] : []
    return WalkQuestion(
      about: more == nil ? [.promise(followUp)] + kinds : [],
      stays: (more == nil ? [] : [.promise(followUp)])
        + (given.isEmpty ? [] : [.answers(given, areNumbered: false)]),
      text: text(followUp, words))
  }

  private func text(_ followUp: FollowUp, _ words: Words) -> String {
    switch more {
    case .newDay: words.whichNewDay
    case .takesOver: words.whoTakesOver
    case .reason(let kind): words.question(forReasonOf: kind)
    case .dayOfAnswer: words.byWhen(instead: false)
    case .told: words.howWasItTold
    case nil:
      link(of: followUp).map { words.question(of: $0, followUp, asksDay: isAskedForDay(followUp)) }
        ?? ""
    }
  }

  /// What is asked of a reply: what is to come of it, and once it has, whether that was told.
  private func link(of followUp: FollowUp) -> ChainLink? { followUp.chain.awaited ?? followUp.next }

  /// The last that were answered here, each beside what it is about.
  private func given(_ series: Series, _ words: Words, _ today: Day) -> [GivenAnswer] {
    let all = series.followUps(on: today)
    return answered.suffix(4).compactMap { id in all.first { $0.id == id } }.map { followUp in
      GivenAnswer(
        label: followUp.lines.isEmpty
          ? followUp.asked.joined(separator: ", ") : words.names(of: followUp.lines),
        text: words.followedUp(followUp))
    }
  }

  /// Whether a no is asked about: it is late, and a reply that was given in this series.
  private func isAskedForDay(_ followUp: FollowUp) -> Bool {
    guard case .overdue = followUp.state else { return false }
    return link(of: followUp) == .done && !followUp.isCarried
  }

  package mutating func answer(
    _ text: String, _ series: Series, _ today: Day, drawName: () -> String
  ) -> Answering {
    guard let followUp = current(series, today) else { return .taken }
    hasAsked = true
    switch more {
    case .newDay where text.isEmpty:
      // Nothing is said by it, of the new day either.
      pass(over: followUp)
      return .taken
    case .reason(let kind) where text.isEmpty: return .again(.reasonMissing(kind))
    case .dayOfAnswer: return dayOfAnswer(text, of: followUp, series, today)
    case .newDay: return newDay(Words.withoutNo(text), of: followUp, series, today)
    case .takesOver: return takesOver(text, followUp, series, today)
    case .reason(let kind): return otherAnswer(kind, text, of: followUp, series)
    case .told where !text.isEmpty: return told(text, followUp, today)
    case .told, nil: break
    }
    if text.isEmpty {
      pass(over: followUp, isAnswered: more == .told)
      return .taken
    }
    switch link(of: followUp) {
    case .told, .resultTold: return told(text, followUp, today)
    case .condition: return condition(text, followUp, series, today)
    case .trial: return trial(text, followUp, series, today)
    case .asking: return asking(text, followUp, series, today)
    case .otherAnswer: return otherAnswer(text, followUp, series, today)
    case .done: return done(text, followUp, series, today)
    case nil: return .taken
    }
  }

  // MARK: Link by link

  private mutating func told(_ text: String, _ followUp: FollowUp, _ today: Day) -> Answering {
    let isReply = more == .told
    guard let telling = Words.telling(in: text, today: today) else {
      pass(over: followUp)
      return .taken
    }
    more = nil
    toldReply = true
    let answering = doing(.tellBack(followUp.id, on: telling.on, how: telling.how), of: followUp)
    // Nothing came of it yet: that was said already.
    if isReply { pass(over: followUp) }
    return answering
  }

  private mutating func condition(
    _ text: String, _ followUp: FollowUp, _ series: Series, _ today: Day
  ) -> Answering {
    if let answering = postponed(text, followUp, series, today) { return answering }
    guard let said = Words.cameOrNot(in: text) else { return .again(.notCameOrNot(text)) }
    let known = Words.dated(said.words, today: today)
    return doing(
      .settleCondition(followUp.id, came: said.came, on: known.on, how: known.words), of: followUp)
  }

  private mutating func trial(
    _ text: String, _ followUp: FollowUp, _ series: Series, _ today: Day
  ) -> Answering {
    if let answering = postponed(text, followUp, series, today) { return answering }
    guard let said = Words.verdict(in: text) else { return .again(.notAVerdict(text)) }
    more = said.verdict == .stop ? nil : .takesOver
    let known = Words.dated(said.words, today: today)
    return doing(
      .showTrial(followUp.id, said.verdict, on: known.on, how: known.words), of: followUp)
  }

  private mutating func takesOver(
    _ text: String, _ followUp: FollowUp, _ series: Series, _ today: Day
  ) -> Answering {
    guard !text.isEmpty, let trial = followUp.chain.trial else {
      more = nil
      return .taken
    }
    do throws(NoAnswer) {
      let typed = try TypedRole(text, in: series)
      more = nil
      return doing(
        .showTrial(
          followUp.id, trial.verdict, on: trial.on, how: trial.words, takesOver: typed.role),
        of: followUp
      ).saying(typed.shows)
    } catch {
      return .again(error.phrase)
    }
  }

  private mutating func asking(
    _ text: String, _ followUp: FollowUp, _ series: Series, _ today: Day
  ) -> Answering {
    if let rest = Words.notYet(text), rest.isEmpty {
      notYet(followUp)
      return .taken
    }
    do throws(NoAnswer) {
      let said = try AskerLine(text, in: series, today: today)
      let answering = doing(.passOn(followUp.id, asker: said.role.role, by: said.by), of: followUp)
        .saying(said.role.shows)
      notYet(followUp)
      return answering
    } catch {
      return .again(error.phrase)
    }
  }

  private mutating func otherAnswer(
    _ text: String, _ followUp: FollowUp, _ series: Series, _ today: Day
  ) -> Answering {
    // A no with a number is an answer; a bare "nej, 15 april" is a day.
    if Words.reply(in: text) == nil, let answering = postponed(text, followUp, series, today) {
      return answering
    }
    guard let said = Words.reply(in: text) else { return .again(.notAReply(text)) }
    if said.kind.needsReason, said.reason == nil {
      held = followUp.id
      more = .reason(said.kind)
      return .taken
    }
    return otherAnswer(said.kind, said.reason, of: followUp, series)
  }

  /// The one who decides has answered: that takes the place of the reply that left it to them.
  private mutating func otherAnswer(
    _ kind: ReplyKind, _ reason: String?, of followUp: FollowUp, _ series: Series
  ) -> Answering {
    more = nil
    guard var reply = series.answers.last(where: { $0.reply.id == followUp.id })?.reply else {
      // An earlier series passed it on.
      let answering = doing(
        .answerCarried(followUp.id, kind, reason: reason, role: followUp.reason ?? followUp.role),
        of: followUp)
      more = .told
      return answering
    }
    (reply.kind, reply.role) = (kind, reply.reason ?? reply.role)
    (reply.reason, reply.by, reply.effect) = (reason, nil, nil)
    var answering = doing(.reply(reply, replacing: true), of: followUp)
    answering.after = .replied(reply.id)
    // What comes of the new answer has its time; that it was given is to be told.
    more = kind.promises ? .dayOfAnswer : .told
    return answering
  }

  /// The day the one who decides has promised; an empty line leaves that open.
  private mutating func dayOfAnswer(
    _ text: String, of followUp: FollowUp, _ series: Series, _ today: Day
  ) -> Answering {
    guard var reply = series.answers.last(where: { $0.reply.id == followUp.id })?.reply,
      !text.isEmpty, Words.yesOrNo(text) != false
    else {
      more = .told
      return .taken
    }
    do throws(AskedAgain) {
      reply.by = try Day(promised: text, today: today)
    } catch {
      return error.answering
    }
    var answering = doing(.reply(reply, replacing: true), of: followUp)
    answering.after = .replied(reply.id)
    more = .told
    return answering
  }

  private mutating func done(
    _ text: String, _ followUp: FollowUp, _ series: Series, _ today: Day
  ) -> Answering {
    let isChangeable = followUp.state.isOpen && !followUp.isCarried
    if let rest = Words.notYet(text), rest.isEmpty, isAskedForDay(followUp) {
      held = followUp.id
      more = .newDay
      return .taken
    }
    if let answering = postponed(text, followUp, series, today) { return answering }
    let on: Day
    do throws(NoDay) {
      on =
        Words.yesOrNo(text) == true ? today : try Day(typed: text, today: today, looksBack: true)
    } catch .isToCome where isChangeable {
      // A day that has not come is when it will be done.
      return newDay(text, of: followUp, series, today)
    } catch {
      return .again(Words.beginsWithYesOrNo(text) ? .doneIsYesOrDay : .noDay(error))
    }
    if on > today, isChangeable { return newDay(text, of: followUp, series, today) }
    if on > today { return .again(Refusal.dayNotCome(on, today: today)) }
    return doing(.markDone(followUp.id, on: on), of: followUp)
  }

  /// What a no with a day, or a bare no, comes to; `nil` where it is neither.
  private mutating func postponed(
    _ text: String, _ followUp: FollowUp, _ series: Series, _ today: Day
  ) -> Answering? {
    let isChangeable = followUp.state.isOpen && !followUp.isCarried
    // A day to come is when it will be known.
    if link(of: followUp) != .done, isChangeable, let day = try? Day(typed: text, today: today),
      day > today
    {
      return newDay(text, of: followUp, series, today)
    }
    guard let rest = Words.notYet(text), rest.isEmpty || isChangeable else { return nil }
    if rest.isEmpty {
      // Of a condition a bare no says that it did not come.
      if link(of: followUp) == .condition, Words.yesOrNo(text) == false { return nil }
      notYet(followUp)
      return .taken
    }
    // Words after a no are a reason as often as a day.
    guard link(of: followUp) == .done || (try? Day(typed: rest, today: today)) != nil else {
      return nil
    }
    return newDay(rest, of: followUp, series, today)
  }

  /// Nothing came of it yet: whether it was told at least is asked, where that is not known.
  private mutating func notYet(_ followUp: FollowUp) {
    guard !followUp.chain.isTold else { return pass(over: followUp) }
    held = followUp.id
    more = .told
  }

  private mutating func doing(_ request: Request, of followUp: FollowUp) -> Answering {
    held = followUp.id
    answer(of: followUp)
    return .doing(request)
  }

  private mutating func answer(of followUp: FollowUp) {
    answered.removeAll { $0 == followUp.id }
    answered.append(followUp.id)
  }

  private mutating func pass(over followUp: FollowUp, isAnswered: Bool = true) {
    if isAnswered { answer(of: followUp) }
    passed.insert(followUp.id)
    more = nil
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
    do throws(AskedAgain) {
      reply.by = try Day(promised: text, today: today)
    } catch {
      return error.answering
    }
    pass(over: followUp)
    if let passedOn = followUp.chain.passedOn {
      return .doing(.passOn(followUp.id, asker: passedOn.asker, by: reply.by))
    }
    var answering = Answering.doing(.reply(reply, replacing: true))
    answering.after = .replied(reply.id)
    return answering
  }

  // MARK: Back

  /// Asks again for what can't be.
  package mutating func refused(_ refusal: Refusal) {
    guard let last = answered.popLast() else { return }
    passed.remove(last)
    held = last
    if case .dayTooFar = refusal { more = .newDay } else { more = nil }
  }

  /// Takes up again what is waited for most, now that something was taken back.
  mutating func startOver() {
    // What is half said is dropped; else the last that was answered may be what was taken back.
    if more == nil, let last = answered.popLast() { passed.remove(last) }
    held = nil
    more = nil
  }

  var isHalfFilled: Bool { more != nil }

  package mutating func stepBack(_ series: Series) -> Bool {
    defer { more = nil }
    return more != nil
  }

  var isOfActivity: Bool { true }

  func farewell(_ series: Series, _ walk: Walk) -> WalkPhrase? { farewell(series, walk.today) }

  /// Who just heard the last of the replies is asked whether they are clear.
  func followed(_ walk: inout Walk, _ series: Series, _ turn: inout Turn) {
    guard toldReply, let handOver = series.trustCheckDue else { return }
    let isHeard = series.answers.allSatisfy {
      $0.reply.handOver != handOver.id || series.chain(of: $0.reply.id, $0.reply.kind).isTold
    }
    if !isHeard { return }
    walk.form = TrustForm(of: handOver.id)
    turn.shows += walk.ask(series).shows
  }

  /// What is said when every reply was gone through.
  package func farewell(_ series: Series, _ today: Day) -> WalkPhrase {
    if hasAsked { return .allFollowedUp }
    return series.followUps(on: today).isEmpty ? .nothingToFollowUp : .allToldBack
  }
}
