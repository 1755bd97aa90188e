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
  /// Whether somebody only looks at the session: nothing is begun and nothing is kept.
  package let isLooking: Bool
  /// What somebody who only looks has entered last; entered once more it goes.
  private var lookedAt: String?
  /// The series as if the session were begun, while it waits for that.
  private var foreseen: Series?
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
  ///   - isLooking: Whether somebody only looks at the session.
  ///   - words: The phrases.
  ///   - suggester: Who says what may belong together.
  ///   - now: Reads the wall clock.
  ///   - drawName: Draws a name for something new.
  package init(
    _ held: HeldSession, on store: Store, programme: Programme, keepsTime: Bool,
    entering activity: ActivityID? = nil, isLooking: Bool = false, words: Words,
    suggester: any Suggesting, now: @escaping @Sendable () -> Now,
    drawName: @escaping @Sendable () -> String
  ) {
    self.programme = programme
    self.keepsTime = keepsTime
    self.isLooking = isLooking
    self.store = store
    self.now = now
    walk = Walk(
      programme: programme, session: held.session,
      occasion: held.continuing ?? OccasionID(drawName()), today: now().day, words: words,
      suggester: suggester, drawName: drawName)
    walk.entrance = activity
  }

  /// The series as it stands; where the session waits to be begun, as if it were.
  package var series: Series { foreseen ?? store.series }

  /// Whether the session waits to be begun, by somebody who does something there.
  package var isWaiting: Bool { walk.isWaiting && !isLooking }

  /// Opens the session, or goes on with it.
  ///
  /// What is opened is begun by the first that is done there: Enter, a note, an attendance.
  ///
  /// - Parameters:
  ///   - day: The day it was held, where somebody said so; else the day it is begun.
  ///   - label: Tells it from another occasion of the same session.
  /// - Returns: What is shown.
  /// - Throws: Whatever the store throws when something could not be saved.
  package mutating func begin(day: Day?, label: String?) throws -> [WalkShow] {
    lookAtTheClock()
    let turn = walk.begin(
      series, day: day, label: label, afterwards: !keepsTime, isLooking: isLooking)
    if let refusal = foresee() {
      isOver = true
      return [.refusal(refusal)]
    }
    return try play(turn)
  }

  /// Takes a line.
  ///
  /// One that could not be saved is as if it had never been typed, and counts as unsaved until it is.
  ///
  /// - Throws: Whatever the store throws when something could not be saved.
  package mutating func receive(_ line: String) throws -> [WalkShow] {
    lookAtTheClock()
    if isLooking { return try look(line) }
    let before = walk
    do {
      let isEnter = walk.begins(with: line)
      let turn = walk.receive(line, series)
      let begins = walk.isWaiting && (isEnter || !turn.requests.isEmpty)
      var shows = try play(turn, begins: begins)
      if isEnter, shows.isEmpty { shows = [.phrase(.begun)] }
      settle(line)
      if store.lostCount > toldLost {
        toldLost = store.lostCount
        shows = shows.beforeQuestion([.phrase(.olderRecord(toldLost))])
      }
      return shows.map { $0.owing(unsaved.count) }
    } catch {
      walk = before
      foresee()
      owe(line)
      throw error
    }
  }

  /// Leads somebody who only looks on through the session.
  private mutating func look(_ line: String) throws -> [WalkShow] {
    guard let line = walk.looking(at: line) else {
      let isAgain = lookedAt == line
      lookedAt = isAgain ? nil : line
      return [.phrase(isAgain ? .lineLeft : .onlyLooking)]
    }
    lookedAt = nil
    let shows = try play(walk.receive(line, series))
    guard series.occasion(walk.occasion)?.isEnded == true else { return shows }
    isOver = true
    return [.phrase(.lookedThrough)]
  }

  /// Takes a line that nobody can be asked about, of a pipe or a paste: what is near a command and is none is kept, and
  /// stays in the room.
  ///
  /// - Throws: Whatever the store throws when something could not be saved.
  package mutating func receiveUnasked(_ line: String) throws -> [WalkShow] {
    let shows = try receive(line)
    guard shows.contains(where: \.isUnknownCommand) else { return shows }
    return try receive("!" + line).beforeQuestion([.phrase(.keptInRoom(line))])
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
    closeAgain()
    return walk.endOfInput(series).shows.map { $0.owing(unsaved.count) }
  }

  /// Looks at the clock; when the laptop has slept since the last look, it is asked for.
  ///
  /// - Throws: Whatever the store throws when something could not be saved.
  package mutating func wake() throws -> [WalkShow] {
    let before = seen
    lookAtTheClock()
    guard let before, walk.now != nil else { return [] }
    if isLooking || walk.isWaiting { return [] }
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
    picture.stillness = isLooking ? .isLookedAt : walk.isWaiting ? .waits : nil
    return picture
  }

  /// Whether groups are working where the room is.
  package var isWorking: Bool {
    walk.activity(series).map { walk.isWorking($0, series) } ?? false
  }

  /// The groups that were asked for there.
  package var seated: Groups? { walk.seated }

  private mutating func lookAtTheClock() {
    let now = now()
    walk.today = now.day
    walk.now = keepsTime ? now.timestamp : nil
    seen = walk.now
  }

  /// Performs a turn and what follows from it; everything it shows, in order.
  ///
  /// What is wanted begins the session that waits for it; what only arriving there asks for waits as well.
  private mutating func play(_ first: Turn, begins: Bool = false) throws -> [WalkShow] {
    var turn = first
    var shows: [WalkShow] = []
    var begins = begins
    while true {
      shows += turn.shows
      if turn.isOver {
        isOver = true
        closeAgain()
        return shows
      }
      guard begins || !turn.requests.isEmpty || turn.deed != nil || walk.expectsMore else {
        return shows
      }
      turn = walk.resume(try perform(turn, begins: begins, &shows), series)
      begins = false
    }
  }

  private mutating func perform(_ turn: Turn, begins: Bool, _ shows: inout [WalkShow]) throws
    -> Outcome
  {
    let position = walk.position(series)
    do {
      switch turn.deed {
      case .undo(let named)?: return try takeBack(named, redoing: false, position)
      case .redo(let named)?: return try takeBack(named, redoing: true, position)
      case .mask(let note, let words, let other)?:
        // Nobody must believe that a name is gone when it was spelled otherwise.
        let (count, papers, holding) = try store.replace(words, of: Subject(note), with: other)
        shows.append(.phrase(count == 0 ? .nothingMasked(words) : .masked(count)))
        if !papers.isEmpty { shows.append(.phrase(.papersWent(papers))) }
        if !holding.isEmpty { shows.append(.phrase(.stillHeld(holding))) }
        return .saved([])
      case nil:
        return .saved(try attempt(turn.requests, begins: begins))
      }
    } catch let refusal as Refusal {
      foresee()
      return .refused(refusal)
    }
  }

  /// Performs requests as one gesture, with what begins the session before them where it waits for that.
  private mutating func attempt(_ requests: [Request], begins: Bool) throws -> [Action] {
    let situation = Situation(today: now().day, programme: programme, now: walk.now)
    guard walk.isWaiting else { return try store.attempt(requests, situation, at: walk.position) }
    guard begins, !isLooking else {
      walk.wait(for: requests)
      foresee()
      return []
    }
    // Held twice, the series would be copied.
    foreseen = nil
    let actions = try store.attempt(
      walk.beginning + requests, situation, at: walk.position)
    walk.hasBegun()
    return actions
  }

  /// A session that was over, and was only filled in, is over again.
  private mutating func closeAgain() {
    guard walk.isFilledIn, series.occasion(walk.occasion)?.isEnded == false else { return }
    // Where it can't be saved the session stands open, and is asked about when it is next opened.
    _ = try? attempt([.end(walk.occasion)], begins: false)
  }

  private mutating func takeBack(_ named: [ActionID], redoing: Bool, _ position: Position?) throws
    -> Outcome
  {
    let actions = try store.takeBack(named, redoing: redoing, at: position)
    let isBegun = store.series.occasion(walk.occasion) != nil
    if isBegun, walk.isWaiting { walk.hasBegun() }
    if !isBegun, !walk.isWaiting { walk.waitToBegin() }
    foresee()
    return .changed(actions)
  }

  /// Works out what the series would be if the session that waits were begun now, with its clock standing; what is in
  /// the way of it, if something is.
  @discardableResult
  private mutating func foresee() -> Refusal? {
    foreseen = nil
    guard walk.isWaiting else { return nil }
    let situation = Situation(today: now().day, programme: programme)
    var series = store.series
    do throws(Refusal) {
      for request in walk.beginning {
        let events = try decide(request, in: series, situation)
        series.evolve(Action(id: "", number: .max, at: "", events: events))
      }
    } catch {
      return error
    }
    foreseen = series
    return nil
  }
}

extension WalkShow {
  /// Whether a line began as a command does, and is none.
  package var isUnknownCommand: Bool {
    if case .phrase(.unknownCommand) = self { true } else { false }
  }

  /// Whether the line is to be put right by whoever typed it.
  package var givesBackTheLine: Bool { isUnknownCommand || self == .phrase(.onlyLooking) }

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
