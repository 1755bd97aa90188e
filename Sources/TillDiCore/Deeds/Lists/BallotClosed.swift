extension Event {
  /// The ballot was closed, and its totals may be shown.
  public struct BallotClosed: Deed {
    package let ballot: BallotID

    static let kind = Kind.ballotClosed
    var event: Event { .ballotClosed(self) }
    var subject: Subject? { nil }
    var words: [String] { [] }
    var places: [Place] { [] }
    var about: Matter { .ballot(ballot) }

    func happen(in series: inout Series, by action: Action) {
      guard let index = series.ballots.firstIndex(where: { $0.ballot.id == ballot }) else { return }
      series.ballots[index].isClosed = true
    }

    struct Asked: Rule {
      let ballot: BallotID

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        guard series.openBallot?.ballot.id == ballot else { throw .noBallot }
        return [.ballotClosed(ballot: ballot)]
      }
    }
  }

  package static func ballotClosed(ballot: BallotID) -> Event {
    .ballotClosed(BallotClosed(ballot: ballot))
  }
}

extension Request {
  /// Close a ballot.
  public static func closeBallot(_ ballot: BallotID) -> Request {
    Request(Event.BallotClosed.Asked(ballot: ballot))
  }
}
