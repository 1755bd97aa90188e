package import TillDiCore
package import TillDiWords

/// Plays a walk on a series: performs what it asks for and gathers what it shows; it holds no rule of its own.
///
/// A pipe, a live terminal, the demo and the tests all go through it, so that all record the same; they differ in the
/// ``WalkStore`` it plays on.
package struct WalkPlayer<Store: WalkStore> {
  package let programme: Programme
  /// Whether the clock runs: not for what is taken down afterwards.
  package let keepsTime: Bool
  package private(set) var walk: Walk
  package var store: Store
  private let now: @Sendable () -> Now
  /// When somebody last looked at the clock.
  private var seen: Timestamp?
  /// How many entries it was told that an older record lacks.
  private var toldLost = 0
  /// The lines that could not be saved, as they were typed, until they are.
  package private(set) var unsaved: [String] = []
  /// Whether the person has left, or the session is over.
  package private(set) var isOver = false

  /// Plays a session on a series.
  ///
  /// - Parameters:
  ///   - held: The session, and the occasion that is continued.
  ///   - store: Where what is said is kept.
  ///   - programme: As the series runs it.
  ///   - keepsTime: Whether the clock runs.
  ///   - activity: Where the room goes at once, instead of where it stopped.
  ///   - words: The phrases.
  ///   - suggester: Who says what may belong together.
  ///   - now: Reads the wall clock.
  ///   - drawName: Draws a name for something new.
  package init(
    _ held: HeldSession, on store: Store, programme: Programme, keepsTime: Bool,
    entering activity: ActivityID? = nil, words: Words, suggester: any Suggesting,
    now: @escaping @Sendable () -> Now, drawName: @escaping @Sendable () -> String
  ) {
    self.programme = programme
    self.keepsTime = keepsTime
    self.store = store
    self.now = now
    walk = Walk(
      programme: programme, session: held.session,
      occasion: held.continuing ?? OccasionID(drawName()), today: now().day, words: words,
      suggester: suggester, drawName: drawName)
    walk.entrance = activity
  }

  /// The series as it stands.
  package var series: Series { store.series }

  /// Begins the session, or goes on with it.
  ///
  /// - Throws: Whatever the store throws when something could not be saved.
  package mutating func begin(day: Day, label: String?) throws -> [WalkShow] {
    lookAtTheClock()
    return try play(
      walk.begin(series, day: day, label: label, afterwards: !keepsTime))
  }

  /// Takes a line.
  ///
  /// One that could not be saved is as if it had never been typed, and counts as unsaved until it is.
  ///
  /// - Throws: Whatever the store throws when something could not be saved.
  package mutating func receive(_ line: String) throws -> [WalkShow] {
    lookAtTheClock()
    let before = walk
    do {
      var shows = try play(walk.receive(line, series))
      settle(line)
      if store.lostCount > toldLost {
        toldLost = store.lostCount
        shows.append(.phrase(.olderRecord(toldLost)))
      }
      return shows.map { $0.owing(unsaved.count) }
    } catch {
      walk = before
      owe(line)
      throw error
    }
  }

  /// Takes a line that nobody can be asked about, of a pipe or a paste: what is near a command and is none is kept, and
  /// stays in the room.
  ///
  /// - Throws: Whatever the store throws when something could not be saved.
  package mutating func receiveUnasked(_ line: String) throws -> [WalkShow] {
    let shows = try receive(line)
    guard shows.contains(where: \.isUnknownCommand) else { return shows }
    return try receive("!" + line) + [.phrase(.keptInRoom(line))]
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
    return walk.endOfInput(series).shows.map { $0.owing(unsaved.count) }
  }

  /// Looks at the clock; when the laptop has slept since the last look, it is asked for.
  ///
  /// - Throws: Whatever the store throws when something could not be saved.
  package mutating func wake() throws -> [WalkShow] {
    let before = seen
    lookAtTheClock()
    guard let before, walk.now != nil else { return [] }
    let asleep = walk
    do {
      return try play(walk.wake(series, seen: before))
    } catch {
      walk = asleep
      throw error
    }
  }

  /// Goes to the next kind that is noted here.
  package mutating func nextSide() { walk.nextSide(series) }

  /// What there is to see now.
  package mutating func picture() -> WalkPicture {
    lookAtTheClock()
    var picture = walk.picture(series)
    picture.unsaved = unsaved.count
    return picture
  }

  private mutating func lookAtTheClock() {
    let now = now()
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
      guard !turn.requests.isEmpty || turn.deed != nil || walk.expectsMore else { return shows }
      turn = walk.resume(try perform(turn, &shows), series)
    }
  }

  private mutating func perform(_ turn: Turn, _ shows: inout [WalkShow]) throws -> Outcome {
    let position = walk.position(series)
    do {
      switch turn.deed {
      case .undo(let named)?:
        return .changed(try store.takeBack(named, redoing: false, at: position))
      case .redo(let named)?:
        return .changed(try store.takeBack(named, redoing: true, at: position))
      case .mask(let note, let words, let other)?:
        // Nobody must believe that a name is gone when it was spelled otherwise.
        let (count, holding) = try store.replace(words, of: Subject(note), with: other)
        shows.append(.phrase(count == 0 ? .nothingMasked(words) : .masked(count)))
        if !holding.isEmpty { shows.append(.phrase(.stillHeld(holding))) }
        return .saved([])
      case nil:
        let situation = Situation(today: now().day, programme: programme, now: walk.now)
        return .saved(try store.attempt(turn.requests, situation, at: walk.position))
      }
    } catch let refusal as Refusal {
      return .refused(refusal)
    }
  }
}

extension WalkShow {
  /// Whether a line began as a command does, and is none.
  package var isUnknownCommand: Bool {
    if case .phrase(.unknownCommand) = self { true } else { false }
  }

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
