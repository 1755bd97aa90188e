import TextShape
package import TillDiCore
import TillDiScreen
package import TillDiWalk
import TillDiWords

/// Drives a walk line by line: for a pipe, a screen reader, or a terminal that can't be drawn on.
package struct WalkDriver {
  package let context: Context
  /// The picture on the projector; between two lines nobody writes it, and it counts its minutes itself.
  package var board: BoardSwitch

  /// Walks until the person stops, the session ends or the input does.
  ///
  /// A person may try again what could not be saved. Through a pipe the walk stops there: what comes after it was
  /// written for a room that had come further.
  ///
  /// - Throws: A ``Report`` that names what is not saved.
  package mutating func run(_ player: inout WalkPlayer<OpenSeries>, day: Day?, label: String?)
    throws
  {
    let screen = LineScreen(words: player.store.words)
    defer { board.leave(player) }
    let begun = try player.begin(day: day, label: label)
    let waits: [WalkShow] =
      player.isWaiting && context.isInteractive ? [.phrase(.clockStands)] : []
    try show(begun.beforeQuestion(waits + board.greeting), screen, player)
    var readings = Readings()
    var number = 0
    while !player.isOver {
      try prompt(player, screen)
      guard let line = context.input.next() else {
        try show(player.endOfInput(), screen, player)
        break
      }
      guard line.coding != nil else {
        guard context.isInteractive else { throw Report(player.store.words.unreadable) }
        try context.tell(player.store.words.unreadable)
        continue
      }
      readings.add(line)
      number += 1
      let clean = cleaned(line.text)
      if clean.droppedControls { try show([.phrase(.cleaned)], screen, player) }
      do {
        try show(
          context.isInteractive
            ? player.receive(clean.text) : player.receiveUnasked(clean.text), screen, player)
      } catch let report as Report {
        guard context.isInteractive else {
          let words = player.store.words
          throw Report(report.text + "\n" + words.notSavedFrom(clean.text, number: number))
        }
        try context.tell(report.text)
      }
    }
    try context.tell(of: readings, player.store.words)
    try player.store.settle(
      unsaved: player.unsaved.isEmpty ? nil : player.store.words.notSaved(player.unsaved))
  }

  private mutating func show(
    _ shows: [WalkShow], _ screen: LineScreen, _ player: WalkPlayer<OpenSeries>
  ) throws {
    for show in try board.take(shows, player) { try context.show(screen.document(for: show)) }
    do {
      try board.refresh(player)
    } catch {
      try context.tell((error as? Report)?.text ?? player.store.words.board.stopped)
    }
  }

  private func prompt(_ player: WalkPlayer<OpenSeries>, _ screen: LineScreen) throws {
    guard context.isInteractive else { return }
    let series = player.series
    try context.output.write(
      screen.prompt(kind: player.walk.kind(series), asks: player.walk.isAsking))
  }
}
