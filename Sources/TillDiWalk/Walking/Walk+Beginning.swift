package import TillDiCore
import TillDiWords

/// A session is held when it is held: whoever only looks at it begins nothing.
extension Walk {
  /// What begins the occasion, as one gesture with the first that is done there.
  ///
  /// Begun the day after the screen was opened, it is held that day.
  package var beginning: [Request] {
    guard let opened, let first = entrance ?? session.activities.first?.id else { return [] }
    return [
      .begin(
        occasion, session: session.id, day: opened.day ?? today, label: opened.label,
        afterwards: opened.afterwards),
      .enter(occasion, first),
    ] + arrival
  }

  /// What the first activity records of itself, such as that a list was opened, waits as well.
  mutating func wait(for requests: [Request]) { arrival += requests }

  /// Nothing is begun, or nothing any longer: the clock stands.
  mutating func waitToBegin() {
    isWaiting = true
    arrival = []
    opensWithPromises = opened?.afterwards == false
  }

  /// The occasion was begun.
  mutating func hasBegun() { isWaiting = false }

  /// Whether a line begins the occasion by itself: Enter does, beside what it does there.
  func begins(with line: String) -> Bool { isWaiting && trimmed(line).isEmpty }

  /// The beginning was taken back; the room is where it was before it.
  mutating func wasUnbegun(_ phrase: WalkPhrase, _ series: Series) -> Turn {
    var turn = arrive(series)
    turn.shows.insert(contentsOf: [.phrase(phrase), .phrase(.sessionUndone)], at: 0)
    return turn
  }
}

/// How an occasion is begun, once it is.
struct Opened: Hashable, Sendable {
  /// The day somebody said it was held; without one, the day it is begun.
  let day: Day?
  let label: String?
  let afterwards: Bool
}

/// Looking at a session, to know it: nothing is begun and nothing is kept.
extension Walk {
  /// What a line does for somebody who only looks: Enter goes on, and commands that lead through the session or show
  /// something work; `nil` for anything else.
  func looking(at line: String) -> String? {
    let text = trimmed(line)
    if text.isEmpty { return "/" + WalkCommand.next.names(in: words.language)[0] }
    guard let mark = text.first, mark == "/" || mark == "." || text == "?" else { return nil }
    let word = text.dropFirst().prefix { !$0.isWhitespace }
    switch WalkCommand(word: word.isEmpty ? "?" : String(word)) {
    case .next, .back, .goTo, .read, .notes, .list, .help, .quit: return text
    default: return nil
    }
  }
}
