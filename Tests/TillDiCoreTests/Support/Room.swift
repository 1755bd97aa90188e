import Synchronization
import Testing
public import TillDiCore

/// The day it is in every test that doesn't say otherwise: a Tuesday.
let today: Day = "2026-03-03"

/// A room that asks for things as a person would: through `decide`, each one an action of its own.
struct Room {
  private(set) var history: History
  var today: Day = TillDiCoreTests.today { didSet { now = Timestamp(day: today, now.time) } }
  var programme: Programme?
  /// What the laptop's clock says.
  var now = Timestamp(day: TillDiCoreTests.today, "14:05")
  /// The laptop that types.
  var laptop: String? = "a"

  init(events: [Event] = []) {
    history = History(name: "Solgården", language: .swedish, actions: [])
    for event in events {
      // One note knows where it was said, as notes of a walk do.
      let isPlaced = event.subject == "r1"
      keep([event], at: isPlaced ? Position(session: "staff-1", activity: "talk") : nil)
    }
  }

  var series: Series { history.series }

  var situation: Situation {
    Situation(today: today, programme: programme, now: now, series: "solgarden")
  }

  /// Asks, and keeps what is decided as one action; asking for what already is so makes none.
  @discardableResult
  mutating func ask(_ request: Request, at position: Position? = nil) throws(Refusal) -> ActionID {
    keep(
      try decide(request, in: series, situation), at: position)
  }

  /// Asks for several things as one gesture, and keeps the lines that come of it.
  @discardableResult
  mutating func gesture(_ requests: [Request]) throws(Refusal) -> [Action] {
    let start = (history.actions.last?.number ?? 0) * 100
    let names = LineNames(after: start)
    let stamp = Stamp(at: now.text, by: laptop) { names.draw() }
    let made = try history.deciding(requests, situation, stamp)
    history.append(made)
    return made
  }

  /// Takes down a note that may leave the room, and answers with the action that gave its words.
  @discardableResult
  mutating func say(
    _ note: NoteID, _ kind: NoteKind, _ text: String, detail: String? = nil
  ) throws(Refusal) -> ActionID {
    try ask(.say(note, kind, text: text, detail: detail, staysInRoom: false))
  }

  /// Hands over, to be answered by a day that lies two weeks ahead.
  @discardableResult
  mutating func handOver(
    _ id: HandOverID, _ track: TrackKind, answerBy: Day = "2026-03-17"
  ) throws(Refusal) -> ActionID {
    try ask(
      .handOver(
        id, track, from: "undersköterska", to: "enhetschef", answerBy: answerBy,
        roles: ["undersköterska"], roomSaidYes: true))
  }

  /// Replies from a role with mandate.
  @discardableResult
  mutating func reply(
    _ id: ReplyID, to items: [NoteID], of handOver: HandOverID, _ kind: ReplyKind,
    by: Day? = nil, replacing: Bool = false
  ) throws(Refusal) -> ActionID {
    let reply = Reply(
      id: id, handOver: handOver, items: items, kind: kind,
      reason: kind.needsReason ? "budgeten räcker inte" : nil, role: "enhetschef", by: by,
      effect: nil)
    return try ask(.reply(reply, replacing: replacing))
  }

  /// Takes actions back, or makes them again, as the history answers.
  @discardableResult
  mutating func take(_ decide: (History) throws(Refusal) -> [Event]) throws(Refusal) -> ActionID {
    keep(try decide(history))
  }

  /// Adds an action as it would come from the record; what it says is not judged.
  ///
  /// Actions are called `e1`, `e2`, … after their numbers; on another laptop than `a` by its letter.
  @discardableResult
  mutating func keep(_ events: [Event], at position: Position? = nil) -> ActionID {
    let number = (history.actions.last?.number ?? 0) + 1
    let id = ActionID((laptop.map { $0 == "a" ? "e" : $0 } ?? "e") + "\(number)")
    guard !events.isEmpty else { return id }
    let replaces = Set(events.flatMap { history.replaced(by: $0) })
    history.append([
      Action(
        id: id, number: number, at: now.text, by: laptop, position: position,
        replaces: replaces.sorted(), events: events)
    ])
    return id
  }

  /// Brings in what another laptop of the same side has, as a merge does.
  mutating func merge(_ other: Room) {
    let known = Set(history.actions.map(\.id))
    history.append(other.history.actions.filter { !known.contains($0.id) })
  }

  /// Adds actions as they are.
  mutating func bringIn(_ actions: [Action]) { history.append(actions) }

  /// The same record on another laptop.
  func copy(on laptop: String) -> Room {
    var copy = self
    copy.laptop = laptop
    return copy
  }

  /// Why a request may not happen; that it changes nothing is part of the question.
  func refusal(of request: Request) -> Refusal? {
    let before = series
    defer { #expect(series == before) }
    do throws(Refusal) {
      _ = try decide(request, in: series, situation)
      return nil
    } catch { return error }
  }

  /// Why the history may not do something.
  func refusal(_ decide: (History) throws(Refusal) -> [Event]) -> Refusal? {
    do throws(Refusal) {
      _ = try decide(history)
      return nil
    } catch { return error }
  }
}

/// Draws `x1`, `x2`, … for the lines of a gesture and for the gesture itself.
private final class LineNames: Sendable {
  private let last: Mutex<Int>

  init(after start: Int) { last = Mutex(start) }

  func draw() -> String {
    last.withLock {
      $0 += 1
      return "x\($0)"
    }
  }
}

extension Day: ExpressibleByStringLiteral {
  /// Lets a literal stand for a day in a test's table.
  public init(stringLiteral text: String) {
    guard let day = Day(text: text) else { preconditionFailure("\(text) is in no calendar") }
    self = day
  }
}

extension ClockTime: ExpressibleByStringLiteral {
  /// Lets a literal stand for a time in a test's table.
  public init(stringLiteral text: String) {
    guard let time = ClockTime(text: text) else { preconditionFailure("\(text) is no time") }
    self = time
  }
}
