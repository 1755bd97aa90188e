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
    let opened = opened(of: .staff)
    return Funnel(
      track: .staff, said: saidCount(of: .staff), gathered: lineCount(of: .staff), drawn: 0,
      decisionPoints: 0, onList: comparison.items.count,
      chosen: comparison.items.count { $0.isAnsweredAlone }, handedOver: passages.count,
      read: passages.count { $0.isAnswered || isRead($0.note, in: opened) },
      askedFor: passages.count, answered: passages.count { $0.isAnswered },
      told: passages.count { $0.isTold }, done: passages.count { $0.isDone },
      toldBack: passages.count { $0.isOver },
      replies: Set(passages.compactMap(\.reply?.id)).count, taken: 0,
      areAnswersToldBack: passages.allSatisfy { !$0.isAnswered || $0.isTold },
      hasReplies: passages.contains(where: \.isAnswered),
      answerBy: handOver?.answerBy,
      halts: passages.compactMap {
        $0.halt(isOpened: isRead($0.note, in: opened), answerBy: handOver?.answerBy)
      })
  }

  /// Every offer of the latest version; who has linked or answered an offer has read it.
  private func managementFunnel(_ comparison: Comparison) -> Funnel {
    let handOver = latestHandOver(of: .management)
    let answerBy = latestHandOver(of: .staff)?.answerBy
    let byNote = Dictionary(
      comparison.items.map { ($0.line.note, Passage($0, in: self)) }
    ) { first, _ in first }
    let offers = handOver == nil ? [] : comparison.offers
    let served = offers.map { offer in offer.links.compactMap { byNote[$0.note] } }
    let asked = zip(offers, served).filter(\.0.isAskedFor)
    // What is asked for and linked is followed by the line it serves that has come furthest.
    let furthest = asked.compactMap { offer, lines in
      lines.max { $0.rank < $1.rank }.map { (standing: offer.standing, line: $0) }
    }
    let opened = opened(of: .management)
    let moments = maps[.now] ?? []
    return Funnel(
      track: .management, said: saidCount(of: .management), gathered: lineCount(of: .management),
      drawn: moments.count, decisionPoints: moments.count { $0.decides != nil },
      onList: comparison.offers.count, chosen: comparison.offers.count(where: \.isAskedFor),
      handedOver: offers.count,
      read: offers.count {
        !$0.links.isEmpty || $0.answer != nil || isRead($0.line.note, in: opened)
      },
      askedFor: asked.count,
      // Wanted, it asks for no reply: the offer was one.
      answered: asked.count { $0.0.standing == .wanted }
        + furthest.count { $0.standing == .linked && $0.line.isAnswered },
      told: furthest.count(where: \.line.isTold), done: furthest.count(where: \.line.isDone),
      toldBack: furthest.count(where: \.line.isOver),
      replies: Set(furthest.compactMap(\.line.reply?.id)).count,
      taken: asked.count { $0.1.contains(where: \.isTaken) },
      areAnswersToldBack: furthest.allSatisfy {
        $0.standing == .wanted || !$0.line.isAnswered || $0.line.isTold
      },
      hasReplies: offers.contains { $0.answer != nil }
        || furthest.contains(where: \.line.isAnswered),
      answerBy: handOver?.answerBy,
      halts: handOver.map { handOver in
        zip(offers, served).compactMap {
          halt(of: $0, serving: $1, answerBy: handOver.answerBy, itemsBy: answerBy)
        }
      } ?? [])
  }

  /// Where an offer is; nowhere if it was taken.
  private func halt(
    of offer: ComparedOffer, serving lines: [Passage], answerBy: Day, itemsBy: Day?
  ) -> FunnelHalt? {
    switch offer.standing {
    case .unasked: return FunnelHalt(stage: .askedFor, patience: .until(answerBy))
    case .toTalkAbout:
      return FunnelHalt(stage: .askedFor, patience: .open, isToTalkAbout: true)
    case .declined: return FunnelHalt(stage: .askedFor, patience: .settled)
    case .wanted, .linked:
      if lines.contains(where: \.isTaken) { return nil }
      let patience = lines.map { $0.patienceOfOffer(answerBy: itemsBy) }.max { $1.outlasts($0) }
      return FunnelHalt(stage: .taken, patience: patience ?? .open)
    }
  }

  /// The versions of a side's list that the other side has opened.
  private func opened(of track: TrackKind) -> [HandOverID] {
    handOvers.filter { $0.track == track && openings.contains($0.id) }.map(\.id)
  }

  /// Whether a line of the latest version stood with the same words in one that was opened.
  private func isRead(_ note: NoteID, in opened: [HandOverID]) -> Bool {
    opened.contains { stillStands(note, since: $0) }
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
  let note: NoteID
  let reply: Reply?
  private let chain: ReplyChain?
  /// The last day of what is waited for, where the reply or whoever passed it on set one.
  private let by: Day?

  init(_ item: ComparedItem, in series: Series) {
    note = item.line.note
    reply = item.replies.last
    chain = reply.map { series.chain(of: $0.id, $0.kind) }
    by = chain?.passedOn?.by ?? reply?.by
  }

  var isAnswered: Bool { reply != nil }
  /// Whether the reply was told.
  var isTold: Bool { chain?.isTold ?? false }
  /// Whether it was told and nothing is left to be done.
  var isDone: Bool { isTold && chain?.isSettled == true }
  /// Whether that was told too, so that nothing is waited for.
  var isOver: Bool { chain?.over != nil }
  /// Whether something was promised and kept.
  var isTaken: Bool { chain?.isKept ?? false }
  /// Which of several has come furthest: what is kept has, told or not.
  var rank: Int {
    (isAnswered ? 1 : 0) + (isTold ? 2 : 0) + (chain?.isSettled == true ? 4 : 0) + (isOver ? 8 : 0)
  }

  /// Where a line is in the staff's direction; nowhere if it has passed.
  func halt(isOpened: Bool, answerBy: Day?) -> FunnelHalt? {
    if isOver { return nil }
    let stage: FunnelStage =
      isDone
      ? .toldBack : isTold ? .done : isAnswered ? .told : isOpened ? .answered : .read
    return FunnelHalt(stage: stage, patience: patience(answerBy: answerBy))
  }

  /// How long an offer may wait to be taken, by this item: whether the reply was told is the other direction's.
  func patienceOfOffer(answerBy: Day?) -> FunnelHalt.Patience {
    guard let chain else { return answerBy.map { .until($0) } ?? .open }
    if isOver { return .settled }
    if chain.isSettled { return .none }
    return by.map { .until($0) } ?? .open
  }

  /// How long what comes next may take.
  func patience(answerBy: Day?) -> FunnelHalt.Patience {
    guard let chain else { return answerBy.map { .until($0) } ?? .open }
    if isOver { return .settled }
    // What came of it can be told today; the reply itself by the day an answer was promised for.
    if chain.isSettled, chain.kind != .no { return .none }
    if !chain.isTold { return answerBy.map { .until($0) } ?? .none }
    return by.map { .until($0) } ?? .open
  }
}
