package import TillDiCore
package import TillDiReports

/// The two lists against each other as data, format 1; described in <doc:Data>.
package struct ComparisonExport: DataExport, Hashable {
  package var format = 1
  package let workplace: String
  package let versions: Versions
  package let items: [Item]
  package let offers: [Offer]
  package let funnel: Funnels

  /// The versions that are compared; none where a list is as it stands.
  package struct Versions: Codable, Hashable, Sendable {
    @Explicit package var staff: Int?
    @Explicit package var management: Int?
  }

  /// A staff item: `matched` and `answered` are two facts.
  package struct Item: Codable, Hashable, Sendable {
    package let list: ListKind
    package let line: ListExport.Line
    package let matched: Bool
    package let answered: Bool
    /// The offers that serve it.
    package let links: [NoteID]
    /// Those of them that serve it in part.
    package let linksInPart: [NoteID]
    /// Offers that were linked with it and that the list has no longer.
    package let withdrawn: [NoteID]
    package let replies: [Response]
    /// Offers that may serve it by their words; nobody has said so.
    package let suggestions: [Suggested]
  }

  /// An offer that may serve an item, and why it seems so.
  package struct Suggested: Codable, Hashable, Sendable {
    package let offer: NoteID
    package let reasons: [Reason]
  }

  /// Words of an item and of an offer that have something in common.
  package struct Reason: Codable, Hashable, Sendable {
    package let item: String
    package let offer: String
  }

  /// A reply.
  package struct Response: Codable, Hashable, Sendable {
    package let id: ReplyID
    package let kind: ReplyKind
    package let role: String
    @Explicit package var reason: String?
    @Explicit package var by: Day?
    @Explicit package var effect: String?
    @Explicit package var done: Day?
    @Explicit package var toldBack: Day?
  }

  /// An offer and the items it serves.
  package struct Offer: Codable, Hashable, Sendable {
    package let line: ListExport.Line
    package let links: [NoteID]
  }

  /// How far each direction has come.
  package struct Funnels: Codable, Hashable, Sendable {
    package let staff: Direction
    package let management: Direction
  }

  /// One direction: lines at each stage, what stopped between them, and the state they add up to.
  package struct Direction: Codable, Hashable, Sendable {
    package let state: FunnelState
    package let said: Int
    package let gathered: Int
    @Explicit package var drawn: Int?
    @Explicit package var decisionPoints: Int?
    package let onList: Int
    package let chosen: Int
    package let handedOver: Int
    package let read: Int
    @Explicit package var askedFor: Int?
    package let answered: Int
    package let done: Int
    package let toldBack: Int
    @Explicit package var taken: Int?
    @Explicit package var answerBy: Day?
    package let stops: [Stop]
    @Explicit package var narrowest: FunnelStage?
  }

  /// What has stopped before a stage.
  package struct Stop: Codable, Hashable, Sendable {
    package let before: FunnelStage
    package let waiting: Int
    package let stuck: Int
    package let settled: Int
    @Explicit package var due: Day?
  }
}

extension Reports {
  /// The two lists against each other as data, in the order they need an answer.
  package func comparisonExport(suggestions: [LinkSuggestion] = []) -> ComparisonExport {
    let comparison = series.comparison
    let suggested = Dictionary(grouping: suggestions) { $0.item.note }
    return ComparisonExport(
      workplace: series.name,
      versions: ComparisonExport.Versions(
        staff: series.latestHandOver(of: .staff)?.version,
        management: series.latestHandOver(of: .management)?.version),
      items: (mayCompare ? comparison.items : []).map { item in
        ComparisonExport.Item(
          list: item.line.list, line: ListExport.Line(item.line), matched: item.isMatched,
          answered: item.isAnswered, links: item.offers.map(\.note),
          linksInPart: item.links.filter { $0.grade == .servesInPart }.map(\.line.note),
          withdrawn: item.withdrawn.map(\.line.note),
          replies: item.replies.map(response),
          suggestions: (suggested[item.line.note] ?? []).map(ComparisonExport.Suggested.init))
      },
      offers: (mayCompare ? comparison.offers : []).map { offer in
        ComparisonExport.Offer(
          line: ListExport.Line(offer.line), links: offer.links.map(\.note))
      },
      funnel: ComparisonExport.Funnels(
        staff: direction(.staff), management: direction(.management)))
  }

  private func response(_ reply: Reply) -> ComparisonExport.Response {
    ComparisonExport.Response(
      id: reply.id, kind: reply.kind, role: reply.role, reason: reply.reason, by: reply.by,
      effect: reply.effect, done: series.doneOn[reply.id], toldBack: series.toldBack[reply.id]?.on)
  }

  private func direction(_ track: TrackKind) -> ComparisonExport.Direction {
    let funnel = series.funnel(of: track)
    // While a session is open, not even the number of what the other side has said or drawn is shown.
    func shown(_ count: Int) -> Int {
      track == hiddenTrack ? min(count, funnel.handedOver) : count
    }
    let isOffer = track == .management
    return ComparisonExport.Direction(
      state: funnel.state(on: today), said: shown(funnel.said), gathered: shown(funnel.gathered),
      drawn: isOffer ? (track == hiddenTrack ? 0 : funnel.drawn) : nil,
      decisionPoints: isOffer ? (track == hiddenTrack ? 0 : funnel.decisionPoints) : nil,
      onList: shown(funnel.onList), chosen: isHidden(track) ? 0 : funnel.chosen,
      handedOver: funnel.handedOver, read: funnel.read, askedFor: isOffer ? funnel.askedFor : nil,
      answered: funnel.answered, done: funnel.done, toldBack: funnel.toldBack,
      taken: isOffer ? funnel.taken : nil, answerBy: funnel.answerBy,
      stops: funnel.stops(on: today).map {
        ComparisonExport.Stop(
          before: $0.stage, waiting: $0.waiting, stuck: $0.stuck, settled: $0.settled, due: $0.due)
      }, narrowest: funnel.narrowest(on: today).stage)
  }
}

extension FunnelNarrows {
  /// The stage before which most has stopped.
  fileprivate var stage: FunnelStage? {
    switch self {
    case .stuck(let stop), .waiting(let stop): stop.stage
    case .notHandedOver, .nowhere, .empty: nil
    }
  }
}

extension ComparisonExport.Suggested {
  fileprivate init(_ suggestion: LinkSuggestion) {
    offer = suggestion.offer.note
    reasons = suggestion.reasons.map {
      ComparisonExport.Reason(item: $0.item, offer: $0.offer)
    }
  }
}
