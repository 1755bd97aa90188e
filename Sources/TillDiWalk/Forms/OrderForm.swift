import TillDiCore
import TillDiWords

/// Asks the room for the order, once a ballot is closed; where votes are tied it proposes none.
struct OrderForm: Form {
  private let list: ListKind
  private let ballot: BallotID
  private let outcome: BallotOutcome
  /// The lines as the room saw them.
  private let lines: [ListLine]
  private var isAnswered = false
  private var isOrdered = false

  init(count: BallotCount, lines: [ListLine], _ words: Words) {
    list = count.ballot.list
    ballot = count.ballot.id
    self.lines = lines
    let places = count.places(among: lines).filter { $0.votes > 0 }
    if places.isEmpty {
      outcome = .noVotes
    } else if places.allSatisfy({ $0.lines.count == 1 }) {
      outcome = .order(
        places.compactMap { $0.lines.first }.map { words.mark(of: $0, among: lines) })
    } else {
      outcome = .tie
    }
  }

  func question(_ series: Series, _ walk: Walk) -> WalkQuestion? {
    // A ballot whose closing was taken back has nothing to say yet; a new one goes before the old.
    let closed = series.ballots.first { $0.ballot.id == ballot && $0.isClosed }
    guard let closed, !isAnswered, series.openBallot?.ballot.list != list else { return nil }
    return WalkQuestion(
      stays: [.ballot(closed, series.lines(of: list))], text: walk.words.whichOrder(outcome))
  }

  mutating func answer(_ text: String, _ series: Series, _ walk: Walk) -> Answering {
    if text.isEmpty || Words.yesOrNo(text) == false {
      isAnswered = true
      return .taken
    }
    let now = series.lines(of: list)
    if now.map(\.note) != lines.map(\.note), let count = series.result(of: list) {
      // Other numbers than the room saw: nobody has said yes to these.
      self = OrderForm(count: count, lines: now, walk.words)
      return Answering(shows: [.phrase(.listsChanged), .ballot(count, now)])
    }
    let named: [String]
    if Words.yesOrNo(text) == true {
      guard case .order(let proposed) = outcome else { return .again(.writeTheOrder(outcome)) }
      named = proposed
    } else {
      let words = text.split { $0.isWhitespace || $0 == "," }
      guard !words.isEmpty, words.allSatisfy({ Int($0) != nil || $0.isMark(in: lines) }) else {
        return .passedOn
      }
      named = words.map(String.init)
    }
    var order: [NoteID] = []
    for name in named {
      guard let line = LineMark(typed: name).flatMap({ lines.line($0) }) else {
        return .again(.notAnOrder(name))
      }
      order.append(line.note)
    }
    isAnswered = true
    isOrdered = true
    return .doing(.rank(list, order))
  }

  mutating func refused(_ refusal: Refusal) {
    isAnswered = false
    isOrdered = false
  }

  func next(_ series: Series, _ walk: Walk) -> (any Form)? { walk.ownForm(series) }

  func farewell(_ series: Series, _ walk: Walk) -> WalkPhrase? { isOrdered ? .ordered : .orderKept }

  func followed(_ walk: inout Walk, _ series: Series, _ turn: inout Turn) {
    turn.shows.append(.lists([WalkList(list: list, lines: series.lines(of: list))]))
    walk.takeUpOwnForm(series, &turn)
  }
}
