import Terminal
import Testing
import TillDiCore
import TillDiScreen
import TillDiWalk
import TillDiWords

/// What a line that is a key does where two lists meet, by keys and through a pipe.
@Suite struct MeetingKeyTests {
  private struct Live {
    var room: WalkRoom
    var keys: LiveRoom
    var typed: [String] = []

    init(_ room: WalkRoom) throws {
      self.room = room
      keys = LiveRoom(words: room.words, columns: 80, rows: 24)
    }

    mutating func press(_ key: Key) throws {
      switch keys.press(key, try room.picture()) {
      case .line(let line):
        typed.append(line)
        keys.take(try room.type(line), try room.picture())
      default: break
      }
    }

    /// Presses the keys of a line, and Enter.
    mutating func enter(_ line: String) throws {
      for character in line { try press(.text(character)) }
      try press(.enter)
    }

    func lines(_ rows: Int = 24) throws -> [String] {
      let grid = LiveScreen(words: room.words)
        .grid(keys.stage(try room.picture()), columns: 80, rows: rows)
      return (0..<rows).map { grid.line($0) }
    }
  }

  private func live(_ language: Language = .swedish) throws -> Live {
    let room = try WalkRoom.whereListsMeet(language)
    return try Live(room)
  }

  @Test(arguments: Language.allCases) func aDigitTakesAndXDismisses(_ language: Language) throws {
    var live = try live(language)
    // Two are suggested: it has to be said which.
    try live.enter("x")
    #expect(live.room.series.dismissed.isEmpty)
    try live.enter("x2")
    #expect(live.room.series.dismissed.count == 1)
    try live.press(.text("1"))
    #expect(live.room.series.links.isEmpty, "only Enter tells that it is the whole line")
    try live.press(.enter)
    #expect(live.room.series.links.count == 1)
    // Nothing is suggested any more.
    try live.enter("1")
    #expect(live.room.series.links.count == 1)
    try live.press(.enter)
    try live.press(.enter)
    #expect(try live.room.picture().meeting?.item?.text == "Fyra inloggningar")
    // A single one needs no number.
    try live.enter("x")
    #expect(live.room.series.dismissed.count == 2)
    #expect(try live.room.picture().meeting?.proposals.isEmpty == true)
    var pipe = try self.live(language).room
    try pipe.type(live.typed)
    #expect(
      pipe.history.actions.flatMap(\.events) == live.room.history.actions.flatMap(\.events))
  }

  @Test(arguments: ["xe1", "x9", "x1 delvis", "1 av 3", "12", "+1 telefon", "x-ray", "?? vad"])
  func anythingElseOnTheLineIsNoKey(_ line: String) throws {
    var live = try live()
    try live.enter(line)
    #expect(live.typed == [line])
    #expect(live.room.series.dismissed.isEmpty && live.room.series.links.isEmpty)
  }

  @Test func theItemItsSuggestionsAndTheOffersFitOnASmallScreen() throws {
    var live = try live()
    let lines = try live.lines()
    func has(_ text: String) -> Bool { lines.contains { $0.contains(text) } }
    #expect(has("Vill 1") && has("Välja telefoner innan de köps  1\u{A0}av\u{A0}3"))
    #expect(has("Förslag") && has(" 1  Kan 1 Laget väljer telefoner  (”telefoner”)"))
    #expect(has(" 2  Kan 2 Tid för telefoner  (”telefoner”)"))
    #expect(has("Kan 3 Färre inloggningar"), "no number is taken for a suggestion’s")
    #expect(has("1–2 tar förslag · x1–x2 avfärdar · kan2 kopplar · Enter nästa sak"))
    #expect(has("koppla Vill 1›"))
    try live.press(.pageDown)
    let all = try live.lines(60)
    #expect(all.contains { $0.contains("Larmet i telefonen") })
    try live.press(.escape)
    for character in "kan3 delvis" { try live.press(.text(character)) }
    try live.press(.enter)
    #expect(try live.lines().contains { $0.contains("↔ Kan 3 delvis") })
    #expect(try !live.lines().contains { $0.contains("Förslag ") })
  }

  @Test func whereNothingIsLeftTheListsStandThere() throws {
    var live = try live()
    for _ in 1...3 { try live.press(.enter) }
    let lines = try live.lines()
    #expect(lines.contains { $0.contains("3 rader står ensamma") })
    #expect(lines.contains { $0.contains("Stöd") } && lines.contains { $0.contains("Kan") })
  }
}
