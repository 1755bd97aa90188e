/// A series that lives in memory: it takes requests and keeps what they come to, without a disk.
///
/// ```swift
/// var series = SeriesInMemory(name: "Solgården", now: { now })
/// try series.perform(
///   .say("n1", .disturbance, text: "Fyra inloggningar", detail: nil, staysInRoom: false))
/// print(series.series.lines(of: .disturbance).map(\.text))  // ["Fyra inloggningar"]
/// try series.undo()
/// print(series.series.lines(of: .disturbance).count)  // 0
/// ```
///
/// Times and names of lines are drawn here, so that whoever uses it needs none. What is kept is ``history``, which may
/// be written away as its actions and read back with ``init(_:programme:laptop:now:drawName:)``.
public struct SeriesInMemory: Sendable {
  /// All that happened.
  public package(set) var history: History
  /// The programme that rules may look at, if there is one.
  public var programme: Programme?
  private let laptop: String
  private let now: @Sendable () -> Now
  private let drawName: @Sendable () -> String

  /// Begins an empty series.
  public init(
    name: String, language: Language = .swedish, programme: Programme? = nil,
    now: @escaping @Sendable () -> Now
  ) {
    self.init(
      History(name: name, language: language, actions: []), programme: programme, now: now)
  }

  /// Goes on with what happened before.
  ///
  /// - Parameters:
  ///   - history: What happened.
  ///   - programme: What rules may look at.
  ///   - laptop: Whose last gesture ``undo(_:at:)`` takes back.
  ///   - now: Reads the wall clock.
  ///   - drawName: Names a line; at random unless a test wants to know them.
  public init(
    _ history: History, programme: Programme?, laptop: String = "",
    now: @escaping @Sendable () -> Now,
    drawName: @escaping @Sendable () -> String = { ActionID.drawn() }
  ) {
    self.history = history
    self.programme = programme
    self.laptop = laptop
    self.now = now
    self.drawName = drawName
  }

  /// The series as it stands: its notes, lists, comparison, funnel and replies.
  public var series: Series { history.series }

  private var stamp: Stamp { Stamp(at: now().stamp, by: laptop, drawName: drawName) }

  /// Performs several requests as one gesture: all of them, or none.
  ///
  /// - Parameters:
  ///   - requests: What is wanted, in order.
  ///   - position: Where in the programme it happens.
  /// - Returns: What was kept.
  /// - Throws: The first refusal; nothing has changed then.
  @discardableResult
  public mutating func perform(
    _ requests: [Request], at position: (Series) -> Position? = { _ in nil }
  ) throws(Refusal) -> [Action] {
    let now = now()
    let situation = Situation(today: now.day, programme: programme, now: now.timestamp)
    return try perform(requests, situation, at: position)
  }

  /// Performs requests as one gesture.
  ///
  /// - Throws: The first refusal; nothing has changed then.
  @discardableResult
  public mutating func perform(_ requests: Request...) throws(Refusal) -> [Action] {
    try perform(requests)
  }

  /// Performs a gesture in a situation that the caller knows more of.
  ///
  /// - Throws: The first refusal; nothing has changed then.
  public mutating func perform(
    _ requests: [Request], _ situation: Situation, at position: (Series) -> Position?
  ) throws(Refusal) -> [Action] {
    let actions = try history.deciding(requests, situation, stamp, at: position)
    history.append(actions)
    return actions
  }

  /// Takes back the last gesture, or the actions that are named; what was taken back.
  ///
  /// - Throws: A ``Refusal`` where there is nothing to take back, or something rests on it.
  @discardableResult
  public mutating func undo(_ named: [ActionID] = [], at position: Position? = nil) throws(Refusal)
    -> [Action]
  {
    let events = try named.isEmpty ? history.undoLast(by: laptop) : history.undo(named)
    return history.affected(by: record(events, at: position))
  }

  /// Makes again what was taken back last, or the actions that are named; what was made again.
  ///
  /// - Throws: A ``Refusal`` where there is nothing to make again.
  @discardableResult
  public mutating func redo(_ named: [ActionID] = [], at position: Position? = nil) throws(Refusal)
    -> [Action]
  {
    let events = try named.isEmpty ? history.redoLast(by: laptop) : history.redo(named)
    return history.affected(by: record(events, at: position))
  }

  /// Keeps what happened elsewhere, and asks no rule; the lines it became.
  @discardableResult
  public mutating func record(_ events: [Event], at position: Position? = nil) -> [Action] {
    let actions = history.gesture(of: events, stamp, at: position)
    history.append(actions)
    return actions
  }
}
