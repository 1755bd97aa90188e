import TextShape
import TillDiCore
import TillDiScreen
import TillDiWalk
import TillDiWords

/// Drives a walk line by line, reading, performing and showing; it holds no rule of its own.
struct WalkDriver {
  let context: Context
  let programme: Programme

  /// Walks until the person stops, the session ends or the input does.
  ///
  /// - Throws: A ``Report`` when something could not be saved.
  func run(
    _ held: HeldSession, day: Day, label: String?, afterwards: Bool, _ series: inout OpenSeries
  ) throws {
    let screen = LineScreen(words: series.words)
    var walk = Walk(
      programme: programme, session: held.session,
      occasion: held.continuing ?? OccasionID(context.drawName()), today: context.now().day,
      words: series.words, drawName: context.drawName)
    var turn = walk.begin(series.series, day: day, label: label, afterwards: afterwards)
    while true {
      if try play(turn, &walk, &series, screen) { return }
      try prompt(walk, series, screen)
      walk.today = context.now().day
      guard let line = context.input.next() else {
        for show in walk.endOfInput(series.series).shows { try self.show(show, screen) }
        return
      }
      let clean = cleaned(line.text)
      if line.isRepaired { try context.say(series.words.repaired) }
      if clean.droppedControls { try show(.phrase(.cleaned), screen) }
      walk.today = context.now().day
      turn = walk.receive(clean.text, series.series)
    }
  }

  /// Shows and performs a turn and what follows from it; whether the walk is over.
  private func play(
    _ first: Turn, _ walk: inout Walk, _ series: inout OpenSeries, _ screen: LineScreen
  ) throws -> Bool {
    var turn = first
    while true {
      for show in turn.shows { try self.show(show, screen) }
      if turn.isOver { return true }
      let asksMore = !turn.requests.isEmpty || walk.expectsMore
      guard asksMore else { return false }
      turn = walk.resume(try outcome(of: turn.requests, walk, &series), series.series)
    }
  }

  private func outcome(of requests: [WalkRequest], _ walk: Walk, _ series: inout OpenSeries)
    throws -> Outcome
  {
    do {
      for request in requests {
        let position = walk.position(series.series)
        switch request {
        case .request(let request): try series.perform(inWalk: request, programme, at: position)
        case .undo: try series.undo(at: position)
        case .redo: try series.undo(redoing: true, at: position)
        case .mask(let note, let words, let other):
          let count = try series.mask(note.rawValue, words: words, with: other)
          // Nobody must believe that a name is gone when it was spelled otherwise.
          try context.say(
            count == 0 ? series.words.nothingMasked(words) : series.words.text(of: .masked(count)))
        }
      }
      return .saved
    } catch let refusal as Refusal {
      return .refused(refusal)
    }
  }

  private func show(_ show: WalkShow, _ screen: LineScreen) throws {
    try context.show(screen.document(for: show))
  }

  private func prompt(_ walk: Walk, _ series: OpenSeries, _ screen: LineScreen) throws {
    guard context.isInteractive else { return }
    try context.output.write(
      screen.prompt(kind: walk.kind(series.series), asks: walk.isAsking))
  }
}
