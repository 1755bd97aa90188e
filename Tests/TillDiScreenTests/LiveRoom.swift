import Terminal
import Testing
import TillDiCore
import TillDiProgrammes
import TillDiScreen
import TillDiWalk
import TillDiWords

/// A room at an activity of the real programme, and what a live screen shows of it.
struct LiveRoom {
  private(set) var history: History
  let programme: Programme
  let session: Session
  let activity: Activity
  /// Minutes since the room came to the activity.
  var minutes = 0
  private(set) var walk: Walk
  private var count = 0

  init(
    _ session: SessionID, _ activity: ActivityID, _ language: Language = .swedish,
    afterwards: Bool = false, begun: [Event] = []
  ) throws {
    let day = try #require(Day(text: "2026-03-03"))
    programme = try #require(Self.builtIn)
    let found = try #require(programme.session(session))
    self.session = found
    self.activity = try #require(programme.activity(activity, in: session))
    history = History(name: "Solgården", language: language, actions: [])
    walk = Walk(
      programme: programme, session: found, occasion: "o", today: day, words: Words(language),
      drawName: { "n" })
    record([
      .occasionBegan(
        occasion: "o", session: session, day: day, label: nil, afterwards: afterwards)
    ])
    record(begun)
    record([.activityEntered(occasion: "o", activity: activity)])
  }

  /// Loaded once: it takes longer than all the screens.
  private static let builtIn = try? Programmes.builtIn("tilldi")

  var words: Words { walk.words }

  /// Every activity of the programme.
  static func everyPlace() throws -> [(SessionID, ActivityID)] {
    let programme = try #require(builtIn)
    return programme.everySession.flatMap { session in
      session.activities.map { (session.id, $0.id) }
    }
  }

  /// Records what happened, all at 14:00.
  mutating func record(_ events: [Event]) {
    guard !events.isEmpty else { return }
    count += 1
    history.append([
      Action(
        id: ActionID("a\(1000 + count)"), number: count, at: "2026-03-03T14:00:00+01:00",
        position: Position(session: session.id, occasion: "o", activity: activity.id),
        events: events)
    ])
  }

  /// Somebody says something.
  mutating func say(
    _ text: String, _ kind: NoteKind, _ name: NoteID? = nil, detail: String? = nil,
    staysInRoom: Bool = false
  ) {
    record([
      .said(
        note: name ?? NoteID("n\(count)"), kind: kind, text: text, detail: detail,
        staysInRoom: staysInRoom)
    ])
  }

  /// The facilitator types a command that records nothing.
  mutating func type(_ line: String) { _ = walk.receive(line, history.series) }

  /// Comes to the activity as the walk does, so that its questions are asked.
  mutating func arrive() throws {
    let day = try #require(Day(text: "2026-03-03"))
    _ = walk.begin(history.series, day: day, label: nil, afterwards: false)
    _ = walk.resume(.saved([]), history.series)
  }

  /// What is shown when the session begins.
  var opening: [WalkShow] {
    var walk = Walk(
      programme: programme, session: session, occasion: "new", today: walk.today, words: words,
      drawName: { "n" })
    return walk.begin(history.series, day: walk.today, label: nil, afterwards: false).shows
  }

  /// Goes on from the last activity, so that the session ends; everything it shows.
  mutating func end() -> [WalkShow] {
    _ = walk.receive("/" + WalkCommand.next.names(in: words.language)[0], history.series)
    record([.occasionEnded(occasion: "o")])
    return walk.resume(.saved([]), history.series).shows
  }

  /// Answers the question that is open; everything it shows.
  mutating func answer(_ line: String) -> [WalkShow] { walk.receive(line, history.series).shows }

  /// Takes back anything at all.
  mutating func undoSome(using numbers: inout some RandomNumberGenerator) {
    let actions = history.actions.dropFirst(2).map(\.id)
    if let some = actions.randomElement(using: &numbers) { record([.undone(actions: [some])]) }
  }

  /// Lets the walk see what has happened, as when its requests are performed.
  mutating func follow() { _ = walk.resume(.saved([]), history.series) }

  /// What there is to see for somebody who has just come.
  var freshPicture: WalkPicture {
    var fresh = Walk(
      programme: programme, session: session, occasion: "o", today: walk.today, words: words,
      drawName: { "n" })
    fresh.now = now
    return fresh.picture(history.series)
  }

  private var now: Timestamp? {
    Timestamp(text: "2026-03-03T14:00:00+01:00").map {
      Timestamp(seconds: $0.seconds + minutes * 60, offset: $0.offset)
    }
  }

  /// What there is to see now.
  var picture: WalkPicture {
    var walk = walk
    walk.now = now
    return walk.picture(history.series)
  }

  /// The screen, with what the facilitator is doing.
  func grid(
    _ columns: Int = 80, _ rows: Int = 24, _ change: (inout LiveStage) -> Void = { _ in }
  ) -> Grid {
    var stage = LiveStage(picture: picture)
    change(&stage)
    return LiveScreen(words: words).grid(stage, columns: columns, rows: rows)
  }

  /// The screen's lines.
  func lines(
    _ columns: Int = 80, _ rows: Int = 24, _ change: (inout LiveStage) -> Void = { _ in }
  ) -> [String] {
    grid(columns, rows, change).lines
  }
}

extension Grid {
  /// The text of every line.
  var lines: [String] { (0..<rows).map { line($0) } }
}
