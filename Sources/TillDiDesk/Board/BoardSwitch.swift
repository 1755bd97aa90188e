import TillDiCore
import TillDiReports
package import TillDiWalk
import TillDiWords

/// The big picture as a walk has it: off at each new occasion until the room asks for it, and back where the same
/// occasion goes on.
///
/// What the walk asks of it comes as `WalkShow/board(_:)`; the answer takes its place among what is shown.
package struct BoardSwitch {
  private var keeper: BoardKeeper?
  /// Whether it came back by itself.
  private var isBack = false
  /// Whether ``refresh(_:)`` is called again and again, and not only when something has happened.
  package var beats = true { didSet { keeper?.beats = beats } }

  /// Takes the player of a walk that is about to begin; `isOn` is whether it was asked for beforehand.
  ///
  /// - Throws: A ``Report`` where it was asked for and can't be kept.
  package init(_ player: WalkPlayer<OpenSeries>, isOn: Bool) throws {
    if isOn {
      keeper = try made(for: player)
    } else if BoardKeeper.wasKept(for: player.walk.occasion, of: player.store) {
      keeper = try? made(for: player)
      isBack = true
    }
  }

  /// The page that is shown and how many there are, where it is on.
  package var page: (number: Int, count: Int)? { keeper.map { ($0.page, $0.pageCount) } }

  /// What is said of it when the walk begins; nothing where it is off.
  package var greeting: [WalkShow] {
    keeper.map { shown(.board(isBack ? .isBack : .isOn), $0) } ?? []
  }

  /// Does what a walk asks of it; what is shown, with the answers before any question.
  ///
  /// - Throws: A ``Report`` where it can't be turned on.
  package mutating func take(_ shows: [WalkShow], _ player: WalkPlayer<OpenSeries>) throws
    -> [WalkShow]
  {
    try shows.flatMap { show -> [WalkShow] in
      guard case .board(let wish) = show else { return [show] }
      return try answer(wish, player)
    }
  }

  private mutating func answer(_ wish: BoardWish, _ player: WalkPlayer<OpenSeries>) throws
    -> [WalkShow]
  {
    switch wish {
    case .turn(let isOn) where isOn ?? (keeper == nil):
      let kept = try keeper ?? made(for: player)
      keeper = kept
      try refresh(player)
      return shown(.board(.isOn), kept)
    case .turn:
      try keeper?.blank()
      keeper = nil
      return [.phrase(.board(.isOff))]
    case .page(let number):
      guard keeper != nil else { return [.phrase(.board(.hasNoPages))] }
      try refresh(player)
      keeper?.turn(to: number)
      try refresh(player)
      return keeper.map { [.phrase(.board(.page($0.page, of: $0.pageCount)))] } ?? []
    }
  }

  /// Writes the page where something is new or it is time.
  ///
  /// - Throws: A ``Report``; it is then no longer kept.
  package mutating func refresh(_ player: WalkPlayer<OpenSeries>) throws {
    do {
      try keeper?.refresh(
        player.store, player.programme,
        BoardTold(isWorking: player.isWorking, groups: player.seated?.groups ?? []))
    } catch {
      keeper = nil
      throw error
    }
  }

  /// The walk is left: the page comes back with the same occasion, and is blank once that is over.
  package func leave(_ player: WalkPlayer<OpenSeries>) {
    let isEnded = player.series.occasion(player.walk.occasion)?.isEnded ?? false
    if isEnded { try? keeper?.blank() } else { try? keeper?.finish() }
  }

  private func shown(_ phrase: WalkPhrase, _ keeper: BoardKeeper) -> [WalkShow] {
    [.phrase(phrase), .address(keeper.address)]
  }

  private func made(for player: WalkPlayer<OpenSeries>) throws -> BoardKeeper {
    var keeper = try BoardKeeper(player.store, for: player.walk.occasion)
    keeper.beats = beats
    return keeper
  }
}
