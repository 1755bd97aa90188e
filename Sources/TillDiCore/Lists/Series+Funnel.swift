extension Series {
  /// How far a side's list has come; costs the notes, the lines, the links and the replies.
  public func funnel(of track: TrackKind) -> Funnel {
    let comparison = self.comparison
    switch track {
    case .staff: return staffFunnel(comparison)
    case .management: return managementFunnel(comparison)
    }
  }

  /// Every line of the latest version; who has answered a line has read it.
  private func staffFunnel(_ comparison: Comparison) -> Funnel {
    let handOver = latestHandOver(of: .staff)
    let passages = handOver == nil ? [] : comparison.items.map { Passage($0, in: self) }
    let isOpened = handOver.map { openings.contains($0.id) } ?? false
    return Funnel(
      track: .staff, said: saidCount(of: .staff), gathered: lineCount(of: .staff), drawn: 0,
      decisionPoints: 0, onList: comparison.items.count,
      chosen: comparison.items.count { $0.isAnsweredAlone }, handedOver: passages.count,
      read: isOpened ? passages.count : passages.count { $0.isAnswered },
      askedFor: passages.count, answered: passages.count { $0.isAnswered },
      done: passages.count { $0.isDone },
      toldBack: passages.count { $0.isDone && $0.isToldBack }, taken: 0,
      areAnswersToldBack: passages.allSatisfy { !$0.isAnswered || $0.isToldBack },
      answerBy: handOver?.answerBy,
      halts: passages.compactMap { $0.halt(isOpened: isOpened, answerBy: handOver?.answerBy) })
  }

  /// Every offer of the latest version; who has asked for an offer has read it.
  private func managementFunnel(_ comparison: Comparison) -> Funnel {
    let handOver = latestHandOver(of: .management)
    let answerBy = latestHandOver(of: .staff)?.answerBy
    let byNote = Dictionary(
      comparison.items.map { ($0.line.note, Passage($0, in: self)) }
    ) { first, _ in first }
    let served = (handOver == nil ? [] : comparison.offers).map { offer in
      offer.links.compactMap { byNote[$0.note] }
    }
    let asked = served.filter { !$0.isEmpty }
    let furthest = asked.compactMap { $0.max { $0.rank < $1.rank } }
    let isOpened = handOver.map { openings.contains($0.id) } ?? false
    let moments = maps[.now] ?? []
    return Funnel(
      track: .management, said: saidCount(of: .management), gathered: lineCount(of: .management),
      drawn: moments.count, decisionPoints: moments.count { $0.decides != nil },
      onList: comparison.offers.count, chosen: comparison.offers.count { !$0.links.isEmpty },
      handedOver: served.count, read: isOpened ? served.count : asked.count,
      askedFor: asked.count, answered: furthest.count { $0.isAnswered },
      done: furthest.count { $0.isDone },
      toldBack: furthest.count { $0.isDone && $0.isToldBack },
      taken: asked.count { $0.contains(where: \.isTaken) },
      areAnswersToldBack: furthest.allSatisfy { !$0.isAnswered || $0.isToldBack },
      answerBy: handOver?.answerBy,
      halts: served.compactMap { served in
        if served.isEmpty {
          return handOver.map { FunnelHalt(stage: .askedFor, patience: .until($0.answerBy)) }
        }
        if served.contains(where: \.isTaken) { return nil }
        return served.map { $0.patience(answerBy: answerBy) }.max { $1.outlasts($0) }
          .map { FunnelHalt(stage: .taken, patience: $0) }
      })
  }

  /// What was said for a side's list; a gathering's name is no note more, what was said is under it.
  private func saidCount(of track: TrackKind) -> Int {
    let kinds = Set(ListKind.lists(of: track).map(\.noteKind))
    return listable.count { id in
      notes[id].map { kinds.contains($0.kind) && $0.mayLeave && !$0.isName } ?? false
    }
  }

  private func lineCount(of track: TrackKind) -> Int {
    ListKind.lists(of: track).map { lineCount(of: $0) }.reduce(0, +)
  }
}

/// How far one staff item has come, by the reply that counts.
private struct Passage {
  let reply: Reply?
  let isKept: Bool
  let isToldBack: Bool

  init(_ item: ComparedItem, in series: Series) {
    reply = item.replies.last
    isKept = reply.map { series.doneOn[$0.id] != nil } ?? false
    isToldBack = reply.map { series.toldBack[$0.id] != nil } ?? false
  }

  var isAnswered: Bool { reply != nil }
  /// Whether nothing is left to be done: a promise that was kept, a no, or what somebody else decides.
  var isDone: Bool { reply.map { !$0.kind.promises || isKept } ?? false }
  /// Whether something was promised and done.
  var isTaken: Bool { reply.map { $0.kind.promises && isKept } ?? false }
  /// Which of several has come furthest: what is done has, told or not.
  var rank: Int { (isAnswered ? 1 : 0) + (isToldBack ? 2 : 0) + (isDone ? 4 : 0) }

  /// Where a line is in the staff's direction; nowhere if it has passed.
  func halt(isOpened: Bool, answerBy: Day?) -> FunnelHalt? {
    if isDone && isToldBack { return nil }
    let stage: FunnelStage =
      isDone ? .toldBack : isAnswered ? .done : isOpened ? .answered : .read
    return FunnelHalt(stage: stage, patience: patience(answerBy: answerBy))
  }

  /// How long what comes next may take.
  func patience(answerBy: Day?) -> FunnelHalt.Patience {
    guard let reply else { return answerBy.map { .until($0) } ?? .open }
    if isDone { return isToldBack ? .settled : .none }
    return reply.by.map { .until($0) } ?? .open
  }
}
