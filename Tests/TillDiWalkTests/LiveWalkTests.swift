import Terminal
import Testing
import TillDiCore
import TillDiScreen
import TillDiWalk
import TillDiWords
import Trials

/// Rooms led from a live terminal by whatever keys come to hand.
@Suite struct LiveWalkTests {
  /// Presses keys as a live terminal does, and keeps what a pipe would have had to type for the same.
  private struct Live {
    var room: WalkRoom
    var keys: LiveRoom
    var typed: [Typed] = []
    let screen: LiveScreen

    enum Typed: Equatable {
      case line(String)
      case side(NoteKind)
    }

    init(_ language: Language, _ session: SessionID) throws {
      room = try WalkRoom(language)
      keys = LiveRoom(words: Words(language), columns: 80, rows: 24)
      screen = LiveScreen(words: Words(language))
      keys.take(try room.run(session), try room.picture())
    }

    mutating func press(_ key: Key) throws {
      switch keys.press(key, try room.picture()) {
      case .none, .leave, .suspend, .repaint: break
      case .line(let line): try enter(line)
      case .lines(let lines): for line in lines where room.isOpen { try enter(line) }
      case .side:
        room.nextSide()
        typed.append(.side(try room.picture().kind))
      }
    }

    private mutating func enter(_ line: String) throws {
      typed.append(.line(line))
      let shows = try room.type(line)
      guard room.isOpen else { return }
      keys.take(shows, try room.picture())
    }

    func grid() throws -> Grid {
      screen.grid(keys.stage(try room.picture()), columns: keys.columns, rows: keys.rows)
    }
  }

  @Test(arguments: 1...6) func anyKeyInAnyOrder(_ seed: UInt64) throws {
    var dice = Dice(state: seed &* 7919)
    let language: Language = seed.isMultiple(of: 3) ? .english : .swedish
    let sessions: [SessionID] = ["staff-2", "staff-4", "management-1", "staff-3", "before-start"]
    let session = sessions[Int(seed) % sessions.count]
    var live = try Live(language, session)
    let lines = RandomWalkTests.lines(language).filter { $0.count < 80 }
    for _ in 0..<1200 where live.room.isOpen {
      if dice.oneIn(4) { live.room.clock += Int.random(in: 0...90, using: &dice) }
      if dice.oneIn(300) {
        live.keys.resize(
          columns: Int.random(in: 1...200, using: &dice), rows: Int.random(in: 1...60, using: &dice)
        )
      }
      let key = try #require(Self.keys.randomElement(using: &dice))
      if dice.oneIn(3) {
        // Half of what people type are whole lines.
        let said = live.room.walk?.isAsking == true ? RandomWalkTests.answers : lines
        let line = try #require(said.randomElement(using: &dice))
        for character in line where live.room.isOpen { try live.press(.text(character)) }
        if live.room.isOpen { try live.press(.enter) }
      } else {
        try live.press(key)
      }
      if live.room.isOpen, dice.oneIn(10) {
        let grid = try live.grid()
        #expect(grid.rows == live.keys.rows)
        if let cursor = grid.cursor {
          #expect((0..<grid.rows).contains(cursor.row))
          #expect((0..<grid.columns).contains(cursor.column))
        }
      }
    }
    #expect(live.typed.count > 200 || !live.room.isOpen)
    let folded = History(
      name: live.room.history.name, language: language,
      actions: live.room.history.actions.shuffled())
    #expect(folded.series == live.room.series)
    try live.room.undoEverything()
    try Self.expectThatAPipeRecordsTheSame(live, language, session)
  }

  /// What was typed on the keys, line by line through a pipe, makes the same events in the same order.
  private static func expectThatAPipeRecordsTheSame(
    _ live: Live, _ language: Language, _ session: SessionID
  ) throws {
    var pipe = try WalkRoom(language)
    try pipe.run(session)
    for typed in live.typed {
      switch typed {
      case .line(let line): try pipe.type(line)
      case .side(let kind): try pipe.type("/\(Words(language).name(of: kind))")
      }
    }
    let events = pipe.history.actions.flatMap(\.events).filter { !$0.isOfTheClock }
    let livedEvents = live.room.history.actions.flatMap(\.events).filter { !$0.isOfTheClock }
    #expect(events == livedEvents)
    #expect(pipe.isOpen == live.room.isOpen)
  }

  private static let keys: [Key] =
    [
      .enter, .tab, .backTab, .backspace, .delete, .left, .right, .up, .down, .home, .end,
      .wordLeft,
      .wordRight, .pageUp, .pageDown, .escape, .paste("Larmet\nWifi\n!Sagt här"), .paste("en rad"),
      .text("å"), .text("👩‍👩‍👧"), .text("+"), .text("-"), .text("1"), .text("2"), .text("?"),
      .text("j"),
      .text("n"), .text("!"), .text("/"), .text("\u{301}"), .alt("1"), .alt("2"), .alt("3"),
      .alt("y"),
      .alt("d"), .alt("b"), .alt("\u{7F}"),
    ] + (1...12).map { .function($0) } + "abcdefghklnptuwxyz_".map { .control($0) }
}

extension Event {
  /// Whether it is about minutes that passed, which a pipe has in another measure.
  fileprivate var isOfTheClock: Bool {
    switch self {
    case .timed: true
    default: false
    }
  }
}
