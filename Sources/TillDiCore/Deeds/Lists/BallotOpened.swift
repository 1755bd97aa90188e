extension Event {
  /// The room was asked to vote.
  public struct BallotOpened: Deed {
    package let ballot: Ballot

    static let kind = Kind.ballotOpened
    var event: Event { .ballotOpened(self) }
    var subject: Subject? { nil }
    var words: [String] { [] }
    var places: [Place] { [] }
    var about: Matter { .list(ballot.list) }

    func happen(in series: inout Series, by action: Action) {
      guard !series.ballots.contains(where: { $0.ballot.id == ballot.id }) else { return }
      series.ballots.append(BallotCount(ballot: ballot))
      // Nobody can vote on what can't be seen.
      series.unshown.removeAll { series.notes[$0.note]?.kind == ballot.list.noteKind }
    }

    struct Asked: Rule {
      let ballot: Ballot

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        if series.openBallot != nil { throw .ballotIsOpen }
        if series.lines(of: ballot.list).isEmpty { throw .nothingToVoteOn(ballot.list) }
        if let each = ballot.each, !(1...100).contains(each) {
          throw .notSoManyVotes(each, most: 100)
        }
        return [.ballotOpened(ballot: ballot)]
      }
    }
  }

  package static func ballotOpened(ballot: Ballot) -> Event {
    .ballotOpened(BallotOpened(ballot: ballot))
  }
}

extension Request {
  /// Ask the room to vote.
  public static func openBallot(_ ballot: Ballot) -> Request {
    Request(Event.BallotOpened.Asked(ballot: ballot))
  }
}
