package import Documents
package import TillDiCore
import TillDiWords

extension Reports {
  /// The weekly letter to the whole workplace: what is done, what is under way, what is next.
  ///
  /// It tells of the days from `since` to today, the last seven unless a day is named. It is for everybody, so it
  /// quotes only what was handed over, names no role, and no more of each than is read standing.
  ///
  /// Source: *The model*, “The weekly letter”.
  package func letter(since first: Day? = nil) -> Document {
    let first = first ?? today.adding(days: -6)
    let done = done(since: first)
    let doing = doing
    return document(title: phrases.title(phrases.letterTitle, of: series.name)) {
      paragraph(phrases.letterGreeting(from: first, to: today))
      Block.heading(level: 2, .text(phrases.letterDone))
      if done.isEmpty { paragraph(phrases.nothingDone) } else { Block.bulletList(done) }
      Block.heading(level: 2, .text(phrases.letterDoing))
      if doing.isEmpty { paragraph(phrases.nothingUnderWay) } else { Block.bulletList(doing) }
      Block.heading(level: 2, .text(phrases.letterNext))
      let next = comingUp
      if next.isEmpty { paragraph(phrases.noDates) } else { Block.bulletList(next) }
      paragraph(phrases.letterEnd)
    }
  }

  /// The most of one thing that a letter tells by its words.
  private var most: Int { 3 }

  // MARK: Done

  private func done(since first: Day) -> [ListItem] {
    let isThen = { (day: Day?) in day.map { first <= $0 && $0 <= today } ?? false }
    let own = followUps.filter { !$0.isCarried }
    let replied = own.filter { isThen($0.day) && $0.earlier.isEmpty }
    let changed = own.filter { isThen($0.day) && !$0.earlier.isEmpty }
    let kept = own.filter { isThen($0.done) }
    let shown = own.filter { isThen($0.chain.trial?.on) || isThen($0.chain.condition?.on) }
    let told = own.filter {
      isThen($0.chain.told?.on) || isThen($0.chain.resultTold?.on) && !isThen($0.done)
    }
    var items = sessionsHeld(isThen)
    items += series.handOvers.filter { isThen($0.on) }.map {
      ListItem(.text(phrases.handedOverInLetter($0)))
    }
    if !replied.isEmpty {
      items.append(
        ListItem(
          .text(phrases.repliedInLetter(replied.reduce(0) { $0 + max($1.lines.count, 1) })),
          blocks: closely(replied)))
    }
    if !changed.isEmpty {
      items.append(
        ListItem(
          .text(phrases.changedInLetter(changed.reduce(0) { $0 + max($1.lines.count, 1) })),
          blocks: closely(changed, withDay: true)))
    }
    if !shown.isEmpty {
      let each = shown.prefix(most).map { followUp in
        ListItem(
          .text(
            "\(inWords(followUp)) – \(phrases.came(of: followUp.chain).joined(separator: ", "))"))
      }
      let more = shown.count - each.count
      items.append(
        ListItem(
          .text(phrases.shownInLetter),
          blocks: [
            .bulletList(each + (more > 0 ? [ListItem(.text(phrases.andMore(more)))] : []))
          ]))
    }
    if !kept.isEmpty {
      items.append(
        ListItem(.text(phrases.keptInLetter), blocks: closely(kept)))
    }
    if !told.isEmpty {
      items.append(ListItem(.text(phrases.toldInLetter(briefly(told)))))
    }
    return items
  }

  /// The sessions that were held, each once with its days.
  private func sessionsHeld(_ isThen: (Day?) -> Bool) -> [ListItem] {
    let held = series.occasions.filter { occasion in
      isThen(occasion.day)
        && (hiddenTrack == nil || programme?.session(occasion.session)?.track != hiddenTrack)
    }
    var seen: Set<SessionID> = []
    let each = held.map(\.session).filter { seen.insert($0).inserted }.map { session in
      (title(of: session), Set(held.filter { $0.session == session }.map(\.day)).sorted())
    }
    if each.count <= most { return each.map { ListItem(.text(phrases.met(at: $0, on: $1))) } }
    let last = each.suffix(most).map { ListItem(.text(phrases.held($0, on: $1))) }
    return [ListItem(.text(phrases.metOften(each.count)), blocks: [.bulletList(last)])]
  }

  /// A few of them by their words with the reply to each, and how many more there are.
  private func closely(_ followUps: [FollowUp], withDay: Bool = false) -> [Block] {
    let some = followUps.prefix(most).map { followUp in
      let said = phrases.said(followUp.kind, followUp.reason, effect: followUp.effect)
      let day = withDay ? followUp.by.map { " " + phrases.sentence(phrases.by($0)) + "." } : nil
      return ListItem([.text("\(inWords(followUp)). "), .text(said + (day ?? ""))])
    }
    let more = followUps.count - some.count
    return [.bulletList(some + (more > 0 ? [ListItem(.text(phrases.andMore(more)))] : []))]
  }

  /// What was asked for: its words where it is one thing, its names where it is many.
  private func inWords(_ followUp: FollowUp) -> String {
    if followUp.lines.count == 1, let line = followUp.lines.first { return named(line) }
    return briefly(followUp)
  }

  // MARK: Under way

  private var doing: [ListItem] {
    let open = followUps.filter(\.state.isOpen)
    var items = open.prefix(most).map { followUp in
      ListItem(
        .text("\(inWords(followUp)) – \(phrases.name(of: followUp.state))\(until(followUp))"))
    }
    if open.count > most {
      items.append(ListItem(.text(phrases.andMorePromises(open.count - most))))
    }
    let standing = series.standing(on: today)
    let waiting = mayCompare ? standing.waiting.count : 0
    if series.handOvers.isEmpty, let day = series.arrangements[.answerBy].flatMap({ Day(text: $0) })
    {
      items.append(ListItem(.text(phrases.answerIsPromised(by: day))))
    }
    if waiting > 0 {
      items.append(
        ListItem(
          .text(
            phrases.ended(
              phrases.waitingForReply(
                waiting, by: standing.answerBy, isLate: standing.isAnswerLate(on: today))))))
    }
    return items
  }

  private func until(_ followUp: FollowUp) -> String {
    guard case .promised = followUp.state, let by = followUp.by else { return "" }
    return ", " + phrases.by(by)
  }

  // MARK: Next

  private var comingUp: [ListItem] {
    let plans = series.waitingPlans.filter { $0.day >= today }.prefix(most)
    var items = plans.map { plan in
      ListItem(
        .text(
          phrases.coming(
            phrases.ofSide(title(of: plan.session), programme?.session(plan.session)?.track),
            on: plan.day, at: plan.time)))
    }
    if plans.isEmpty, !series.isClosed, let next = nextSession {
      items.append(
        ListItem(
          .text(
            phrases.upcoming(
              title(of: next), on: nextPlan(of: next),
              proposed: proposedDay(of: next).flatMap { $0 < today ? nil : $0 }, today: today))))
    }
    let untold = followUps.count(where: \.isToTell)
    if untold > 0 { items.append(ListItem(.text(phrases.toTell(untold)))) }
    return items
  }
}
