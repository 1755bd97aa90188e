import TillDiCore
import TillDiWords

extension Walk {
  /// `/rösta 3` asks for three dots each, `/rösta händer` for hands.
  mutating func openBallot(_ rest: String, _ series: Series) -> Turn {
    guard activity(series)?.form == .rank, let list = ListKind(kind(series)) else {
      return say(.voteWhereRanked)
    }
    let present = series.occasion(occasion)?.presentCount ?? 0
    var ballot = Ballot(
      id: BallotID(drawName()), list: list, method: .dots, each: 3,
      voters: present > 0 ? present : nil)
    if Words.meansHands(rest) {
      ballot.method = .hands
      ballot.each = nil
    } else if !rest.isEmpty {
      guard let each = Int(rest) else { return say(.needsArgument(.vote)) }
      ballot.each = each
    }
    after = .say(.ballotOpened(ballot))
    return Turn(requests: [.request(.openBallot(ballot))])
  }

  /// `1 4 4` is one ballot, `1=5 4=7` are totals; `nil` when the line is neither.
  mutating func vote(_ text: String, _ series: Series) -> Turn? {
    guard let open = series.openBallot else { return nil }
    let words = text.split { $0.isWhitespace || $0 == "," }
    let pairs = words.map { $0.split(separator: "=", omittingEmptySubsequences: false) }
    guard !pairs.isEmpty,
      pairs.allSatisfy({ (1...2).contains($0.count) && $0.allSatisfy { Int($0) != nil } })
    else { return nil }
    let isTotal = pairs.contains { $0.count == 2 }
    if isTotal, pairs.contains(where: { $0.count == 1 }) { return say(.notABallot) }
    // A hand says nothing alone: hands are counted line by line.
    if !isTotal, open.ballot.method == .hands { return say(.notABallot) }
    let lines = series.lines(of: open.ballot.list)
    var votes: [Vote] = []
    for pair in pairs {
      guard let rank = Int(pair[0]), let line = lines.first(where: { $0.rank == rank }) else {
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
    return Turn(requests: [.request(.vote(open.ballot.id, votes, isTotal: isTotal))])
  }

  /// Closes the ballot: now the totals are shown, and the room decides.
  mutating func closeBallot(_ series: Series) -> Turn {
    guard let open = series.openBallot else { return Turn(shows: [.refusal(.noBallot)]) }
    after = .showResult(open.ballot.list)
    return Turn(requests: [.request(.closeBallot(open.ballot.id))])
  }

  /// The totals of a ballot that was just closed, and the question that follows.
  mutating func result(of list: ListKind, _ series: Series) -> Turn {
    guard let count = series.result(of: list) else { return Turn() }
    let lines = series.lines(of: list)
    form = .order(OrderForm(list: list, count: count, lines: lines))
    var turn = ask(series)
    turn.shows.insert(.ballot(count, lines), at: 0)
    return turn
  }
}

/// Asks the room for the order, once a ballot is closed; where votes are tied it proposes none.
struct OrderForm: Hashable, Sendable {
  private let list: ListKind
  /// The order the votes give, by the numbers the lines have now; `nil` where it is a tie.
  private let proposed: [Int]?
  private var isAnswered = false
  private(set) var isOrdered = false

  init(list: ListKind, count: BallotCount, lines: [ListLine]) {
    self.list = list
    let places = count.places(among: lines).filter { $0.votes > 0 }
    let isClear = !places.isEmpty && places.allSatisfy { $0.lines.count == 1 }
    proposed = isClear ? places.compactMap { $0.lines.first?.rank } : nil
  }

  func question(_ words: Words) -> WalkQuestion? {
    if isAnswered { return nil }
    let order = proposed?.map { "\($0)" }.joined(separator: " ")
    return WalkQuestion(text: words.whichOrder(order))
  }

  mutating func answer(_ text: String, _ series: Series) -> Answering {
    if text.isEmpty || Words.yesOrNo(text) == false {
      isAnswered = true
      return .taken
    }
    let named: [Int]
    if Words.yesOrNo(text) == true {
      guard let proposed else { return .again(.tieIsTheRooms) }
      named = proposed
    } else {
      let words = text.split { $0.isWhitespace || $0 == "," }
      guard !words.isEmpty, words.allSatisfy({ Int($0) != nil }) else { return .passedOn }
      named = words.compactMap { Int($0) }
    }
    let lines = series.lines(of: list)
    var order: [NoteID] = []
    for rank in named {
      guard let line = lines.first(where: { $0.rank == rank }) else {
        return .again(.notAnOrder("\(rank)"))
      }
      order.append(line.note)
    }
    isAnswered = true
    isOrdered = true
    return .doing([.rank(list, order)])
  }

  mutating func refused() {
    isAnswered = false
    isOrdered = false
  }
}
