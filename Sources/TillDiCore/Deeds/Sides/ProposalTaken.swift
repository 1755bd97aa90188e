extension Event {
  /// People made an offer of what the program proposed.
  ///
  /// It fills no place: two offers made of one proposal stand in the list for people to gather or take away.
  public struct ProposalTaken: Deed {
    package let proposal: Proposal
    package let note: NoteID

    static let kind = Kind.proposalTaken
    var event: Event { .proposalTaken(self) }
    var subject: Subject? { nil }
    var words: [String] { [] }
    var places: [Place] { [] }
    var about: Matter { .series }

    func happen(in series: inout Series, by action: Action) {
      series.takenUp[proposal] = (series.takenUp[proposal] ?? []).filter { $0 != note } + [note]
    }

    struct Asked: Rule {
      let proposal: Proposal
      let note: NoteID

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        try series.mayPropose(proposal)
        let kind = try series.standing(note).kind
        // A link is made, and says by itself that it is.
        guard case .offer = proposal, kind == .offer else { throw .notInList(.offer) }
        return series.takenUp[proposal]?.contains(note) == true
          ? [] : [.proposalTaken(proposal: proposal, note: note)]
      }
    }
  }

  package static func proposalTaken(proposal: Proposal, note: NoteID) -> Event {
    .proposalTaken(ProposalTaken(proposal: proposal, note: note))
  }
}

extension Request {
  /// Keep that an offer was made of a proposal.
  public static func takeUp(_ proposal: Proposal, as note: NoteID) -> Request {
    Request(Event.ProposalTaken.Asked(proposal: proposal, note: note))
  }
}
