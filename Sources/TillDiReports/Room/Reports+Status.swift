package import Documents
import TillDiCore
import TillDiWords

extension Reports {
  /// Where we are, what is next, what waits, and what to type: short enough for one screen.
  ///
  /// While a session of one side is open, the other side appears only as handed over.
  ///
  /// Beside a menu nobody needs to know what to type.
  package func status(besideMenu: Bool = false) -> Document {
    let commands = besideMenu ? [] : nextCommands
    let funnels = TrackKind.allCases.map { series.funnel(of: $0) }
    return document(title: series.name) {
      paragraph(whereWeAre)
      let longest = waitedLongest.map { [$0] } ?? []
      Block.bulletList(
        longest.map { ListItem(.text($0)) } + funnels.map { ListItem(list($0)) }
          + waiting.map { ListItem(.text($0)) })
      if let advice = narrowestPlace(of: funnels) { Block.paragraph(whatStops(advice)) }
      if !commands.isEmpty {
        Block.paragraph(
          [.text(phrases.typeNext)]
            + Inlines(commands.flatMap { [.lineBreak, .code($0)] as [Inline] }))
      }
    }
  }

  private var whereWeAre: String {
    if series.isClosed { return phrases.closed }
    if let open = series.currentOccasion(on: today) {
      return phrases.inRoom(
        title(of: open.session), activity: open.activity.map { title(of: $0, in: open.session) })
    }
    let left = series.leftOpen(on: today).map {
      phrases.leftOpen(title(of: $0.session), $0.label, $0.day) + " "
    }
    guard let next = nextSession else { return (left ?? "") + phrases.noSessionLeft }
    return (left ?? "")
      + phrases.next(
        title(of: next), on: nextPlan(of: next), proposed: proposedDay(of: next), today: today)
  }

  /// How a side's list stands, and how far it has come once it is handed over.
  private func list(_ funnel: Funnel) -> Inlines {
    let state = Inlines.text(phrases.list(funnel.track, listState(funnel)))
    if funnel.handedOver == 0 { return state }
    return state + Inlines([.lineBreak, .text(phrases.inNumbers(funnel))])
  }

  /// Where most has stopped, what to do there, and what to type for it.
  private func whatStops(_ advice: FunnelAdvice) -> Inlines {
    guard let remedy = advice.remedy, let command = advice.command else {
      return .text(advice.text)
    }
    return Inlines([.text("\(advice.place) \(remedy): "), .code(command), .text(".")])
  }

  private func listState(_ funnel: Funnel) -> ListState {
    let track = funnel.track
    if let handOver = series.latestHandOver(of: track) {
      return .handedOver(
        version: handOver.version, funnel.state(on: today), hasReplies: funnel.hasReplies,
        // A list that came is changed on no other laptop than where it was handed over.
        changed: track != hiddenTrack && series.receipts[track] == nil
          && hasChanged(since: handOver))
    }
    if track == hiddenTrack { return .notHandedOver }
    return funnel.onList == 0 ? .empty : .growing(funnel.onList)
  }

  private var waiting: [String] {
    var lines: [String] = []
    let agreed = series.arrangements
    if series.latestHandOver(of: .staff) == nil, !agreed.isEmpty {
      lines.append(
        phrases.promised(
          receiver: agreed[.receiver], answerer: agreed[.answerer],
          by: agreed[.answerBy].flatMap { Day(text: $0) },
          teller: series.agreements[.teller], ifLate: series.agreements[.ifLate]))
    }
    let standing = series.standing(on: today)
    if !standing.waiting.isEmpty {
      lines.append(
        phrases.waitingForReply(
          standing.waiting.count, by: standing.answerBy,
          isLate: standing.isAnswerLate(on: today)))
    }
    lines += standing.missed.map {
      phrases.missed($0.lines.count, by: $0.answerBy, version: $0.version)
    }
    let carried = series.unansweredCarried.count
    if carried > 0 { lines.append(phrases.unansweredFromEarlier(carried)) }
    for late in [standing.late(promises: true), standing.late(promises: false)] {
      guard let first = late.first, case .overdue(let days) = first.state else { continue }
      lines.append(
        phrases.overdue(
          late.count, areElsewhere: !first.kind.promises,
          role: first.chain.passedOn?.asker ?? first.role, days: days))
    }
    if !standing.toTell.isEmpty { lines.append(phrases.toTellStatus(standing.toTell.count)) }
    return lines
  }
}
