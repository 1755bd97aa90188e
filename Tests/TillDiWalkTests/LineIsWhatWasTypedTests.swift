import TextShape
import Testing
import TillDiCore
import TillDiWalk
import TillDiWords
import Trials

/// Thousands of lines, half of them a command or a hot key with one change: each is what was typed, or is told of.
@Suite("A line is what was typed")
struct LineIsWhatWasTypedTests {
  private static let names = WalkCommand.allCases.flatMap { $0.names(in: .swedish) }
  private static let words = [
    "larmet", "i", "köket", "går", "12", "+2", "-1", "x", "?", "//", "…", "–", "Å", "net-klienten",
    "80 %",
  ]

  /// A command or a key with one character changed, or what somebody says.
  private func line(_ dice: inout Dice) throws -> String {
    var text = try (0...Int.random(in: 0...5, using: &dice)).map { _ in
      try #require(Self.words.randomElement(using: &dice))
    }.joined(separator: " ")
    if dice.oneIn(2) {
      let name = try #require(Self.names.randomElement(using: &dice))
      var command = Array(dice.oneIn(2) ? "/" + name : "." + name)
      let place = Int.random(in: command.indices, using: &dice)
      switch Int.random(in: 0...2, using: &dice) {
      case 0: command[place] = try #require("abcåäö7-/.".randomElement(using: &dice))
      case 1: command.remove(at: place)
      default: command.insert(try #require("abcåäö7-".randomElement(using: &dice)), at: place)
      }
      text = String(command) + (dice.oneIn(2) ? "" : " " + text)
    }
    return text
  }

  /// Whether a line does something; the keys are told apart by how short they are.
  private func isCommand(_ line: String) -> Bool {
    guard let mark = line.first, mark == "/" || mark == "." else { return line.count < 3 }
    let rest = line.dropFirst()
    guard rest.first != mark, let word = rest.split(separator: " ").first.map(String.init) else {
      return true
    }
    return rest.first == " " || WalkCommand(word: word) != nil || Words.noteKind(named: word) != nil
  }

  @Test("By keys and through a pipe", arguments: 1...UInt64(trials(4, thorough: 40)))
  func kept(seed: UInt64) throws {
    var dice = Dice(state: seed)
    var tried = 0
    var room = try WalkRoom(at: "staff-2", 2)
    for _ in 0..<500 {
      let line = try line(&dice)
      let text = cleaned(line).text
      if text.isEmpty || text.hasPrefix("!") || isCommand(text) { continue }
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
