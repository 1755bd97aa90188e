package import Documents
import TillDiCore
import TillDiWords

extension Reports {
  /// Where we are, what is next, what waits, and what to type: short enough for one screen.
  ///
  /// While a session of one side is open, the other side appears only as handed over.
  package func status() -> Document {
    let commands = nextCommands
    return document(title: series.name) {
      paragraph(whereWeAre)
      let lists = TrackKind.allCases.map { phrases.list($0, listState($0)) }
      Block.bulletList((lists + waiting).map { ListItem(.text($0)) })
      if !commands.isEmpty {
        Block.paragraph(
          [.text(phrases.typeNext)]
            + Inlines(commands.flatMap { [.lineBreak, .code($0)] as [Inline] }))
      }
    }
  }

  private var whereWeAre: String {
    if series.isClosed { return phrases.closed }
    if let open = series.openOccasion {
      return phrases.inRoom(
        title(of: open.session), activity: open.activity.map { title(of: $0, in: open.session) })
    }
    guard let next = nextSession else { return phrases.noSessionLeft }
    return phrases.next(
      title(of: next), on: nextPlan(of: next), proposed: proposedDay(of: next))
  }

  private func listState(_ track: TrackKind) -> ListState {
    if let handOver = series.latestHandOver(of: track) {
      return .handedOver(
        version: handOver.version, series.funnel(of: track).state(on: today),
        changed: track != hiddenTrack && hasChanged(since: handOver))
    }
    if track == hiddenTrack { return .notHandedOver }
    let count = ListKind.lists(of: track).map { series.lines(of: $0).count }.reduce(0, +)
    return count == 0 ? .empty : .growing(count)
  }

  private var waiting: [String] {
    var lines: [String] = []
    let agreed = series.arrangements
    if series.latestHandOver(of: .staff) == nil, !agreed.isEmpty {
      lines.append(
        phrases.promised(
          receiver: agreed[.receiver], answerer: agreed[.answerer],
          by: agreed[.answerBy].flatMap { Day(text: $0) }))
    }
    let unanswered = series.comparison.unanswered.count
    if let handOver = series.latestHandOver(of: .staff), unanswered > 0 {
      lines.append(
        phrases.waitingForReply(
          unanswered, by: handOver.answerBy, isLate: handOver.answerBy < today))
    }
    let late = followUps.filter(\.isLate)
    if let first = late.first, case .overdue(let days) = first.state {
      lines.append(phrases.overdue(late.count, role: first.role, days: days))
    }
    let untold = followUps.count { $0.state == .toTellBack }
    if untold > 0 { lines.append(phrases.toTellStatus(untold)) }
    return lines
  }
}
