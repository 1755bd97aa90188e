import Documents
import TillDiCore
import TillDiWords

extension Reports {
  /// One direction of the funnel: choosing as choosing, loss from the hand-over on, where it stops.
  @BlockBuilder
  func funnel(_ track: TrackKind) -> [Block] {
    let funnel = series.funnel(of: track)
    Block.heading(level: 3, .text(phrases.direction(of: track)))
    if funnel.said > 0 { paragraph(phrases.choosing(funnel)) }
    if funnel.handedOver > 0 {
      Block.table(
        Table(
          columns: [
            Table.Column(.text(phrases.funnelColumns[0])),
            Table.Column(.text(phrases.funnelColumns[1]), .trailing),
            Table.Column(.text(phrases.funnelColumns[2]), .trailing),
          ], rows: rows(funnel)))
    }
    Block.paragraph([
      .strong(.text(phrases.state(funnel.state(on: today)))),
      .text(" " + phrases.advice(stop(of: funnel), for: track)),
    ])
  }

  private func rows(_ funnel: Funnel) -> [[Inlines]] {
    var before = funnel.handedOver
    return FunnelStage.allCases.map { stage in
      let count = funnel.count(at: stage)
      let lost = before - count
      before = count
      return [
        .text(phrases.name(of: stage, for: funnel.track)), "\(count)", lost > 0 ? "\(lost)" : "–",
      ]
    }
  }

  /// Where a direction stops first.
  func stop(of funnel: Funnel) -> FunnelStop {
    if funnel.answerBy == nil { return .notHandedOver }
    if !funnel.isRead { return .unread }
    if funnel.handedOver == 0 { return .nothingAsked }
    if funnel.answered < funnel.read { return .unanswered(funnel.read - funnel.answered) }
    if funnel.done < funnel.answered { return .undone(funnel.answered - funnel.done) }
    if funnel.toldBack < funnel.done { return .untold(funnel.done - funnel.toldBack) }
    return .nowhere
  }
}

extension Funnel {
  /// The lines that came as far as a stage.
  func count(at stage: FunnelStage) -> Int {
    switch stage {
    case .handedOver: handedOver
    case .read: read
    case .answered: answered
    case .done: done
    case .toldBack: toldBack
    }
  }
}
