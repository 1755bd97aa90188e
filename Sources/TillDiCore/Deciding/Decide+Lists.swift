func decideList(_ request: Request, in series: Series) throws(Refusal) -> [Event] {
  switch request {
  case .rank(let list, let order):
    let lines = series.lines(of: list)
    let present = Set(lines.map(\.note))
    var placed: Set<NoteID> = []
    for (index, note) in order.enumerated() {
      try series.mayStand(note, in: list)
      guard present.contains(note) else { throw .notInList(list) }
      if !placed.insert(note).inserted { throw .rankedTwice(list, rank: index + 1) }
    }
    // What the room did not name keeps its order, and stays unplaced if it was.
    let rest = lines.filter { $0.isRanked && !placed.contains($0.note) }.map(\.note)
    let whole = order + rest
    return series.orders[list] == whole ? [] : [.ranked(list: list, order: whole)]
  case .place(let note, let rank):
    let kind = try series.standing(note).kind
    guard let list = ListKind(kind) else { throw .notALine(kind) }
    try series.mayStand(note, in: list)
    let lines = series.lines(of: list)
    // What is gathered under a name has that one's place.
    guard lines.contains(where: { $0.note == note }) else { throw .notInList(list) }
    guard (1...max(1, lines.count)).contains(rank) else {
      throw .noSuchPlace(rank, lines: lines.count)
    }
    var order = lines.map(\.note).filter { $0 != note }
    order.insert(note, at: min(rank - 1, order.count))
    // A line that comes in among the placed ones makes them one more, and unplaces none of them.
    let others = lines.count { $0.isRanked && $0.note != note }
    let placed = max(rank, others + 1)
    return [.ranked(list: list, order: Array(order.prefix(placed)))]
  case .setMoment(let map, let moment, let after):
    if map == .now, series.isDreamBegun { throw .nowIsKept }
    if map == .dream, !series.isDreamBegun { throw .noMapOfNow }
    _ = try checked(moment.name)
    if let after, !(series.maps[map] ?? []).contains(where: { $0.id == after }) {
      throw .unknownMoment
    }
    return [.momentSet(map: map, moment: moment, after: after)]
  case .removeMoment(let map, let moment):
    if map == .now, series.isDreamBegun { throw .nowIsKept }
    guard (series.maps[map] ?? []).contains(where: { $0.id == moment }) else {
      throw .unknownMoment
    }
    return [.momentRemoved(map: map, moment: moment)]
  case .beginDream:
    if series.isDreamBegun { throw .dreamAlreadyBegun }
    if (series.maps[.now] ?? []).isEmpty { throw .noMapOfNow }
    return [.dreamBegun]
  default: return []
  }
}

extension Series {
  /// Whether a note may be a line of a list.
  func mayStand(_ id: NoteID, in list: ListKind) throws(Refusal) {
    let note = try standing(id)
    if note.staysInRoom { throw .noteStaysInRoom }
    if note.kind != list.noteKind { throw .notInList(list) }
  }
}
