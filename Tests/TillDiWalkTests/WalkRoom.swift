import Documents
import Synchronization
import TextShape
import TillDiCore
import TillDiProgrammes
import TillDiScreen
import TillDiWalk
import TillDiWords

/// A room that is led line by line: it performs what the walk asks for on a record in memory, and keeps what was shown.
///
/// It does what the command does, without a disk: names come from a counter, and the day is set by the test.
struct WalkRoom {
  private(set) var history: History
  var today: Day
  /// Seconds since midnight on the room's clock; it stands still unless the test moves it.
  var clock = 14 * 3600
  var programme: Programme
  private(set) var walk: Walk?
  private(set) var shows: [WalkShow] = []
  /// What a person would see, typed lines included.
  private(set) var screen = ""
  private let names = NameCounter()
  private let lineNames = NameCounter("a")

  init(
    _ language: Language = .swedish, today: String = "2026-03-03", programme: Programme? = nil
  ) throws {
    guard let day = Day(text: today), let known = programme ?? WalkRoom.builtIn
    else { throw RoomFailure.noProgramme }
    history = History(name: "Solgården", language: language, actions: [])
    self.today = day
    self.programme = known
  }

  /// Loaded once: it takes longer than a whole session.
  private static let builtIn = try? Programmes.builtIn("tilldi")

  enum RoomFailure: Error { case noProgramme, noSession(SessionID), nothingOpen }

  var series: Series { history.series }
  var words: Words { Words(series.language) }
  var isOpen: Bool { walk != nil }

  /// Begins a session, or goes on with one; as `tilldi run` does.
  @discardableResult
  mutating func run(
    _ session: SessionID? = nil, again: String? = nil, day: Day? = nil, afterwards: Bool = false
  ) throws -> [WalkShow] {
    let held = try WalkChoice(series: series, programme: programme).choose(session, again: again)
    var walk = Walk(
      programme: programme, session: held.session,
      occasion: held.continuing ?? OccasionID(names.draw()), today: today, words: words,
      suggester: SharedWords()
    ) { [names] in names.draw() }
    walk.now = afterwards ? nil : now
    let first = shows.count
    let turn = walk.begin(series, day: day ?? today, label: again, afterwards: afterwards)
    play(turn, &walk)
    return Array(shows[first...])
  }

  /// Types a line; what was shown for it.
  @discardableResult
  mutating func type(_ line: String) throws -> [WalkShow] {
    guard var walk else { throw RoomFailure.nothingOpen }
    let prompt = LineScreen(words: words).prompt(kind: walk.kind(series), asks: walk.isAsking)
    screen += prompt + line + "\n"
    let first = shows.count
    walk.today = today
    if walk.now != nil { walk.now = now }
    play(walk.receive(cleaned(line).text, series), &walk)
    return Array(shows[first...])
  }

  /// What a live screen would be made from.
  func picture() throws -> WalkPicture {
    guard var walk else { throw RoomFailure.nothingOpen }
    if walk.now != nil { walk.now = now }
    return walk.picture(series)
  }

  /// Goes to the next kind that is noted here, as Tab does.
  mutating func nextSide() {
    let series = series
    walk?.nextSide(series)
  }

  /// Closes the lid for so long, and opens it again; what was shown.
  @discardableResult
  mutating func sleep(seconds: Int) throws -> [WalkShow] {
    guard var walk, let seen = now else { throw RoomFailure.nothingOpen }
    clock += seconds
    if walk.now != nil { walk.now = now }
    let first = shows.count
    play(walk.wake(series, seen: seen), &walk)
    return Array(shows[first...])
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
    guard let walk else { return }
    for show in walk.endOfInput(series).shows { self.show(show) }
    self.walk = nil
  }

  /// Keeps what happened elsewhere: on a command line, or in another room.
  mutating func hold(_ events: [Event]) { record(events, nil) }

