package import TillDiCore
package import TillDiWords

/// Goes through what needs an answer, in the order of the list: each claim and top item, then the rest together.
///
/// A kind is enough, and a reason where it is no plain yes; what comes after may be passed by with Enter. A line's name,
/// such as `vill2`, takes up that line at once; where it has a reply, that reply is changed and the old one kept.
/// `/tillbaka` goes to the question before, where Enter keeps what was said.
package struct ReplyForm: Form, DialogueForm {
  fileprivate enum Stage: Hashable { case kind, reason, role, by, effect, ground, asking }
  private var stage = Stage.kind
  private var passed: Set<NoteID> = []
  /// The line that was named, to be answered or answered anew.
  private var named: NoteID?
  private var kind = ReplyKind.yes
  /// Whether the kind and the day are said, by whoever stepped back too.
  private var isKindSaid = false
  private var isDaySaid = false
  private var reason: String?
  private var role = ""
  private var by: Day?
  /// Whether the kind was followed by `!`: no more is asked than must be.
  private var isShort = false
  /// How it stood when the last reply was asked for, should it be refused; one or none.
  private var before: [ReplyForm] = []

  package init() {}

  /// Begins with a line that was named.
  package init(with note: NoteID) {
    named = note
  }

  /// The items the next reply is for: one that is answered alone, or all the rest.
  private func current(_ series: Series) -> [ComparedItem] {
    guard series.latestHandOver(of: .staff) != nil else { return [] }
    let items = series.comparison.items
    if let named, let item = items.first(where: { $0.line.note == named }) {
      guard let reply = item.replies.last else { return [item] }
      return items.filter { reply.items.contains($0.line.note) }
    }
    let waiting = items.filter { !$0.isAnswered && !passed.contains($0.line.note) }
    if let first = waiting.first(where: \.isAnsweredAlone) { return [first] }
    return waiting
  }

  /// The reply that is changed, if one is.
  private func changed(_ series: Series) -> Reply? {
    named == nil ? nil : current(series).first?.replies.last
  }

  package func question(_ series: Series, _ words: Words, _ today: Day) -> WalkQuestion? {
    let items = current(series)
    guard let first = items.first else { return nil }
    let earlier = changed(series)
    let followUp = earlier.flatMap { earlier in
      series.followUps(on: today).first { $0.id == earlier.id }
    }
    let isAlone = first.isAnsweredAlone || items.count == 1
    let about: WalkAbout =
      if let followUp {
        .promise(followUp)
      } else if isAlone {
        .line(first.line, offers: first.links)
      } else {
        .lines(items.map(\.line))
      }
    func asked(_ text: String, preset: String?) -> WalkQuestion {
      WalkQuestion(
        stays: [about, .answers(given(words), areNumbered: false)], text: text, preset: preset)
    }
    switch stage {
    case .kind:
      let text =
        if followUp != nil {
          words.whichReplyInstead
        } else {
          isAlone
            ? words.whichReply(by: preset(series)) : words.whichSharedReply(by: preset(series))
        }
      return WalkQuestion(
        about: [about, .replyKinds],
        stays: isKindSaid ? [.answers(given(words), areNumbered: false)] : [], text: text,
        preset: isKindSaid ? words.name(of: kind) : nil)
    case .reason:
      return asked(
        words.question(forReasonOf: kind), preset: reasonStanding(earlier, series))
    case .role: return asked(words.whoAnswers, preset: preset(series))
    case .by:
      let day = dayStanding(earlier)
      return asked(words.byWhen(instead: day != nil), preset: day?.description)
    case .effect:
      let effect = effectStanding(earlier, series)
      return asked(
        words.whatComes(of: kind, to: items.map(\.line.list), instead: effect != nil),
        preset: effect)
    case .ground: return asked(words.ruleOrReading, preset: nil)
    case .asking: return asked(words.whoAsks(the: reasonStanding(earlier, series)), preset: nil)
    }
  }

  /// What is said of this reply so far, in the words of the questions.
  private func given(_ words: Words) -> [GivenAnswer] {
    var given = [GivenAnswer(label: words.answerLabel, text: words.name(of: kind))]
    if let reason {
      given.append(GivenAnswer(label: words.question(forReasonOf: kind), text: reason))
    }
    if !role.isEmpty {
      given.append(GivenAnswer(label: words.name(of: Arrangement.answerer), text: role))
    }
    if let by { given.append(GivenAnswer(label: words.byLabel, text: words.long(by))) }
    return given
  }

  package mutating func answer(
    _ text: String, _ series: Series, _ today: Day, drawName: () -> String
  ) -> Answering {
    let earlier = changed(series)
    switch stage {
    case .kind: return answerKind(text, series, drawName)
    case .reason:
      let said = text.isEmpty ? reasonStanding(earlier, series) : text
      guard let said, !said.isEmpty else { return .again(.reasonMissing(kind)) }
      let typed: TypedRole?
      do throws(NoAnswer) {
        typed = try decider(said, series)
      } catch {
        return .again(error.phrase)
      }
      reason = typed?.role ?? said
      stage = .role
      return (isShort ? send(series, drawName) : .taken).saying(typed?.shows)
    case .role:
      guard let said = text.isEmpty ? preset(series) : text else { return .again(.emptyRole) }
      do throws(NoAnswer) {
        let typed = try TypedRole(said, in: series, insteadOf: earlier?.role)
        role = text.isEmpty ? said : typed.role
        stage = kind.last ?? .by
        return Answering.taken.saying(text.isEmpty ? nil : typed.shows)
      } catch {
        return .again(error.phrase)
      }
    case .by:
      if text == Self.none {
        by = nil
      } else if text.isEmpty {
        by = dayStanding(earlier)
      } else {
        do throws(AskedAgain) {
          by = try Day(promised: text, today: today)
        } catch {
          return error.answering
        }
      }
      isDaySaid = true
      stage = .effect
    case .effect:
      let effect = text.isEmpty ? effectStanding(earlier, series) ?? "" : text
      return send(series, drawName, effect: effect)
    case .ground:
      if text.isEmpty { return send(series, drawName) }
      guard let ground = Words.ground(named: text) else { return .again(.notAGround(text)) }
      return send(series, drawName) { .sayGround(of: $0, ground) }
    case .asking:
      if text.isEmpty { return send(series, drawName) }
      do throws(NoAnswer) {
        let said = try AskerLine(text, in: series, today: today)
        return send(series, drawName) { .passOn($0, asker: said.role.role, by: said.by) }
          .saying(said.role.shows)
      } catch {
        return .again(error.phrase)
      }
    }
    return .taken
  }

  private mutating func answerKind(_ text: String, _ series: Series, _ drawName: () -> String)
    -> Answering
  {
    if text.isEmpty, isKindSaid {
      stage = kind.needsReason ? .reason : .role
      return .taken
    }
    if text.isEmpty {
      if named == nil {
        passed.formUnion(current(series).map(\.line.note))
      } else {
        named = nil
      }
      return .taken
    }
    if let note = series.note(called: text.filter { !$0.isWhitespace }),
      series.comparison.items.contains(where: { $0.line.note == note })
    {
      startOver()
      named = note
      return .taken
    }
    guard let chosen = Words.reply(in: text) else { return .again(.notAReply(text)) }
    let who: TypedRole?
    do throws(NoAnswer) {
      who =
        if let said = chosen.reason { try decider(said, series, of: chosen.kind) } else { nil }
    } catch {
      return .again(error.phrase)
    }
    // What was said of another kind is no reason for this one.
    let kept = isKindSaid && chosen.kind == kind ? reason : nil
    isKindSaid = true
    kind = chosen.kind
    isShort = chosen.isShort
    reason = who?.role ?? chosen.reason ?? kept
    let isReasonSaid = chosen.reason != nil || isShort && kept != nil
    stage = chosen.kind.needsReason && !isReasonSaid ? .reason : .role
    return (isShort && stage == .role ? send(series, drawName) : .taken).saying(who?.shows)
  }

  /// Who decides, where that is what was asked.
  private func decider(_ text: String, _ series: Series, of chosen: ReplyKind? = nil)
    throws(NoAnswer) -> TypedRole?
  {
    (chosen ?? kind) == .someoneElse ? try TypedRole(text, in: series, decides: true) : nil
  }

  /// The reply as it stands, and the next item; nothing where there is no version to answer.
  ///
  /// `along` is what is said of the chain together with it.
  private mutating func send(
    _ series: Series, _ drawName: () -> String, effect: String = "",
    along: (ReplyID) -> Request? = { _ in nil }
  ) -> Answering {
    guard let request = reply(series, drawName, effect: effect) else { return .taken }
    var kept = self
    kept.before = []
    startOver()
    named = nil
    before = [kept]
    var answering = Answering.doing(request)
    if let reply = request.reply {
      answering.requests += [along(reply.id)].compactMap { $0 }
      answering.after = .replied(reply.id)
    }
    return answering
  }

  private func reply(_ series: Series, _ drawName: () -> String, effect: String) -> Request? {
    guard let handOver = series.latestHandOver(of: .staff) else { return nil }
    let earlier = changed(series)
    let said = effect.isEmpty ? earlier?.effect : effect == Self.none ? nil : effect
    // What was left out by `!`, or by going on, stays as it was.
    let reply = Reply(
      id: earlier?.id ?? ReplyID(drawName()), handOver: handOver.id,
      items: current(series).map(\.line.note), kind: kind, reason: reason,
      role: role.isEmpty ? preset(series) ?? "" : role,
      by: kind.promises ? dayStanding(earlier) : nil, effect: said)
    return .reply(reply, replacing: earlier != nil)
  }

  /// The reason that Enter keeps: what was said, what the reply that is changed has, or of a *yes, if* the conditions of
  /// the offers that people linked.
  private func reasonStanding(_ earlier: Reply?, _ series: Series) -> String? {
    reason ?? (earlier?.kind == kind ? earlier?.reason : nil)
      ?? (kind == .yesIf ? Self.joined(linkedOffers(series).compactMap(\.detail)) : nil)
  }

  /// The effect that Enter keeps: what the reply that is changed has, or the offers that people linked.
  ///
  /// Where a plain yes says nothing of conditions those stand with the offer, so that no more is promised than was
  /// offered.
  private func effectStanding(_ earlier: Reply?, _ series: Series) -> String? {
    if let earlier { return earlier.effect }
    let offers = linkedOffers(series).filter { !$0.text.isEmpty }
    return Self.joined(
      offers.map { offer in
        let conditions = kind == .yesIf ? nil : offer.detail
        return offer.text + (conditions.map { " – \($0)" } ?? "")
      })
  }

  private static func joined(_ texts: [String]) -> String? {
    texts.isEmpty ? nil : texts.joined(separator: "; ")
  }

  /// The offers that people linked with the one line that is answered: what could be given is filled in by them, and who
  /// answers chooses the kind and the role.
  private func linkedOffers(_ series: Series) -> [ListLine] {
    let items = current(series)
    guard items.count == 1 else { return [] }
    return items[0].links.filter { !$0.isWithdrawn }.map(\.line)
  }

  private func dayStanding(_ earlier: Reply?) -> Day? {
    // The day of another kind of reply was for something else.
    isDaySaid ? by : earlier?.kind == kind ? earlier?.by : nil
  }

  /// What is said so far, where that is enough for a reply: its kind, and a reason unless it is a plain yes.
  func requestOnLeaving(_ series: Series, drawName: () -> String) -> Request? {
    let isEnough = isKindSaid && (!kind.needsReason || reason != nil)
    return isEnough ? reply(series, drawName, effect: "") : nil
  }

  /// The line whose reply was being changed, where that is not done.
  package func lineBeingChanged(_ series: Series) -> ListLine? {
    changed(series) == nil ? nil : current(series).first { $0.line.note == named }?.line
  }

  /// Whether it is about a line that was named, and not about what comes next in the list.
  package var isAboutNamed: Bool { named != nil }

  /// What is said of a reply that was saved, so that the room hears what it says of role and day too.
  package static func saved(_ reply: ReplyID, in series: Series, _ words: Words, _ today: Day)
    -> WalkPhrase?
  {
    guard let followUp = series.followUps(on: today).first(where: { $0.id == reply }) else {
      return nil
    }
    let asked =
      followUp.lines.count > 4
      ? words.lines(followUp.lines.count) : words.names(of: followUp.lines)
    return .replied(asked, words.reply(followUp))
  }

  /// Whether the kind is asked for: nothing of this reply is said.
  var asksForKind: Bool { stage == .kind }

  /// Whether something was answered that is not saved yet.
  var isHalfFilled: Bool { stage != .kind || isKindSaid }

  package mutating func stepBack(_ series: Series) -> Bool {
    switch stage {
    case .kind: return false
    case .reason: stage = .kind
    case .role: stage = kind.needsReason ? .reason : .kind
    case .by: stage = .role
    case .effect: stage = .by
    case .ground, .asking: stage = .role
    }
    return true
  }

  /// Begins with the item that waits now; what was half said about another is dropped.
  package mutating func startOver() {
    stage = .kind
    isKindSaid = false
    isDaySaid = false
    reason = nil
    by = nil
    role = ""
    isShort = false
    before = []
  }

  /// Takes up what was refused, with everything that was said of it.
  package mutating func refused(_ refusal: Refusal) {
    guard var kept = before.first else { return startOver() }
    switch refusal {
    case .dayHasPassed where kept.kind == .someoneElse,
      .dayTooFar where kept.kind == .someoneElse:
      kept.stage = .asking
      self = kept
    case .dayHasPassed, .dayTooFar, .notADay:
      kept.by = nil
      kept.isDaySaid = false
      kept.stage = .by
      self = kept
    case .emptyRole:
      kept.stage = .role
      self = kept
    case .reasonMissing, .emptyText, .textTooLong:
      kept.stage = .reason
      self = kept
    default: startOver()
    }
  }

  /// The one who was agreed to answer, or who the list was handed to; whoever answered another line last is no reason.
  private func preset(_ series: Series) -> String? {
    role.isEmpty ? presetOfSeries(series) : role
  }

  private func presetOfSeries(_ series: Series) -> String? {
    changed(series)?.role ?? series.arrangements[.answerer]
      ?? series.latestHandOver(of: .staff)?.to
  }

  /// Takes away what stood there.
  private static let none = "-"
}

extension ReplyKind {
  /// What is asked of it last, instead of a day and an effect; `nil` where something is promised.
  fileprivate var last: ReplyForm.Stage? {
    switch self {
    case .no: .ground
    case .someoneElse: .asking
    case .yes, .yesIf, .tryFirst: nil
    }
  }
}
