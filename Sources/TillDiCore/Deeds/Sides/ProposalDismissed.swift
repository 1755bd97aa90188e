extension Event {
  /// People dismissed what the program proposed, for good.
  ///
  /// It fills no place: whichever laptop did it, it is not proposed again and nothing is lost.
  public struct ProposalDismissed: Deed {
    package let proposal: Proposal

    static let kind = Kind.proposalDismissed
    var event: Event { .proposalDismissed(self) }
    var subject: Subject? { nil }
    var words: [String] { [] }
    var places: [Place] { [] }
    var about: Matter { .series }

    func happen(in series: inout Series, by action: Action) {
      series.dismissed.insert(proposal)
    }

    struct Asked: Rule {
      let proposal: Proposal

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        try series.mayPropose(proposal)
        return series.dismissed.contains(proposal) ? [] : [.proposalDismissed(proposal: proposal)]
      }
    }
  }

  package static func proposalDismissed(proposal: Proposal) -> Event {
    .proposalDismissed(ProposalDismissed(proposal: proposal))
  }
}

extension Request {
  /// Dismiss a proposal for good.
  public static func dismiss(_ proposal: Proposal) -> Request {
    Request(Event.ProposalDismissed.Asked(proposal: proposal))
  }
}

extension Series {
  /// Whether there is something to propose at all.
  func mayPropose(_ proposal: Proposal) throws(Refusal) {
    switch proposal {
    case .link(let item, let offer):
      guard try linkEnds(item, offer) == (item, offer) else { throw .notInList(.offer) }
    case .offer(let moment, _):
      let known = MapKind.allCases.flatMap { maps[$0] ?? [] }
      guard known.contains(where: { $0.id == moment }) else { throw .unknownMoment }
    }
  }
}