  /// Writes a line of the test's own into what a person would see.
  mutating func remark(_ line: String) { screen += line + "\n" }

  /// What the laptop's clock says.
  private var now: Timestamp? { Timestamp(text: at) }

  private var at: String {
    let time = ClockTime.midnight.adding(minutes: clock / 60)
    let seconds = clock % 60
    return "\(today)T\(time):\(seconds < 10 ? "0" : "")\(seconds)+01:00"
  }

  private mutating func play(_ first: Turn, _ walk: inout Walk) {
    var turn = first
    while true {
      for show in turn.shows { self.show(show) }
      if turn.isOver {
        self.walk = nil
        return
      }
      guard !turn.requests.isEmpty || walk.expectsMore else { break }
      turn = walk.resume(outcome(of: turn.requests, walk), series)
    }
    self.walk = walk
  }

  private mutating func show(_ show: WalkShow) {
    shows.append(show)
    let document = LineScreen(words: words).document(for: show)
    screen += TerminalWriter(width: 80).write(document)
  }

  private mutating func outcome(of requests: [WalkRequest], _ walk: Walk) -> Outcome {
    do throws(Refusal) {
      let saved = try history.deciding(
        requests.gesture, Situation(today: today, programme: programme, now: walk.now), stamp,
        at: walk.position)
      history.append(saved)
      for request in requests {
        let position = walk.position(series)
        switch request {
        case .request: continue
        case .undo(let named):
          let events = try named.isEmpty ? history.undoLast(by: laptop) : history.undo(named)
          return .changed(history.affected(by: record(events, position)))
        case .redo(let named):
          let events = try named.isEmpty ? history.redoLast(by: laptop) : history.redo(named)
          return .changed(history.affected(by: record(events, position)))
        case .mask(let note, let masked, let other): mask(note, masked, other, position)
        }
      }
      return .saved(saved)
    } catch {
      return .refused(error)
    }
  }

  private var laptop: String { "dator" }

  private var stamp: Stamp {
    Stamp(at: at, by: laptop) { [lineNames] in lineNames.draw() }
  }

  @discardableResult
  private mutating func record(_ events: [Event], _ position: Position?) -> [Action] {
    let actions = history.gesture(of: events, stamp, at: position)
    history.append(actions)
    return actions
  }

  private mutating func mask(_ id: NoteID, _ masked: String, _ other: String, _ place: Position) {
    let count = history.actions.flatMap(\.events).map { $0.count(of: masked, in: id) }.reduce(0, +)
    history = History(
      name: history.name, language: history.language,
      actions: history.actions.map { $0.masking(masked, with: other, in: id) })
    record([.masked(subject: Subject(id))], place)
    show(.phrase(count == 0 ? .nothingMasked(masked) : .masked(count)))
  }
}

/// Draws `n000001`, `n000002` and so on.
final class NameCounter: Sendable {
  private let count = Mutex(0)
  private let letter: String

  init(_ letter: String = "n") { self.letter = letter }

  func draw() -> String {
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
  fileprivate func masking(_ masked: String, with other: String, in note: NoteID) -> Action {
    var action = self
    action.events = events.map { event in
      if case .said(let said) = event, said.note == note {
        return .said(
          note: note, kind: said.kind, text: said.text.replacing(masked, with: other),
          detail: said.detail?.replacing(masked, with: other), staysInRoom: said.staysInRoom)
      }
      if case .edited(let edited) = event, edited.note == note {
        return .edited(note: note, text: edited.text.replacing(masked, with: other))
      }
      return event
    }
    return action
  }
}

extension Event {
  fileprivate func count(of masked: String, in note: NoteID) -> Int {
    subject == Subject(note) ? words.map { $0.ranges(of: masked).count }.reduce(0, +) : 0
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
    try room.type(["/nästa", "områdeschef", "undersköterska", "2026-05-05", "ja", "/nästa"])
    try room.run("joint-meeting")
    try room.type("/gå 4")
    return room
  }
}
