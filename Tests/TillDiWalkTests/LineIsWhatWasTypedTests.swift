import TextShape
import Testing
import TillDiCore
import TillDiWalk
import TillDiWords
import Trials

/// Thousands of lines, half of them a command or a hot key with one change: each is what was typed, or is told of.
@Suite("A line is what was typed")
struct LineIsWhatWasTypedTests {
  private let lines = TypedLines(
    commands: WalkCommand.allCases.flatMap { $0.names(in: .swedish) },
    isCommandWord: { WalkCommand(word: $0) != nil || Words.noteKind(named: $0) != nil })

  @Test("By keys and through a pipe", arguments: 1...UInt64(trials(4, thorough: 40)))
  func kept(seed: UInt64) throws {
    var dice = Dice(state: seed)
    var tried = 0
    var room = try WalkRoom(at: "staff-2", 2)
    for _ in 0..<500 {
      let line = lines.line(&dice)
      let text = cleaned(line).text
      if text.isEmpty || text.hasPrefix("!") || lines.isCommand(text) { continue }
      tried += 1
      let count = room.series.noteOrder.count
      let isUnknown = try room.type(line).contains(where: \.isUnknownCommand)
      #expect(room.series.noteOrder.count == count + (isUnknown ? 0 : 1), "\(line)")
      if !isUnknown { #expect(room.last?.text == text, "\(line)") }
      #expect(room.last?.staysInRoom != true || isUnknown)
      try room.pipe(line)
      let last = try #require(room.last)
      #expect(last.text == text, "\(line)")
      #expect(last.staysInRoom == isUnknown, "\(line)")
    }
    #expect(tried > 200)
  }
}
