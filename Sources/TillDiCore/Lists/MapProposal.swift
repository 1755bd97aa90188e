/// A difference between the process as it is and as it should be, proposed as an offer.
///
/// A decision that moves and a role that comes in may be room for staff. People say whether it is: until somebody
/// takes it up it is in no list.
///
/// Source: <doc:TheModel#The-process-drawn-twice>.
public struct MapProposal: Hashable, Sendable {
  /// The moment as it is; `nil` for one that is new.
  public let before: Moment?
  /// The moment as it should be; `nil` for one that is gone.
  public let after: Moment?
  /// In which way they differ.
  public let change: ProcessChange

  /// The moment that differs, as it should be or, where it is gone, as it is.
  public let moment: Moment

  /// What is taken up, or dismissed.
  public var proposal: Proposal { .offer(moment: moment.id, change: change) }

  /// The roles that take part and did not.
  public var rolesThatCame: [String] {
    guard let before, let after else { return after?.roles ?? [] }
    for case .rolesCameIn(let roles) in MomentDifference.all(from: before, to: after) {
      return roles
    }
    return []
  }

  fileprivate init(_ change: MomentChange, _ kind: ProcessChange) {
    self.change = kind
    switch change {
    case .added(let moment): (before, after, self.moment) = (nil, moment, moment)
    case .removed(let moment): (before, after, self.moment) = (moment, nil, moment)
    case .changed(let from, let to): (before, after, moment) = (from, to, to)
    }
  }
}

extension MomentChange {
  /// The ways in which it may be an offer; none where a moment is only called something else.
  fileprivate var proposed: [ProcessChange] {
    switch self {
    case .added: [.momentCame]
    case .removed: [.momentWent]
    case .changed:
      differences.compactMap {
        switch $0 {
        case .decisionMoved: .decisionMoved
        case .rolesCameIn: .rolesCameIn
        case .renamed, .rolesLeft, .valueChanged, .ownerChanged, .wayInChanged: nil
        }
      }
    }
  }
}

extension Series {
  /// Every difference of the dream that may be an offer and that nobody has taken up or dismissed.
  ///
  /// They stand in the order of the dream, moments that are gone last. None before the dream is begun.
  public var mapProposals: [MapProposal] {
    guard isDreamBegun else { return [] }
    return mapChanges(from: maps[.now] ?? [], to: maps[.dream] ?? []).flatMap { change in
      change.proposed.map { MapProposal(change, $0) }
    }.filter { isOpen($0.proposal) }
  }
}
