import TillDiCore
import TillDiReports
import TillDiWords

/// A series in the making: every step goes through `decide`, as it does for a person.
struct Room {
  private(set) var history: History
  var today: Day
  private var position: Position?
  private var occasion: OccasionID?
  private var count = 0

  init(
    name: String = "Solgården", language: Language = .swedish, today: String = "2026-03-03"
  ) throws {
    history = History(name: name, language: language, actions: [])
    self.today = try Room.day(today)
  }

  static func day(_ text: String) throws -> Day {
    guard let day = Day(text: text) else { throw Refusal.emptyText }
    return day
  }

  static func time(_ text: String) throws -> ClockTime {
    guard let time = ClockTime(text: text) else { throw Refusal.emptyText }
    return time
  }

  var series: Series { history.series }

  func reports(_ language: Language? = nil, programme: Programme? = fixtureProgramme) -> Reports {
    Reports(
      series: series, programme: programme, today: today,
      words: Words(language ?? series.language))
  }

  private mutating func fresh(_ prefix: String) -> String {
    count += 1
    return "\(prefix)\(count)"
  }

  mutating func record(_ events: [Event]) {
    guard !events.isEmpty else { return }
    let number = history.actions.count + 1
    history.append([
      Action(
        id: ActionID(fresh("action")), number: number, at: "\(today)T14:05:00+01:00", by: "dator",
        position: position, events: events)
    ])
  }

  mutating func ask(_ request: Request) throws {
    record(try decide(request, in: series, Situation(today: today, programme: fixtureProgramme)))
  }

  /// Goes on from another history, such as the same in other words.
  mutating func become(_ other: History) { history = other }

  mutating func on(_ text: String) throws { today = try Room.day(text) }

  /// Begins a session; what is said from here on is said there.
  mutating func begin(_ session: SessionID, label: String? = nil) throws {
    let id = OccasionID(fresh("tillfalle"))
    position = Position(session: session, occasion: id)
    occasion = id
    try ask(.begin(id, session: session, day: today, label: label, afterwards: false))
  }

  mutating func attend(_ role: String, _ change: Int = 1) throws {
    if let occasion { try ask(.attend(occasion, role: role, change: change)) }
  }

  mutating func enter(_ activity: ActivityID) throws {
    guard let occasion else { return }
    position?.activity = activity
    try ask(.enter(occasion, activity))
  }

  mutating func skip(_ activity: ActivityID, reason: String?) throws {
    if let occasion { try ask(.skip(occasion, activity, reason: reason)) }
  }

  mutating func homework(
    given: HomeworkID? = nil, collected: HomeworkID? = nil, brought: Int? = 41
  ) throws {
    guard let occasion else { return }
    if let given { try ask(.giveHomework(occasion, given)) }
    if let collected { try ask(.collectHomework(occasion, collected, brought: brought)) }
  }

  mutating func end() throws {
    if let occasion { try ask(.end(occasion)) }
    position = nil
    occasion = nil
  }

  @discardableResult
  mutating func say(
    _ kind: NoteKind, _ text: String, detail: String? = nil, staysInRoom: Bool = false
  ) throws -> NoteID {
    let id = NoteID(fresh("note"))
    try ask(.say(id, kind, text: text, detail: detail, staysInRoom: staysInRoom))
    return id
  }

  mutating func handOver(
    _ track: TrackKind, to role: String, by answerBy: String, roles: [String] = []
  ) throws {
    try ask(
      .handOver(
        HandOverID(fresh("handover")), track,
        from: track == .staff ? "undersköterska" : "enhetschef",
        to: role, answerBy: try Room.day(answerBy), roles: roles, roomSaidYes: true))
  }

  mutating func link(_ item: NoteID, _ offer: NoteID) throws {
    try ask(.link(LinkID(fresh("link")), item, offer))
  }

  @discardableResult
  mutating func reply(
    _ items: [NoteID], _ kind: ReplyKind, reason: String? = nil, by: String? = nil,
    effect: String? = nil
  ) throws -> ReplyID {
    guard let handOver = series.latestHandOver(of: .staff) else { throw Refusal.unknownReply }
    let id = ReplyID(fresh("reply"))
    try ask(
      .reply(
        Reply(
          id: id, handOver: handOver.id, items: items, kind: kind, reason: reason,
          role: "enhetschef", by: try by.map { try Room.day($0) }, effect: effect),
        replacing: false))
    return id
  }
}
