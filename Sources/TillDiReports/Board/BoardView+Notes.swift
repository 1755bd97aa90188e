import TillDiCore
import TillDiWords

extension BoardView {
  /// What was said where the room is, by kind: what is taken there first, then any other.
  func columns(of activity: Activity, at occasion: Occasion) -> [BoardColumn] {
    let said = series.noteOrder.compactMap { series.notes[$0] }.filter {
      $0.position?.occasion == occasion.id && $0.position?.activity == activity.id && isShown($0)
    }
    let here = Set(said.map(\.id))
    // Under a name that is itself to be seen; else it stands for itself.
    let shown = said.filter { note in !(series.head(of: note.id).map(here.contains) ?? false) }
    let byKind = Dictionary(grouping: shown, by: \.kind)
    let others = NoteKind.allCases.filter { !activity.takes.contains($0) && byKind[$0] != nil }
    return (activity.takes + others).filter { $0.track == nil || $0.track != reports.hiddenTrack }
      .map { kind in
        BoardColumn(kind: kind, notes: (byKind[kind] ?? []).map(boardNote))
      }
  }

  /// A note as the room sees it.
  func boardNote(_ note: Note) -> BoardNote {
    BoardNote(
      text: note.text, detail: note.detail,
      rewording: note.shownRewording,
      gathered: countUnder(note.id))
  }

  /// How many notes lie under a name, at any depth; names in between are not counted.
  private func countUnder(_ name: NoteID, seen: Set<NoteID> = []) -> Int {
    guard !seen.contains(name) else { return 0 }
    return series.members(of: name).reduce(0) { count, note in
      let isName = series.isHead(note.id)
      return count
        + (isName ? countUnder(note.id, seen: seen.union([name])) : isShown(note) ? 1 : 0)
    }
  }

  /// The slips that are handed out at a session.
  func slips(givenAt session: SessionID) -> [BoardSlip] {
    (reports.programme?.homework(givenAt: session) ?? []).map {
      BoardSlip(title: reports.text($0.title), task: reports.text($0.task))
    }
  }

  /// What came out of a session; what is gathered is counted, and not the name.
  func over(_ occasion: Occasion) -> BoardOver {
    let said = series.noteOrder.compactMap { series.notes[$0] }.filter {
      $0.position?.occasion == occasion.id && isShown($0) && !series.isHead($0.id)
    }
    let byKind = Dictionary(grouping: said, by: \.kind)
    return BoardOver(
      counts: NoteKind.allCases.compactMap { kind in
        byKind[kind].map { BoardOver.Count(kind: kind, count: $0.count) }
      },
      slips: slips(givenAt: occasion.session), next: next)
  }

  /// What is held next.
  var next: BoardNext? {
    guard !series.isClosed, let session = reports.nextSession else { return nil }
    let plan = reports.nextPlan(of: session)
    let day = plan.map {
      words.board.day($0.day, $0.time, isToday: $0.day == reports.today)
    }
    return BoardNext(
      title: reports.title(of: session),
      day: day ?? reports.proposedDay(of: session).map { words.board.proposed($0) })
  }
}
