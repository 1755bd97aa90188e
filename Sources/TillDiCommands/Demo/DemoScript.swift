import TillDiCore
import TillDiDesk

/// A series as somebody played it: commands, what was typed into them, and when.
///
/// A line begins with what it is: `@ day+14 14:00` sets the clock, `$ tilldi …` is a command, `| …` a line typed into
/// the command above, `#` a remark. `{day+42}` is a date, counted from a Tuesday that the player chooses.
struct DemoScript {
  /// One thing that happens.
  enum Step: Hashable {
    case clock(day: Int, time: ClockTime)
    case command([String])
    case typed(String)
  }

  /// A line that is none of those.
  struct Fault: Error {
    let line: Int
  }

  let steps: [Step]

  /// Reads a script.
  ///
  /// - Throws: A ``Fault`` with the number of a line that makes no sense.
  init(_ text: String) throws(Fault) {
    var steps: [Step] = []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      guard let mark = line.first, mark != "#" else { continue }
      let rest = String(line.dropFirst(2))
      switch mark {
      case "@":
        let parts = rest.split(separator: " ")
        guard parts.count == 2, let day = DemoScript.offset(parts[0]),
          let time = ClockTime(text: String(parts[1]))
        else { throw Fault(line: index + 1) }
        steps.append(.clock(day: day, time: time))
      case "$": steps.append(.command(DemoScript.words(rest)))
      case "|": steps.append(.typed(rest))
      default: throw Fault(line: index + 1)
      }
    }
    self.steps = steps
  }

  /// The day the clock reaches last, counted from the first Tuesday.
  var lastDay: Int {
    steps.compactMap { if case .clock(let day, _) = $0 { day } else { nil } }.max() ?? 0
  }

  /// `day+14` or `day-7`.
  private static func offset(_ text: Substring) -> Int? {
    guard text.hasPrefix("day") else { return nil }
    return Int(text.dropFirst(3))
  }

  /// Splits as a shell does, as far as the examples need: spaces, and double quotes around them.
  private static func words(_ line: String) -> [String] {
    var words: [String] = []
    var word: String?
    var isQuoted = false
    for character in line {
      switch character {
      case "\"":
        isQuoted.toggle()
        word = word ?? ""
      case " " where !isQuoted:
        if let done = word { words.append(done) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    if let word { words.append(word) }
    return words
  }

  /// Puts dates in the place of `{day+42}`.
  static func dated(_ text: String, from base: Day) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      guard let close = rest[open...].firstIndex(of: "}"),
        let days = offset(rest[rest.index(after: open)..<close])
      else {
        result += "{"
        rest = rest[rest.index(after: open)...]
        continue
      }
      result += base.adding(days: days).description
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
