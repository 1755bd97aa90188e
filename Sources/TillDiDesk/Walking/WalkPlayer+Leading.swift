package import TillDiCore
import TillDiWords

extension WalkPlayer {
  /// Leads the room to the end: on the whole screen, or line by line where that is wanted or all there is.
  ///
  /// - Throws: A ``Report`` when something could not be saved, or the projector's picture has no screen to go with.
  package func lead(day: Day, label: String?, isPlain: Bool, rings: Bool, board: BoardKeeper?)
    throws
  {
    var player = self
    // A terminal that can't be taken is no reason not to hold the session.
    guard !isPlain, let terminal = try? context.takeTerminal(context.usesColor) else {
      if board != nil { throw Report(series.words.boardNeedsTheScreen) }
      return try WalkDriver(context: context).run(&player, day: day, label: label)
    }
    var driver = LiveDriver(player, on: terminal, rings: rings, board: board, in: context)
    try driver.run(day: day, label: label)
  }
}
