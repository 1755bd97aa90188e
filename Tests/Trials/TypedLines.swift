/// Lines as somebody may type them, half of them a command or a key with one character changed.
package struct TypedLines {
  private let commands: [String]
  private let isCommandWord: (String) -> Bool
  private static let words = [
    "larmet", "i", "köket", "går", "12", "+2", "-1", "x", "?", "//", "…", "–", "Å", "net-klienten",
    "80 %",
  ]

  /// Takes the names of all commands, and whether a word is one of them or of a kind of note.
  package init(commands: [String], isCommandWord: @escaping (String) -> Bool) {
    self.commands = commands
    self.isCommandWord = isCommandWord
  }

  /// Draws a line.
  package func line(_ dice: inout Dice) -> String {
    var text = (0...Int.random(in: 0...5, using: &dice)).map { _ in
      Self.words.randomElement(using: &dice) ?? ""
    }.joined(separator: " ")
    if dice.oneIn(2) {
      let name = commands.randomElement(using: &dice) ?? ""
      var command = Array(dice.oneIn(2) ? "/" + name : "." + name)
      let place = Int.random(in: command.indices, using: &dice)
      switch Int.random(in: 0...2, using: &dice) {
      case 0: command[place] = "abcåäö7-/.".randomElement(using: &dice) ?? "a"
      case 1: command.remove(at: place)
      default: command.insert("abcåäö7-".randomElement(using: &dice) ?? "a", at: place)
      }
      text = String(command) + (dice.oneIn(2) ? "" : " " + text)
    }
    return text
  }

  /// Whether a line does something; the keys are told apart by how short they are.
  package func isCommand(_ line: String) -> Bool {
    guard let mark = line.first, mark == "/" || mark == "." else { return line.count < 3 }
    let rest = line.dropFirst()
    guard rest.first != mark, let word = rest.split(separator: " ").first.map(String.init) else {
      return true
    }
    return rest.first == " " || isCommandWord(word)
  }
}
