import Terminal
import Testing
import TillDiCore
import TillDiScreen
import TillDiWalk
import TillDiWords

/// What can be done now has room on one screen of 24 lines, wherever the room is; the rest is a page away.
@Suite struct HelpScreenTests {
  private typealias Keys = TillDiScreen.LiveRoom

  @Test(arguments: Language.allCases) func itHasRoomOnOneScreen(_ language: Language) throws {
    for (session, activity) in try LiveRoom.everyPlace() {
      var room = try LiveRoom(session, activity, language)
      for isReading in [false, true] {
        if isReading { room.type("/" + WalkCommand.read.names(in: language)[0]) }
        let shows = room.answer("?")
        let help = try #require(shows.first)
        var keys = Keys(words: room.words, columns: 80, rows: 24)
        keys.take([help], room.picture)
        let grid = LiveScreen(words: room.words).grid(
          keys.stage(room.picture), columns: 80, rows: 24)
        let lines = (0..<24).map { grid.line($0) }
        guard case .help(let now) = help else { return #expect(Bool(false), "\(help)") }
        for command in now.commands {
          let meaning = command.spoken(in: room.words).meaning
          #expect(lines.contains { $0.hasSuffix(meaning) }, "\(session) \(activity): \(command)")
        }
        let first = now.isAsking ? room.words.howToAnswer : room.words.howToNote
        #expect(lines.contains(first), "\(session) \(activity)")
        if now.kinds.count > 1, !now.isAsking {
          #expect(
            lines.contains {
              $0.hasSuffix("\(room.words.name(of: now.kinds[1])).") || $0.contains(" · /")
            })
        }
        _ = keys.press(.pageDown, room.picture)
        let next = LiveScreen(words: room.words).grid(
          keys.stage(room.picture), columns: 80, rows: 24)
        #expect((0..<24).contains { next.line($0).hasPrefix("/") })
      }
    }
  }
}
