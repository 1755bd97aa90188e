package import TillDiCore
package import TillDiWords

/// The big picture at one moment: what the room sees on the projector.
///
/// ```swift
/// let board = Board(history: history, programme: programme, now: now)
/// print(HTMLWriter().write(board.page(every: 5, nonce: "k7f2m")))
/// ```
///
/// It holds nothing that is not shown, so that nothing can come along by mistake: no hint, no observation, no
/// count of people, no sheet, no total before a ballot is closed, nothing that stays in the room or was
/// taken away, and nothing of a side that sits elsewhere but what it has handed over. What was said last is
/// held back (see `Series.heldBack` in `TillDiCore`).
package struct Board: Sendable {
  /// The workplace.
  package let workplace: String
  /// The session that is held, or was.
  package let session: String?
  /// The part of it the room is at.
  package let activity: BoardActivity?
  /// The time of that part, while a clock runs.
  package let clock: BoardClock?
  /// What stands under all this.
  package var scene: BoardScene
  /// What is held next, at the last point of a session.
  package let next: BoardNext?
  /// Which page of the lists is shown, from 1.
  package var pageShown = 1
  /// When it was so.
  package let now: Timestamp
  /// The phrases it is shown with.
  package let words: Words
}

/// What a walk knows of its room that is in no record.
package struct BoardTold: Hashable, Sendable {
  /// Whether groups are working; `nil` where only the record is known.
  package var isWorking: Bool?
  /// The groups that were made, each by its roles.
  package var groups: [[String]]

  /// Takes both.
  package init(isWorking: Bool? = nil, groups: [[String]] = []) {
    self.isWorking = isWorking
    self.groups = groups
  }
}

/// The part of a session the room is at.
package struct BoardActivity: Hashable, Sendable {
  /// Its title.
  package let title: String
  /// Present or future.
  package let timeFrame: TimeFrame?
  /// The question among the words to say.
  package let question: String?
}

/// How much time there is.
package struct BoardClock: Hashable, Sendable {
  /// Seconds left; negative when the time has passed.
  package let left: Int
  /// Seconds there were from the beginning.
  package let whole: Int
  /// Whether the room has a break.
  package let isPaused: Bool
  /// Whether it is the groups' time.
  package let isGroupWork: Bool
  /// When the groups are to be done.
  package let end: ClockTime?
}

/// What the room looks at, by what happens in it.
package enum BoardScene: Hashable, Sendable {
  /// No session is held: what is next.
  case waiting(BoardNext?)
  /// Groups work.
  case groupWork(BoardGroups)
  /// The room has a break, and when it is over where that was said.
  case pause(until: ClockTime?)
  /// What is said, by kind.
  case notes([BoardColumn])
  /// What goes home.
  case slips([BoardSlip])
  /// Lists as they stand, or the one that is voted on.
  case lists([BoardList], ballot: BoardVoting? = nil)
  /// The process as it is being drawn.
  case map(MapKind, [BoardMoment])
  /// The two sides' lists, and what meets.
  case mirror(BoardMirror)
  /// The session is over.
  case over(BoardOver)
  /// The picture is no longer kept.
  case off
  /// Nothing.
  case blank
}

/// What groups work with, and who sits with whom.
package struct BoardGroups: Hashable, Sendable {
  /// How many work together.
  package let size: GroupSize?
  /// The roles of each group, where groups were made.
  package let groups: [[String]]
  /// What else was said of the task.
  package let task: [String]
}

extension Board {
  /// How the lists are set, where lists are shown.
  var sheet: BoardSheet? {
    guard case .lists(let lists, let ballot) = scene else { return nil }
    // Above lists stands the question, which may take two rows; above a ballot only what is voted on.
    return BoardSheet(lists, height: ballot == nil ? 665 : 755)
  }

  /// How many pages there are to turn.
  package var pageCount: Int { sheet?.pages.count ?? 1 }
}

/// Notes of a kind in the order they were said.
package struct BoardColumn: Hashable, Sendable {
  /// The kind.
  package let kind: NoteKind
  /// The notes.
  package let notes: [BoardNote]
}

/// A note as the room sees it.
package struct BoardNote: Hashable, Sendable {
  /// The words as they were said; empty for a claim that is a route alone.
  package let text: String
  /// The route or the conditions.
  package let detail: String?
  /// The facilitator's rewording, unless the room said it is wrong.
  package let rewording: String?
  /// How many notes lie under it, when it is a name.
  package let gathered: Int
}

/// A homework's slip.
package struct BoardSlip: Hashable, Sendable {
  /// Its title.
  package let title: String
  /// What to do.
  package let task: String
}

/// A list as it stands, what has equally many votes together.
package struct BoardList: Hashable, Sendable {
  /// Which list.
  package let list: ListKind
  /// Its lines from the first.
  package let places: [BoardPlace]
}

/// One line of a list, or those that a closed ballot gave equally many votes.
package struct BoardPlace: Hashable, Sendable {
  /// How many votes, after a closed ballot.
  package let votes: Int?
  /// The lines.
  package let lines: [BoardLine]
}

/// A line of a list.
package struct BoardLine: Hashable, Sendable {
  /// What the room calls it by: its number, or that it is new; `nil` where it has no name yet.
  package let mark: String?
  /// Whether it is among the first three of its side, by the room's own order.
  package let isTop: Bool
  /// What it says.
  package let note: BoardNote
}

/// A ballot: while it is open how many have come in, and nothing else.
package struct BoardVoting: Hashable, Sendable {
  /// The list.
  package let list: ListKind
  /// How many ballots were entered; `nil` once it is closed and the votes stand beside the lines.
  package let cast: Int?
}

/// A moment of a process map.
package struct BoardMoment: Hashable, Sendable {
  /// What happens.
  package let name: String
  /// The roles that take part.
  package let roles: [String]
  /// The role that decides.
  package let decides: String?
  /// How the dream differs from today here.
  package let mark: Mark?

  /// How a moment of the dream differs.
  package enum Mark: Hashable, Sendable {
    /// It doesn't exist today.
    case new
    /// It is done otherwise today.
    case changed
  }
}

/// A session that is to come.
package struct BoardNext: Hashable, Sendable {
  /// Its title.
  package let title: String
  /// The day and the time as they are said, where they are known.
  package let day: String?
}

/// A session that is over.
package struct BoardOver: Hashable, Sendable {
  /// How many notes of each kind came out.
  package let counts: [Count]
  /// What to do until next time.
  package let slips: [BoardSlip]
  /// What is next.
  package let next: BoardNext?

  /// A number of notes.
  package struct Count: Hashable, Sendable {
    /// The kind.
    package let kind: NoteKind
    /// How many.
    package let count: Int
  }
}
