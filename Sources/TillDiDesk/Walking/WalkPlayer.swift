package import TillDiCore
package import TillDiWalk
import TillDiWords

/// Plays a walk on a series: performs what it asks for and gathers what it shows; it holds no rule of its own.
///
/// The line-by-line form and the live terminal both go through it, so that both record the same.
package struct WalkPlayer {
  package let context: Context
  package let programme: Programme
  /// Whether the clock runs: not for what is taken down afterwards.
  package let keepsTime: Bool
  package private(set) var walk: Walk
  package private(set) var series: OpenSeries
  /// When somebody last looked at the clock.
  private var seen: Timestamp?
  /// The lines that could not be saved, as they were typed, until they are.
  package private(set) var unsaved: [String] = []
  /// Whether the person has left, or the session is over.
  package private(set) var isOver = false

  package init(
    _ held: HeldSession, of series: OpenSeries, programme: Programme, keepsTime: Bool,
    entering activity: ActivityID? = nil, suggester: any Suggesting, in context: Context
  ) {
    self.context = context
    self.programme = programme
    self.keepsTime = keepsTime
    self.series = series
    walk = Walk(
      programme: programme, session: held.session,
      occasion: held.continuing ?? OccasionID(context.drawName()), today: context.now().day,
      words: series.words, suggester: suggester,
      drawName: context.drawName)
    walk.entrance = activity
  }

  /// Begins the session, or goes on with it.
  ///
  /// - Throws: A ``Report`` when something could not be saved.
  package mutating func begin(day: Day, label: String?) throws -> [WalkShow] {
    lookAtTheClock()
    return try play(
      walk.begin(series.series, day: day, label: label, afterwards: !keepsTime))
  }

  /// Takes a line.
  ///
  /// One that could not be saved is as if it had never been typed, and counts as unsaved until it is.
  ///
  /// - Throws: A ``Report`` when something could not be saved.
  package mutating func receive(_ line: String) throws -> [WalkShow] {
    lookAtTheClock()
    let before = walk
    do {
      let shows = try play(walk.receive(line, series.series))
      settle(line)
      return shows.map { $0.owing(unsaved.count) }
    } catch {
      walk = before
      owe(line)
      throw error
    }
  }

  /// A line was not saved.
  package mutating func owe(_ line: String) {
    if !line.isEmpty, !unsaved.contains(line) { unsaved.append(line) }
  }

  /// A line is saved after all, or what it became is.
  package mutating func settle(_ line: String) { unsaved.removeAll { $0 == line } }

  /// Nothing more comes in.
  package mutating func endOfInput() -> [WalkShow] {
    isOver = true
    return walk.endOfInput(series.series).shows.map { $0.owing(unsaved.count) }
  }

  /// Looks at the clock; when the laptop has slept since the last look, it is asked for.
  ///
  /// - Throws: A ``Report`` when something could not be saved.
  package mutating func wake() throws -> [WalkShow] {
    let before = seen
    lookAtTheClock()
    guard let before, walk.now != nil else { return [] }
    let asleep = walk
    do {
      return try play(walk.wake(series.series, seen: before))
    } catch {
      walk = asleep
      throw error
    }
  }

  /// Goes to the next kind that is noted here.
  package mutating func nextSide() { walk.nextSide(series.series) }

  /// What there is to see now.
  package mutating func picture() -> WalkPicture {
    lookAtTheClock()
    var picture = walk.picture(series.series)
    picture.unsaved = unsaved.count
    return picture
  }

  private mutating func lookAtTheClock() {
    let now = context.now()
    walk.today = now.day
    walk.now = keepsTime ? now.timestamp : nil
    seen = walk.now
  }

  /// Performs a turn and what follows from it; everything it shows, in order.
  private mutating func play(_ first: Turn) throws -> [WalkShow] {
    var turn = first
    var shows: [WalkShow] = []
    while true {
      shows += turn.shows
      if turn.isOver {
        isOver = true
        return shows
      }
      guard !turn.requests.isEmpty || walk.expectsMore else { return shows }
      turn = walk.resume(try perform(turn.requests, &shows), series.series)
    }
  }

  private mutating func perform(_ requests: [WalkRequest], _ shows: inout [WalkShow]) throws
    -> Outcome
  {
    let situation = Situation(today: context.now().day, programme: programme, now: walk.now)
    do {
      let saved = try series.attempt(requests.gesture, situation, at: walk.position)
      for request in requests {
        let position = walk.position(series.series)
        switch request {
        case .request: continue
        case .undo(let named):
          return .changed(series.affected(by: try series.undo(named, at: position)))
        case .redo(let named):
          return .changed(series.affected(by: try series.undo(named, redoing: true, at: position)))
        case .mask(let note, let words, let other):
          // Nobody must believe that a name is gone when it was spelled otherwise.
          let count = try series.mask(Subject(note), words: words, with: other)
          shows.append(.phrase(count == 0 ? .nothingMasked(words) : .masked(count)))
        }
      }
      return .saved(saved)
    } catch let refusal as Refusal {
      return .refused(refusal)
    }
  }
}

extension WalkShow {
  /// The same, without the claim that all is saved where so many lines are not.
  fileprivate func owing(_ lines: Int) -> WalkShow {
    guard lines > 0 else { return self }
    switch self {
    case .phrase(.stopped), .phrase(.stoppedInForm): return .phrase(.stoppedUnsaved(lines))
    case .phrase(.goodbye), .phrase(.adjusted): return .phrase(.goodbyeUnsaved(lines))
    case .ended(var summary):
      summary.unsaved = lines
      return .ended(summary)
    default: return self
    }
  }
}
