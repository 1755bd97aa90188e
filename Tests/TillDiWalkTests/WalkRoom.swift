import Documents
import Synchronization
import TextShape
package import TillDiCore
import TillDiProgrammes
import TillDiScreen
import TillDiWalk
import TillDiWords

/// A room that is led line by line by the walk's own player on a series in memory; it keeps what was shown.
///
/// Names come from a counter, and the day and the clock are set by the test.
struct WalkRoom {
  var today: Day
  /// Seconds since midnight on the room's clock; it stands still unless the test moves it.
  var clock = 14 * 3600
  var programme: Programme
  private(set) var shows: [WalkShow] = []
  /// What a person would see, typed lines included.
  private(set) var screen = ""
  /// The series while no session is open.
  private var kept: SeriesInMemory
  private var player: WalkPlayer<SeriesInMemory>?
  private let wall = WallClock()
  private let names = NameCounter()

  /// Two lines as people are told what they linked: by names and words.
  func pair(_ names: String...) -> String {
    words.pair(names.compactMap { series.note(called: $0) }, in: series)
  }

  init(
    _ language: Language = .swedish, today: String = "2026-03-03", programme: Programme? = nil
  ) throws {
    guard let day = Day(text: today), let known = programme ?? WalkRoom.builtIn
    else { throw RoomFailure.noProgramme }
    self.today = day
    self.programme = known
    let lineNames = NameCounter("a")
    kept = SeriesInMemory(
      History(name: "Solgården", language: language, actions: []), programme: known,
      laptop: "dator", now: wall.now, drawName: lineNames.draw)
  }

  /// Loaded once: it takes longer than a whole session.
  private static let builtIn = try? Programmes.builtIn("tilldi")

  enum RoomFailure: Error { case noProgramme, noSession(SessionID), nothingOpen }

  var walk: Walk? { player?.walk }
  var history: History { (player?.store ?? kept).history }
  /// What the room sees: where the session waits to be begun, as if it were.
  var series: Series { player?.series ?? kept.series }
  var words: Words { Words(series.language) }
  var isOpen: Bool { player != nil }
  /// Whether the session waits to be begun.
  var isWaiting: Bool { player?.isWaiting ?? false }

  /// Begins a session, or goes on with one; as `tilldi run` does.
  @discardableResult
  mutating func run(
    _ session: SessionID? = nil, again: String? = nil, day: Day? = nil, afterwards: Bool = false,
    isLooking: Bool = false
  ) throws -> [WalkShow] {
    leaveOpen()
    let held = try WalkChoice(series: history.series, programme: programme).choose(
      session, again: again, afterwards: afterwards)
    setTheClock()
    player = WalkPlayer(
      held, on: kept, programme: programme, keepsTime: !afterwards, isLooking: isLooking,
      words: words,
      suggester: SharedWords(), now: wall.now, drawName: names.draw)
    return try play { player throws in try player.begin(day: day, label: again) }
  }

  /// Types a line; what was shown for it.
  @discardableResult
  mutating func type(_ line: String) throws -> [WalkShow] {
    guard let walk else { throw RoomFailure.nothingOpen }
    let prompt = LineScreen(words: words).prompt(kind: walk.kind(series), asks: walk.isAsking)
    screen += prompt + line + "\n"
    return try play { player throws in try player.receive(cleaned(line).text) }
  }

  /// Gives the room a line of a pipe or a paste, where nobody is asked; what was shown for it.
  @discardableResult
  mutating func pipe(_ line: String) throws -> [WalkShow] {
    try play { player throws in try player.receiveUnasked(cleaned(line).text) }
  }

  /// What a live screen would be made from.
  func picture() throws -> WalkPicture {
    guard var player else { throw RoomFailure.nothingOpen }
    setTheClock()
    return player.picture()
  }

  /// Goes to the next kind that is noted here, as Tab does.
  mutating func nextSide() { player?.nextSide() }

  /// Closes the lid for so long, and opens it again; what was shown.
  @discardableResult
  mutating func sleep(seconds: Int) throws -> [WalkShow] {
    setTheClock()
    _ = player?.picture()
    clock += seconds
    return try play { player throws in try player.wake() }
  }

  /// Types several lines; what was shown for the last.
  @discardableResult
  mutating func type(_ lines: [String]) throws -> [WalkShow] {
    var last: [WalkShow] = []
    for line in lines { last = try type(line) }
    return last
  }

  /// Pulls the plug: nothing more comes in.
  mutating func pullThePlug() {
    guard var player else { return }
    for show in player.endOfInput() { self.show(show) }
    self.player = player
    leaveOpen()
  }

