/// Marks ``BallotID``; never made.
public enum BallotSubject {}
/// Names a ballot of the room.
public typealias BallotID = Identifier<BallotSubject>

/// How a room votes.
///
/// Source: <doc:TheModel#How-a-list-is-put-in-order>.
public enum BallotMethod: String, Sendable, RecordedName, CaseIterable {
  /// Each person has some dots to put where they like, several on one line too.
  case dots
  /// Hands are counted line by line.
  case hands
}

/// A question to the room: which lines of a list matter most.
///
/// It informs; the order the room confirms is what counts.
///
/// Source: <doc:TheModel#How-a-list-is-put-in-order>.
public struct Ballot: Hashable, Sendable, Codable {
  /// Names the ballot.
  public var id: BallotID
  /// The list.
  public var list: ListKind
  /// How the room votes.
  public var method: BallotMethod
  /// How many dots each person has; hands have none.
  public var each: Int?
  /// How many people were here when it was opened, if anybody counted.
  public var voters: Int?

  /// Takes every part.
  public init(id: BallotID, list: ListKind, method: BallotMethod, each: Int?, voters: Int?) {
    self.id = id
    self.list = list
    self.method = method
    self.each = each
    self.voters = voters
  }
}

/// Votes for one line.
///
/// Source: <doc:TheModel#How-a-list-is-put-in-order>.
public struct Vote: Hashable, Sendable, Codable {
  /// The line's note.
  public var note: NoteID
  /// How many.
  public var count: Int

  /// Takes both.
  public init(note: NoteID, count: Int) {
    self.note = note
    self.count = count
  }
}

/// A ballot as it stands: what was cast, and whether it is closed.
///
/// Nothing shows the totals while it is open, so that nobody votes after the others.
///
/// Source: <doc:TheModel#How-a-list-is-put-in-order> and <doc:TheModel#Ties>.
public struct BallotCount: Hashable, Sendable {
  /// The question.
  public let ballot: Ballot
  /// The votes for each line.
  public internal(set) var totals: [NoteID: Int] = [:]
  /// How many anonymous ballots were cast one at a time.
  public internal(set) var cast = 0
  /// Whether the totals may be shown.
  public internal(set) var isClosed = false

  /// How many votes were entered.
  public var entered: Int { totals.values.reduce(0, +) }

  /// How many there should be, where that is known.
  public var expected: Int? {
    guard let each = ballot.each, let voters = ballot.voters, voters > 0 else { return nil }
    let (product, isTooMuch) = each.multipliedReportingOverflow(by: voters)
    return isTooMuch ? nil : product
  }

  /// The lines from the one with most votes, those with equally many together: a tie is shown as a tie.
  public func places(among lines: [ListLine]) -> [(votes: Int, lines: [ListLine])] {
    Dictionary(grouping: lines) { totals[$0.note] ?? 0 }
      .map { (votes: $0.key, lines: $0.value.sorted { $0.rank < $1.rank }) }
      .sorted { $0.votes > $1.votes }
  }
}

extension Series {
  /// The ballot that is open, if any.
  public var openBallot: BallotCount? { ballots.last { !$0.isClosed } }

  /// The last ballot of a list that was closed, if any.
  public func result(of list: ListKind) -> BallotCount? {
    ballots.last { $0.isClosed && $0.ballot.list == list }
  }
}
