func decideLinks(_ request: Request, in series: Series) throws(Refusal) -> [Event] {
  switch request {
  case .link(let id, let first, let second, let grade):
    let (item, offer) = try series.linkEnds(first, second)
    guard let link = series.links.first(where: { $0.item == item && $0.offer == offer }) else {
      return [
        .linked(link: id, item: item, offer: offer, grade: grade == .serves ? nil : grade)
      ]
    }
    // Saying what stands once more is how people choose where another laptop says otherwise.
    if link.grade == grade, !series.disputed.contains(Event.pair(item, offer)) {
      throw .alreadyLinked
    }
    return [.graded(link: link.id, grade: grade)]
  case .unlink(let first, let second):
    let ends: Set<NoteID> = [first, second]
    let link = series.links.first { ends == [$0.item, $0.offer] }
    guard let link else { throw .notLinked }
    return [.unlinked(link: link.id)]
  case .dismiss(let proposal):
    try series.mayPropose(proposal)
    return series.dismissed.contains(proposal) ? [] : [.proposalDismissed(proposal: proposal)]
  case .takeUp(let proposal, let note):
    try series.mayPropose(proposal)
    let kind = try series.standing(note).kind
    // A link is made, and says by itself that it is.
    guard case .offer = proposal, kind == .offer else { throw .notInList(.offer) }
    return series.takenUp[proposal]?.contains(note) == true
      ? [] : [.proposalTaken(proposal: proposal, note: note)]
  default: return []
  }
}

extension Series {
  /// Which of two notes is the item and which the offer.
  fileprivate func linkEnds(_ first: NoteID, _ second: NoteID) throws(Refusal) -> (NoteID, NoteID) {
    let ends = (try standing(first), try standing(second))
    if ends.0.staysInRoom || ends.1.staysInRoom { throw .noteStaysInRoom }
    switch (ListKind(ends.0.kind)?.track, ListKind(ends.1.kind)?.track) {
    case (.staff, .management): return (first, second)
    case (.management, .staff): return (second, first)
    default: throw .cannotLink(ends.0.kind, ends.1.kind)
    }
  }

  /// Whether there is something to propose at all.
  fileprivate func mayPropose(_ proposal: Proposal) throws(Refusal) {
    switch proposal {
    case .link(let item, let offer):
      guard try linkEnds(item, offer) == (item, offer) else { throw .notInList(.offer) }
    case .offer(let moment, _):
      let known = MapKind.allCases.flatMap { maps[$0] ?? [] }
      guard known.contains(where: { $0.id == moment }) else { throw .unknownMoment }
    }
  }
}