  /// Keeps what happened elsewhere: on a command line, or in another room.
  mutating func hold(_ events: [Event]) {
    setTheClock()
    if player == nil { kept.record(events) } else { player?.store.record(events) }
  }

  /// Writes a line of the test's own into what a person would see.
  mutating func remark(_ line: String) { screen += line + "\n" }

  /// A clock that has gone past midnight is at another day.
  private func setTheClock() {
    wall.set(today.adding(days: clock / 86_400), seconds: clock % 86_400)
  }

  /// Has the player do something, and keeps what it shows; a session that is over is closed.
  private mutating func play(
    _ step: (inout WalkPlayer<SeriesInMemory>) throws -> [WalkShow]
  ) throws -> [WalkShow] {
    guard var playing = player else { throw RoomFailure.nothingOpen }
    // Held twice, the series would be copied for every line.
    player = nil
    setTheClock()
    let new = try step(&playing)
    player = playing
    for show in new { self.show(show) }
    if playing.isOver { leaveOpen() }
    return new
  }

  /// The program is left; the session may stand open.
  private mutating func leaveOpen() {
    if let player { kept = player.store }
    player = nil
  }

  private mutating func show(_ show: WalkShow) {
    shows.append(show)
    let document = LineScreen(words: words).document(for: show)
    screen += TerminalWriter(width: 80).write(document)
  }
}

/// What the laptop's clock says, as the test sets it.
final class WallClock: Sendable {
  private let reading = Mutex<Now?>(nil)

  func set(_ day: Day, seconds: Int) {
    let time = ClockTime.midnight.adding(minutes: seconds / 60)
    reading.withLock { $0 = Now(day: day, time: time, seconds: seconds % 60) }
  }

  @Sendable func now() -> Now {
    reading.withLock { $0 } ?? Now(day: Day(number: 0), time: .midnight)
  }
}

extension SeriesInMemory: WalkStore {
  package var lostCount: Int { 0 }

  package mutating func attempt(
    _ requests: [Request], _ situation: Situation, at position: (Series) -> Position?
  ) throws -> [Action] {
    try perform(requests, situation, at: position)
  }

  package mutating func takeBack(_ named: [ActionID], redoing: Bool, at position: Position?) throws
    -> [Action]
  {
    redoing ? try redo(named, at: position) : try undo(named, at: position)
  }

  package mutating func replace(_ words: String, of subject: Subject, with other: String) throws
    -> (count: Int, papers: [String], holding: [String])
  {
    let count = history.actions.flatMap(\.events).filter { $0.subject == subject }
      .flatMap(\.words).map { $0.ranges(of: words).count }.reduce(0, +)
    history = History(
      name: history.name, language: history.language,
      actions: history.actions.map { $0.masking(words, with: other, in: subject) })
    record([.masked(subject: subject)])
    return (count, [], [])
  }
}

/// Draws `n000001`, `n000002` and so on.
final class NameCounter: Sendable {
  private let count = Mutex(0)
  private let letter: String

  init(_ letter: String = "n") { self.letter = letter }

  @Sendable func draw() -> String {
    count.withLock {
      $0 += 1
      return "\(letter)\(padded($0))"
    }
  }
}

private func padded(_ number: Int) -> String {
  let digits = "\(number)"
  return String(repeating: "0", count: max(0, 6 - digits.count)) + digits
}

extension Action {
  fileprivate func masking(_ masked: String, with other: String, in subject: Subject) -> Action {
    var action = self
    action.events = events.map { event in
      if case .said(let said) = event, Subject(said.note) == subject {
        return .said(
          note: said.note, kind: said.kind, text: said.text.replacing(masked, with: other),
          detail: said.detail?.replacing(masked, with: other), staysInRoom: said.staysInRoom)
      }
      if case .edited(let edited) = event, Subject(edited.note) == subject {
        return .edited(note: edited.note, text: edited.text.replacing(masked, with: other))
      }
      return event
    }
    return action
  }
}

extension WalkRoom {
  /// Two lists with something in common, at the activity where they are linked.
  static func whereListsMeet(_ language: Language) throws -> WalkRoom {
    var room = try WalkRoom(language)
    try room.run("staff-4")
    try room.type(["/gå 3", "/stöd Larmet i telefonen", "/stör Fyra inloggningar"])
    try room.type(["/vill Välja telefoner innan de köps", "/nästa"])
    try room.type(["undersköterska", "områdeschef", "2026-05-05", "ja", "/nästa"])
    try room.run("management-1")
    try room.type(["/gå 6", "Laget väljer telefoner", "Tid för telefoner", "Färre inloggningar"])
    try room.type(["/nästa", "", "områdeschef", "undersköterska", "2026-05-05", "ja", "/nästa"])
    try room.run("joint-meeting")
    try room.type("/gå 4")
    return room
  }
}
