import TillDiCore
import TillDiWords

extension Walk {
  /// `/rösta 3` asks for three dots each, `/rösta händer` for hands.
  mutating func openBallot(_ rest: String, _ series: Series) -> Turn {
    guard activity(series)?.form == .rank, let list = ListKind(kind(series)) else {
      let place = session.activities.firstIndex { $0.form == .rank }
      return say(
        .voteWhereRanked(
          place.map { $0 + 1 }, title: place.map { session.activities[$0].title[words.language] }))
    }
    let present = series.occasion(occasion)?.presentCount ?? 0
    if let open = series.openBallot, open.ballot.list.track != session.track {
      return say(.othersBallotIsOpen(open.ballot.list))
    }
    var ballot = Ballot(
      id: BallotID(drawName()), list: list, method: .dots, each: 3,
      voters: present > 0 ? present : nil)
    if Words.meansHands(rest) {
      ballot.method = .hands
      ballot.each = nil
    } else if !rest.isEmpty {
      guard let each = Int(rest), (1...1000).contains(each) else {
        return say(.needsArgument(.vote))
      }
      ballot.each = each
    }
    after = .say(.ballotOpened(ballot))
    return Turn(requests: [.openBallot(ballot)])
  }

  /// `1 4 4` is one ballot, `1=5 4=7` are totals; `nil` when the line is neither.
  mutating func vote(_ text: String, _ series: Series) -> Turn? {
    guard let open = votes(series) else { return nil }
    let lines = series.lines(of: open.ballot.list)
    let words = text.split { $0.isWhitespace || $0 == "," }
    let pairs = words.map { $0.split(separator: "=", omittingEmptySubsequences: false) }
    guard !pairs.isEmpty,
      pairs.allSatisfy({ pair in
        // A total below nothing is told of as a slip of the hand.
        (1...2).contains(pair.count) && pair[0].isMark(in: lines)
          && (pair[1...].first.map { $0.count < 10 && Int($0) != nil } ?? true)
      })
    else { return nil }
    let isTotal = pairs.contains { $0.count == 2 }
    let isOfHands = open.ballot.method == .hands
    if isTotal, pairs.contains(where: { $0.count == 1 }) { return say(.notABallot(open.ballot)) }
    // A hand says nothing alone: hands are counted line by line.
    if !isTotal, isOfHands { return say(.notABallot(open.ballot)) }
    var votes: [Vote] = []
    for pair in pairs {
      guard let line = LineMark(typed: pair[0]).flatMap({ lines.line($0) }) else {
        return say(.notAnOrder(String(pair[0])))
      }
      let count = pair.count == 2 ? Int(pair[1]) ?? 0 : 1
      if !isTotal, let index = votes.firstIndex(where: { $0.note == line.note }) {
        votes[index].count += count
      } else {
        votes.append(Vote(note: line.note, count: count))
      }
    }
    after = .showBallot
    return Turn(requests: [.vote(open.ballot.id, votes, isTotal: isTotal)])
  }

  /// The ballot that is open in this room; the other side's is not this room's to see or to vote in.
  func ownBallot(_ series: Series) -> BallotCount? {
    series.openBallot.flatMap { $0.ballot.list.track == session.track ? $0 : nil }
  }

  /// The ballot that numbers are votes in: that of the list the room looks at.
  func votes(_ series: Series) -> BallotCount? {
    ownBallot(series).flatMap { $0.ballot.list == ListKind(kind(series)) ? $0 : nil }
  }

  /// How a ballot stands, without any totals.
  func stands(_ open: BallotCount) -> WalkPhrase {
    .ballotStands(open.ballot, entered: open.entered, cast: open.cast)
  }

  /// Closes the ballot: now the totals are shown, and the room decides.
  mutating func closeBallot(_ series: Series) -> Turn {
    guard let open = series.openBallot else { return Turn(shows: [.refusal(.noBallot)]) }
    guard open.ballot.list.track == session.track else {
      // It would stand in the way for ever; what it showed is the other room's.
      after = .say(.othersBallotClosed(open.ballot.list))
      return Turn(requests: [.closeBallot(open.ballot.id)])
    }
    after = .showResult(open.ballot.list)
    return Turn(requests: [.closeBallot(open.ballot.id)])
  }

  /// The totals of a ballot that was just closed, and the question that follows.
  mutating func result(of list: ListKind, _ series: Series) -> Turn {
    guard let count = series.result(of: list) else { return Turn() }
    let lines = series.lines(of: list)
    form = OrderForm(count: count, lines: lines, words)
    var turn = ask(series)
    turn.shows.insert(.ballot(count, lines), at: 0)
    return turn
  }
}
