/// One line of a list as it stands, ready to be read aloud.
///
/// Source: <doc:TheModel#The-two-lists>.
public struct ListLine: Hashable, Sendable {
  /// The note.
  public let note: NoteID
  /// The list.
  public let list: ListKind
  /// Its place, from 1.
  public let rank: Int
  /// The number of its short name, which follows it wherever it stands: 4 of *Stör 4*.
  ///
  /// Before the list is handed over it is the place; afterwards a line that has come since has none.
  public internal(set) var number: Int?
  /// Whether the room placed it; otherwise it stands in the order it was said.
  public let isRanked: Bool
  /// The words, as the person said them.
  public let text: String
  /// The facilitator's rewording beside them.
  public let rewording: String?
  /// Whether the room said that the rewording is right; `nil` until it was asked.
  public let isRewordingRight: Bool?
  /// The route of a claim, or the conditions of an offer.
  public let detail: String?
  /// The words of the notes that are gathered under it, as they were said; a claim's with its route.
  public let gathered: [String]
  /// The notes that gave those words, in the same order.
  public let gatheredNotes: [NoteID]

  /// The rewording as the room is shown it: no longer once it said no.
  public var shownRewording: String? { isRewordingRight == false ? nil : rewording }

  /// The rewording as others are told it: not before the room said yes.
  public var toldRewording: String? { isRewordingRight == true ? rewording : nil }

  /// All that others are told in it: its words, the rewording, its detail, and what is gathered under it.
  public var everyText: [String] { [text] + [toldRewording, detail].compactMap { $0 } + gathered }

  /// Whether it is among the first three of its side.
  public var isTop: Bool { list.topCount.map { rank <= $0 } ?? false }
}

extension Series {
  /// A list as it stands: what the room has placed, then the rest in the order it was said.
  ///
  /// Removed notes and notes that stay in the room are left out. Costs the number of notes that make lists.
  public func lines(of list: ListKind) -> [ListLine] {
    let placed = (orders[list] ?? []).filter { belongs($0, to: list) }
    let known = Set(placed)
    let rest = listable.filter { !known.contains($0) && belongs($0, to: list) }
    let numbers = latestHandOver(of: list.track).map { $0.numbers(of: list) }
    return (placed + rest).enumerated().compactMap { index, id in
      guard let note = notes[id] else { return nil }
      let gathered = gatheredNotes(under: id)
      return ListLine(
        note: id, list: list, rank: index + 1, number: numbers.map { $0[id] } ?? index + 1,
        isRanked: index < placed.count, text: note.text, rewording: note.rewording,
        isRewordingRight: note.isRewordingRight, detail: note.detail,
        gathered: gathered.map { whole($0.text, $0.detail) }, gatheredNotes: gathered.map(\.id))
    }
  }

  /// How many lines a list has as it stands; cheaper than making them.
  func lineCount(of list: ListKind) -> Int { listable.count { belongs($0, to: list) } }

  /// The notes of some kinds that may leave the room, in the order they were said; those that are gathered under
  /// a name are among them, beside it.
  public func notes(of kinds: Set<NoteKind>) -> [Note] {
    noteOrder.compactMap { id in
      notes[id].flatMap { kinds.contains($0.kind) && $0.mayLeave ? $0 : nil }
    }
  }

  /// The latest version a side has handed over, if any.
  public func latestHandOver(of track: TrackKind) -> HandOver? {
    let versions = handOvers.filter { $0.track == track }
    let replaced = versions.flatMap { $0.instead ?? [] }
    return versions.filter { !replaced.contains($0.id) }.max { $0.version < $1.version }
  }

  /// The day a session should be held where none is planned: some weeks after the staff list was handed
  /// over, for a session that is counted from there.
  ///
  /// Source: <doc:TheModel#When-to-follow-up>.
  public func proposedDay(for session: Session) -> Day? {
    guard let days = session.daysAfterHandOver else { return nil }
    return latestHandOver(of: .staff)?.on.adding(days: days)
  }

  /// The lines of a handed-over version, by the words that were read aloud.
  ///
  /// A line whose note was erased has no words left and is left out; one that stays in the room since is
  /// too. A line that was taken off the list later stands: it was handed over, and is still to be answered.
  ///
  /// The rewording beside them is the one the room had said yes to by then, unless it has said no to it since.
  public func lines(of handOver: HandOver) -> [ListLine] {
    lines(
      of: handOver.items, reworded: frozenRewordings[handOver.id], placed: placed[handOver.id])
  }

  /// Lines that were frozen, by the words they had; without the rewordings they had then, by those that stand now.
  ///
  /// `placed` are those that the room had put in order, where it is known.
  func lines(
    of items: [FrozenItem], reworded rewordings: [NoteID: String]? = nil,
    placed: Set<NoteID>? = nil
  ) -> [ListLine] {
    items.compactMap { item in
      guard let note = notes[item.note], !note.staysInRoom else { return nil }
      let gathered = (item.gathered ?? []).filter { notes[$0.note]?.staysInRoom == false }
      let isTakenBack = note.isRewordingRight == false && rewordings?[item.note] == note.rewording
      let rewording =
        if let rewordings { isTakenBack ? nil : rewordings[item.note] } else { note.toldRewording }
      return ListLine(
        note: item.note, list: item.list, rank: item.rank, number: item.shortNumber,
        isRanked: placed?.contains(item.note) ?? true,
        text: note.text(of: item.wording), rewording: rewording,
        isRewordingRight: rewording == nil ? nil : true, detail: note.detail(of: item.detail),
        gathered: gathered.compactMap { read in
          notes[read.note].map { whole($0.text(of: read.wording), $0.detail(of: read.detail)) }
        },
        gatheredNotes: gathered.map(\.note))
    }
  }

  /// What the other side reads and answers: the latest handed-over version, or the list as it stands.
  public func sharedLines(of track: TrackKind) -> [ListLine] {
    if let handOver = latestHandOver(of: track) { return lines(of: handOver) }
    return ListKind.lists(of: track).flatMap { lines(of: $0) }
  }

  private func belongs(_ id: NoteID, to list: ListKind) -> Bool {
    notes[id].map { belongs($0, to: list) } ?? false
  }

  private func belongs(_ note: Note, to list: ListKind) -> Bool {
    note.kind == list.noteKind && note.mayLeave && sharedHead(of: note.id) == nil
  }
}

/// A note's words with its route or conditions, for where they stand in one line.
private func whole(_ text: String, _ detail: String?) -> String {
  guard let detail else { return text }
  return text.isEmpty ? detail : "\(text) – \(detail)"
}
