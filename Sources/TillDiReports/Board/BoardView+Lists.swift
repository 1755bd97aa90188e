import TillDiCore
import TillDiWords

extension BoardView {
  /// The lists an activity is about: those it takes notes for, or all of the side's.
  func lists(for activity: Activity, in session: Session) -> [BoardList] {
    let taken = activity.takes.compactMap { ListKind($0) }
    let own = session.track.map { ListKind.lists(of: $0) } ?? ListKind.allCases
    return (taken.isEmpty ? own : taken).map { boardList($0, in: session) }
  }

  /// The list that is voted on alone, and what was voted once that is closed, until the room has given its order.
  func ballot(in session: Session, _ history: History) -> BoardScene? {
    if let open = series.openBallot,
      session.track == nil || open.ballot.list.track == session.track
    {
      return .lists(
        [boardList(open.ballot.list, in: session)],
        ballot: BoardVoting(list: open.ballot.list, cast: open.cast))
    }
    guard let closed = justClosed(history), session.track == nil || closed.track == session.track
    else { return nil }
    return .lists(
      [boardList(closed, in: session, isJustClosed: true)],
      ballot: BoardVoting(list: closed, cast: nil))
  }

  /// The list of a ballot that was closed where the room is, and is not ordered since.
  private func justClosed(_ history: History) -> ListKind? {
    var ordered: Set<ListKind> = []
    for action in history.actions.reversed() where history.live.contains(action.id) {
      for event in action.events {
        switch event {
        case .activityEntered: return nil
        case .ranked(let deed): ordered.insert(deed.list)
        case .ballotClosed(let deed):
          let list = series.ballots.first { $0.ballot.id == deed.ballot }?.ballot.list
          return list.flatMap { ordered.contains($0) ? nil : $0 }
        default: break
        }
      }
    }
    return nil
  }

  private func boardList(_ list: ListKind, in session: Session, isJustClosed: Bool = false)
    -> BoardList
  {
    let shown = shown(of: list, in: session)
    let isVoting = series.openBallot?.ballot.list == list
    guard list.track == session.track, !isVoting, let result = series.result(of: list) else {
      return BoardList(list: list, places: shown.map { BoardPlace(votes: nil, lines: [$0.line]) })
    }
    // The votes inform; once the room has given an order, that is what counts.
    guard isJustClosed || !shown.contains(where: \.isRanked) else {
      return BoardList(
        list: list,
        places: shown.map { BoardPlace(votes: result.totals[$0.note] ?? 0, lines: [$0.line]) })
    }
    let places = result.places(among: series.lines(of: list)).map { place in
      BoardPlace(
        votes: place.votes,
        lines: place.lines.flatMap { line in shown.filter { $0.listed == line.note } }.map(\.line))
    }
    return BoardList(list: list, places: places.filter { !$0.lines.isEmpty })
  }

  /// A line on its way to the room.
  private struct Shown {
    /// The note it shows.
    let note: NoteID
    /// The note that has its place in the list: another where it comes out from under a name.
    let listed: NoteID
    let isRanked: Bool
    let line: BoardLine
  }

  /// A side's own list as it stands; elsewhere, what it handed over.
  private func shown(of list: ListKind, in session: Session) -> [Shown] {
    let isOwn = list.track == session.track
    let lines = isOwn ? series.lines(of: list) : handedOver(list.track).filter { $0.list == list }
    // Nothing is on top until the room has said so.
    let isOrdered = lines.contains(where: \.isRanked)
    return lines.flatMap { line -> [Shown] in
      guard isOwn, held.contains(line.note) else {
        return [
          Shown(
            note: line.note, listed: line.note, isRanked: line.isRanked,
            line: BoardLine(
              mark: reports.words.mark(of: line, among: lines), isTop: isOrdered && line.isTop,
              note: boardNote(line, isOwn: isOwn)))
        ]
      }
      // A name that is held back has what lies under it stand for itself.
      return series.members(of: line.note).filter(isShown).map { note in
        Shown(
          note: note.id, listed: line.note, isRanked: line.isRanked,
          line: BoardLine(mark: nil, isTop: false, note: boardNote(note)))
      }
    }
  }

  /// What was reworded or gathered since a list was handed over is not handed over.
  private func boardNote(_ line: ListLine, isOwn: Bool) -> BoardNote {
    if isOwn, let note = series.notes[line.note] { return boardNote(note) }
    return BoardNote(
      text: line.text, detail: line.detail, rewording: nil, gathered: line.gathered.count)
  }

  /// The lines a side has handed over, by the words that were read aloud then.
  ///
  /// Where the very words are gone, the newest stand in for them, which may be held back.
  func handedOver(_ track: TrackKind) -> [ListLine] {
    guard let handOver = series.latestHandOver(of: track) else { return [] }
    let read = Dictionary(handOver.items.map { ($0.note, $0.wording) }) { first, _ in first }
    return series.lines(of: handOver).filter { line in
      guard held.contains(line.note) else { return true }
      return series.notes[line.note]?.wordings.contains { $0.action == read[line.note] } ?? false
    }
  }
}
