extension Event {
  /// One anonymous ballot, or the totals of some lines; `isTotal` takes the place of what they had.
  public struct Voted: Deed {
    package let ballot: BallotID
    package let votes: [Vote]
    package let isTotal: Bool

    static let kind = Kind.voted
    var event: Event { .voted(self) }
    var subject: Subject? { nil }
    var words: [String] { [] }
    var places: [Place] { [] }
    var about: Matter { .ballot(ballot) }

    func happen(in series: inout Series, by action: Action) {
      guard let index = series.ballots.firstIndex(where: { $0.ballot.id == ballot }) else { return }
      for vote in votes {
        let old = isTotal ? 0 : series.ballots[index].totals[vote.note] ?? 0
        series.ballots[index].totals[vote.note] = max(0, old + vote.count.within(mostVotes))
          .within(mostVotes)
      }
      if !isTotal { series.ballots[index].cast += 1 }
    }

    struct Asked: Rule {
      let ballot: BallotID
      let votes: [Vote]
      let isTotal: Bool

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
        guard let count = series.openBallot, count.ballot.id == ballot else { throw .noBallot }
        let lines = Set(series.lines(of: count.ballot.list).map(\.note))
        for vote in votes {
          guard lines.contains(vote.note) else { throw .notInList(count.ballot.list) }
          guard (0...1000).contains(vote.count) else {
            throw .notSoManyVotes(vote.count, most: 1000)
          }
        }
        let sum = votes.reduce(0) { $0 + $1.count }
        if !isTotal, let each = count.ballot.each, sum > each {
          throw .notSoManyVotes(sum, most: each)
        }
        return votes.isEmpty ? [] : [.voted(ballot: ballot, votes: votes, isTotal: isTotal)]
      }
    }
  }

  package static func voted(ballot: BallotID, votes: [Vote], isTotal: Bool) -> Event {
    .voted(Voted(ballot: ballot, votes: votes, isTotal: isTotal))
  }
}

extension Request {
  /// Enter one anonymous ballot, or totals.
  public static func vote(_ ballot: BallotID, _ votes: [Vote], isTotal: Bool) -> Request {
    Request(Event.Voted.Asked(ballot: ballot, votes: votes, isTotal: isTotal))
  }
}

/// More votes than any room casts.
private let mostVotes = 1_000_000
