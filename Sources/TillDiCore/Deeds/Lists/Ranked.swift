extension Event {
  /// The room’s order of one list, from the first.
  public struct Ranked: Deed {
    package let list: ListKind
    package let order: [NoteID]

    static let kind = Kind.ranked
    var event: Event { .ranked(self) }
    var subject: Subject? { nil }
    var words: [String] { [] }
    var places: [Place] { [.order(list)] }
    var about: Matter { .list(list) }
    // Two orders that differ only in what left the list are one.
    func asShown(in series: Series) -> Event {
      .ranked(list: list, order: order.filter { series.notes[$0]?.mayLeave ?? false })
    }

    func happen(in series: inout Series, by action: Action) {
      series.orders[list] = order
    }

    struct Asked: Rule {
      let list: ListKind
      let order: [NoteID]

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
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
        return series.setting(
          .ranked(list: list, order: whole), unless: series.orders[list] == whole)
      }
    }

    /// One line is put in a place, and the others follow as they were.
    struct AskedForOne: Rule {
      let note: NoteID
      let rank: Int

      func decide(in series: Series, _ situation: Situation) throws(Refusal) -> [Event] {
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
      }
    }
  }

  package static func ranked(list: ListKind, order: [NoteID]) -> Event {
    .ranked(Ranked(list: list, order: order))
  }
}

extension Request {
  /// Order a list, from the first; lines that are left out follow as they were.
  public static func rank(_ list: ListKind, _ order: [NoteID]) -> Request {
    Request(Event.Ranked.Asked(list: list, order: order))
  }

  /// Put a line in a place of its list, from 1.
  public static func place(_ note: NoteID, at rank: Int) -> Request {
    Request(Event.Ranked.AskedForOne(note: note, rank: rank))
  }
}
