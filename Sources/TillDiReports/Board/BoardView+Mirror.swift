package import TillDiCore

/// The two sides' lists against each other.
package struct BoardMirror: Hashable, Sendable {
  /// What staff handed over, in the order it is answered; `nil` where nothing is.
  package let staff: [Line]?
  /// What management handed over; `nil` where nothing is.
  package let management: [Line]?
  /// What meets, by the places of the two lines.
  package let links: [Link]
  /// How many of staff's lines are left out.
  package let moreOfStaff: Int
  /// How many of management's lines are left out.
  package let moreOfManagement: Int

  /// A line of one side.
  package struct Line: Hashable, Sendable {
    /// The short name by which the room speaks of it.
    package let name: String
    /// The words.
    package let text: String
    /// Whether it meets something.
    package let isLinked: Bool
    /// Which of the five replies it has had.
    package let reply: ReplyKind?
  }

  /// A line of staff's that meets one of management's, by their places in what is shown.
  package struct Link: Hashable, Sendable {
    /// The place in staff's list, from 0.
    package let staff: Int
    /// The place in management's list, from 0.
    package let management: Int
  }

  /// How many lines of a side can be read from the back of a room.
  package static let most = 8
}

extension BoardView {
  /// The mirror: each side is heard by what it has handed over and by nothing else.
  var mirror: BoardMirror {
    let comparison = series.comparison
    let shown = Dictionary(
      uniqueKeysWithValues: TrackKind.allCases.map { ($0, Set(handedOver($0).map(\.note))) })
    let items = comparison.items.filter { shown[.staff]?.contains($0.line.note) == true }
    let offers = comparison.offers.filter { shown[.management]?.contains($0.line.note) == true }
    let known = Set(offers.map(\.line.note))
    let isMet = { (item: ComparedItem) in item.offers.contains { known.contains($0.note) } }
    let left = first(items) { isMet($0) || $0.isAnsweredAlone }
    let right = first(offers) { !$0.links.isEmpty }
    let places = Dictionary(right.enumerated().map { ($1.line.note, $0) }) { first, _ in first }
    return BoardMirror(
      staff: series.latestHandOver(of: .staff).map { _ in
        left.map { line($0.line, isLinked: isMet($0), reply: $0.replies.last?.kind) }
      },
      management: series.latestHandOver(of: .management).map { _ in
        right.map { line($0.line, isLinked: !$0.links.isEmpty, reply: nil) }
      },
      links: left.enumerated().flatMap { index, item in
        item.offers.compactMap { places[$0.note] }.map { .init(staff: index, management: $0) }
      },
      moreOfStaff: items.count - left.count, moreOfManagement: offers.count - right.count)
  }

  private func line(_ line: ListLine, isLinked: Bool, reply: ReplyKind?) -> BoardMirror.Line {
    BoardMirror.Line(
      name: reports.name(of: line), text: reports.spoken(line), isLinked: isLinked, reply: reply)
  }

  /// As many as can be read, those that matter before the others, in the order they had.
  private func first<Item>(_ items: [Item], _ matters: (Item) -> Bool) -> [Item] {
    let numbered = Array(items.enumerated())
    let wanted = numbered.filter { matters($0.element) } + numbered.filter { !matters($0.element) }
    return wanted.prefix(BoardMirror.most).sorted { $0.offset < $1.offset }.map(\.element)
  }

  /// The process as it is being drawn, for those who draw it; for both sides once management has handed over.
  func moments(_ kind: MapKind, in session: Session) -> [BoardMoment] {
    let isOurs = session.track == .management
    let isShared = session.track == nil && series.latestHandOver(of: .management) != nil
    guard isOurs || isShared else { return [] }
    let now = series.maps[.now] ?? []
    let drawn = series.maps[kind] ?? (kind == .dream ? now : [])
    return drawn.map { moment in
      let before = now.first { $0.id == moment.id }
      let mark: BoardMoment.Mark? =
        kind == .now || before == moment ? nil : before == nil ? .new : .changed
      return BoardMoment(
        name: moment.name, roles: moment.roles, decides: moment.decides, mark: mark)
    }
  }
}
